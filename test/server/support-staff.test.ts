import { describe, expect, test } from 'vitest';
import { type OperationId, operations, supportPermissions } from '../../packages/server/src/contract/operations.gen.ts';
import { password } from '../house.ts';
import { type CrewMember, openPanel, ownPassword, type StaffRank } from './crew-scene.ts';
import { actsOn, type Desk, openDesk, ranks } from './management-scene.ts';

const nobody = '019f0000-0000-7000-8000-000000000000';
const ids = Object.keys(operations) as OperationId[];

/** What each level may change by `PUT users/{id}`. */
const changes: Record<string, unknown> = {
  email: 'another@example.org',
  username: 'lovelace',
  name: 'Ada Byron',
  about_me: 'numbers',
  hobbies: null,
  user_type: 'Business',
  level: 'low',
  access_rtype: ['tot'],
  is_verified: false,
  is_active: true,
};

/** What nobody of the support staff may. */
const neverTheirs: Record<string, unknown> = {
  id: nobody,
  role: 'admin',
  rank: 'advanced',
  support_level: 'advanced',
  tenant_id: nobody,
  credits: { main: 5 },
  limits: { reset: 5 },
  subscription_plan: 'pro',
  password: 'Better-horse-3',
  must_change_password: false,
  api_key: 'pe-00000000000000000000000000000000',
  time_created: '2026-01-01T00:00:00.000Z',
};

async function members(desk: Pick<Desk, 'staff'>): Promise<Record<StaffRank, CrewMember>> {
  return { new: await desk.staff('new'), support: await desk.staff('support'), advanced: await desk.staff('advanced') };
}

const hasWords = (who: string) => !['new', 'support'].includes(who);

/** What somebody may, as the names of those things. */
type Allowed = Record<StaffRank, Set<string>>;

function expectNested(allowed: Allowed): void {
  expect([...allowed.new].filter((name) => !allowed.support.has(name))).toEqual([]);
  expect([...allowed.support].filter((name) => !allowed.advanced.has(name))).toEqual([]);
  expect(allowed.advanced.size).toBeGreaterThan(allowed.support.size);
  expect(allowed.support.size).toBeGreaterThan(allowed.new.size);
}

async function allowedOf(
  names: readonly string[],
  isAllowed: (rank: StaffRank, name: string) => Promise<boolean>,
): Promise<Allowed> {
  const allowed: Allowed = { new: new Set(), support: new Set(), advanced: new Set() };
  for (const rank of ranks) for (const name of names) if (await isAllowed(rank, name)) allowed[rank].add(name);
  return allowed;
}

