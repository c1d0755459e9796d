import { expect, test } from 'vitest';
import { requestValidators } from '../../packages/server/src/contract/request-validators.gen.js';
import { lineReader } from '../../packages/server/src/http/lines.ts';

const mebibyte = 1_048_576;

test('Ten thousand lines of 32 megabytes are read beside other work, which never waits for all of them', async () => {
  const lines = 10_000;
  const line = `${JSON.stringify({ prompt: `Is ${'3599 '.repeat(660)}prime?`, temperature: 0.5 })}\n`;
  const body = Buffer.from(line.repeat(lines));
  let ticks = 0;
  const validate = requestValidators['createBatchJob#line'];
  if (!validate) throw new Error('No validator of lines.');
  const readLines = lineReader({
    validate,
    limits: { maxBytes: 32 * mebibyte, maxLineBytes: mebibyte, maxLines: lines },
    // A millisecond passes between any two looks at it.
    elapsed: () => ticks++,
  });
  let beats = 0;
  let isReading = true;
  const beating = (async () => {
    for (; isReading; beats++) await new Promise(setImmediate);
  })();

  const { batch } = await readLines(body, { level: 'low' });
  isReading = false;
  await beating;

  expect(batch).toHaveLength(lines);
  expect(body.length).toBeGreaterThan(30 * mebibyte);
  // A turn for others after every five milliseconds of reading, and no more than some lines.
  expect(beats).toBeGreaterThan(lines / 10);
});
