import type { HotSettingName } from '../../packages/server/src/config/hot.ts';
import { type House, password, type Resident, type Settings } from '../house.ts';
import type { Desk } from './hot-scene.ts';

/** How it shows that a setting is in force. */
interface Probe {
  /** What is already set. */
  settings?: Settings;
  /** Done once before anything is looked at. */
  scene?(desk: Desk): Promise<unknown>;
  value: unknown;
  /** What a server does, of which one thing changes with the setting. */
  look(house: House, desk: Desk): Promise<unknown>;
  /** By default, and with the value. */
  shows: readonly [unknown, unknown];
}

let named = 0;
const freshName = () => `somebody-${++named}`;
const freshAddress = () => `198.51.100.${++named % 250}`;

async function profileOf(house: House): Promise<Record<string, unknown>> {
  const { headers } = await house.register(freshName());
  return (await (await house.fetch('/v1/users/profile', { headers })).json()) as Record<string, unknown>;
}

async function field(house: House, name: string): Promise<unknown> {
  return (await profileOf(house))[name];
}

async function policyFor(house: House, headers: Record<string, string>): Promise<string | null> {
  return (await house.fetch('/v1/users/profile', { headers })).headers.get('ratelimit-policy');
}

function from(address: string) {
  return { 'x-forwarded-for': address };
}

async function statusFrom(house: House, address: string): Promise<number> {
  return (await house.fetch('/v1/users/profile', { headers: from(address) })).status;
}

/** Signs in with a wrong password. */
function wrong(house: House, username: string, address = freshAddress()): Promise<Response> {
  return house.post('/v1/users/login', { username, password: 'Wrong-horse-1' }, from(address));
}

async function asked(house: House, { headers }: Pick<Resident, 'headers'>, more: object = {}) {
  const messages = [{ role: 'user', content: 'Is 3599 prime?' }];
  const reply = await house.post('/v1/prompt/completions', { level: 'low', messages, ...more }, headers);
  const body = (await reply.json()) as { enhancement: { r_type: string; credits: { spent: unknown } } };
  return { ...body, status: reply.status, requestId: reply.headers.get('x-request-id') };
}

/** A look at what a request with research would do. */
async function previewed(house: House, { headers }: Pick<Resident, 'headers'>) {
  const body = { level: 'low', ai_research: true, messages: [{ role: 'user', content: 'Is 3599 prime?' }] };
  const reply = await house.post('/v1/prompt/preview', body, headers);
  return { status: reply.status, ...((await reply.json()) as { research?: string; price?: { main: number } }) };
}

async function modelNames(house: House, { headers }: Resident): Promise<string[]> {
  const { data } = (await (await house.fetch('/v1/models', { headers })).json()) as { data: { id: string }[] };
  return data.map(({ id }) => id);
}

/** Which model the upstream is asked for, and whether it is offered. */
function levelProbe(level: string, usual: string): Probe {
  return {
    value: 'other-model',
    async look(house, { mock }) {
      const user = await house.register(freshName());
      await asked(house, user, { level });
      const names = await modelNames(house, user);
      return [mock.calls.at(-1)?.model, names.includes(usual), names.includes('other-model')];
    },
    shows: [
      [usual, true, false],
      ['other-model', false, true],
    ],
  };
}