describe('The levels of the support staff', () => {
  test('are nested over every operation that there is, and have none of the admins’', async () => {
    await using desk = await openDesk();
    const staff = await members(desk);
    const callers = ids.filter((id) => operations[id].principals.length > 0 && !/^logout/.test(id));
    const allowed = await allowedOf(callers, async (rank, name) => {
      const { method, path, hasBody } = operations[name as OperationId];
      const filled = path.replace(/:(id|user_id|request_id)\b/g, nobody).replace(':r_type', 'no_such_style');
      return (await desk.ask(staff[rank], method, filled, hasBody ? {} : undefined)).status !== 403;
    });
    expectNested(allowed);
    const areas = new Set(
      Object.values(allowed).flatMap((set) => [...set].map((id) => operations[id as OperationId].area)),
    );
    expect([...areas]).toEqual(['Support']);
  });

  test('are nested over the fields of a user, and none is theirs that the contract does not list', async () => {
    await using desk = await openDesk();
    const staff = await members(desk);
    const before = desk.row();
    const tried = await allowedOf(Object.keys({ ...changes, ...neverTheirs }), async (rank, name) => {
      const body = { [name]: name in changes ? changes[name] : neverTheirs[name] };
      const { status } = await desk.ask(staff[rank], 'PUT', desk.supportPath, body);
      // The door is shut before the body is read: `new` is told nothing of fields.
      expect([rank, name, status]).toEqual([
        rank,
        name,
        rank === 'new' ? 403 : name in changes ? expect.any(Number) : 422,
      ]);
      return status === 200;
    });
    expectNested(tried);
    expect([...tried.support]).toEqual(['email']);
    expect([...tried.advanced].sort()).toEqual(Object.keys(changes).sort());
    for (const column of ['id', 'tenant_id', 'password_hash', 'api_key_hash', 'credits_main', 'subscription_plan']) {
      expect([column, desk.row()[column]]).toEqual([column, before[column]]);
    }
  });

  test('hold for each field of a change that has several', async () => {
    await using desk = await openDesk();
    const member = await desk.staff('support');
    const before = desk.row();
    const mixed = { email: 'another@example.org', name: 'Ada Byron' };
    expect((await desk.ask(member, 'PUT', desk.supportPath, mixed)).status).toBe(403);
    expect((await desk.ask(member, 'PUT', desk.supportPath, {})).status).toBe(422);
    expect(desk.row()).toEqual(before);
  });

  test('are what a member is told that they may', async () => {
    await using desk = await openDesk();
    const staff = await members(desk);
    for (const rank of ranks) {
      const { body } = await desk.ask<{ may: string[] }>(staff[rank], 'GET', '/v1/support/permissions');
      const listed = Object.entries(supportPermissions)
        .filter(([, { levels }]) => (levels as readonly StaffRank[]).includes(rank))
        .map(([name]) => name);
      expect(body).toMatchObject({ support_level: rank, may: listed });
    }
  });

  test('let support set balances and plan, each by its own operation', async () => {
    await using desk = await openDesk();
    const member = await desk.staff('support');
    const credits = { credits: { main: 8 }, limits: { reset: 12 }, reason: 'goodwill' };
    expect((await desk.ask(member, 'PUT', `${desk.supportPath}/credits`, credits)).body).toMatchObject({
      credits: { main: 8, reset: 5 },
      limits: { conversation_limit: 10, reset: 12 },
    });
    const plan = await desk.ask(member, 'PUT', `${desk.supportPath}/plan`, { subscription_plan: 'premium' });
    expect(plan.body).toMatchObject({ subscription_plan: 'premium' });
    for (const body of [{ subscription_plan: 'gold' }, { subscription_plan: 'pro', level: 'low' }, {}]) {
      expect((await desk.ask(member, 'PUT', `${desk.supportPath}/plan`, body)).status).toBe(422);
    }
    expect(actsOn(desk, member, 'staff')).toMatchObject([
      { event: 'credits_granted', details: { 'credits.main before': 5, 'credits.main after': 8, reason: 'goodwill' } },
      {
        event: 'account_changed',
        details: { 'subscription_plan before': 'free', 'subscription_plan after': 'premium' },
      },
    ]);
  });
});

describe('Somebody new', () => {
  test('sees no address and nothing that users say of themselves, in the list and one by one', async () => {
    await using desk = await openDesk();
    const told = { about_me: 'about-canary', hobbies: 'hobby-canary', email: 'canary-box@canary-host.example.org' };
    await desk.ask(desk.root, 'PUT', desk.path, told);
    const [newcomer, member] = [await desk.staff('new'), await desk.staff('support')];

    const list = await desk.ask(newcomer, 'GET', '/v1/support/users');
    const one = await desk.ask(newcomer, 'GET', desk.supportPath);

    expect(list.body.data).toMatchObject([{ username: 'ada', email: 'c…@c….org', is_masked: true }]);
    expect(one.body).toMatchObject({
      email: 'c…@c….org',
      is_masked: true,
      about_me: null,
      hobbies: null,
      pending_email: null,
    });
    expect(JSON.stringify([list.body, one.body])).not.toMatch(/canary/);
    expect((await desk.ask(member, 'GET', desk.supportPath)).body).toMatchObject({ ...told, is_masked: false });
  });

  test('does not find out whose an address is, by searching or by sorting', async () => {
    await using desk = await openDesk();
    const [newcomer, member] = [await desk.staff('new'), await desk.staff('support')];
    const found = async (who: CrewMember, query: string) =>
      (await desk.ask<{ total: number }>(who, 'GET', `/v1/support/users?${query}`)).body.total;
    const spellings = ['ada@example.org', 'ADA@EXAMPLE.ORG', 'ada@', '@example.org', 'example.org', 'ada@example.or'];
    for (const text of spellings) {
      expect([text, await found(newcomer, `text=${encodeURIComponent(text)}`)]).toEqual([text, 0]);
    }
    expect(await found(member, 'text=ada%40example.org')).toBe(1);
    expect(await found(newcomer, 'text=ad')).toBe(1);
    for (const query of [
      'sort=email',
      'sort=email_index',
      'email=ada%40example.org',
      'tenant_id=1',
      'sort=username&sort=email',
    ]) {
      expect([query, (await desk.ask(newcomer, 'GET', `/v1/support/users?${query}`)).status]).toEqual([query, 422]);
    }
  });
});

