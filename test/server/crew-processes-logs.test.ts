import { describe, expect, test } from 'vitest';
import type { ServerProcess } from '../server-process.ts';
import { asking, type Headers, made, openSite, register, send, signInBoss, untilMs } from './crew-processes-scene.ts';
import { add, dayMs, many } from './retention-scene.ts';

/** How long another process may go by what was before. */
const changedWithinMs = 2_000;

interface Pruned {
  messages: number;
  contents: number;
  content_bytes: number;
  usage_rows: number;
}

test('Two processes that remove the same old logs at once tell of each row once, and leave what is young', {
  timeout: 60_000,
}, async () => {
  await using site = openSite();
  await (await site.start()).end('SIGTERM');
  const days = { MESSAGE_LOG_RETENTION_DAYS: '30', USAGE_LOG_RETENTION_DAYS: '30' };
  const servers = await Promise.all([site.start(days), site.start(days)]);
  const nowMs = Date.now();
  const [old, young] = [{ createdAt: nowMs - 31 * dayMs }, { createdAt: nowMs - 29 * dayMs }];
  site.within((database) => {
    add(database, [...many(20_000, old), ...many(500, young)]);
    const usage = database.prepare(`INSERT INTO api_usage_logs (user_id, day, route, r_type,
      level, requests, failures, prompt_tokens, completion_tokens, credits_main, conversations, processing_time_ms)
      VALUES (?, ?, ?, '', '', 1, 0, 0, 0, 0, 0, 1)`);
    database.transaction(() => {
      for (let n = 0; n < 900; n++) usage.run(`user-${n}`, '2020-01-01', 'getProfile');
      usage.run('user-1', '2999-01-01', 'getProfile');
    })();
  });
  const count = (table: string) => site.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)[0]?.n;
  const events = () =>
    site
      .rows<{ details: string }>("SELECT details FROM security_logs WHERE event = 'logs_pruned'")
      .map(({ details }) => JSON.parse(details) as Pruned);
  const total = (of: keyof Pruned) => events().reduce((sum, pruned) => sum + pruned[of], 0);

  const isDone = async () => count('message_logs') === 500 && total('messages') + total('usage_rows') >= 20_900;
  expect(await untilMs(isDone, 30_000)).toBeLessThan(30_000);
  for (const server of servers) expect(await server.end('SIGTERM')).toBe(0);

  expect({ messages: total('messages'), contents: total('contents') }).toEqual({ messages: 20_000, contents: 20_000 });
  expect({ bytes: total('content_bytes'), usage: total('usage_rows') }).toEqual({ bytes: 20_000 * 300, usage: 900 });
  expect([count('message_logs'), count('message_contents')]).toEqual([500, 500]);
  expect(site.rows("SELECT user_id FROM api_usage_logs WHERE day > '2990' OR day < '2021'")).toEqual([
    { user_id: 'user-1' },
  ]);
});

