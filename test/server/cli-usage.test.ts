import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { runCli } from './cli-run.ts';

const figures = { requests: 3, failures: 1, prompt_tokens: 40, completion_tokens: 60 };
const rest = { credits_main: 0, conversations: 2, average_ms: 12.5 };
const report = {
  ...{ from: '2026-11-20', to: '2026-11-21', totals: { ...figures, ...rest } },
  data: [{ day: '2026-11-21', route: 'createCompletion', r_type: 'bpe', level: null, ...figures, ...rest }],
};

/** Answers every request with one reply, and tells what came. */
async function answering(status: number, body: unknown) {
  const asked: { url: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, reply) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { asked, url, [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

const env = { PROMPTENCHANTER_API_KEY: 'pe-the-key' };

describe('usage', () => {
  test('asks the server with the key, and prints a line a day and the sum', async () => {
    await using server = await answering(200, report);
    const { status, lines } = await runCli(['usage', '--base-url', `${server.url}/`, '--from', '2026-11-20'], { env });
    expect([status, lines]).toEqual([
      0,
      [
        '2026-11-21  createCompletion  bpe  -  3 requests, 1 failed, 40 + 60 tokens, 2 conversations, 0 credits',
        '2026-11-20 to 2026-11-21  3 requests, 1 failed, 40 + 60 tokens, 2 conversations, 0 credits',
      ],
    ]);
    expect(server.asked).toMatchObject([
      { url: '/v1/monitoring/usage?from=2026-11-20', headers: { authorization: 'Bearer pe-the-key' } },
    ]);
    const json = await runCli(['usage', '--json'], { env: { ...env, PROMPTENCHANTER_BASE_URL: server.url } });
    expect(JSON.parse(json.lines[0] ?? '')).toEqual(report);
  });

  test('ends with 1, the words of the server and no key where it is refused or not there', async () => {
    const refusal = { success: false, message: 'The key is not valid.', error_code: 'UNAUTHENTICATED', errors: [] };
    await using server = await answering(401, refusal);
    const refused = await runCli(['usage', '--base-url', server.url], { env });
    expect([refused.status, refused.lines]).toEqual([1, []]);
    expect(refused.notes).toBe(`${server.url} answered 401: The key is not valid.\n`);
    const absent = await runCli(['usage', '--base-url', 'http://127.0.0.1:9'], { env });
    expect([absent.status, absent.notes]).toEqual([1, expect.stringMatching(/cannot be reached.*--base-url/)]);
  });
});
