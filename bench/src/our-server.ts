import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contender } from './contender.ts';

const ownFolder = fileURLToPath(new URL('../../packages/server', import.meta.url));
/** More than the daily allowance of one is spent in a long run. */
const userCount = 8;
const mostConversations = 1_000_000;

/** Our server as it stands, with everything on that it does in production. */
export const ours: Contender = {
  name: 'ours',
  title: 'PromptEnchanter, all on',
  note: 'key check, charge and ledger, style, receipt, encrypted message log, SQLite on disk, request log in a file',
  readyPath: '/health',
  model: 'bcot-medium',
  marks: ['"enhancement":{'],
  addsStyle: true,
  access: (origin) => Promise.all(Array.from({ length: userCount }, (_, index) => registered(origin, index))),
  args: () => [entryOf(ownFolder)],
  env: ({ port, upstream, folder }) => ({
    PORT: String(port),
    WAPI_URL: `${upstream}/v1`,
    WAPI_KEY: 'x',
    DATA_DIR: join(folder, 'data'),
    MASTER_KEY: randomBytes(32).toString('base64'),
    SECRET_KEY: randomBytes(48).toString('base64'),
    // Counted as in production; the bucket is only never empty.
    RATE_LIMIT_REQUESTS_PER_MINUTE: '1000000',
    RATE_LIMIT_ANONYMOUS_PER_MINUTE: '1000000',
    RATE_LIMIT_BURST: '1000000',
    DEFAULT_USER_LIMITS: JSON.stringify({ conversation_limit: mostConversations, reset: mostConversations }),
    MAX_CONCURRENT_REQUESTS: '256',
    // Equal requests all reach the upstream.
    CACHE_TTL_SECONDS: '0',
    ALLOWED_HOSTS: '*',
    LOG_LEVEL: 'info',
    LOG_FORMAT: 'json',
  }),
};

/** Our server in another state, to see what a change does. @param folder A `packages/server` of another checkout. */
export function other(folder: string): Contender {
  return { ...ours, name: 'other', title: 'the other server', note: folder, args: () => [entryOf(resolve(folder))] };
}

/** Our server from its sources, so that a profile names files that can be opened. */
export function profiled(profileFolder: string): Contender {
  const args = ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`, join(ownFolder, 'src/main.ts')];
  return { ...ours, args: () => args };
}

/** The built server; the sources where there is no build, or it is older than they are. */
export function entryOf(folder = ownFolder): string {
  const built = join(folder, 'dist/main.js');
  const sources = join(folder, 'src');
  return existsSync(built) && statSync(built).mtimeMs >= newestIn(sources) ? built : join(sources, 'main.ts');
}

function newestIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}

async function registered(origin: string, index: number): Promise<Record<string, string>> {
  const username = `bench_${index}`;
  const reply = await fetch(`${origin}/v1/users/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      username,
      name: 'Bench',
      email: `${username}@example.com`,
      password: 'a long enough passphrase 1',
    }),
  });
  const { api_key: apiKey } = (await reply.json()) as { api_key?: string };
  if (!apiKey) throw new Error(`Our server registered no user: status ${reply.status}`);
  return { authorization: `Bearer ${apiKey}` };
}
