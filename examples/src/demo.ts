/** The main job in a minute: a server, an account, an enhanced answer as it streams, its receipt, and one with research. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { PromptEnchanter, PromptEnchanterError } from 'promptenchanter';
import { askWithResearch, searchSettings } from './demo/research.ts';
import { say, step } from './demo/telling.ts';

const entry = new URL('../../packages/server/dist/main.js', import.meta.url).pathname;
const dataDir = mkdtempSync(join(tmpdir(), 'promptenchanter-demo-'));
const question = 'A train leaves at 9:40 and arrives at 13:05. How long is the trip?';

step('Starting a server on a fresh data folder');
const server = spawn(process.execPath, [entry, 'serve'], {
  env: { ...process.env, ...searchSettings, DATA_DIR: dataDir, PORT: '0', LOG_FORMAT: 'json' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.once('exit', () => {
  server.kill();
  rmSync(dataDir, { recursive: true, force: true });
});

try {
  const { url, upstream } = await listening();
  say(`${url}, upstream: ${upstream}`);

  step('Making an account');
  const anonymous = new PromptEnchanter({ baseURL: url });
  const account = await anonymous.users.register({
    username: 'ada',
    name: 'Ada Lovelace',
    email: 'ada@example.org',
    password: 'Correct-horse-1',
  });
  say(`${account.username} has the key ${account.api_key.slice(0, 9)}…`);

  step(`Asking with level «medium» and style «bcot»: ${question}`);
  const client = new PromptEnchanter({ baseURL: url, apiKey: account.api_key });
  const stream = client.completions.stream({
    level: 'medium',
    r_type: 'bcot',
    messages: [{ role: 'user', content: question }],
  });
  stream.on('text', (text) => process.stdout.write(text));
  const { enhancement } = await stream.finalCompletion();

  step('The receipt');
  process.stdout.write(`${JSON.stringify(enhancement, null, 2)}\n`);

  await askWithResearch(client);

  step('Next');
  say('A real model:   WAPI_URL=https://api.openai.com/v1 WAPI_KEY=sk-… npx --yes pnpm@12 demo');
  say('The real web:   SEARCH_PROVIDER=duckduckgo npx --yes pnpm@12 demo');
  say('The server:     npx --yes pnpm@12 start      (settings: README.md, .env.example)');
  say('The examples:   examples/src, examples/curl.sh');
} catch (error) {
  const why = PromptEnchanterError.isInstance(error) || error instanceof Error ? error.message : String(error);
  process.stderr.write(`\n${styleText('red', 'The demo failed:')} ${why}\n`);
  process.exitCode = 1;
}
server.kill();

function listening(): Promise<{ url: string; upstream: string }> {
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened.`)));
    createInterface({ input: server.stdout }).on('line', (line) => {
      const { url, upstream } = JSON.parse(line) as { url?: string; upstream?: string };
      if (url && upstream) resolve({ url, upstream });
    });
  });
}
