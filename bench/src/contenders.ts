import { fileURLToPath } from 'node:url';
import type { Contender, contenderNames } from './contender.ts';
import { ours } from './our-server.ts';

const proxy = {
  note: 'passes bytes on and does nothing else',
  readyPath: '/health',
  model: 'gpt-4o',
  marks: [],
  addsStyle: false,
  access: async () => [{ authorization: 'Bearer x' }],
  env: ({ port, upstream }) => ({ PORT: String(port), UPSTREAM: upstream }),
} satisfies Partial<Contender>;

export const contenders: Record<(typeof contenderNames)[number], Contender> = {
  ours,
  node: { ...proxy, name: 'node', title: 'bare node:http + undici', args: () => [ownModule('./proxies/bare-node.ts')] },
  hono: { ...proxy, name: 'hono', title: 'bare Hono + undici', args: () => [ownModule('./proxies/bare-hono.ts')] },
  portkey: {
    ...proxy,
    name: 'portkey',
    title: 'Portkey gateway 1.15.2',
    note: 'no key check, no store; waits 25 ms of its own before the first event of each stream',
    readyPath: '/',
    access: async (_origin, { upstream }) => [
      { authorization: 'Bearer x', 'x-portkey-provider': 'openai', 'x-portkey-custom-host': `${upstream}/v1` },
    ],
    args: ({ port }) => [portkeyEntry(), `--port=${port}`, '--headless'],
    env: () => ({}),
  },
};

function ownModule(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Its streams fail beside a @hono/node-server of 1.14.2 or later (its issue 1389): the workspace holds that at 1.13.5. */
function portkeyEntry(): string {
  try {
    return fileURLToPath(import.meta.resolve('@portkey-ai/gateway/build/start-server.js'));
  } catch {
    throw new Error('@portkey-ai/gateway is not installed: run `pnpm install`, or leave it out with --only.');
  }
}
