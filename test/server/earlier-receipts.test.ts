import { expect, test } from 'vitest';
import { withPrompts } from '../../packages/server/src/adapters/sqlite/earlier-receipts.ts';

test('A receipt from before receipts named stored prompts says that there was none, and nothing else is changed', () => {
  const receipt = { r_type: 'bpe', prompt_version: null, level: 'low' };
  const text = JSON.stringify(receipt);
  const body = (enhancement: object) => JSON.stringify({ choices: [{ message: { content: text } }], enhancement });
  const after = { r_type: 'bpe', prompt_version: null, prompt: null, level: 'low' };
  expect(withPrompts(body(receipt))).toBe(body(after));
  expect(withPrompts(body({ ...receipt, prompt_version: 12 }))).toBe(body({ ...after, prompt_version: 12 }));
  expect(withPrompts(body(after))).toBe(body(after));
  const used = { ...after, prompt: { name: 'a' } };
  expect(withPrompts(body(used))).toBe(body(used));
});