describe('What is made at one process', () => {
  test('is in the lists of another at once, although it has counted them before', { timeout: 60_000 }, async () => {
    await using site = openSite();
    const [here, there] = [await site.start(), await site.start()];
    const by = await signInBoss(here);
    const ada = await register(here, 'ada');
    const messages = `/v1/admin-panel/message-logs/${ada.id}`;
    const list = async (path: string) =>
      made<{ total: number; data: { username?: string; request_id?: string }[] }>(there, 'GET', path, { headers: by });
    const totals = async () => {
      const paths = ['/v1/admin-panel/users', '/v1/admin-panel/security-logs?event=style_changed', messages];
      return (await Promise.all(paths.map(list))).map(({ total }) => total);
    };
    expect(await totals()).toEqual([1, 0, 0]);
    for (let n = 1; n <= 30; n++) {
      const { username } = await register(here, `user${n}`);
      await made(here, 'PUT', '/v1/admin/system-prompts', {
        headers: by,
        body: { r_type: 'mine', prompt: `No. ${n}` },
      });
      await made(here, 'POST', '/v1/prompt/completions', { headers: ada.headers, body: asking() });
      expect(await totals()).toEqual([1 + n, n, n]);
      expect((await list('/v1/admin-panel/users?page_size=1')).data[0]?.username).toBe(username);
    }
    const numbers = site.rows<{ request_id: string }>('SELECT request_id FROM message_logs ORDER BY seq DESC');
    expect((await list(`${messages}?page_size=100`)).data.map(({ request_id }) => ({ request_id }))).toEqual(numbers);
  });

  test('of styles and settings is in force at others within two seconds', {
    timeout: 60_000,
  }, async () => {
    await using site = openSite();
    const [here, there, further] = [await site.start(), await site.start(), await site.start()];
    const by = await signInBoss(here);
    const { headers } = await register(here, 'ada');
    const previewAt = async (server: ServerProcess, more: object = {}) =>
      JSON.stringify((await send(server, 'POST', '/v1/prompt/preview', { headers, body: asking(more) })).body);
    const shows = (server: ServerProcess, text: string) =>
      untilMs(async () => (await previewAt(server)).includes(text));
    const put = (prompt: string | null) =>
      prompt === null
        ? made(here, 'DELETE', '/v1/admin/system-prompts/mine', { headers: by })
        : made(here, 'PUT', '/v1/admin/system-prompts', {
            headers: by,
            body: { r_type: 'mine', prompt, is_open: true },
          });
    await put('Answer at first.');
    const settings = { DEFAULT_R_TYPE: 'mine', LEVEL_LOW_MODEL: 'some-model' };
    await made(here, 'PUT', '/v1/admin-panel/config', { headers: by, body: { settings } });
    for (const server of [there, further]) {
      expect(await shows(server, 'Answer at first.')).toBeLessThan(changedWithinMs);
      expect(await previewAt(server)).toContain('some-model');
    }
    for (let round = 0; round < 3; round++) {
      await put(`Answer in round ${round}.`);
      const taken = await Promise.all([there, further].map((server) => shows(server, `in round ${round}.`)));
      for (const ms of taken) expect(ms).toBeLessThan(changedWithinMs);
    }
    await put(null);
    const isGone = (server: ServerProcess) =>
      untilMs(async () => (await previewAt(server, { r_type: 'mine' })).includes('"success":false'));
    for (const ms of await Promise.all([there, further].map(isGone))) expect(ms).toBeLessThan(changedWithinMs);
  });
});

describe('Clearing the cache', () => {
  test('of one process has it read anew what it believed, and each is told what it had itself', {
    timeout: 60_000,
  }, async () => {
    await using site = openSite();
    const [here, there] = [await site.start(), await site.start()];
    const by = await signInBoss(here);
    const { headers } = await register(here, 'ada');
    for (const prompt of ['Answer in prose.', 'Answer in verse.']) {
      const style = { r_type: 'mine', prompt, is_open: true };
      await made(here, 'PUT', '/v1/admin/system-prompts', { headers: by, body: style });
    }
    const textAt = async (server: ServerProcess) =>
      JSON.stringify(
        (await send(server, 'POST', '/v1/prompt/preview', { headers, body: asking({ r_type: 'mine' }) })).body,
      );
    for (const server of [here, there]) {
      expect(await untilMs(async () => (await textAt(server)).includes('in verse'))).toBeLessThan(changedWithinMs);
    }
    // Without a new revision, as nothing but a hand in the database does it.
    site.write("UPDATE prompt_labels SET version = 1 WHERE label = 'production' AND version = 2");
    const clear = (server: ServerProcess, more: Headers = {}) =>
      made<{ cleared: { styles: number; keys: number } }>(server, 'DELETE', '/v1/admin/cache', {
        headers: { ...by, ...more },
      });

    expect((await clear(there)).cleared.styles).toBe(6);

    expect([await textAt(there), await textAt(here)]).toEqual([
      expect.stringContaining('in prose'),
      expect.stringContaining('in verse'),
    ]);
    await clear(here);
    expect(await textAt(here)).toContain('in prose');
    expect(site.rows("SELECT count(*) AS n FROM security_logs WHERE event = 'cache_cleared'")).toEqual([{ n: 2 }]);
  });
});
