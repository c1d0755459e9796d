import type { NewSecurityEvent } from './audit.ts';

/** An owner of a set of prompts, to whom users belong. */
export interface TenantRecord {
  id: string;
  /** Unique, whatever its case. */
  name: string;
  createdAtMs: number;
  users: number;
}

export interface TenantStore {
  /** The newest first. */
  list(from: number, limit: number): { rows: TenantRecord[]; total: number };
  find(id: string): TenantRecord | undefined;
  /** Answers false where the name is taken. */
  add(tenant: { id: string; name: string; createdAtMs: number }, event: NewSecurityEvent): Promise<boolean>;
  rename(id: string, name: string, event: NewSecurityEvent): Promise<'renamed' | 'name_taken' | 'gone'>;
  /** Answers `in_use`, and removes nothing, while users belong to it. */
  remove(id: string, event: NewSecurityEvent): Promise<'removed' | 'in_use' | 'gone'>;
}
