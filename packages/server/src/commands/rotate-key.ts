import type { AuditStore } from '../ports/audit.ts';
import type { KeyRotation, SealedAnew } from '../ports/key-rotation.ts';
import type { Audit } from '../services/record/audit.ts';
import type { KeyWear } from '../services/record/key-wear.ts';
import type { Output } from './output.ts';
import { progress } from './progress.ts';

export interface RotationNeeds {
  rotation: KeyRotation;
  audit: AuditStore;
  events: Audit;
  wear: KeyWear;
  sleep(ms: number): Promise<unknown>;
}

type Start = Awaited<ReturnType<KeyRotation['begin']>>;

interface Outcome extends SealedAnew {
  start: Start;
  keyId: string;
  previous: readonly string[];
  /** Null where values are left under an old key. */
  dropped: readonly string[] | null;
}

/** Longer than a server takes to notice a new key (5 seconds) and to commit what it sealed before that. */
const noticeMs = 15_000;
const mostShown = 20;

/**
 * Makes a new master key, seals everything under it and drops the old one, beside servers that go on working. Broken off
 * at any point, it is finished by the next run. Answers the exit status: 0, or 1 where values are left under an old key.
 */
export async function rotateKey(needs: RotationNeeds, output: Output): Promise<number> {
  const { rotation, audit, events, wear } = needs;
  const start = await rotation.begin();
  const [keyId = '', ...previous] = rotation.keyIds();
  output.note(openings[start](keyId));

  const first = await sealAnew(rotation, output);
  if (start !== 'by_settings') {
    output.note(`Waiting ${noticeMs / 1_000} seconds, in which every server notices the new key.`);
    await needs.sleep(noticeMs);
  }
  // What servers sealed before they noticed.
  const { sealed: late, unopened } = await sealAnew(rotation, output);
  const sealed = first.sealed + late;
  await wear.tally();
  // Before the old key goes: a run that is broken off in between is told twice, never not at all.
  if (start !== 'by_settings' || sealed > 0) {
    await audit.append(events.byOperator('master_key_rotated', { key_id: keyId, values: sealed }));
  }
  const dropped = await rotation.finish();
  report({ start, keyId, previous, sealed, unopened, dropped }, output);
  return dropped ? 0 : 1;
}

const openings: Record<Start, (keyId: string) => string> = {
  begun: (keyId) => `Made the master key ${keyId}. Keep a copy of the new master.key apart from the database.`,
  resumed: (keyId) => `Finishing the rotation to the master key ${keyId} that was begun before.`,
  by_settings: (keyId) => `Sealing everything under MASTER_KEY, the key ${keyId}.`,
};

async function sealAnew(rotation: KeyRotation, output: Output): Promise<SealedAnew> {
  const total = rotation.left();
  const { at, end } = progress(output, (done, all) => `${done} of ${all} values`);
  try {
    return await rotation.sealAnew((looked) => at(looked, Math.max(total, looked)));
  } finally {
    end();
  }
}

function report(outcome: Outcome, output: Output): void {
  const { keyId, sealed, unopened, dropped } = outcome;
  if (output.isJson) {
    const found = { key_id: keyId, sealed, dropped_key_ids: dropped ?? [], is_finished: dropped !== null, unopened };
    output.write(JSON.stringify(found));
    return;
  }
  output.write(`${sealed} values were sealed under the key ${keyId}.`);
  for (const { table, column, row } of unopened.slice(0, mostShown)) {
    output.write(`No key opens ${table}.${column} of ${row ?? 'a row that is gone'}.`);
  }
  if (unopened.length > mostShown) output.write(`Nor ${unopened.length - mostShown} others; --json names them all.`);
  output.write(advice(outcome));
}

function advice({ start, previous, unopened, dropped }: Outcome): string {
  if (unopened.length > 0) {
    return 'The old keys stay. Bring back the key of those values, restore or delete them, and run this again.';
  }
  if (!dropped) return 'The old keys stay: something was sealed under them meanwhile. Run this again.';
  if (start !== 'by_settings') {
    return `Dropped ${dropped.join(', ')}. Backups from before need it: keep the copy of the old master.key with them.`;
  }
  return previous.length > 0
    ? 'MASTER_KEY_PREVIOUS may be removed, if every server was started with this MASTER_KEY before this run; else start them, and run this again.'
    : 'To change MASTER_KEY, move it to MASTER_KEY_PREVIOUS, set a new one (openssl rand -base64 32), start the servers anew, and run this again.';
}
