import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, test } from 'vitest';
import type { BuiltInStyle, Level, Message } from '../../packages/server/src/contract/types.ts';
import type { ChatRequest } from '../../packages/server/src/services/prompt/chat-request.ts';
import { planOf } from '../../packages/server/src/services/prompt/plan.ts';
import type { ReadyStyle } from '../../packages/server/src/services/prompt/ready-style.ts';
import { styles } from '../../packages/server/src/services/prompt/styles/registry.ts';
import { openHouse } from '../house.ts';
import { hasMaterial, materialAt } from '../material.ts';
import { readyStyle } from './counted-styles.ts';

const names = Object.keys(styles) as BuiltInStyle[];
const ready = Object.fromEntries(names.map((name) => [name, readyStyle(name)])) as Record<BuiltInStyle, ReadyStyle>;

describe.each(names)('The style %s', (style) => {
  test.runIf(hasMaterial)('keeps every turn of forty real conversations, through the whole server', async () => {
    const house = await openHouse({ DEFAULT_USER_LIMITS: '{"conversation_limit":1000,"reset":1000}' });
    const { headers } = await house.register();
    expect(conversations()).toHaveLength(40);
    for (const [first, second] of conversations()) {
      const messages = [user(first), { role: 'assistant', content: `On «${first.slice(0, 40)}»: …` }, user(second)];
      const preview = await house.post('/v1/prompt/preview', { level: 'medium', r_type: style, messages }, headers);
      const shown = (await preview.json()) as { messages: Message[]; variant: string };
      expect(shown.messages).toEqual([{ role: 'system', content: styles[style].full }, ...messages]);

      const answer = await house.post('/v1/prompt/completions', { level: 'medium', r_type: style, messages }, headers);
      const { choices } = (await answer.json()) as { choices: { message: { content: string } }[] };
      expect(choices[0]?.message.content).toContain(`[user]\n${first}`);
      expect(choices[0]?.message.content.endsWith(`[user]\n${second}`)).toBe(true);
    }
    await house.close();
  });

  test('joins the client’s system message and leaves its words as the last', () => {
    const own = 'You speak like a pirate. Antworte auf Deutsch. ’Unicode’ — ✓';
    for (const role of ['system', 'developer'] as const) {
      const [joined, ...rest] = planned({
        style: ready[style],
        messages: [{ role, content: own }, user('Tell me a story, please.')],
      });
      expect(joined).toEqual({ role, content: `${styles[style].full}\n\n${own}` });
      expect(rest).toEqual([user('Tell me a story, please.')]);
    }
    const parts = [{ type: 'text' as const, text: own, cache_control: { type: 'ephemeral' } }];
    const [joined] = planned({
      style: ready[style],
      messages: [{ role: 'system', content: parts }, user('Tell me a story, please.')],
    });
    expect(joined?.content).toEqual([{ type: 'text', text: styles[style].full }, ...parts]);
  });

  test('adds the same once, however often it is applied', () => {
    const once = planned({ style: ready[style], messages: [user('Explain how tides work.')] });
    expect(planOf(chat({ style: ready[style], messages: once }))).toMatchObject({
      variant: 'skipped',
      addedTokens: 0,
      promptVersion: null,
    });
    expect(planned({ style: ready[style], messages: once })).toEqual(once);
  });

  test('stays within its budget of tokens, by OpenAI’s own tokenizer', () => {
    for (const text of [styles[style].full, styles[style].light]) {
      expect(encode(text).length).toBeLessThanOrEqual(styles[style].budgetTokens);
    }
  });

  test('gives a model that reasons its light text, without a scaffold of thought', () => {
    for (const model of [
      'o3-mini',
      'o1',
      'gpt-5',
      'openai/gpt-5-mini',
      'deepseek-reasoner',
      'DeepSeek-R1',
      'qwq-32b',
      'grok-3-mini',
    ]) {
      const planned = planOf(chat({ style: ready[style], model }));
      expect(planned.variant, model).toBe('light');
      expect(planned.request.messages[0]?.content).toBe(styles[style].light);
    }
    expect(styles[style].light).not.toMatch(/step by step|think/i);
    for (const model of ['gpt-4o', 'gpt-4.1-mini', 'gpt-5-chat-latest', 'llama-3.3-70b', 'octopus-1']) {
      expect(planOf(chat({ style: ready[style], model })).variant, model).toBe('full');
    }
  });

  test('takes no role but that of a method', () => {
    expect(styles[style].full).not.toMatch(/you are an?\b|world-class|expert/i);
  });

  test.each<[string, Partial<ChatRequest>]>([
    ['a JSON answer', { options: { response_format: { type: 'json_object' } } }],
    ['a JSON-schema answer', { options: { response_format: { type: 'json_schema', json_schema: { name: 'x' } } } }],
    ['a required tool call', { options: { tool_choice: 'required' } }],
    ['a named tool call', { options: { tool_choice: { type: 'function', function: { name: 'look' } } } }],
    [
      'a tool result',
      { messages: [user('Look it up for me.'), { role: 'tool', tool_call_id: 'c', content: 'found' }] },
    ],
    ['a greeting', { messages: [user('Hi!')] }],
    ['an image without a word', { messages: [{ role: 'user', content: [image] }] }],
    [
      'a prompt that fills the context window',
      { messages: [user('An antidisestablishmentarianist. '.repeat(30_000))] },
    ],
  ])('adds nothing to %s', (_case, parts) => {
    const asked = chat({ style: ready[style], ...parts });
    const { variant, addedTokens, request } = planOf(asked);
    expect([variant, addedTokens, request.messages === asked.messages]).toEqual(['skipped', 0, true]);
  });

  test('changes no message of any conversation, in any script, with images and tools', () => {
    fc.assert(
      fc.property(fc.array(anyTurn, { minLength: 1, maxLength: 12 }), (turns) => {
        const messages = [...turns, user('Und was folgt daraus für uns?')];
        const sent = planned({ style: ready[style], messages });
        expect(sent.slice(-messages.length + 1)).toEqual(messages.slice(1));
        expect(JSON.stringify(sent)).toContain(JSON.stringify(messages.slice(1)).slice(1, -1));
      }),
    );
  });
});

