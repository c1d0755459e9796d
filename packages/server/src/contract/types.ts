/** Short names for the contract's shapes. */
export type {
  AccountDeletion,
  AccountExport,
  Admin,
  AdminChange,
  AdminList,
  AdminLogin,
  ApiKeyInfo,
  BatchJob,
  BatchJobList,
  BatchRequest,
  BatchResult,
  BatchTask,
  BatchTaskError,
  BatchTaskResult,
  BatchTaskStatus,
  BatchTotals,
  Block,
  BlockList,
  BuiltInStyle,
  BundledPrompt,
  CacheCleared,
  ChatCompletionRequest,
  CompletionRequest,
  ComponentHealth,
  ComponentState,
  ComponentStatus,
  ConfigChange,
  ConfigEntry,
  ConfigHistory,
  ConfigList,
  Credits,
  CreditsChange,
  CrewRequest,
  CurrentRevision,
  DeletedUserList,
  EmailChange,
  EmailChanged,
  EmailStatus,
  ErrorCode,
  FieldError,
  Flushed,
  Latency,
  LedgerEntry,
  Level,
  Limits,
  ListedRange,
  Login,
  LoginRequest,
  ManagedUser,
  ManagedUserDetail,
  ManagedUserList,
  Message,
  MessageDetail,
  MessageEntry,
  MessageList,
  Metrics,
  ModelList,
  NewApiKey,
  PageSkip,
  PasswordChange,
  PasswordHelp,
  PasswordReset,
  PlanChange,
  Preview,
  Profile,
  ProfileChange,
  Prompt,
  PromptAnalytics,
  PromptBundle,
  PromptChange,
  PromptChanged,
  PromptConfig,
  PromptContent,
  PromptDiff,
  PromptDuplicate,
  PromptFigures,
  PromptFiguresRow,
  PromptImport,
  PromptKind,
  PromptLabelMove,
  PromptLabelMoveEntry,
  PromptLabelMoveList,
  PromptList,
  PromptMessage,
  PromptRenderRequest,
  PromptRequest,
  PromptRestore,
  PromptRollback,
  PromptSummary,
  PromptVariable,
  PromptVersion,
  PromptVersionList,
  PromptVersionSummary,
  QueueStatus,
  RangeList,
  RangeRequest,
  Readiness,
  Receipt,
  RegisterRequest,
  Registration,
  RenderedPrompt,
  ResearchDepth,
  ResearchOutcome,
  ResearchProgress,
  ResearchReceipt,
  SearchStatus,
  SecurityEvent,
  SecurityLogEntry,
  SecurityLogList,
  SessionInfo,
  SessionList,
  SessionTokens,
  SetupRequest,
  Staff,
  StaffChange,
  StaffList,
  StaffLogin,
  StaffRequest,
  Statistics,
  StoredPrompt,
  StoredPromptObject,
  StyleChoice,
  StyleName,
  StyleText,
  StyleTextChange,
  StyleTextList,
  StyleVersionList,
  SubscriptionPlan,
  SupportLevel,
  SupportPermissions,
  SupportUserChange,
  TemplateFormat,
  Tenant,
  TenantList,
  TenantRequest,
  Usage,
  UsageReport,
  UsageSource,
  UsedPrompt,
  UserChange,
  UserType,
  VariableValues,
  Variant,
} from './contract.gen.ts';
export type { OperationId, SupportPermission } from './operations.gen.ts';

import type { operations as Operations } from './contract.gen.ts';
import type { OperationId } from './operations.gen.ts';

/** The JSON body that an operation takes; `undefined` for those without one. */
export type RequestBody<Id extends OperationId> = Operations[Id] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : undefined;

/** The parameters of an operation at one place; `unknown` where it has none there. */
type ParametersIn<Id extends OperationId, Place extends 'path' | 'query'> = Operations[Id]['parameters'] extends {
  [In in Place]?: infer Found;
}
  ? [Exclude<Found, undefined>] extends [never]
    ? unknown
    : Exclude<Found, undefined>
  : unknown;

/** Parameters for which the contract has a default, which is filled in. */
type Defaulted = 'archived' | 'dry_run' | 'limit' | 'on_conflict' | 'page' | 'page_size' | 'purge_prompts' | 'skip';

type Filled<Query> = Omit<Query, Defaulted> & {
  [Name in keyof Query & Defaulted]-?: Exclude<Query[Name], undefined>;
};

/** What path and query of an operation hold. */
export type RequestParameters<Id extends OperationId> = ParametersIn<Id, 'path'> & Filled<ParametersIn<Id, 'query'>>;

/** The JSON body that an operation answers with under one of its own statuses. */
export type ReplyBody<Id extends OperationId> = {
  [Status in keyof Operations[Id]['responses']]: Status extends 'default'
    ? never
    : Operations[Id]['responses'][Status] extends { content: { 'application/json': infer Body } }
      ? Body
      : never;
}[keyof Operations[Id]['responses']];

/** Every level, weakest first. */
export const levels = [
  'low',
  'medium',
  'high',
  'ultra',
] as const satisfies readonly import('./contract.gen.ts').Level[];

/** Every built-in style. */
export const builtInStyles = [
  'bpe',
  'bcot',
  'hcot',
  'react',
  'tot',
] as const satisfies readonly import('./contract.gen.ts').BuiltInStyle[];

/** Every depth of research, shallowest first. */
export const researchDepths = [
  'basic',
  'medium',
  'high',
] as const satisfies readonly import('./contract.gen.ts').ResearchDepth[];
