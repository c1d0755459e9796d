import {
  type ClientOptions,
  PromptEnchanter,
  type SessionHolder,
  type SessionOptions,
} from '../../packages/sdk/src/index.ts';
import { type OperationId, operations } from '../../packages/server/src/contract/operations.gen.ts';
import { login, profile, tokens } from './account-samples.ts';
import { requireReply, requireRequest } from './held-to-contract.ts';
import { admin, adminLogin, staff, staffLogin } from './operating-samples.ts';
import { completion, errorBody, wholeStream } from './samples.ts';

/** A request as it arrived. */
export interface Arrived {
  path: string;
  /** The bearer token. */
  token: string | undefined;
  body: unknown;
  headers: Headers;
}

/** What happens to the next refresh instead of an answer, or after the tokens were exchanged. */
export type Mishap = (exchange: () => Response) => Response | Promise<Response>;

/**
 * A server that is as strict with sessions as the real one: it takes one session token and one refresh token at a time,
 * and a refresh token that comes twice ends the session.
 */
export interface SessionHouse {
  arrived: Arrived[];
  /** The requests to that path. */
  to(path: string): Arrived[];
  /** A client without a credential. */
  client: PromptEnchanter;
  /** A client with these options besides. */
  clientWith(options: ClientOptions): PromptEnchanter;
  /** A client with the first session. */
  signedIn(options?: SessionOptions): PromptEnchanter;
  /** Takes the session token no more. */
  expire(): void;
  /** Takes no token of the session any more. */
  end(): void;
  /** Holds back the first answer of that path. */
  delay(path: string, until: Promise<void>): void;
  /** Lets `mishaps` befall the next refreshes, one each. */
  befall(...mishaps: Mishap[]): void;
}

export const refreshPath = '/v1/users/refresh';
export const profilePath = '/v1/users/profile';

/** What the house knows of a kind of session. */
interface Kind {
  login: OperationId;
  refresh: OperationId;
  profile: OperationId;
  changePassword: OperationId;
  /** Who is signed in, and the answer to a login. */
  who: object;
  welcome: object;
}

const kinds: Record<SessionHolder, Kind> = {
  user: {
    login: 'loginUser',
    refresh: 'refreshSession',
    profile: 'getProfile',
    changePassword: 'changePassword',
    who: profile,
    welcome: login,
  },
  admin: {
    login: 'loginAdmin',
    refresh: 'refreshAdminSession',
    profile: 'getAdminProfile',
    changePassword: 'changeAdminPassword',
    who: admin,
    welcome: adminLogin,
  },
  support: {
    login: 'loginSupport',
    refresh: 'refreshSupportSession',
    profile: 'getSupportProfile',
    changePassword: 'changeSupportPassword',
    who: staff,
    welcome: staffLogin,
  },
};

const operationIds = Object.keys(operations) as OperationId[];

/** @param as Whose sessions it has. */
export function sessionHouse(as: SessionHolder = 'user'): SessionHouse {
  const kind = kinds[as];
  requireReply(kind.refresh, 200, 'application/json', tokens(1));
  requireReply(kind.login, 200, 'application/json', kind.welcome);
  requireReply(kind.profile, 200, 'application/json', kind.who);
  requireReply('createCompletion', 200, 'application/json', completion);
  const arrived: Arrived[] = [];
  const mishaps: Mishap[] = [];
  const delays = new Map<string, Promise<void>>();
  let generation = 1;
  let isExpired = false;
  let isOver = false;

  const refused = (code: 'UNAUTHENTICATED' | 'INVALID_CREDENTIALS') => Response.json(errorBody(code), { status: 401 });
  const exchanged = (refreshToken: unknown) => {
    if (isOver || refreshToken !== tokens(generation).refresh_token) {
      isOver = true;
      return refused('UNAUTHENTICATED');
    }
    generation += 1;
    isExpired = false;
    return Response.json(tokens(generation));
  };
  const served: Partial<Record<OperationId, (body: { stream?: boolean }) => Response>> = {
    [kind.login]: () => Response.json({ ...kind.welcome, ...tokens(generation) }),
    [kind.profile]: () => Response.json(kind.who),
    [kind.changePassword]: () => refused('INVALID_CREDENTIALS'),
    createCompletion: ({ stream }) =>
      stream
        ? new Response(wholeStream.join(''), { headers: { 'content-type': 'text/event-stream' } })
        : Response.json(completion),
  };

  async function fetch(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname;
    const id = operationIds.find((id) => operations[id].path === path && operations[id].method === request.method);
    if (!id) throw new Error(`The contract has no ${request.method} ${path}.`);
    const text = await request.text();
    const body = text ? JSON.parse(text) : undefined;
    requireRequest(id, body);
    const token = request.headers.get('authorization')?.replace('Bearer ', '');
    arrived.push({ path, token, body, headers: request.headers });
    const reply = id === kind.refresh ? await refreshed(body.refresh_token) : answered(id, token, body);
    const delay = delays.get(path);
    delays.delete(path);
    await delay;
    return reply;
  }

  async function refreshed(refreshToken: unknown): Promise<Response> {
    const exchange = () => exchanged(refreshToken);
    return (await mishaps.shift()?.(exchange)) ?? exchange();
  }

  function answered(id: OperationId, token: string | undefined, body: object): Response {
    const isLive = !isOver && !isExpired && token === tokens(generation).session_token;
    if (!isLive && operations[id].principals.length > 0) return refused('UNAUTHENTICATED');
    return served[id]?.(body) ?? Response.json(errorBody('NOT_FOUND'), { status: 404 });
  }

  const clientWith = (options: ClientOptions) =>
    new PromptEnchanter({ apiKey: null, baseURL: 'http://house.test', fetch, logLevel: 'off', ...options });
  const client = clientWith({});
  return {
    arrived,
    to: (path) => arrived.filter((request) => request.path === path),
    client,
    clientWith,
    signedIn: (options) => client.withSession(tokens(1), { as, ...options }),
    expire() {
      isExpired = true;
    },
    end() {
      isOver = true;
    },
    delay: (path, until) => void delays.set(path, until),
    befall: (...more) => void mishaps.push(...more),
  };
}

/** The error of Node's fetch with that code. */
export function networkError(code: string): Error {
  return Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code }) });
}

/** The outcome of each call, in order: its value or its error. */
export async function outcomes(calls: PromiseLike<unknown>[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(calls);
  return settled.map((result) => (result.status === 'fulfilled' ? result.value : result.reason));
}

/** The outcome of that many calls at the same time. */
export function profiles(client: PromptEnchanter, count: number): Promise<unknown[]> {
  return outcomes(Array.from({ length: count }, () => client.users.profile()));
}

/** The bodies of the refreshes, in order. */
export function sentTokens(house: SessionHouse): unknown[] {
  return house.to(refreshPath).map(({ body }) => body);
}
