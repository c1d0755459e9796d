import type { NewSecurityEvent } from './audit.ts';

/**
 * `own`: of one user, whose id it has. `shared`: made by an admin. `system`: of the server itself, with the styles. `dropped`:
 * nobody's, and about to be removed with what is left of its library.
 */
export type TenantKind = 'own' | 'shared' | 'system' | 'dropped';

/** An owner of a library of prompts that users share. */
export interface TenantRecord {
  id: string;
  /** Unique, whatever its case. */
  name: string;
  createdAtMs: number;
  users: number;
  /** Archived ones too. */
  prompts: number;
}

/** Tenants that users share. Users' own ones are made and removed with their accounts. */
export interface TenantStore {
  /** The newest first. */
  list(from: number, limit: number): { rows: TenantRecord[]; total: number };
  find(id: string): TenantRecord | undefined;
  /** Answers false where the name is taken. */
  add(tenant: { id: string; name: string; createdAtMs: number }, event: NewSecurityEvent): Promise<boolean>;
  rename(id: string, name: string, event: NewSecurityEvent): Promise<'renamed' | 'name_taken' | 'gone'>;
  /**
   * Answers `in_use`, and removes nothing, while users belong to it; so with `has_prompts`, unless they go with it.
   */
  remove(
    id: string,
    withPrompts: boolean,
    event: NewSecurityEvent,
  ): Promise<'removed' | 'in_use' | 'has_prompts' | 'gone'>;
}
