import { Agent, request } from 'node:http';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import type { OpenLoopReport, OpenLoopWish, Pace, Replies } from './open-loop.ts';

/** The process of who asks: told by its parent when to begin and when to end. */

/** A timer may be late by this much; the rest is waited for awake. */
const timerMs = 2;
const agent = new Agent({ keepAlive: true });
let stop = async (): Promise<Replies> => ({ times: [], failures: 0, failure: null });

process.on('message', (wish: OpenLoopWish) => {
  if ('begin' in wish) {
    stop = asking(wish.begin);
    tell({ hasBegun: true });
  } else {
    stop().then((replies) => tell({ replies }));
  }
});
process.on('disconnect', () => process.exit());
process.on('SIGINT', () => {});

/** Begins to ask. Answers how to end it, and wait for replies under way. */
function asking(pace: Pace): () => Promise<Replies> {
  const replies: Replies = { times: [], failures: 0, failure: null };
  const underWay: Promise<void>[] = [];
  let isEnded = false;

  async function note(dueMs: number): Promise<void> {
    try {
      await ask(pace);
      replies.times.push(performance.now() - dueMs);
    } catch (error) {
      replies.failures++;
      replies.failure ??= String(error);
    }
  }

  const loop = (async () => {
    const stepMs = 1_000 / pace.perSecond;
    for (let dueMs = performance.now() + stepMs; !isEnded; dueMs += stepMs) {
      await until(dueMs);
      underWay.push(note(dueMs));
    }
  })();

  return async () => {
    isEnded = true;
    await loop;
    await Promise.all(underWay);
    return replies;
  };
}

async function until(dueMs: number): Promise<void> {
  const leftMs = dueMs - performance.now() - timerMs;
  if (leftMs > 0) await sleep(leftMs);
  while (performance.now() < dueMs) await turn();
}

function ask({ url, headers, body, mark }: Pace): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent, headers }, (reply) => {
      const pieces: Buffer[] = [];
      reply.on('data', (piece: Buffer) => pieces.push(piece));
      reply.on('error', reject);
      reply.on('end', () => {
        const text = Buffer.concat(pieces).toString('utf8');
        if (reply.statusCode === 200 && text.includes(mark)) resolve();
        else reject(new Error(`status ${reply.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

function tell(report: OpenLoopReport): void {
  process.send?.(report);
}
