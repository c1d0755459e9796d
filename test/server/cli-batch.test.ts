import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { openHouse } from '../house.ts';
import { program } from '../program.ts';
import { answered, failed, job, jobAt } from '../sdk/batch-samples.ts';
import { errorBody } from '../sdk/samples.ts';
import { runCli } from './cli-run.ts';

const key = 'pe-the-key';
const lines = [answered, failed].map((result) => `${JSON.stringify(result)}\n`).join('');

/** A folder with a file of two prompts. */
function folder() {
  const path = mkdtempSync(join(tmpdir(), 'cli-batch-'));
  const prompts = join(path, 'prompts.txt');
  writeFileSync(prompts, 'Is 3599 prime?\r\n\n  Is 3571 "prime"?\u2028Or not?\n');
  return { path, prompts, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

type Reply = (response: ServerResponse) => void;

const json = (status: number, body: object): Reply => {
  return (response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
const ndjson = (body: string): Reply => {
  return (response) => void response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end(body);
};

/** Has a job that is as `looks` say, one after the other, and tells what it was asked. */
async function jobServer(looks: readonly object[], replies: Partial<Record<string, Reply>> = {}) {
  const asked: { what: string; type: string | undefined; authorization: string | undefined; body: string }[] = [];
  let looked = 0;
  const server = createServer(async (request, response) => {
    const { 'content-type': type, authorization } = request.headers;
    asked.push({ what: `${request.method} ${request.url}`, type, authorization, body: await text(request) });
    const path = (request.url ?? '').split('?')[0] ?? '';
    const what = `${request.method} ${path.replace(job.id, 'ID')}`;
    const known: Partial<Record<string, Reply>> = {
      'POST /v1/batch/jobs': json(202, jobAt(0)),
      'GET /v1/batch/jobs/ID': json(200, looks[Math.min(looked++, looks.length - 1)] ?? job),
      'GET /v1/batch/jobs/ID/results': ndjson(lines),
      'DELETE /v1/batch/jobs/ID': json(200, { ...jobAt(1), status: 'cancelled' }),
      ...replies,
    };
    (known[what] ?? json(404, errorBody('NOT_FOUND')))(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = { PROMPTENCHANTER_API_KEY: key, PROMPTENCHANTER_BASE_URL: url };
  return {
    ...{ asked, url, env },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((over) => server.close(over));
      server.closeAllConnections();
      await closed;
    },
  };
}

test('batch sends each line of a file as a prompt, waits, and prints the results to standard output alone', async () => {
  using place = folder();
  await using server = await jobServer([jobAt(0), jobAt(1), job]);

  const words = ['batch', place.prompts, '--level', 'high', '--style', 'tot', '--research', 'basic'];
  const run = await runCli(words, server);

  expect(run.lines.map((line) => JSON.parse(line))).toEqual([answered, failed]);
  expect(run.status).toBe(3);
  expect(run.notes.split('\n')).toEqual([
    `Job ${job.id}: 2 tasks. To come back to it: promptenchanter batch --resume ${job.id}`,
    '1 of 2 tasks',
    '2 tasks: 1 completed, 1 failed; 1 spent for conversations, 0 for research; 1.9 s',
    '',
  ]);
  expect(server.asked[0]).toEqual({
    what: 'POST /v1/batch/jobs?level=high&r_type=tot&enable_research=true&research_depth=basic',
    type: 'application/x-ndjson',
    authorization: `Bearer ${key}`,
    body: '{"prompt":"Is 3599 prime?"}\n{"prompt":"  Is 3571 \\"prime\\"?\u2028Or not?"}\n',
  });
});

test('batch sends the tasks of a file of lines of JSON as they are', async () => {
  using place = folder();
  await using server = await jobServer([job]);
  const tasks = '{"prompt":"One","level":"ultra"}\n{"messages":[{"role":"user","content":"Two"}]}\n';
  const file = join(place.path, 'tasks.jsonl');
  writeFileSync(file, tasks);

  await runCli(['batch', file], server);

  expect(server.asked[0]).toMatchObject({ what: 'POST /v1/batch/jobs?level=medium', body: tasks });
});

test('batch --output takes the results, and --json then prints the job', async () => {
  using place = folder();
  const file = join(place.path, 'results.ndjson');
  writeFileSync(file, 'what was there before');
  await using server = await jobServer([job]);

  const run = await runCli(['batch', '-', '--output', file, '--json'], { ...server, input: 'One\nTwo' });

  expect([run.status, run.lines.map((line) => JSON.parse(line))]).toEqual([3, [job]]);
  expect(readFileSync(file, 'utf8')).toBe(lines);
  expect(server.asked[0]?.body).toBe('{"prompt":"One"}\n{"prompt":"Two"}\n');
});

test('batch ends with 0 where every task was answered, and with 1 where none was', async () => {
  const counts = { completed: 2, failed: 0, cancelled: 0 };
  await using good = await jobServer([{ ...job, totals: { ...job.totals, ...counts } }]);
  await using bad = await jobServer([{ ...job, totals: { ...job.totals, ...counts, completed: 0, failed: 2 } }]);

  expect((await runCli(['batch', '-'], { ...good, input: 'One' })).status).toBe(0);
  expect((await runCli(['batch', '-'], { ...bad, input: 'One' })).status).toBe(1);
});

test('batch says how to go on when it is interrupted; --resume then waits, and --cancel stops the job', async () => {
  using place = folder();
  await using server = await jobServer([jobAt(0)]);
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [program, 'batch', place.prompts], { env: { PATH, ...server.env } });
  let notes = '';
  child.stderr.on('data', (piece: Buffer) => {
    notes += piece;
  });
  await expect.poll(() => server.asked.length, { timeout: 10_000 }).toBeGreaterThan(1);

  child.kill('SIGINT');

  expect(await once(child, 'close')).toEqual([null, 'SIGINT']);
  expect(notes).toContain(`The job goes on. To come back to it: promptenchanter batch --resume ${job.id}\n`);
  expect(notes).toContain(`To stop it: promptenchanter batch --cancel ${job.id}\n`);

  await using later = await jobServer([jobAt(1), job]);
  const resumed = await runCli(['batch', '--resume', job.id], later);
  expect([resumed.status, resumed.lines.length]).toEqual([3, 2]);
  const cancelled = await runCli(['batch', '--cancel', job.id, '--json'], later);
  expect([cancelled.status, JSON.parse(cancelled.lines[0] ?? '')]).toMatchObject([0, { status: 'cancelled' }]);
  const told = await runCli(['batch', '--cancel', job.id], later);
  expect(told.notes).toBe('2 tasks: 1 completed, 1 running; 1 spent for conversations, 0 for research; 1.9 s\n');
});

test('batch ends with 1 where it is refused, where nobody is there, and where the results break off', async () => {
  const errors = [{ path: 'line 2: prompt', message: 'must be text' }];
  const breaking: Reply = (response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    response.write(lines.slice(0, 20), () => response.destroy());
  };
  await using refusing = await jobServer([], {
    'POST /v1/batch/jobs': json(422, errorBody('INVALID_REQUEST', { errors })),
  });
  await using broken = await jobServer([job], { 'GET /v1/batch/jobs/ID/results': breaking });

  const refused = await runCli(['batch', '-'], { ...refusing, input: 'One' });
  expect([refused.status, refused.notes]).toEqual([
    1,
    `${refusing.url} answered 422: It went wrong: INVALID_REQUEST. line 2: prompt: must be text\n`,
  ]);
  const cut = await runCli(['batch', '--resume', job.id], broken);
  expect([cut.status, cut.notes]).toEqual([1, expect.stringContaining(`batch --resume ${job.id}\n`)]);
  const words = ['batch', '-', '--base-url', 'http://127.0.0.1:9'];
  const absent = await runCli(words, { ...refusing, input: 'One' });
  expect([absent.status, absent.notes]).toEqual([1, expect.stringMatching(/cannot be reached.*--base-url/)]);
});

test.each([
  ['no file and no job', ['batch'], /Name a file of prompts, or a job/],
  ['a file and a job', ['batch', '-', '--cancel', 'x'], /one of them/],
  ['no prompt', ['batch', '-'], /There is no task/],
  ['no such file', ['batch', '/nowhere/prompts.txt'], /cannot be read: ENOENT/],
  ['an unknown level', ['batch', '-', '--level', 'colossal'], /low, medium, high/],
  ['no place for results', ['batch', '--resume', 'x', '--output', '/nowhere/x'], /cannot be written: ENOENT/],
])('batch ends with 2 for %s, and asks nobody', async (_what, words, sentence) => {
  await using server = await jobServer([job]);

  const run = await runCli(words, { ...server, input: '\n' });

  expect(run.notes).toMatch(sentence);
  expect([run.status, run.lines, server.asked]).toEqual([2, [], []]);
});

test('batch ends with 2 without a key', async () => {
  const run = await runCli(['batch', '-'], { input: 'One' });

  expect([run.status, run.notes]).toEqual([2, expect.stringContaining('Set PROMPTENCHANTER_API_KEY')]);
});

test('batch has a file of prompts answered by the real server, in order', async () => {
  using place = folder();
  const house = await openHouse({ DEFAULT_USER_LIMITS: '{"conversation_limit":40,"reset":40}' });
  const { apiKey } = await house.register();
  const env = { PROMPTENCHANTER_API_KEY: apiKey, PROMPTENCHANTER_BASE_URL: await house.listen() };
  const prompts = Array.from({ length: 30 }, (_, at) => `Question number ${at}?`);
  writeFileSync(place.prompts, prompts.join('\n'));

  const run = await runCli(['batch', place.prompts, '--level', 'low', '--style', 'none'], { env });

  const results = run.lines.map((line) => JSON.parse(line) as typeof answered);
  expect([run.status, results.map(({ index }) => index)]).toEqual([0, prompts.map((_, at) => at)]);
  for (const [at, { completion }] of results.entries()) {
    expect(completion?.choices[0]?.message.content).toContain(prompts[at]);
  }
  expect(run.notes).toMatch(/30 tasks: 30 completed; 30 spent for conversations, 0 for research/);
  await house.close();
});
