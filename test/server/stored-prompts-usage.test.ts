import { expect, test } from 'vitest';
import type { PromptAnalytics } from '../../packages/server/src/contract/types.ts';
import { openWriting, question, writeGreeting } from './stored-prompts-scene.ts';

const variables = { customer_name: 'Ada' };

test('Every call counts for the version and the label of its prompt, and a failed one as an error.', async () => {
  await using scene = await openWriting();
  const { id } = await writeGreeting(scene);
  const asked = { level: 'low', messages: [question] };
  await scene.complete({ ...asked, prompt: { id, variables } });
  await scene.complete({ ...asked, prompt: { id, version: 1, variables } });
  scene.mock.next('401');
  await scene.complete({ ...asked, prompt: { id, variables } });

  const { body } = await scene.ask<PromptAnalytics>('GET', `/v1/prompts/${id}/analytics?by=label`);

  const calls = body.data.map(({ label, calls, errors, latency_ms }) => ({
    label,
    calls,
    errors,
    p50: latency_ms.p50,
  }));
  expect(calls).toEqual([
    { label: 'production', calls: 2, errors: 1, p50: expect.any(Number) },
    { label: null, calls: 1, errors: 0, p50: expect.any(Number) },
  ]);
});

test('A style whose text was added counts as a call of its prompt, and one that was left out does not.', async () => {
  await using scene = await openWriting();
  const { id } = await scene.write({ name: 'r_type/polite', content: 'Answer politely, please.' });
  const asked = { level: 'low', r_type: 'polite', messages: [question] };
  await scene.complete(asked);
  await scene.complete({ ...asked, response_format: { type: 'json_object' } });

  const { body } = await scene.ask<PromptAnalytics>('GET', `/v1/prompts/${id}/analytics?by=version`);

  expect(body.data).toMatchObject([{ version: 1, calls: 1, errors: 0 }]);
});
