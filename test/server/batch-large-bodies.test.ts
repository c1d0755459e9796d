import { expect, test } from 'vitest';
import { requestValidators } from '../../packages/server/src/contract/request-validators.gen.js';
import type { BatchRequest } from '../../packages/server/src/contract/types.ts';
import { lineReader } from '../../packages/server/src/http/lines.ts';

const mebibyte = 1_048_576;

const validate = requestValidators['createBatchJob#line'];

/** What came of a body, and how many turns others had meanwhile, if a millisecond passes between any two looks. */
async function readBeside(body: Uint8Array, lines: number) {
  if (!validate) throw new Error('No validator of lines.');
  let ticks = 0;
  const limits = { maxBytes: body.length, maxLineBytes: mebibyte, maxLines: lines };
  const readLines = lineReader({ validate, limits, elapsed: () => ticks++ });
  let turns = 0;
  let isReading = true;
  const beating = (async () => {
    for (; isReading; turns++) await new Promise(setImmediate);
  })();
  const [{ value, reason }] = (await Promise.allSettled([readLines(body, { level: 'low' })])) as [
    { value?: BatchRequest; reason?: unknown },
  ];
  isReading = false;
  await beating;
  return { request: value, refusal: reason, turns };
}

test('Ten thousand lines of 32 megabytes are read beside other work, which never waits for all of them', async () => {
  const lines = 10_000;
  const line = `${JSON.stringify({ prompt: `Is ${'3599 '.repeat(660)}prime?`, temperature: 0.5 })}\n`;
  const body = Buffer.from(line.repeat(lines));
  const { request, turns } = await readBeside(body, lines);

  expect(request?.batch).toHaveLength(lines);
  expect(body.length).toBeGreaterThan(30 * mebibyte);
  // A turn for others after every five milliseconds of reading, and no more than some lines.
  expect(turns).toBeGreaterThan(lines / 10);
});

test.each(['\n', ' \r\n', '\t'])(
  'A body of nothing but %j is no batch, and is read beside other work',
  async (blank) => {
    const { refusal, turns } = await readBeside(Buffer.alloc(8 * mebibyte, blank), 10);

    expect(refusal).toMatchObject({ code: 'INVALID_REQUEST' });
    expect(turns).toBeGreaterThan(10);
  },
);