test('Nobody who runs the server is ever answered a hash, a code, a token or what is sealed', async () => {
  await using desk = await openDesk({ EMAIL_VERIFICATION_ENABLED: 'true', API_KEY_RETRIEVAL_ENABLED: 'true' });
  const session = await desk.house.signIn('ada');
  await desk.house.send('PUT', '/v1/users/email', { email: 'planned@example.org', password }, session.headers);
  const staff = await members(desk);
  const admin = await desk.admin();
  const message = { level: 'low', messages: [{ role: 'user', content: 'prompt-canary' }] };
  await desk.house.post('/v1/prompt/completions', message, { ...desk.ada.headers, 'x-request-id': 'request-of-ada' });
  const secrets = [
    ...columnsOf(desk, 'users', ['password_hash', 'api_key_hash', 'email_index', 'pending_email_index']),
    ...columnsOf(desk, 'support_staff', ['password_hash', 'email_index']),
    ...columnsOf(desk, 'admins', ['password_hash', 'email_index']),
    ...columnsOf(desk, 'otp_codes', ['code_hash', 'email_index']),
    ...columnsOf(desk, 'refresh_tokens', ['hash']),
    ...[desk.ada.apiKey, session.sessionToken, session.refreshToken, password, ownPassword],
  ];
  expect(secrets.length).toBeGreaterThan(20);
  const filled = (path: string) =>
    path
      .replace(/:(id|user_id)\b/, desk.ada.userId)
      .replace(':request_id', 'request-of-ada')
      .replace(':r_type', 'bpe');
  const readable = ids.filter((id) => operations[id].method === 'GET');
  for (const [who, headers] of Object.entries({ ...staff, admin, root: desk.root }).map(
    ([who, m]) => [who, m.headers] as const,
  )) {
    for (const id of readable) {
      if (!operations[id].principals.some((kind) => kind === 'staff' || kind === 'admin')) continue;
      const reply = await desk.house.fetch(filled(operations[id].path), { headers });
      const text = JSON.stringify([...reply.headers]) + (await reply.text());
      const told = secrets.filter((secret) => text.includes(secret));
      expect([who, id, told, /argon2|"v1\./.test(text)]).toEqual([who, id, [], false]);
      const maySeeWords = id === (who === 'advanced' ? 'getSupportUserMessage' : 'getUserMessage');
      expect([who, id, text.includes('prompt-canary')]).toEqual([who, id, maySeeWords && hasWords(who)]);
    }
  }
});

test('A level that is taken away or given is in force at the next request', async () => {
  const { house, root, staff, ask } = await openPanel();
  const member = await staff('advanced');
  const user = await house.register();
  const messages = `/v1/support/users/${user.userId}/message-logs`;
  expect((await ask(member, 'GET', messages)).status).toBe(200);
  await ask(root, 'PUT', `/v1/admin-panel/support-staff/${member.id}`, { support_level: 'new' });
  expect((await ask(member, 'GET', messages)).status).toBe(401);
  const again = await house.post('/v1/support/login', { username: member.username, password: ownPassword });
  const { session_token } = (await again.json()) as { session_token: string };
  const headers = { authorization: `Bearer ${session_token}` };
  expect((await ask({ headers }, 'GET', messages)).status).toBe(403);
  // As another server writes it.
  house.write("UPDATE support_staff SET rank = 'advanced' WHERE id = ?", member.id);
  expect((await ask({ headers }, 'GET', messages)).status).toBe(200);
  await house.close();
});

function columnsOf({ house }: Desk, table: string, columns: readonly string[]): string[] {
  const rows = house.rows<Record<string, string | null>>(`SELECT ${columns.join(', ')} FROM ${table}`);
  return rows.flatMap((row) => Object.values(row)).filter((value) => value !== null);
}
