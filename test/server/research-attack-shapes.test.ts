import OpenAI from 'openai';
import { describe, expect, test } from 'vitest';
import { ferryQuestion } from '../web/ferry-pages.ts';
import { allowance, fencedOf, openResearchScene, promptOf, type ResearchScene, receiptOf } from './research-scene.ts';
import { allWays } from './upstream-scene.ts';

const unpaced = { SEARCH_PROVIDER: 'searxng' };
const picture = { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } };
const call = { id: 'call_1', type: 'function', function: { name: 'timetable', arguments: '{}' } };
const tools = [{ type: 'function', function: { name: 'timetable', parameters: { type: 'object', properties: {} } } }];
const user = (content: unknown) => ({ role: 'user', content });

describe('A chat', () => {
  test.each<[string, object]>([
    [
      'that ends with the result of a tool',
      {
        messages: [
          user(ferryQuestion),
          { role: 'assistant', content: null, tool_calls: [call] },
          { role: 'tool', tool_call_id: 'call_1', content: '{"hours":9}' },
        ],
      },
    ],
    ['that ends with the assistant', { messages: [user(ferryQuestion), { role: 'assistant', content: 'It takes' }] }],
    ['that is a picture alone', { messages: [user([picture])] }],
    ['of blanks', { messages: [user(' \n ')] }],
    ['of signs', { messages: [user('?!… — ""')] }],
  ])('%s is answered without anything of the web, and research costs nothing', async (_what, body) => {
    await using scene = await openResearchScene({ settings: unpaced, behaviour: 'research-bad-json' });

    const answered = await scene.ask('OpenAI JSON', { body });

    expect(answered.status).toBe(200);
    expect(receiptOf(answered)).toMatchObject({ outcome: 'not_needed', form: 'none', sources: [] });
    expect(scene.web.requests).toEqual([]);
    expect(scene.balances().main).toBe(allowance.main);
    await scene.expectClosedBooks(1);
  });

  test.each<[string, object]>([
    [
      'in several parts',
      {
        messages: [
          user([
            { type: 'text', text: 'How long does the night ferry' },
            picture,
            { type: 'text', text: ' to Morvane take?' },
          ]),
        ],
      },
    ],
    ['under a developer', { messages: [{ role: 'developer', content: 'Be brief.' }, user(ferryQuestion)] }],
    [
      'of two hundred turns',
      {
        messages: [
          ...Array.from({ length: 199 }, (_, turn) =>
            turn % 2 ? { role: 'assistant', content: `Turn ${turn}.` } : user(`Turn ${turn}?`),
          ),
          user(ferryQuestion),
        ],
      },
    ],
    [
      'with a schema for its answer',
      {
        messages: [user(ferryQuestion)],
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'ferry', strict: true, schema: { type: 'object', properties: {} } },
        },
      },
    ],
    ['with a tool that must be called', { messages: [user(ferryQuestion)], tools, tool_choice: 'required' }],
    ['for two answers', { messages: [user(ferryQuestion)], n: 2 }],
    ['before a picture', { messages: [user([{ type: 'text', text: ferryQuestion }, picture])] }],
    ['of a megabyte', { messages: [user(`${ferryQuestion}\n${'lorem ipsum '.repeat(80_000)}`)] }],
    [
      'in letters of all kinds',
      { messages: [user(`${ferryQuestion} 🚢\u200d 𝐧𝐢𝐠𝐡𝐭 e\u0301 \u202eyrref\u202c שלום 夜のフェリー`)] },
    ],
  ])(
    '%s is researched, and its own words go on as they were, with what was found in front of the last',
    async (_what, body) => {
      await using scene = await openResearchScene({ settings: unpaced });

      const answered = await scene.ask('OpenAI JSON', { body });

      expect([answered.status, receiptOf(answered).outcome]).toEqual([200, 'found']);
      const [sent] = scene.calls('answer');
      const { messages, ...options } = body as { messages: { content: unknown }[] };
      const went = sent?.body.messages as { content: unknown }[];
      expect(went.slice(0, -1)).toEqual(messages.slice(0, -1));
      const own = messages.at(-1)?.content;
      const last = went.at(-1)?.content;
      if (typeof own === 'string') expect(String(last).endsWith(`\n\n${own}`)).toBe(true);
      else expect((last as unknown[]).slice(1)).toEqual(own);
      expect(sent?.body).toMatchObject(options);
      expect(JSON.stringify(last)).toContain('118 crowns');
      expect(scene.balances().main).toBe(allowance.main - 1);
      await scene.expectClosedBooks(1);
    },
  );

  test.each(allWays)('(%s) that fills the context of its model is not researched', async (way) => {
    const settings = { ...unpaced, LEVEL_LOW_MODEL: 'gpt-4o' };
    await using scene = await openResearchScene({ settings });
    scene.mock.next('ok');
    const messages = [user(`${ferryQuestion} ${'no '.repeat(128_000)}`)];

    const answered = await scene.ask(way, { body: { messages } });

    expect(receiptOf(answered)).toMatchObject({ outcome: 'no_room', form: 'none', added_tokens: 0 });
    expect(scene.mock.calls).toHaveLength(1);
    expect(promptOf(scene.mock.calls[0])).not.toContain('<<WEB');
    expect(scene.balances().main).toBe(allowance.main);
    await scene.expectClosedBooks(1);
  });
});

describe('The official client', () => {
  test('reads a stream with research as any other, chunk by chunk', async () => {
    await using scene = await openResearchScene({ settings: unpaced });
    const client = await clientOf(scene);

    const stream = await client.chat.completions.create({ ...asked, stream: true });
    let text = '';
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';

    expect(text).toContain('118 crowns [1]');
    expect(fencedOf(scene.calls('answer')[0])).toContain('118 crowns');
  });

  test('reads a stream of research that was shared and one that is known', async () => {
    await using scene = await openResearchScene({ settings: unpaced, behaviour: 'research-slow@200' });
    const client = await clientOf(scene);
    const read = async () => (await client.chat.completions.stream({ ...asked, stream: true }).finalContent()) ?? '';

    const texts = [...(await Promise.all([read(), read()])), await read()];

    for (const text of texts) expect(text).toContain('118 crowns [1]');
    expect(scene.calls('plan')).toHaveLength(1);
  });

  const asked = {
    ...{ model: 'low', messages: [{ role: 'user' as const, content: ferryQuestion }] },
    ...{ ai_research: true, r_type: 'none' },
  };

  async function clientOf({ house, user: { apiKey } }: ResearchScene) {
    return new OpenAI({ baseURL: `${await house.listen()}/v1`, apiKey, maxRetries: 0 });
  }
});
