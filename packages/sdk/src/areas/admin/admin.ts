import type { Methods } from '../../core/methods.ts';
import type { RequestOptions } from '../../core/options.ts';
import type { ListParams, PagePromise } from '../../core/pages.ts';
import type { APIPromise } from '../../core/promise.ts';
import type { ChangePasswordParams, Done, LoginParams, RefreshParams, SessionTokens } from '../account-words.ts';
import { asStranger, once } from '../manners.ts';
import type { Admin, AdminLogin, ComponentHealth, DeletedUser, SetUpParams, Statistics } from '../operating-words.ts';
import { type IpBlocks, type IpWhitelist, ipBlocks, ipWhitelist } from './addresses.ts';
import { type Admins, admins } from './admins.ts';
import { type Cache, cache } from './cache.ts';
import { type AdminConfig, adminConfig } from './config.ts';
import { type SecurityLogs, securityLogs } from './security-logs.ts';
import { type AdminStaff, adminStaff } from './staff.ts';
import { type Styles, styles } from './styles.ts';
import { type Tenants, tenants } from './tenants.ts';
import { type AdminUsers, adminUsers } from './users.ts';

/**
 * The admin panel. Its methods need the session of an admin, and `styles`, `cache` and `health` take the operator's key
 * as well; others throw `PermissionDeniedError`, and so does all but `changePassword` while the password must be
 * changed (`PASSWORD_CHANGE_REQUIRED`).
 */
export interface AdminPanel {
  /** The users. */
  readonly users: AdminUsers;
  /** The admins. */
  readonly admins: Admins;
  /** The support staff. */
  readonly staff: AdminStaff;
  /** The security log. */
  readonly securityLogs: SecurityLogs;
  /** The addresses that are let in where only listed ones are. */
  readonly ipWhitelist: IpWhitelist;
  /** The addresses that are kept out. */
  readonly ipBlocks: IpBlocks;
  /** The settings that change while the server runs. */
  readonly config: AdminConfig;
  /** The tenants. */
  readonly tenants: Tenants;
  /** The styles and their texts. */
  readonly styles: Styles;
  /** What the server holds in memory. */
  readonly cache: Cache;

  /**
   * Makes the first admin, a super admin, with the one-time token that the server showed at its start; sends no
   * credential. The answer signs them in. Not sent again when the connection breaks: the token works once, and `login`
   * tells whether it did.
   */
  setUp(params: SetUpParams, options?: RequestOptions): APIPromise<AdminLogin>;

  /**
   * Signs an admin in; sends no credential. Give the answer to `client.withSession`.
   *
   * Throws `AuthenticationError` for a wrong name or password, and after five of them `LockedError`, or
   * `PermissionDeniedError` for the address that they came from. Not sent again when the connection breaks.
   */
  login(params: LoginParams, options?: RequestOptions): APIPromise<AdminLogin>;

  /**
   * Exchanges a refresh token, which works once, for new tokens; sends no credential. A client of `withSession` does it
   * by itself. Not sent again when the connection breaks: a second use ends the session.
   */
  refresh(params: RefreshParams, options?: RequestOptions): APIPromise<SessionTokens>;

  /** Ends the session of this client. Not sent again when the connection breaks. */
  logout(options?: RequestOptions): APIPromise<Done>;

  /** The admin who is signed in. */
  profile(options?: RequestOptions): APIPromise<Admin>;

  /** Changes the password of the admin who is signed in, and ends every other session of theirs. */
  changePassword(params: ChangePasswordParams, options?: RequestOptions): APIPromise<Done>;

  /** Figures of the whole server: users, open sessions, conversations. */
  statistics(options?: RequestOptions): APIPromise<Statistics>;

  /** How each part of the server is. */
  health(options?: RequestOptions): APIPromise<ComponentHealth>;

  /** Who the deleted users were, the latest first, for as long as the archive keeps them. */
  deletedUsers(params?: ListParams, options?: RequestOptions): PagePromise<DeletedUser>;
}

export function adminPanel(methods: Methods): AdminPanel {
  const { bare, given, list } = methods;
  return {
    users: adminUsers(methods),
    admins: admins(methods),
    staff: adminStaff(methods),
    securityLogs: securityLogs(methods),
    ipWhitelist: ipWhitelist(methods),
    ipBlocks: ipBlocks(methods),
    config: adminConfig(methods),
    tenants: tenants(methods),
    styles: styles(methods),
    cache: cache(methods),
    setUp: given('POST', '/v1/admin-panel/setup', asStranger),
    login: given('POST', '/v1/admin-panel/login', asStranger),
    refresh: given('POST', '/v1/admin-panel/refresh', asStranger),
    logout: bare('POST', '/v1/admin-panel/logout', once),
    profile: bare('GET', '/v1/admin-panel/profile'),
    changePassword: given('PUT', '/v1/admin-panel/password'),
    statistics: bare('GET', '/v1/admin-panel/statistics'),
    health: bare('GET', '/v1/admin/health'),
    deletedUsers: list('/v1/admin-panel/deleted-users'),
  };
}