/** What shows within a request or two. */
export const probes: Record<Exclude<HotSettingName, SlowName>, Probe> = {
  USER_REGISTRATION_ENABLED: {
    value: false,
    async look(house) {
      const username = freshName();
      const body = { username, name: 'Some Body', email: `${username}@example.org`, password };
      return (await house.post('/v1/users/register', body)).status;
    },
    shows: [201, 403],
  },
  DEFAULT_USER_CREDITS: {
    value: { main: 7, reset: 9 },
    look: (house) => field(house, 'credits'),
    shows: [
      { main: 5, reset: 5 },
      { main: 7, reset: 9 },
    ],
  },
  DEFAULT_USER_LIMITS: {
    value: { conversation_limit: 3, reset: 4 },
    look: (house) => field(house, 'limits'),
    shows: [
      { conversation_limit: 10, reset: 10 },
      { conversation_limit: 3, reset: 4 },
    ],
  },
  DEFAULT_USER_LEVEL: { value: 'low', look: (house) => field(house, 'level'), shows: ['ultra', 'low'] },
  DEFAULT_USER_STYLES: {
    value: ['tot', 'bpe'],
    look: async (house) => String(await field(house, 'access_rtype')),
    shows: ['bpe,bcot,hcot,react,tot', 'tot,bpe'],
  },
  RATE_LIMIT_REQUESTS_PER_MINUTE: {
    value: 600,
    look: async (house) => policyFor(house, (await house.register(freshName())).headers),
    shows: ['"key";q=20;w=12', '"key";q=20;w=2'],
  },
  RATE_LIMIT_BURST: {
    value: 5,
    look: async (house) => policyFor(house, (await house.register(freshName())).headers),
    shows: ['"key";q=20;w=12', '"key";q=5;w=3'],
  },
  RATE_LIMIT_ANONYMOUS_PER_MINUTE: {
    value: 600,
    look: (house) => policyFor(house, from(freshAddress())),
    shows: ['"address";q=20;w=20', '"address";q=20;w=2'],
  },
  MAX_FAILED_LOGIN_ATTEMPTS: {
    value: 2,
    async look(house) {
      const username = freshName();
      for (let tries = 1; ; tries++) if ((await wrong(house, username)).status === 423) return tries - 1;
    },
    shows: [5, 2],
  },
  ACCOUNT_LOCKOUT_DURATION_HOURS: {
    settings: { MAX_FAILED_LOGIN_ATTEMPTS: '1' },
    value: 3,
    async look(house) {
      const username = freshName();
      await wrong(house, username);
      return (await wrong(house, username)).headers.get('retry-after');
    },
    shows: ['3600', '10800'],
  },
  ADDRESS_BLOCK_MINUTES: {
    settings: { MAX_FAILED_LOGIN_ATTEMPTS: '1' },
    value: 45,
    async look(house) {
      const address = freshAddress();
      await wrong(house, freshName(), address);
      return (await wrong(house, freshName(), address)).headers.get('retry-after');
    },
    shows: ['900', '2700'],
  },
  IP_WHITELIST_ENABLED: {
    scene: ({ ask, root }) => ask(root, 'POST', '/v1/admin-panel/ip-whitelist', { range: '192.0.2.1' }),
    value: true,
    look: async (house) => [await statusFrom(house, '192.0.2.1'), await statusFrom(house, '192.0.2.2')],
    shows: [
      [401, 401],
      [401, 403],
    ],
  },
  FIREWALL_ENABLED: {
    scene: ({ ask, root }) => ask(root, 'POST', '/v1/admin-panel/ip-blocks', { range: '203.0.113.0/24' }),
    value: false,
    look: (house) => statusFrom(house, '203.0.113.9'),
    shows: [403, 401],
  },
  LEVEL_LOW_MODEL: levelProbe('low', 'gpt-4o-mini'),
  LEVEL_MEDIUM_MODEL: levelProbe('medium', 'gpt-4o'),
  LEVEL_HIGH_MODEL: levelProbe('high', 'o3-mini'),
  LEVEL_ULTRA_MODEL: levelProbe('ultra', 'gpt-5'),
  WAPI_MODELS: {
    value: ['extra-1'],
    async look(house, { mock }) {
      const user = await house.register(freshName());
      const body = { model: 'extra-1', messages: [{ role: 'user', content: 'Hello' }] };
      const { status } = await house.post('/v1/chat/completions', body, user.headers);
      const isListed = (await modelNames(house, user)).includes('extra-1');
      return [status, isListed, status === 200 ? mock.calls.at(-1)?.model : null];
    },
    shows: [
      [403, false, null],
      [200, true, 'extra-1'],
    ],
  },
  DEFAULT_R_TYPE: {
    value: 'tot',
    look: async (house) => (await asked(house, await house.register(freshName()))).enhancement.r_type,
    shows: ['bpe', 'tot'],
  },
  STYLE_COSTS: {
    value: { tot: 3 },
    look: async (house) =>
      (await asked(house, await house.register(freshName()), { r_type: 'tot' })).enhancement.credits.spent,
    shows: [1, 3],
  },
  RESEARCH_ENABLED: {
    value: false,
    look: async (house) => (await previewed(house, await house.register(freshName()))).status,
    shows: [200, 403],
  },
  RESEARCH_DEPTH: {
    value: 'high',
    look: async (house) => (await previewed(house, await house.register(freshName()))).research,
    shows: ['basic', 'high'],
  },
  RESEARCH_COSTS: {
    value: { basic: 3, medium: 4, high: 5 },
    look: async (house) => (await previewed(house, await house.register(freshName()))).price?.main,
    shows: [1, 3],
  },
  MAX_SESSIONS_PER_USER: {
    value: 1,
    async look(house) {
      const { username } = await house.register(freshName());
      for (let time = 0; time < 2; time++) await house.signIn(username);
      const { headers } = await house.signIn(username);
      return ((await (await house.fetch('/v1/users/sessions', { headers })).json()) as { total: number }).total;
    },
    shows: [3, 1],
  },
  ARCHIVE_RETENTION_HOURS: {
    value: 0,
    async look(house, desk) {
      const { username, userId } = await house.register(freshName());
      const { headers } = await house.signIn(username);
      await house.send('DELETE', '/v1/users/account', { password }, headers);
      return desk.house.rows('SELECT sealed IS NOT NULL AS kept FROM deleted_users WHERE id = ?', userId);
    },
    shows: [[{ kept: 1 }], [{ kept: 0 }]],
  },
  MESSAGE_LOGGING_ENABLED: {
    value: false,
    async look(house, desk) {
      const { requestId } = await asked(house, await house.register(freshName()));
      const sql =
        'SELECT (SELECT count(*) FROM message_contents c WHERE c.seq = m.seq) AS contents FROM message_logs m';
      return desk.house.rows(`${sql} WHERE request_id = ?`, requestId);
    },
    shows: [[{ contents: 1 }], [{ contents: 0 }]],
  },
};

/** What shows only in time, or in the lines of a process. */
export const slowNames = [
  'LOG_LEVEL',
  'MESSAGE_LOG_RETENTION_DAYS',
  'MESSAGE_CONTENT_RETENTION_DAYS',
  'MESSAGE_CONTENT_MAX_MB',
  'USAGE_LOG_RETENTION_DAYS',
] as const satisfies readonly HotSettingName[];

type SlowName = (typeof slowNames)[number];
