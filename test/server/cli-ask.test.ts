import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { openHouse } from '../house.ts';
import { program } from '../program.ts';
import { researchEvent, researched, told } from '../sdk/research-samples.ts';
import { chunks, errorBody, receipt, wholeStream } from '../sdk/samples.ts';
import { done, event } from '../sdk/scripted-server.ts';
import { runCli } from './cli-run.ts';

const key = 'pe-the-key';
const question = 'Is 3599 prime?';
const found = [
  ...told.map(researchEvent),
  ...chunks.slice(0, -1).map(event),
  event({ ...chunks.at(-1), enhancement: researched }),
  done,
];

/** Answers every request with one reply, and tells what came. */
async function answering(reply: (response: ServerResponse) => void) {
  const asked: { url: string | undefined; authorization: string | undefined; body: unknown }[] = [];
  const server = createServer(async (request, response) => {
    const { authorization } = request.headers;
    asked.push({ url: request.url, authorization, body: await json(request) });
    reply(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = { PROMPTENCHANTER_API_KEY: key, PROMPTENCHANTER_BASE_URL: url };
  return { asked, url, env, [Symbol.asyncDispose]: () => new Promise<void>((over) => server.close(() => over())) };
}

const streaming = (pieces: readonly string[]) => (response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'text/event-stream' }).end(pieces.join(''));

test('ask prints the answer to standard output alone, and what was done and spent beside it', async () => {
  await using server = await answering(streaming(wholeStream));

  const { status, lines, notes } = await runCli(['ask', question, '--level', 'high', '--style', 'tot'], server);

  expect([status, lines]).toEqual([0, ['No: 59 × 61.']]);
  expect(notes).toBe(
    'Receipt: bcot v3, medium (gpt-4o), 0.9 s, 1 spent; 5 for research and 9 conversations left today\n',
  );
  expect(server.asked).toEqual([
    {
      url: '/v1/prompt/completions',
      authorization: `Bearer ${key}`,
      body: { level: 'high', r_type: 'tot', stream: true, messages: [{ role: 'user', content: question }] },
    },
  ]);
});

test('ask says where --research belongs, when it stands before the question and takes it for a depth', async () => {
  const { status, lines, notes } = await runCli(['ask', '--research', question], {});

  expect([status, lines]).toEqual([2, []]);
  expect(notes).toContain('Name one of basic, medium, high, or write --research behind the question.');
});

test('ask prints each piece of the answer as it comes', async () => {
  let goOn = () => {};
  await using server = await answering((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(wholeStream.slice(0, 2).join(''));
    goOn = () => void response.end(wholeStream.slice(2).join(''));
  });
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [program, 'ask', question], { env: { PATH, ...server.env } });

  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  expect(first.toString()).toBe('No: ');
  goOn();

  const [second] = (await once(child.stdout, 'data')) as [Buffer];
  expect(second.toString()).toMatch(/^59 × 61\./);
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('ask --research tells each step in a line where nobody watches, then the sources', async () => {
  await using server = await answering(streaming(found));

  const { status, lines, notes } = await runCli(['ask', question, '--research', 'medium'], server);

  expect([status, lines]).toEqual([0, ['No: 59 × 61.']]);
  expect(notes.split('\n')).toEqual([
    'Research: planning',
    'Research: searching static',
    'Research: reading example.org, skipped (robots)',
    'Research: done (found)',
    'Sources:',
    '  [1] Numbers (2026-11-01)  https://numbers.example/3599',
    'Research: medium, 1 source, condensed, 2.3 s (pages left out: 1 robots)',
    'Receipt: bcot v3, medium (gpt-4o), 0.9 s, 1 spent; 5 for research and 9 conversations left today',
    '',
  ]);
  expect(server.asked[0]?.body).toMatchObject({ ai_research: true, research_depth: 'medium' });
});

test('ask --research without a depth leaves it to the server, and --json is one object', async () => {
  await using server = await answering(streaming(found));

  const { status, lines } = await runCli(['ask', question, '--json', '--research'], server);

  expect([status, lines.length]).toEqual([0, 1]);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    answer: 'No: 59 × 61.',
    finish_reason: 'stop',
    usage: { prompt_tokens: 150, completion_tokens: 8, total_tokens: 158 },
    enhancement: researched,
  });
  expect(server.asked[0]?.body).toMatchObject({ ai_research: true });
  expect(server.asked[0]?.body).not.toHaveProperty('research_depth');
});

test('ask says why an answer has nothing of the web, and which citation leads nowhere', async () => {
  const research = { ...researched.research, outcome: 'failed', form: 'none', sources: [], skipped: [] };
  const searches = [{ provider: 'duckduckgo', query: 'primes', status: 'rate_limited', results: 0 }];
  const failed = { ...receipt, research: { ...research, searches } };
  const citations = { cited: [1], unknown: [7], removed: 0 };
  const invented = { ...receipt, research: { ...researched.research, citations } };
  await using without = await answering(
    streaming([event(chunks[1]), event({ choices: [], enhancement: failed }), done]),
  );
  await using wrong = await answering(
    streaming([event(chunks[1]), event({ choices: [], enhancement: invented }), done]),
  );

  const first = await runCli(['ask', question, '--research'], without);
  const second = await runCli(['ask', question, '--research'], wrong);

  expect(first.notes).toContain(
    'Research: no search or no page could be had (duckduckgo rate limited). Its credits were given back.',
  );
  expect(second.notes).toContain('The answer cites [7], which is no source: do not trust it.');
});

test('ask --research names the sources that the real server read', async () => {
  const knowledge = resolve(import.meta.dirname, '../../examples/knowledge.json');
  const house = await openHouse({ SEARCH_PROVIDER: 'static', SEARCH_STATIC_FILE: knowledge });
  const { apiKey } = await house.register();
  const env = { PROMPTENCHANTER_API_KEY: apiKey, PROMPTENCHANTER_BASE_URL: await house.listen() };

  const { status, lines, notes } = await runCli(['ask', 'How are pages fetched?', '--research', 'high'], { env });

  expect([status, lines.join('\n')]).toEqual([0, expect.stringContaining('How are pages fetched?')]);
  expect(notes).toMatch(/^Research: planning[\s\S]*^Research: done \(found\)$/m);
  expect(notes).toMatch(/^ {2}\[\d\] How pages are fetched \(2026-11-12\) {2}https:\/\/fetching\.example\/guard$/m);
  expect(notes).toMatch(/2 spent; 4 for research and 9 conversations left today\n$/);
  await house.close();
});

test('ask - takes the question from standard input, and refuses an empty one', async () => {
  await using server = await answering(streaming(wholeStream));

  const piped = await runCli(['ask', '-'], { ...server, input: 'Two lines\nof a question\n' });
  const empty = await runCli(['ask', '-'], { ...server, input: '\n' });

  expect([piped.status, piped.lines]).toEqual([0, ['No: 59 × 61.']]);
  expect(server.asked).toMatchObject([{ body: { messages: [{ content: 'Two lines\nof a question\n' }] } }]);
  expect([empty.status, empty.notes]).toEqual([2, expect.stringContaining('There is no question.')]);
});

test('ask ends with 1 and the words of the server for a fault midway, after the text that came', async () => {
  const fault = `event: error\ndata: ${JSON.stringify(errorBody('UPSTREAM_TIMEOUT'))}\n\n`;
  await using server = await answering(streaming([...wholeStream.slice(0, 2), fault]));
  await using cut = await answering(streaming(wholeStream.slice(0, 2)));
  await using broken = await answering((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(wholeStream.slice(0, 2).join(''), () => response.destroy());
  });

  const { status, lines, notes } = await runCli(['ask', question], server);
  expect([status, lines, notes]).toEqual([
    1,
    ['No: '],
    'The server gave up midway: It went wrong: UPSTREAM_TIMEOUT.\n',
  ]);
  for (const { env } of [cut, broken]) {
    const run = await runCli(['ask', question, '--json'], { env });
    expect([run.status, run.lines, run.notes]).toEqual([1, [], expect.stringContaining('broke off before its end')]);
  }
});

test('ask ends with 1 where it is refused, where nobody is there, and where somebody else is', async () => {
  const errors = [{ path: 'r_type', message: 'is not allowed' }];
  await using refusing = await answering((response) =>
    response
      .writeHead(403, { 'content-type': 'application/json' })
      .end(JSON.stringify(errorBody('STYLE_NOT_ALLOWED', { errors }))),
  );
  await using stranger = await answering((response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Welcome</p>'),
  );

  const refused = await runCli(['ask', question], refusing);
  expect([refused.status, refused.lines, refused.notes]).toEqual([
    1,
    [],
    `${refusing.url} answered 403: It went wrong: STYLE_NOT_ALLOWED. r_type: is not allowed\n`,
  ]);
  const other = await runCli(['ask', question], stranger);
  expect([other.status, other.notes]).toEqual([1, expect.stringContaining('Is --base-url the address of a server?')]);
  const absent = await runCli(['ask', question, '--base-url', 'http://127.0.0.1:9'], refusing);
  expect([absent.status, absent.notes]).toEqual([1, expect.stringMatching(/cannot be reached.*--base-url/)]);
});

test.each([
  ['no key', ['ask', question], {}, /Set PROMPTENCHANTER_API_KEY/],
  ['no question', ['ask'], { PROMPTENCHANTER_API_KEY: key }, /missing required argument 'question'/],
  ['an unknown level', ['ask', question, '--level', 'colossal'], { PROMPTENCHANTER_API_KEY: key }, /low, medium, high/],
  ['an unknown depth', ['ask', '--research', question], { PROMPTENCHANTER_API_KEY: key }, /basic, medium, high/],
  ['no address', ['ask', question, '--base-url', 'here'], { PROMPTENCHANTER_API_KEY: key }, /no address of a server/],
])('ask ends with 2 for %s', async (_what, words, env, sentence) => {
  const { status, lines, notes } = await runCli(words, { env });

  expect(notes).toMatch(sentence);
  expect([status, lines]).toEqual([2, []]);
});
