import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { PromptEnchanter } from '../../packages/sdk/src/index.ts';
import { openHouse } from '../house.ts';

const knowledge = resolve(import.meta.dirname, '../../examples/knowledge.json');

it('follows the research of the real server, over a real socket, to its sources', async () => {
  const house = await openHouse({ SEARCH_PROVIDER: 'static', SEARCH_STATIC_FILE: knowledge });
  try {
    const { apiKey } = await house.register();
    const { completions } = new PromptEnchanter({ apiKey, baseURL: await house.listen() });
    const messages = [{ role: 'user' as const, content: 'How does PromptEnchanter fetch pages?' }];
    const params = { level: 'low', ai_research: true, messages } as const;

    const streamed = completions.stream(params);
    const types: string[] = [];
    const shares: number[] = [];
    for await (const event of streamed) {
      types.push(event.type);
      if (event.type === 'research') shares.push(event.progress.share);
    }
    const { enhancement } = await streamed.finalCompletion();

    expect(types.lastIndexOf('research')).toBeLessThan(types.indexOf('chunk'));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect(enhancement.research).toMatchObject({ outcome: 'found', depth: 'basic' });
    expect(enhancement.research?.sources.map(({ url }) => url)).toContain('https://fetching.example/guard');
    expect(enhancement.credits).toMatchObject({ spent: 2, main: 4 });

    const whole = await completions.create({ ...params, research_depth: 'high' });
    expect(whole.enhancement.research).toMatchObject({ outcome: 'found', depth: 'high' });
    expect((await completions.preview(params)).research).toBe('basic');
  } finally {
    await house.close();
  }
});
