import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../packages/server/src/contract/operations.gen.ts';
import { type Desk, openDesk } from './management-scene.ts';

// What is refused leaves nothing behind: one house serves all of it.
let desk: Desk;
let origin: URL;
beforeAll(async () => {
  desk = await openDesk();
  origin = new URL(await desk.house.listen());
});
afterAll(() => desk.house.close());

const areas: ReadonlySet<string> = new Set(['Admin', 'Support', 'Operator', 'Monitoring']);
const guarded = (Object.keys(operations) as OperationId[]).filter(
  (id) => areas.has(operations[id].area) && operations[id].principals.length > 0,
);
const nobody = '019f0000-0000-7000-8000-000000000000';

interface Heard {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** Sends a target as it is, which no client that reads addresses does. */
function ask(method: string, path: string, headers: Record<string, string> = {}): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const sent = request({ method, path, host: origin.hostname, port: origin.port, headers, agent: false }, (reply) => {
      const pieces: Buffer[] = [];
      reply.on('data', (piece: Buffer) => pieces.push(piece));
      reply.on('end', () => {
        const body = Buffer.concat(pieces).toString();
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body });
      });
    });
    sent.on('error', reject).end();
  });
}

const pathOf = (id: OperationId) =>
  operations[id].path.replace(':r_type', 'bpe').replace(/:(id|user_id|request_id)\b/g, nobody);

/** Ways to write an address that a door before ours might read differently. */
const spellings: [string, (path: string) => string][] = [
  ['a second slash at its start', (path) => `/${path}`],
  ['a second slash within', (path) => path.replace(/\/([^/]+)$/, '//$1')],
  ['a slash at its end', (path) => `${path}/`],
  ['an encoded slash at its end', (path) => `${path}%2F`],
  ['an encoded slash within', (path) => path.replace(/\/([^/]+)$/, '%2F$1')],
  ['a dot segment', (path) => `/.${path}`],
  ['an encoded dot segment', (path) => `/%2e${path}`],
  ['a way up and down again', (path) => `/health/..${path}`],
  ['an encoded way up', (path) => `/health/%2e%2e${path}`],
  ['a way up behind an encoded slash', (path) => `/health%2f..${path}`],
  ['a way down from a page', (path) => `/docs/..${path}`],
  ['capitals', (path) => path.toUpperCase()],
  ['a parameter', (path) => `${path};a=b`],
  ['a parameter within', (path) => path.replace('/v1', '/v1;a=b')],
  ['an ending', (path) => `${path}.json`],
  ['a blank', (path) => `${path}%20`],
  ['a zero', (path) => `${path}%00`],
  ['an encoded letter', (path) => path.replace('m', '%6d').replace('u', '%75')],
  ['a twice encoded letter', (path) => path.replace(/[mu]/, '%256d')],
  ['a fragment', (path) => `${path}#/health`],
  ['a query', (path) => `${path}?/../../health`],
  ['its whole address', (path) => `http://localhost${path}`],
  ['an address of another host', (path) => `http://evil.example${path}`],
  ['somebody in its address', (path) => `http://admin:admin@localhost${path}`],
];

const misleading: Record<string, string>[] = [
  { 'x-original-url': '/health' },
  { 'x-rewrite-url': '/health' },
  { 'x-forwarded-prefix': '/health/..' },
  { 'x-http-method-override': 'GET' },
  { 'x-method-override': 'HEAD' },
  { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' },
  { 'x-forwarded-user': 'root-admin', 'x-remote-user': 'root-admin' },
  { cookie: 'session=root-admin' },
];

describe.each(guarded)('What leads to %s', (id) => {
  const { method, principals } = operations[id];
  const isUsers = principals.some((kind) => ['key', 'session'].includes(kind));

  test('is decided as its own address is, or leads nowhere, however it is written', async () => {
    const stored = () => desk.house.rows('SELECT id, username, is_active, password_hash, api_key_hash FROM users');
    const before = stored();
    for (const [what, spelled] of spellings) {
      const target = spelled(pathOf(id));
      const [stranger, user] = await Promise.all([ask(method, target), ask(method, target, desk.ada.headers)]);
      expect([stranger.status, what]).toEqual([expect.toBeOneOf([400, 401, 404, 405]), what]);
      expect([user.status, what]).toEqual([
        expect.toBeOneOf(isUsers ? [200, 404, 405, 422] : [400, 403, 404, 405]),
        what,
      ]);
    }
    expect(stored()).toEqual(before);
  });

  test('is not opened by a header', async () => {
    for (const headers of misleading) {
      const stranger = await ask(method, pathOf(id), headers);
      const user = await ask(method, pathOf(id), { ...headers, ...desk.ada.headers });
      expect([stranger.status, user.status, headers]).toEqual([401, isUsers ? 200 : 403, headers]);
    }
  });

  test('takes no other method, whoever asks', async () => {
    const own = new Set(
      Object.values(operations).flatMap((one) => (one.path === operations[id].path ? one.method : [])),
    );
    const others = ['HEAD', 'GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'];
    for (const other of others) {
      if (own.has(other as never) || (other === 'HEAD' && own.has('GET' as never))) continue;
      const [stranger, root] = await Promise.all([ask(other, pathOf(id)), ask(other, pathOf(id), desk.root.headers)]);
      expect([other, stranger.status, root.status]).toEqual([other, 405, 405]);
    }
  });
});

describe.each(guarded.filter((id) => operations[id].method === 'GET'))('HEAD of %s', (id) => {
  test('tells what GET tells, without its body', async () => {
    for (const headers of [{}, desk.ada.headers, desk.root.headers]) {
      const [head, get] = [await ask('HEAD', pathOf(id), headers), await ask('GET', pathOf(id), headers)];
      expect([head.status, head.body, head.headers['content-type']]).toEqual([
        get.status,
        '',
        get.headers['content-type'],
      ]);
      expect([head.headers['cache-control'], get.headers['cache-control']]).toEqual(['no-store', 'no-store']);
    }
  });
});

test('A session of an admin opens each of these addresses but those of others, so that the refusals above mean something', async () => {
  const statuses = await Promise.all(
    guarded
      .filter((id) => operations[id].method === 'GET')
      .map(async (id) => [id, (await ask('GET', pathOf(id), desk.root.headers)).status] as const),
  );
  for (const [id, status] of statuses) {
    const isTheirs = operations[id].principals.some((kind) => kind === 'admin');
    expect([id, status]).toEqual([id, isTheirs ? expect.toBeOneOf([200, 404]) : 403]);
  }
});
