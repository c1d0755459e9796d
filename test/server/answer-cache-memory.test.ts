import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startMockLlm } from '../fault/mock-llm.ts';
import { startServer } from '../server-process.ts';
import { register } from './credit-scene.ts';

const mostGrowth = 64 * 2 ** 20;

// The kernel's own account of the most that a process held; there is none elsewhere.
describe.skipIf(!existsSync('/proc/self/clear_refs'))('A server that keeps answers grows by less than 64 MiB', () => {
  test('by answers of 10 MB, which pass through and are not kept', async () => {
    await using server = await startKeepingServer({ UPSTREAM_MAX_ANSWER_BYTES: '10000000' });
    const before = server.resetPeak();
    for (const stream of [true, false, true, false]) {
      expect((await server.ask(stream, 1)).slice(-1_000)).toContain('UPSTREAM_INVALID');
    }
    expect(server.mock.calls).toHaveLength(6);
    expect(server.peak() - before).toBeLessThan(mostGrowth);
  });
});

/** The server as a process of its own, so that its memory can be told from the mock's; it has answered before. */
async function startKeepingServer(settings: Parameters<typeof startServer>[0]) {
  const mock = await startMockLlm({ models: { 'the-model': 'huge' } });
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  const server = await startServer({
    ...{ DATA_DIR: folder, WAPI_URL: mock.baseUrl, LEVEL_LOW_MODEL: 'the-model' },
    ...{ CACHE_TTL_SECONDS: '3600', ...settings },
  });
  const headers = await register(server, 'ada');
  const { pid, exitCode } = server.child;
  // A test that runs out of time is not disposed of.
  process.once('exit', () => exitCode === null && server.child.kill('SIGKILL'));
  const asked = (stream: boolean, seed: number) => ({
    ...{ level: 'low', stream, seed },
    messages: [{ role: 'user', content: 'Which of 3599 and 3607 is prime?' }],
  });
  const ask = async (stream: boolean, seed: number) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
    return (
      await fetch(`${server.url}/v1/prompt/completions`, { ...init, body: JSON.stringify(asked(stream, seed)) })
    ).text();
  };
  mock.next('ok', 'ok');
  for (const stream of [true, false]) await ask(stream, 0);

  return {
    ...{ mock, ask },
    /** Answers what the process holds now, from where its peak counts anew. */
    resetPeak() {
      writeFileSync(`/proc/${pid}/clear_refs`, '5');
      return residentBytes('VmRSS');
    },
    peak: () => residentBytes('VmHWM'),
    async [Symbol.asyncDispose]() {
      await server.end('SIGTERM');
      await mock.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };

  function residentBytes(name: 'VmRSS' | 'VmHWM'): number {
    const [, kibibytes] =
      new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kibibytes) * 1_024;
  }
}
