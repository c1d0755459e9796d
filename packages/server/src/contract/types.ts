/** Short names for the contract's shapes. */
export type {
  AccountDeletion,
  AccountExport,
  ApiKeyInfo,
  ChatCompletionRequest,
  CompletionRequest,
  Credits,
  EmailChange,
  EmailChanged,
  EmailStatus,
  ErrorCode,
  FieldError,
  LedgerEntry,
  Level,
  Limits,
  Login,
  LoginRequest,
  Message,
  MessageDetail,
  MessageEntry,
  MessageList,
  ModelList,
  NewApiKey,
  PasswordChange,
  PasswordReset,
  Preview,
  Profile,
  ProfileChange,
  Readiness,
  Receipt,
  RegisterRequest,
  Registration,
  SecurityEvent,
  SessionInfo,
  SessionList,
  SessionTokens,
  StyleChoice,
  StyleName,
  SubscriptionPlan,
  Usage,
  UsageSource,
  UserType,
  Variant,
} from './contract.gen.ts';
export type { OperationId } from './operations.gen.ts';

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

/** The contract has defaults for both, which are filled in. */
interface PageParameters {
  page: number;
  page_size: number;
}

/** What path and query of an operation hold. */
export type RequestParameters<Id extends OperationId> = ParametersIn<Id, 'path'> &
  ('page' extends keyof ParametersIn<Id, 'query'>
    ? Omit<ParametersIn<Id, 'query'>, keyof PageParameters> & PageParameters
    : ParametersIn<Id, 'query'>);

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
export const styleNames = [
  'bpe',
  'bcot',
  'hcot',
  'react',
  'tot',
] as const satisfies readonly import('./contract.gen.ts').StyleName[];
