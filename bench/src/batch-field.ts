import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BatchUser, batchUser } from './batch-user.ts';
import { child } from './child.ts';
import type { Contender } from './contender.ts';
import { type OpenLoop, type Pace, startOpenLoop } from './open-loop.ts';
import { ours } from './our-server.ts';
import { type Running, start } from './running.ts';
import type { SlowUpstreamReport } from './slow-upstream.ts';

/** Our server before an upstream that takes its time, one user who asks singly, and others who ask in bulk. */
export interface BatchField {
  single: Pick<Pace, 'url' | 'headers'> & { loop: OpenLoop };
  /** Of one user after the other, as none may spend all in a long run. */
  userOf(number: number): BatchUser;
  /** Has the upstream answer so late. */
  answerAfter(ms: number): Promise<void>;
  /** Ends all processes and removes what they wrote. */
  close(): Promise<void>;
}

/** How much is worked on at once decides what is measured here: as it is by default. */
const server: Contender = { ...ours, env: (place) => ({ ...ours.env(place), MAX_CONCURRENT_REQUESTS: '50' }) };

export async function openBatchField(): Promise<BatchField> {
  const data = fileURLToPath(new URL('../data', import.meta.url));
  mkdirSync(data, { recursive: true });
  const folder = mkdtempSync(join(data, 'run-'));
  const upstream = child<SlowUpstreamReport>('slow-upstream.ts');
  const loop = startOpenLoop();
  let running: Running | null = null;
  process.once('exit', removeFolder);

  function removeFolder(): void {
    rmSync(folder, { recursive: true, force: true });
  }

  async function close(): Promise<void> {
    await running?.stop();
    loop.end();
    upstream.end();
    process.off('exit', removeFolder);
    removeFolder();
  }

  try {
    const listening = await upstream.heard(10_000);
    if (!('port' in listening)) throw new Error('The upstream did not say where it listens.');
    running = await start(server, `http://127.0.0.1:${listening.port}`, join(folder, server.name));
    const origin = `http://127.0.0.1:${running.port}`;
    const [single = {}, ...others] = await server.access(origin, running.place);
    const users = others.map((headers) => batchUser(origin, headers));
    return {
      single: {
        ...{ loop, url: `${origin}/v1/chat/completions` },
        headers: { ...single, 'content-type': 'application/json' },
      },
      userOf(number) {
        const user = users[number % users.length];
        if (!user) throw new Error('There is no user to ask in bulk.');
        return user;
      },
      async answerAfter(answerMs) {
        await upstream.ask({ answerMs }, 5_000);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
