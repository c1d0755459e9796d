import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { createBackup, listBackups, restoreBackup } from '../../packages/server/src/commands/backup.ts';
import { migrateDatabase } from '../../packages/server/src/commands/migrate.ts';
import { type LoadedConfig, resolveConfig } from '../../packages/server/src/config/load.ts';
import type { BackupManifest } from '../../packages/server/src/ports/backups.ts';
import { packageRoot, type Settings } from '../house.ts';

export const pkg = { root: packageRoot, version: '1.2.3' };

/** What a command said. */
export interface Said {
  status: number;
  lines: string[];
  notes: string[];
}

/** The commands as an operator runs them on a data folder. */
export function commandsIn(dataDir: string, settings: Settings = {}) {
  const loaded = loadedIn(dataDir, settings);
  return {
    create: (to: string | null = null) => said((output) => createBackup(loaded, pkg, { to }, output)),
    list: () => said((output) => listBackups(loaded, output)),
    restore: (file: string, options: { isConfirmed?: boolean; keepOldKeys?: boolean } = {}) =>
      said((output) => restoreBackup(loaded, pkg, { file, isConfirmed: true, keepOldKeys: false, ...options }, output)),
    migrate: (isCheck = false) => said((output) => migrateDatabase(loaded, pkg, { isCheck }, output)),
  };
}

export function loadedIn(dataDir: string, settings: Settings = {}): LoadedConfig {
  return resolveConfig([['flag', { NODE_ENV: 'test', DATA_DIR: dataDir, ...settings }]]);
}

/** Makes a backup and answers its file and manifest. */
export async function backUp(dataDir: string): Promise<{ file: string; manifest: BackupManifest }> {
  const { lines } = await commandsIn(dataDir).create();
  return JSON.parse(lines[0] ?? '') as { file: string; manifest: BackupManifest };
}

/** The only object that a command printed. */
export function printed({ lines }: Said): Record<string, unknown> {
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
}

async function said(run: (output: Parameters<typeof listBackups>[1]) => Promise<number>): Promise<Said> {
  const lines: string[] = [];
  const notes: string[] = [];
  const output = { isJson: true, write: (line: string) => lines.push(line), note: (line: string) => notes.push(line) };
  return { status: await run(output), lines, notes };
}

export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'backup-'));
}

/** Names and bytes of all that is in a folder, but for its backups. */
export function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(entries.map(({ name }) => [name, readFileSync(join(folder, name)).toString('latin1')]));
}

/** Reads a database file by a connection of its own. */
export function rowsOf<Row>(file: string, sql: string, ...values: unknown[]): Row[] {
  const client = new Database(file, { readonly: true });
  try {
    return client.prepare(sql).all(...values) as Row[];
  } finally {
    client.close();
  }
}

export function isSound(file: string): boolean {
  const client = new Database(file);
  try {
    return client.pragma('integrity_check', { simple: true }) === 'ok';
  } finally {
    client.close();
  }
}

/** Makes a database larger, so that work on it takes its time: conversations of nobody. */
export function fatten(file: string, rows: number): void {
  const client = new Database(file);
  client.exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
    INSERT INTO message_logs (request_id, user_id, instance_id, status, model, r_type, variant, added_tokens, is_stream,
      address, created_at) SELECT 'fat-' || i || hex(randomblob(500)), 'nobody', '', 'completed', 'm', 'none', 'full', 0, 0,
      '', i FROM n`);
  client.close();
}

/** Runs `backup-process.ts`; kills it, where a time is given, so many milliseconds after its work begins. */
export async function runProcess(args: readonly string[], killAfterMs: number | null = null) {
  const entry = join(import.meta.dirname, 'backup-process.ts');
  const child = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  let text = '';
  let faults = '';
  child.stdout.on('data', (piece: Buffer) => {
    text += piece.toString();
  });
  child.stderr.on('data', (piece: Buffer) => {
    faults += piece.toString();
  });
  await Promise.race([once(child.stdout, 'data'), exited]);
  const beganMs = performance.now();
  if (killAfterMs !== null) {
    await Promise.race([sleep(killAfterMs), exited]);
    child.kill('SIGKILL');
  }
  const [code] = await exited;
  return { code, text, faults, ms: performance.now() - beganMs };
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
