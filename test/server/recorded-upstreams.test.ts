import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BehaviourName } from '../fault/behaviours.ts';
import { startMockLlm } from '../fault/mock-llm.ts';
import { openHouse } from '../house.ts';
import { hasMaterial, materialAt } from '../material.ts';

const streams = ['azure-model-router.1', 'deepseek-reasoning', 'deepseek-tool-call', 'openai-text', 'xai-tool-call'];
const completions = ['deepseek-tool-call', 'openai-text', 'xai-tool-call'];

test.runIf(hasMaterial).each(streams)('the recorded stream of %s passes through whole', async (name) => {
  const recorded = readFileSync(materialAt(`upstream/${name}.chunks.txt`), 'utf8')
    .trim()
    .split('\n');
  await using house = await houseOn(name);
  const reply = await house.ask({ stream: true, stream_options: { include_usage: true } });

  const events = reply.split('\n\n').slice(0, -1);
  expect(events.pop()).toBe('data: [DONE]');
  const last = JSON.parse(events.pop()?.slice('data: '.length) ?? '') as { enhancement?: object };
  expect(events).toEqual(recorded.slice(0, -1).map((chunk) => `data: ${chunk}`));
  const { enhancement, ...chunk } = last;
  expect(chunk).toEqual(JSON.parse(recorded.at(-1) ?? ''));
  expect(enhancement).toMatchObject({ usage_source: 'reported' });
});

test.runIf(hasMaterial).each(completions)(
  'the recorded completion of %s passes through byte for byte',
  async (name) => {
    const recorded = readFileSync(materialAt(`upstream/${name}.json`), 'utf8');
    await using house = await houseOn(name);
    const reply = await house.ask({});

    const end = recorded.lastIndexOf('}');
    expect(reply.slice(0, end)).toBe(recorded.slice(0, end));
    expect(JSON.parse(reply)).toMatchObject({ enhancement: { usage_source: 'reported' } });
  },
);

async function houseOn(name: string) {
  const behaviour = `recorded:${name}` as BehaviourName;
  const mock = await startMockLlm({ models: { real: behaviour } });
  const house = await openHouse({ WAPI_URL: mock.baseUrl, LEVEL_LOW_MODEL: 'real' });
  const { headers } = await house.register();
  return {
    async ask(options: object): Promise<string> {
      const body = { level: 'low', messages: [{ role: 'user', content: 'What is the weather in San Francisco?' }] };
      const reply = await house.post('/v1/prompt/completions', { ...body, ...options }, headers);
      expect(reply.status).toBe(200);
      return reply.text();
    },
    async [Symbol.asyncDispose]() {
      await house.close();
      await mock.close();
    },
  };
}
