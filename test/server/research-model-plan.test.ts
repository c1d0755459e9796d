import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../packages/server/src/core/errors.ts';
import { planResearch } from '../../packages/server/src/services/research/plan.ts';
import { stillClock } from '../still-clock.ts';
import { type Said, scriptedModel } from './research-model-scene.ts';

const clock = stillClock(Date.UTC(2026, 10, 21, 12));
const ferries = {
  text: 'How long does the night ferry take, and what is a cabin?',
  context: 'I want to go to Aurelia.',
};

describe('The plan of research', () => {
  test('is what the model says: topics with queries, how new pages must be, and the language', async () => {
    const model = scriptedModel([planned({ freshness: 'week', language: 'DE-at' })]);
    const { plan, tokens } = await planOf(model, ferries, 4);
    expect(plan).toEqual({
      ...{ isNeeded: true, freshness: 'week', language: 'de' },
      topics: [
        { name: 'Timetable', queries: ['night ferry duration', 'ferry timetable 2026'] },
        { name: 'Prices', queries: ['night ferry cabin price'] },
      ],
    });
    expect(tokens).toEqual({ prompt: 100, completion: 10 });
    expect(model.asked()).toBe(
      `Today is 2026-11-21. At most 4 queries in all.\n\n${JSON.stringify({ said_before: ferries.context, message: ferries.text })}`,
    );
  });

  test('has no more queries than it may have, and gives each topic one before any gets a second', async () => {
    const { plan } = await planOf(scriptedModel([planned()]), ferries, 2);
    expect(plan.topics).toEqual([
      { name: 'Timetable', queries: ['night ferry duration'] },
      { name: 'Prices', queries: ['night ferry cabin price'] },
    ]);
  });

  test('can be that nothing is needed', async () => {
    const said = '{"needs_research":false,"topics":[],"freshness":"none","language":"en"}';
    expect((await planOf(scriptedModel([said]), ferries, 2)).plan).toEqual({
      ...{ isNeeded: false, topics: [], freshness: null, language: 'en' },
    });
  });

  test('takes each query once, on one line, at most 200 characters long and without what is private', async () => {
    const queries = [
      'Ferry  times',
      'ferry TIMES?',
      'call +49 30 12345678 or eve@mallory.example about\r\nferries\u0000 now',
      'word '.repeat(100),
      '…',
      7,
    ];
    const model = scriptedModel([planned({ topics: [{ name: 'A\nname\u001b', queries }] })]);
    const { plan } = await planOf(model, ferries, 10);
    const [first, second, third, ...more] = plan.topics[0]?.queries ?? [];
    expect([first, second, more]).toEqual(['Ferry times', 'call or about ferries now', []]);
    expect(third).toMatch(/^(word ){30,39}word$/);
    expect(plan.topics[0]?.name).toBe('A name');
  });

  test('is within its bounds, whatever the model says', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    const topic = fc.oneof(fc.record({ name: text, queries: fc.array(fc.oneof(text, fc.integer())) }), fc.jsonValue());
    const answer = fc.record({
      needs_research: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.jsonValue() }),
      topics: fc.oneof(fc.array(topic), fc.jsonValue()),
      freshness: fc.oneof(fc.constantFrom('day', 'toString', '__proto__'), fc.jsonValue()),
      language: fc.jsonValue(),
    });
    await fc.assert(
      fc.asyncProperty(answer, fc.integer({ min: 1, max: 9 }), async (said, most) => {
        const { plan } = await planOf(scriptedModel([JSON.stringify(said), JSON.stringify(said)]), ferries, most);
        const queries = plan.topics.flatMap((one) => one.queries);
        expect(queries.length).toBeLessThanOrEqual(most);
        for (const query of [...queries, ...plan.topics.map(({ name }) => name)]) {
          expect(query.length).toBeLessThanOrEqual(200);
          expect(query).toMatch(/^[^\p{Cc}]+$/u);
          expect(query.isWellFormed()).toBe(true);
        }
        expect([null, 'day', 'week', 'month', 'year']).toContain(plan.freshness);
        expect(plan.language ?? 'en').toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });

  test.each<[string, Said[]]>([
    ['cannot be reached', [new AppError('UPSTREAM_UNREACHABLE', 'The model cannot be reached now.')]],
    ['says no JSON', ['Let me think.', 'I would search for ferries.']],
    [
      'wants research and names no query',
      [planned({ topics: [] }), planned({ topics: [{ name: 'x', queries: ['?'] }] })],
    ],
  ])('is made of the question’s own words where the model %s', async (_how, said) => {
    const text = `${ferries.text} The company is called Morvane Lines.\n\`\`\`js\nconst secret = load();\n\`\`\`\nMail ann@a.example about the ferry.`;
    const { plan } = await planOf(scriptedModel(said), { ...ferries, text }, 2);
    expect(plan).toMatchObject({ isNeeded: true, freshness: null, language: null });
    const [topic] = plan.topics;
    expect(topic?.queries[0]).toBe(
      'How long does the night ferry take, and what is a cabin? The company is called Morvane Lines. Mail about the ferry.',
    );
    expect(topic?.queries[1]).toBe('Morvane Lines ferry long night take cabin company');
    expect(topic?.name).toBe('How long does the night ferry take, and what is a cabin? The company is called');
    expect((await planOf(scriptedModel(said), { ...ferries, text }, 1)).plan.topics[0]?.queries).toHaveLength(1);
  });

  test('by words searches for code only where there is nothing else, and for what was said before where there is no word', async () => {
    const byWords = async (text: string, context = '') => {
      const { plan } = await planOf(scriptedModel([new AppError('UPSTREAM_BUSY', 'Busy.')]), { text, context }, 2);
      return plan;
    };
    expect((await byWords('```\nTypeError: x is undefined\n```')).topics[0]?.queries[0]).toContain('TypeError');
    expect((await byWords('?!', 'Which ferry?')).topics[0]?.queries[0]).toBe('Which ferry?');
    expect((await byWords('東京の人口は？')).topics[0]?.queries[0]).toBe('東京の人口は？');
    expect(await byWords('?!')).toMatchObject({ isNeeded: false, topics: [] });
  });
});

function planOf(model: ReturnType<typeof scriptedModel>, question: typeof ferries, queries: number) {
  return planResearch({ asker: model.asker, clock })(question, queries, model.caller);
}

function planned(more: object = {}): string {
  return JSON.stringify({
    needs_research: true,
    topics: [
      { name: 'Timetable', queries: ['night ferry duration', 'ferry timetable 2026'] },
      { name: 'Prices', queries: ['night ferry cabin price'] },
    ],
    freshness: 'none',
    language: 'en',
    ...more,
  });
}
