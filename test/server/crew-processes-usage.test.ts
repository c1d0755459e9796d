import { describe, expect, test } from 'vitest';
import type { ServerProcess } from '../server-process.ts';
import {
  asking,
  type Headers,
  type Member,
  made,
  openSite,
  register,
  send,
  signInBoss,
  untilMs,
} from './crew-processes-scene.ts';

const nobody = { authorization: `Bearer pe-${'a'.repeat(32)}` };
const swift = { MESSAGE_FLUSH_INTERVAL_SECONDS: '1', MAX_FAILED_LOGIN_ATTEMPTS: '1000' };

interface Sums {
  requests: number;
  failures: number;
  conversations: number;
  tokens: number;
  ms: number;
}

const sums = `coalesce(sum(requests), 0) AS requests, coalesce(sum(failures), 0) AS failures,
  coalesce(sum(conversations), 0) AS conversations, coalesce(sum(prompt_tokens + completion_tokens), 0) AS tokens,
  coalesce(sum(processing_time_ms), 0) AS ms`;

/** What everybody's rows sum up to, and the rows that say what everybody's sum up to. */
function kept(site: ReturnType<typeof openSite>): { each: Sums; all: Sums } {
  const [each, all] = ["user_id <> '*'", "user_id = '*'"].map(
    (which) => site.rows<Sums>(`SELECT ${sums} FROM api_usage_logs WHERE ${which}`)[0],
  );
  if (!each || !all) throw new Error('A sum has a row.');
  return { each, all };
}

/** Sends requests of every kind, eight at a time, and counts them. */
function crowd(servers: readonly ServerProcess[], users: readonly Member[]) {
  const sent = { requests: 0, failures: 0, conversations: 0 };
  async function one(n: number): Promise<void> {
    const server = servers[n % servers.length];
    const { headers } = users[n % users.length] ?? { headers: nobody };
    if (!server) throw new Error('No server.');
    const turns: [status: number, method: string, path: string, who: Headers, body?: object][] = [
      [200, 'GET', '/v1/users/profile', headers],
      [200, 'POST', '/v1/prompt/completions', headers, asking({ r_type: n % 3 ? 'bpe' : 'tot' })],
      [200, 'POST', '/v1/prompt/completions', headers, asking({ stream: true })],
      [401, 'GET', '/v1/users/profile', nobody],
      [422, 'POST', '/v1/prompt/completions', headers, {}],
    ];
    const [status, method, path, who, body] = turns[n % turns.length] ?? turns[0] ?? [0, '', '', {}];
    const reply = await fetch(server.url + path, {
      method,
      headers: { 'content-type': 'application/json', ...who },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    await reply.text();
    expect(reply.status).toBe(status);
    sent.requests++;
    if (status >= 400) sent.failures++;
    else if (method === 'POST') sent.conversations++;
  }
  return {
    sent,
    async run(count: number): Promise<void> {
      for (let n = 0; n < count; n += 8) await Promise.all(Array.from({ length: 8 }, (_, place) => one(n + place)));
    },
  };
}

describe('Usage that three processes count', () => {
  test('adds up exactly, by user and for everybody, whoever flushes when', { timeout: 60_000 }, async () => {
    await using site = openSite();
    const [here, there, further] = [await site.start(swift), await site.start(swift), await site.start(swift)];
    const servers = [here, there, further];
    const users = [await register(here, 'ada'), await register(there, 'ben')];
    const by = await signInBoss(here);
    const { sent, run } = crowd(servers, users);
    let flushes = 0;
    let isOver = false;
    const flushing = servers.map(async (server) => {
      while (!isOver) {
        await made(server, 'POST', '/v1/monitoring/flush-logs', { headers: by });
        flushes++;
      }
    });
    await run(600);
    isOver = true;
    await Promise.all(flushing);

    const figures = await made<{ totals: Sums }>(there, 'GET', '/v1/monitoring/usage', { headers: by });
    for (const server of servers) expect(await server.end('SIGTERM')).toBe(0);

    const { each, all } = kept(site);
    // Two registrations, one sign-in, and the look at the figures.
    const requests = sent.requests + flushes + 4;
    expect(each).toMatchObject({ requests, failures: sent.failures, conversations: sent.conversations });
    expect(all).toEqual(each);
    expect(figures.totals.requests).toBeLessThanOrEqual(requests);
    expect(site.rows("SELECT count(*) AS n FROM message_logs WHERE status = 'completed'")).toEqual([
      { n: sent.conversations },
    ]);
    const ofUsers = site.rows<{ n: number }>(
      "SELECT count(DISTINCT user_id) AS n FROM api_usage_logs WHERE user_id LIKE '0%'",
    );
    expect(ofUsers).toEqual([{ n: 2 }]);
  });

  test('is lost for no more than the last interval where one is killed, and is never there twice', {
    timeout: 60_000,
  }, async () => {
    await using site = openSite();
    const [here, there] = [await site.start(swift), await site.start(swift)];
    const [ada, ben] = [await register(here, 'ada'), await register(here, 'ben')];
    const by = await signInBoss(there);
    const keptOf = ({ id }: Member) =>
      site.rows<Sums>(`SELECT ${sums} FROM api_usage_logs WHERE user_id = ?`, id)[0]?.requests ?? 0;
    const answers = countedAnswers(here, ada);
    const others = countedAnswers(there, ben);
    // The timer of the one that is killed wrote at least twice.
    for (let flush = 0, seen = 0; flush < 5; flush++) {
      expect(await untilMs(async () => keptOf(ada) > seen)).toBeLessThan(5_000);
      seen = keptOf(ada);
    }
    const beforeKill = { atMs: performance.now(), kept: keptOf(ada) };
    await here.end('SIGKILL');
    const { times, begun } = await answers.stop();
    const { times: ofBen } = await others.stop();
    await made(there, 'POST', '/v1/monitoring/flush-logs', { headers: by });

    expect(beforeKill.kept).toBeGreaterThan(0);
    expect(keptOf(ada)).toBeLessThanOrEqual(begun);
    // An interval, and the time that a busy machine takes to get to it.
    const old = times.filter((atMs) => atMs < beforeKill.atMs - 2_500).length;
    expect(keptOf(ada)).toBeGreaterThanOrEqual(old);
    expect(keptOf(ben)).toBe(ofBen.length);
    expect(await there.end('SIGTERM')).toBe(0);
    const { each, all } = kept(site);
    expect(all).toEqual(each);
  });
});

/** Looks at the profile again and again, until it is stopped or the server is gone. */
function countedAnswers(server: ServerProcess, { headers }: Member) {
  const times: number[] = [];
  let begun = 0;
  let isOver = false;
  const loop = (async () => {
    while (!isOver) {
      begun++;
      try {
        await send(server, 'GET', '/v1/users/profile', { headers });
      } catch {
        // It was killed.
        return;
      }
      times.push(performance.now());
    }
  })();
  return {
    async stop() {
      isOver = true;
      await loop;
      return { times, begun };
    },
  };
}
