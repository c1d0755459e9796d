import { describe, expect, test } from 'vitest';
import { openDesk } from './management-scene.ts';

const nobody = '019f0000-0000-7000-8000-000000000000';
const question = { level: 'low', messages: [{ role: 'user', content: 'Is 3599 prime?' }] };

/** An answer without what is another in every answer. */
function bare({ status, body, headers }: { status: number; body: Record<string, unknown>; headers: Headers }) {
  const { details: _, ...rest } = body;
  const { 'x-request-id': __, ...told } = Object.fromEntries(headers);
  return { status, rest, told };
}

describe('The id of what belongs to another', () => {
  test('is answered as one that there is not: conversations under another user, and usage', async () => {
    await using desk = await openDesk();
    const { house, ada, root } = desk;
    const eve = await house.register('eve');
    const reply = await house.post('/v1/prompt/completions', question, eve.headers);
    const requestId = reply.headers.get('x-request-id') ?? '';
    const adaSession = await house.signIn('ada');
    const member = await desk.staff('advanced');
    // As long as the one that there is.
    const other = requestId.replace(/.{6}$/, 'ffffff');
    const asked = async (who: { headers: Record<string, string> }, path: string) =>
      bare(await desk.ask(who, 'GET', path));

    for (const [who, at] of [
      [root, `/v1/admin-panel/message-logs/${ada.userId}/`],
      [root, `/v1/admin-panel/message-logs/${nobody}/`],
      [member, `${desk.supportPath}/message-logs/`],
      [adaSession, '/v1/users/messages/'],
    ] as const) {
      const [theirs, nothing] = [await asked(who, `${at}${requestId}`), await asked(who, `${at}${other}`)];
      expect(theirs.status).toBe(404);
      expect(theirs).toEqual(nothing);
    }
    const usage = '/v1/monitoring/usage?user_id=';
    for (const who of [ada, adaSession]) {
      expect((await asked(who, usage + eve.userId)).status).toBe(404);
      expect(await asked(who, usage + eve.userId)).toEqual(await asked(who, usage + nobody));
    }
    const own = await desk.ask(root, 'GET', `/v1/admin-panel/message-logs/${eve.userId}/${requestId}`);
    expect(own.status).toBe(200);
    expect(house.rows("SELECT seq FROM security_logs WHERE event = 'messages_read'")).toHaveLength(1);
  });

  test('says nothing of a member under the door of the other kind', async () => {
    await using desk = await openDesk();
    const [member, admin] = [await desk.staff('new'), await desk.admin()];
    const change = (path: string) => desk.ask(desk.root, 'PUT', path, { name: 'Renamed' });
    for (const [path, id] of [
      ['/v1/admin-panel/admins', member.id],
      ['/v1/admin-panel/admins', desk.ada.userId],
      ['/v1/admin-panel/support-staff', admin.id],
      ['/v1/admin-panel/support-staff', desk.ada.userId],
      ['/v1/admin-panel/users', admin.id],
      ['/v1/admin-panel/users', member.id],
      ['/v1/admin-panel/tenants', admin.id],
    ] as const) {
      const [theirs, nothing] = [await change(`${path}/${id}`), await change(`${path}/${nobody}`)];
      expect([path, theirs.status]).toEqual([path, 404]);
      expect(bare(theirs)).toEqual(bare(nothing));
    }
  });

  test('ends no session of those who run the server, though their sessions lie in one table', async () => {
    await using desk = await openDesk();
    const session = await desk.house.signIn('ada');
    const rows = desk.house.rows<{ id: string }>('SELECT id FROM user_sessions WHERE user_id = ?', desk.root.id);
    expect(rows.length).toBeGreaterThan(0);
    for (const { id } of rows) {
      expect((await desk.ask(session, 'DELETE', `/v1/users/sessions/${id}`)).status).toBe(404);
    }
    const ended = await desk.ask(desk.root, 'POST', `/v1/admin-panel/users/${desk.root.id}/end-sessions`);
    expect(ended.status).toBe(404);
    expect((await desk.ask(desk.root, 'GET', '/v1/admin-panel/profile')).status).toBe(200);
  });
});

describe('A key for changes', () => {
  test('is another one for each who sends it: nobody gets the answer of somebody else', async () => {
    const operatorKey = 'Zx8-operator-key-9fQ2-kW71-mmPd-04hh';
    await using desk = await openDesk({ API_KEY: operatorKey });
    const operator = { headers: { authorization: `Bearer ${operatorKey}` } };
    const key = { 'idempotency-key': 'the-same' };
    const style = { r_type: 'mine', prompt: 'In verse.' };
    const set = (who: { headers: Record<string, string> }) =>
      desk.ask(who, 'PUT', '/v1/admin/system-prompts', style, key);

    const replies = [await set(operator), await set(desk.root), await set(await desk.admin()), await set(desk.root)];

    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(replies.map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([null, null, null, 'true']);
    expect(desk.house.rows('SELECT id FROM idempotency_keys')).toHaveLength(3);
    const [member, other] = [await desk.staff('advanced'), await desk.staff('advanced')];
    const words = [];
    for (const who of [member, other, member]) {
      const reply = await desk.ask(who, 'POST', `${desk.supportPath}/reset-password`, undefined, key);
      words.push(reply.body.temporary_password);
    }
    expect([words[0] === words[1], words[0] === words[2]]).toEqual([false, true]);
  });

  test('gives its stored answer to nobody who may not ask any more', async () => {
    await using desk = await openDesk();
    const member = await desk.staff('support');
    const key = { 'idempotency-key': 'the-same' };
    const reset = (who: { headers: Record<string, string> }) =>
      desk.ask(who, 'POST', `${desk.supportPath}/reset-password`, undefined, key);
    expect((await reset(member)).status).toBe(200);
    const demoted = { support_level: 'new' };
    await desk.ask(desk.root, 'PUT', `/v1/admin-panel/support-staff/${member.id}`, demoted);
    expect((await reset(member)).status).toBe(401);
    const again = await desk.house.post('/v1/support/login', {
      username: member.username,
      password: 'Another-horse-2',
    });
    const { session_token } = (await again.json()) as { session_token: string };
    const refused = await reset({ headers: { authorization: `Bearer ${session_token}` } });
    expect([refused.status, refused.body.temporary_password]).toEqual([403, undefined]);
  });
});
