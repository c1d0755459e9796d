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

type ParametersIn<Id extends OperationId, Place extends 'path' | 'query'> = Operations[Id]['parameters'] extends {
  [In in Place]?: infer Found;
}
  ? Found extends object
    ? Found
    : unknown
  : unknown;

/** Which part of a list; the contract has defaults for both. */
type PageParameters = { page: number; page_size: number };

/** What path and query of an operation hold, with the contract's defaults for what was left out. */
export type RequestParameters<Id extends OperationId> = ParametersIn<Id, 'path'> &
  (ParametersIn<Id, 'query'> extends Partial<PageParameters>
    ? 'page' extends keyof ParametersIn<Id, 'query'>
      ? PageParameters & Omit<ParametersIn<Id, 'query'>, keyof PageParameters>
      : ParametersIn<Id, 'query'>
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
