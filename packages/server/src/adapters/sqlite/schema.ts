// Times are milliseconds since the epoch; days are UTC, `YYYY-MM-DD`; `…_sealed` is the vault's.
export * from './schema/accounts.ts';
export * from './schema/batch.ts';
export * from './schema/conversations.ts';
export * from './schema/crew.ts';
export * from './schema/guard.ts';
export * from './schema/library.ts';
export * from './schema/server.ts';
