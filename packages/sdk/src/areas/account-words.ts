import type { Opened } from '../core/opened.ts';
import type { components } from '../generated/contract.gen.ts';

type Schemas = components['schemas'];

/** What an account is made from. */
export type RegisterParams = Schemas['RegisterRequest'];
/** Who signs in: a user name or an e-mail address, and the password. */
export type LoginParams = { password: string } & (
  | { username: string; email?: never }
  | { username?: never; email: string }
);
/** A refresh token, which works once. */
export type RefreshParams = Schemas['RefreshRequest'];
/** What changes in an account; what is left out stays. */
export type UpdateProfileParams = Schemas['ProfileChange'];
/** The new address, and the password. */
export type ChangeEmailParams = Schemas['EmailChange'];
/** The password and the new one. */
export type ChangePasswordParams = Schemas['PasswordChange'];
/** Whose password is forgotten. */
export type ForgotPasswordParams = Schemas['ForgotPassword'];
/** The mailed code and the new password. */
export type ResetPasswordParams = Schemas['PasswordReset'];
/** The password, and why the account goes. */
export type DeleteAccountParams = Schemas['AccountDeletion'];
/** The mailed code. */
export type VerifyEmailParams = Schemas['CodeEntry'];

/** A new account with its API key, which is shown this once. */
export type Registration = Opened<Schemas['Registration']>;
/** The tokens of a signed-in user, and when they end. */
export type SessionTokens = Opened<Schemas['SessionTokens']>;
/** A new session and whose it is. */
export type Login = Opened<Schemas['Login']>;
/** An account as its user sees it. */
export type Profile = Opened<Schemas['Profile']>;
/** A new API key, which is shown this once. */
export type NewApiKey = Opened<Schemas['NewApiKey']>;
/** What an API key begins with and when it was used; `api_key` is the key itself, or `null` where it is not to be had. */
export type ApiKey = Omit<Opened<Schemas['ApiKeyInfo']>, 'api_key_jwe'> & { api_key: string | null };
/** The address that holds now, and the one that waits for its codes. */
export type EmailChanged = Opened<Schemas['EmailChanged']>;
/** What is verified and what is awaited. */
export type EmailStatus = Opened<Schemas['EmailStatus']>;
/** An open session. */
export type SessionInfo = Opened<Schemas['SessionInfo']>;
/** A conversation without its contents. */
export type MessageEntry = Opened<Schemas['MessageEntry']>;
/** A conversation with its contents. */
export type MessageDetail = Opened<Schemas['MessageDetail']>;
/** All that is stored of an account. */
export type AccountExport = Opened<Schemas['AccountExport']>;
/** It is done. */
export type Done = Opened<Schemas['Done']>;
