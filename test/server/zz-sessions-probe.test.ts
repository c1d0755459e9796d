import { test } from 'vitest';
import { openHouse, password } from '../house.ts';
import { startServer } from '../server-process.ts';
import { mkdtempSync } from 'node:fs';
import Database from 'better-sqlite3';
import { request } from 'node:http';

test('probe', async () => {
  const house = await openHouse();
  await house.register('ada');
  const origin = await house.listen();
  for (const [name, post] of [
    ['in process', (t: string) => house.post('/v1/users/refresh', { refresh_token: t })],
    ['socket', (t: string) => fetch(origin + '/v1/users/refresh', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ refresh_token: t }) })],
  ] as const) {
    let live = 0; let ok = 0;
    for (let i = 0; i < 20; i++) {
      const { refreshToken } = await house.signIn('ada');
      const replies = await Promise.all(Array.from({ length: 20 }, () => post(refreshToken)));
      for (const r of replies) { if (r.status === 200) ok++; await r.text(); }
      live += house.rows('select 1 from user_sessions where revoked_at is null').length;
      house.write('delete from user_sessions'); 
    }
    console.log(name, 'ok', ok, 'live', live);
  }
  await house.close();
  const dataDir = mkdtempSync('/tmp/h/probe/d-');
  const server = await startServer({ DATA_DIR: dataDir, RATE_LIMIT_ANONYMOUS_PER_MINUTE: '0' });
  const db = new Database(dataDir + '/promptenchanter.db', { timeout: 5000 });
  const call = (path: string, body: unknown) => fetch(server.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  await call('/v1/users/register', { username: 'ada', name: 'Ada', email: 'a@example.org', password });
  let live = 0, ok = 0;
  for (let i = 0; i < 20; i++) {
    const { refresh_token } = await (await call('/v1/users/login', { username: 'ada', password })).json() as any;
    const replies = await Promise.all(Array.from({ length: 20 }, () => call('/v1/users/refresh', { refresh_token })));
    for (const r of replies) { if (r.status === 200) ok++; await r.text(); }
    live += db.prepare('select 1 from user_sessions where revoked_at is null').all().length;
    db.exec('delete from user_sessions');
  }
  console.log('process', 'ok', ok, 'live', live);
  await server.end('SIGTERM');
}, 120000);
