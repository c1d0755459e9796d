import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServerProcess, startServer } from '../server-process.ts';

const root = resolve(import.meta.dirname, '../..');
const browserPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
// A machine without a browser may go without; CI may not.
const hasBrowser = existsSync(browserPath) || process.env.CI !== undefined;
const run = promisify(execFile);

let dataDir: string;
let page: ChildProcess;
let pageOrigin: string;
let server: ServerProcess;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'examples-'));
  page = spawn(process.execPath, [`${root}/examples/src/browser.ts`], { env: { ...process.env, PORT: '0' } });
  const [line] = (await once(page.stdout as NonNullable<ChildProcess['stdout']>, 'data')) as [Buffer];
  pageOrigin = line.toString().trim();
  server = await startServer({
    ...{ DATA_DIR: dataDir, CORS_ORIGINS: pageOrigin },
    // All of them together ask more than a new account may.
    DEFAULT_USER_LIMITS: '{"conversation_limit":100,"reset":100}',
    ...{ SEARCH_PROVIDER: 'static', SEARCH_STATIC_FILE: `${root}/examples/knowledge.json` },
  });
  const reply = await fetch(`${server.url}/v1/users/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'ada', name: 'Ada', email: 'ada@example.org', password: 'Correct-horse-1' }),
  });
  const { api_key } = (await reply.json()) as { api_key: string };
  environment = { ...process.env, PROMPTENCHANTER_BASE_URL: server.url, PROMPTENCHANTER_API_KEY: api_key };
});

afterAll(async () => {
  page.kill();
  await server.end('SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
});

test('quickstart answers and shows the receipt', async () => {
  const { stdout } = await runExample('quickstart');
  expect(stdout).toContain('Work step by step.');
  expect(stdout).toContain('"r_type": "bcot"');
});

test('streaming prints the text as it comes and what it cost', async () => {
  const { stdout } = await runExample('streaming');
  expect(stdout).toMatch(/Should a small team write its own queue\?\nhcot v1, 1 credit\n$/);
});

test('research tells how far it is, answers and names its sources', async () => {
  const { stdout, stderr } = await runExample('research');
  expect(stderr).toMatch(/^0 % plan[\s\S]*search static[\s\S]*100 % done/);
  expect(stdout).toContain('robots.txt');
  expect(stdout).toMatch(/\n\[1\] How pages are fetched: https:\/\/fetching\.example\/guard\n/);
});

test('batch shows how far a file of prompts is, and writes a result for each, in order', async () => {
  const { stdout, stderr } = await runExample('batch');
  const results = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { index: number; status: string; completion: object });
  expect(results.map(({ index, status }) => [index, status])).toEqual([0, 1, 2].map((at) => [at, 'completed']));
  expect(JSON.stringify(results[2]?.completion)).toContain('Is 3599 prime?');
  expect(stderr).toMatch(/\r\[#{30}\] 3 of 3, 0 failed\n3 answers, 3 spent\n$/);
});

test('prompts fills in a stored prompt here and at the server, changes it, and brings the first version back', async () => {
  const { stdout } = await runExample('prompts');
  const [filled, ...rest] = stdout.split('\n');
  expect(filled).toBe('Greet Ada in one warm sentence.');
  expect(rest.join('\n')).toContain(`[user]\n${filled}`);
  expect(stdout).toMatch(/\nsupport\/greeting v1\nv2 \nv1 production\n$/);
  const again = await runExample('prompts');
  expect(again.stdout).toContain('support/greeting v1');
});

test('the official OpenAI client works by its base URL and key alone, whole and streaming', async () => {
  const { stdout } = await runExample('openai-client');
  expect(stdout.match(/\[user\]\nIs 3599 prime\?/g)).toHaveLength(2);
  expect(stdout).toContain('"r_type":"tot"');
});

test('curl makes an account, asks and streams', async () => {
  const { stdout } = await run('sh', [`${root}/examples/curl.sh`], { env: environment });
  expect(stdout).toContain('"enhancement":{"r_type":"bcot"');
  expect(stdout).toMatch(/data: \[DONE\]\s+$/);
});

test.runIf(hasBrowser)('a page streams an answer in a real browser', async () => {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  const tab = await browser.newPage();
  const faults: string[] = [];
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  tab.on('pageerror', (error) => faults.push(error.message));
  await tab.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await tab.goto(pageOrigin);
  await tab.getByLabel('Server').fill(server.url);
  await tab.getByLabel('API key').fill(environment.PROMPTENCHANTER_API_KEY ?? '');
  await tab.getByRole('button', { name: 'Ask' }).click();
  await tab.getByText('"r_type": "bpe"').waitFor();

  expect(await tab.locator('#answer').textContent()).toContain('Is 3599 prime?');
  expect(faults).toEqual([]);
  await browser.close();
});

test('the demo shows the main job and leaves nothing behind', async () => {
  const { PROMPTENCHANTER_API_KEY, PROMPTENCHANTER_BASE_URL, ...bare } = environment;
  const { stdout } = await run(process.execPath, [`${root}/examples/src/demo.ts`], { env: bare, cwd: dataDir });
  for (const part of ['ada has the key pe-', 'Work step by step.', '"credits"', 'WAPI_URL=https://']) {
    expect(stdout).toContain(part);
  }
  for (const part of [
    '  search static ok',
    '  done ok found',
    'https://ledger.example/credits',
    '"outcome": "found"',
  ]) {
    expect(stdout).toContain(part);
  }
  expect(stdout).toMatch(/How pages are fetched {2}https:\/\/fetching\.example\/guard/);
});

test('every path that CONTRIBUTING.md and the README name exists', () => {
  for (const file of ['CONTRIBUTING.md', 'README.md']) {
    const text = readFileSync(join(root, file), 'utf8');
    const links = [...text.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path = '']) => path);
    const code = [...text.matchAll(/`((?:packages|examples|test|bench|docs)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    const missing = [...links, ...code].filter((path) => !existsSync(join(root, path)));
    expect(missing, file).toEqual([]);
  }
});

function runExample(name: string) {
  return run(process.execPath, [`${root}/examples/src/${name}.ts`], { env: environment });
}
