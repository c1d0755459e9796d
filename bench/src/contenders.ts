import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const contenderNames = ['ours', 'node', 'hono', 'portkey'] as const;
export type ContenderName = (typeof contenderNames)[number];

/** What a contender is started with. */
export interface Place {
  port: number;
  /** Of the upstream, without a path. */
  upstream: string;
  /** A folder of its own on the disk. */
  folder: string;
}

/** One gateway, and how to start and ask it. */
export interface Contender {
  title: string;
  /** Answers GET with 200 as soon as it serves. */
  readyPath: string;
  model: string;
  /** What its requests carry beside the usual, the keys of several users where it has users. */
  access(origin: string, place: Place): Promise<readonly Record<string, string>[]>;
  /** Arguments for node. */
  args(place: Place): string[];
  env(place: Place): Record<string, string>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const serverFolder = here('../../packages/server');
/** More than the daily allowance of one is spent in a long run. */
const userCount = 8;
const mostConversations = 1_000_000;

const open = async () => [{ authorization: 'Bearer x' }];

export const contenders: Record<ContenderName, Contender> = {
  ours: {
    title: 'PromptEnchanter, all on',
    readyPath: '/health',
    model: 'bcot-medium',
    access: (origin) => Promise.all(Array.from({ length: userCount }, (_, index) => registered(origin, index))),
    args: () => [ourEntry()],
    env: ({ port, upstream, folder }) => ({
      PORT: String(port),
      WAPI_URL: `${upstream}/v1`,
      WAPI_KEY: 'x',
      DATA_DIR: join(folder, 'data'),
      MASTER_KEY: randomBytes(32).toString('base64'),
      DEFAULT_USER_LIMITS: JSON.stringify({ conversation_limit: mostConversations, reset: mostConversations }),
      MAX_CONCURRENT_REQUESTS: '256',
      ALLOWED_HOSTS: '*',
      LOG_LEVEL: 'info',
      LOG_FORMAT: 'json',
    }),
  },
  node: {
    title: 'bare node:http + undici',
    readyPath: '/health',
    model: 'gpt-4o',
    access: open,
    args: () => [here('./proxies/bare-node.ts')],
    env: ({ port, upstream }) => ({ PORT: String(port), UPSTREAM: upstream }),
  },
  hono: {
    title: 'bare Hono + undici',
    readyPath: '/health',
    model: 'gpt-4o',
    access: open,
    args: () => [here('./proxies/bare-hono.ts')],
    env: ({ port, upstream }) => ({ PORT: String(port), UPSTREAM: upstream }),
  },
  portkey: {
    title: 'Portkey gateway 1.15.2',
    readyPath: '/',
    model: 'gpt-4o',
    access: async (_origin, { upstream }) => [
      { authorization: 'Bearer x', 'x-portkey-provider': 'openai', 'x-portkey-custom-host': `${upstream}/v1` },
    ],
    args: ({ port }) => [portkeyEntry(), `--port=${port}`, '--headless'],
    env: () => ({}),
  },
};

/** Our built server; the sources where there is no build, or it is older than they are. */
export function ourEntry(): string {
  const built = join(serverFolder, 'dist/main.js');
  const sources = join(serverFolder, 'src');
  return existsSync(built) && statSync(built).mtimeMs >= newestIn(sources) ? built : join(sources, 'main.ts');
}

/** Our server as it is written, so that a profile names files that can be opened. */
export const ourSource = join(serverFolder, 'src/main.ts');

function newestIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}

function portkeyEntry(): string {
  try {
    return fileURLToPath(import.meta.resolve('@portkey-ai/gateway/build/start-server.js'));
  } catch {
    throw new Error('@portkey-ai/gateway is not installed: run `pnpm install`, or leave it out with --only.');
  }
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
