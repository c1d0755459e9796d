import type { Opened } from '../core/opened.ts';
import type { components, operations } from '../generated/contract.gen.ts';

type Schemas = components['schemas'];
type QueryOf<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>;

/** The token that the server showed at its start, and who the first admin is. */
export type SetUpParams = Schemas['SetupRequest'];
/** Who becomes an admin. */
export type CreateAdminParams = Schemas['CrewRequest'];
/** What changes of an admin; what is left out stays. */
export type UpdateAdminParams = Schemas['AdminChange'];
/** Who joins the support staff, and at which level. */
export type CreateStaffParams = Schemas['StaffRequest'];
/** What changes of a member of the support staff; what is left out stays. */
export type UpdateStaffParams = Schemas['StaffChange'];
/** Which users, in which order. */
export type ListUsersParams = QueryOf<'listUsers'>;
/** What an admin changes of a user; what is left out stays. Balances need a `reason`. */
export type UpdateUserParams = Schemas['UserChange'];
/** Why a user is deleted. */
export type DeleteUserParams = QueryOf<'deleteUser'>;
/** Which days, both included. */
export type UserUsageParams = QueryOf<'getUserUsage'>;
/** Which events of the security log. */
export type ListSecurityLogsParams = QueryOf<'listSecurityLogs'>;
/** An address or a range, and until when it is listed. */
export type RangeParams = Schemas['RangeRequest'];
/** New values by the names of settings; `null` for the default again. */
export type ConfigParams = Schemas['ConfigChange']['settings'];
/** Of which setting. */
export type ConfigHistoryParams = QueryOf<'listConfigHistory'>;
/** What a tenant is called. */
export type TenantParams = Schemas['TenantRequest'];
/** That the prompts of a tenant go with it. */
export type DeleteTenantParams = QueryOf<'deleteTenant'>;
/** The name of a style and its texts. */
export type SetStyleParams = Schemas['StyleTextChange'];
/** Which users staff looks for, in which order. */
export type SupportListUsersParams = QueryOf<'listSupportUsers'>;
/** What staff changes of a user; what is left out stays. */
export type SupportUpdateUserParams = Schemas['SupportUserChange'];
/** The new balances, and why; what is left out stays. */
export type SetCreditsParams = Schemas['CreditsChange'];
/** The new plan. */
export type SetPlanParams = Schemas['PlanChange'];
/** Which days, both included, and whose. */
export type UsageParams = QueryOf<'getUsage'>;

/** An admin. */
export type Admin = Opened<Schemas['Admin']>;
/** A new session of an admin, and whose it is. */
export type AdminLogin = Opened<Schemas['AdminLogin']>;
/** A member of the support staff. */
export type Staff = Opened<Schemas['Staff']>;
/** A new session of a member of the support staff, and whose it is. */
export type StaffLogin = Opened<Schemas['StaffLogin']>;
/** A user as those who run the server see them. */
export type ManagedUser = Opened<Schemas['ManagedUser']>;
/** The same with what only the page of one user shows. */
export type ManagedUserDetail = Opened<Schemas['ManagedUserDetail']>;
/** Who a deleted user was. */
export type DeletedUser = Opened<Schemas['DeletedUser']>;
/** How a user was helped to sign in again; a temporary password is shown this once. */
export type PasswordHelp = Opened<Schemas['PasswordHelp']>;
/** Figures of the whole server. */
export type Statistics = Opened<Schemas['Statistics']>;
/** An event of the security log. */
export type SecurityLogEntry = Opened<Schemas['SecurityLogEntry']>;
/** An address or a range on a list. */
export type ListedRange = Opened<Schemas['ListedRange']>;
/** What is kept out: by an operator, or after failures. */
export type Block = Opened<Schemas['Block']>;
/** The settings that change while the server runs. */
export type ConfigList = Opened<Schemas['ConfigList']>;
/** A setting, its value and where that comes from. */
export type ConfigEntry = Opened<Schemas['ConfigEntry']>;
/** A change of a setting: to what, by whom and when. */
export type ConfigHistoryEntry = Opened<Schemas['ConfigHistoryEntry']>;
/** A tenant. */
export type Tenant = Opened<Schemas['Tenant']>;
/** What each level of the support staff may do, and what the caller may. */
export type SupportPermissions = Opened<Schemas['SupportPermissions']>;
/** The styles. */
export type StyleTextList = Opened<Schemas['StyleTextList']>;
/** A style and its texts. */
export type StyleText = Opened<Schemas['StyleText']>;
/** What a style said at a time. */
export type StyleVersion = Opened<Schemas['StyleVersion']>;
/** How many entries of each kind were forgotten. */
export type CacheCleared = Opened<Schemas['CacheCleared']>;
/** How each part of the server is. */
export type ComponentHealth = Opened<Schemas['ComponentHealth']>;
/** Figures of a server process since it started. */
export type Metrics = Opened<Schemas['Metrics']>;
/** What was used, by day, route, style and level. */
export type UsageReport = Opened<Schemas['UsageReport']>;
/** What was written by hand. */
export type Flushed = Opened<Schemas['Flushed']>;
/** What waits. */
export type QueueStatus = Opened<Schemas['QueueStatus']>;
