/** A column whose values the vault sealed. */
export interface SealedColumn {
  table: string;
  column: string;
  /** What names the row in the seal, in SQL: the primary key, except for the contents of conversations. */
  row: string;
}

/** Every column that the vault seals: what a rotation of the master key seals anew. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'server_secrets', column: 'sealed', row: 'name' },
  { table: 'users', column: 'email_sealed', row: 'id' },
  { table: 'users', column: 'about_me_sealed', row: 'id' },
  { table: 'users', column: 'hobbies_sealed', row: 'id' },
  { table: 'users', column: 'api_key_sealed', row: 'id' },
  { table: 'users', column: 'pending_email_sealed', row: 'id' },
  { table: 'admins', column: 'email_sealed', row: 'id' },
  { table: 'support_staff', column: 'email_sealed', row: 'id' },
  { table: 'deleted_users', column: 'sealed', row: 'id' },
  { table: 'mail_outbox', column: 'sealed', row: 'id' },
  { table: 'idempotency_keys', column: 'sealed', row: 'id' },
  { table: 'batch_tasks', column: 'request_sealed', row: "job_id || '/' || position" },
  { table: 'batch_tasks', column: 'result_sealed', row: "job_id || '/' || position" },
  {
    table: 'message_contents',
    column: 'sealed',
    row: '(SELECT request_id FROM message_logs WHERE message_logs.seq = message_contents.seq)',
  },
];