describe('A style of the operator’s own', () => {
  const legal = readyStyle('legal', { full: 'Cite the statute.', version: 4 });
  const short = readyStyle('short', { full: 'Be brief', light: 'Brief' });

  test('gives a model that reasons its full text where it has no other, and says so', () => {
    const [bare, both] = [legal, short].map((style) => planOf(chat({ style, model: 'o3-mini' })));
    expect(bare).toMatchObject({ variant: 'full', promptVersion: 4, addedTokens: legal.tokens.full });
    expect(bare?.request.messages[0]?.content).toBe('Cite the statute.');
    expect(both).toMatchObject({ variant: 'light', addedTokens: short.tokens.light });
    expect(both?.request.messages[0]?.content).toBe('Brief');
  });

  test('adds nothing to a JSON answer, a forced tool call, or what holds it already', () => {
    const { messages } = planOf(chat({ style: legal })).request;
    for (const parts of [
      { options: { response_format: { type: 'json_schema', json_schema: { name: 'x' } } } },
      { options: { tool_choice: 'required' } },
      { messages },
    ]) {
      expect(planOf(chat({ style: legal, ...parts }))).toMatchObject({ variant: 'skipped', promptVersion: null });
    }
  });

  test('is added although the client’s words hold its text as a part of others', () => {
    const messages = [{ role: 'system' as const, content: 'Be briefer. Be brief.' }, user('Tell me a story, please.')];
    expect(planned({ style: short, messages })[0]?.content).toBe('Be brief\n\nBe briefer. Be brief.');
  });
});

describe('No style', () => {
  test('adds nothing at all', () => {
    const messages = [user('Explain how tides work.')];
    const planned = planOf(chat({ style: null, messages, options: { temperature: 0.3 } }));
    expect(planned).toEqual({
      request: { model: 'gpt-4o', messages, temperature: 0.3 },
      variant: 'none',
      promptVersion: null,
      addedTokens: 0,
      adjusted: [],
    });
  });
});

describe('Options', () => {
  const options = { max_tokens: 50, temperature: 0.2, top_p: 0.5, seed: 1 };

  test('that a level’s reasoning model refuses are renamed or left out, and named in the receipt', () => {
    const { request, adjusted } = planOf(chat({ model: 'o3-mini', level: 'high', options }));
    expect(request).toMatchObject({ max_completion_tokens: 50, seed: 1 });
    expect(request).not.toHaveProperty('temperature');
    expect(adjusted).toEqual(['temperature', 'top_p', 'max_tokens->max_completion_tokens']);
  });

  test('stay as sent for a model that takes them, and for a model that was named', () => {
    expect(planOf(chat({ options })).request).toMatchObject(options);
    expect(planOf(chat({ model: 'o3-mini', level: null, options }))).toMatchObject({ request: options, adjusted: [] });
  });
});

const image = { type: 'image_url' as const, image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } };

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom('什么是质数?', 'ما هو العدد الأولي؟', 'Что это?', '👩‍👩‍👧', '', ' ', '\u0000\n{"a": 1}'),
);
const anyTurn: fc.Arbitrary<Message> = fc.oneof(
  anyText.map((content) => ({ role: 'user' as const, content })),
  anyText.map((text) => ({ role: 'user' as const, content: [{ type: 'text' as const, text }, image] })),
  anyText.map((content) => ({ role: 'assistant' as const, content, reasoning_content: 'hm' })),
  anyText.map((name) => ({
    role: 'assistant' as const,
    content: null,
    tool_calls: [{ id: 'c', type: 'function' as const, function: { name, arguments: '{"a": 1}' } }],
  })),
  anyText.map((content) => ({ role: 'tool' as const, tool_call_id: 'c', content })),
  anyText.map((content) => ({ role: 'system' as const, content })),
);

function conversations(): [string, string][] {
  const lines = readFileSync(materialAt('prompts/mt-bench-odd.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { turns: [string, string] }).turns);
}

function user(content: string) {
  return { role: 'user' as const, content };
}

function chat(parts: Partial<ChatRequest>): ChatRequest {
  const medium = { level: 'medium' as Level, model: 'gpt-4o', style: ready.bcot, research: null, options: {} };
  const stored = null;
  const wire = { dialect: 'native', isStream: false, mayShare: true } as const;
  return { ...medium, ...wire, stored, messages: [user('Explain how tides work.')], ...parts };
}

function planned(parts: Partial<ChatRequest>): Message[] {
  return [...planOf(chat(parts)).request.messages];
}
