import type { ConfigError } from '../config/load.ts';
import { type CheckName, checkNames, type Finding, type Patient } from './doctor/check.ts';
import { damageLook } from './doctor/database.ts';
import { closeFiles } from './doctor/files.ts';
import { checks, looked } from './doctor/registry.ts';
import { openUnchanged } from './doctor/stores.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage-error.ts';

const marks: Record<Finding['state'], string> = { ok: '✓', warning: '!', failed: '✗', skipped: '-' };

/**
 * Looks for what is wrong, changing nothing but the modes of files where `isFixing`. Answers the exit status: 0, 1 where
 * something failed, 3 for warnings alone. Throws UsageError.
 * @param options.only Names of checks, comma-separated; null for all.
 */
export async function doctor(
  patient: Patient,
  options: { only: string | null; isFixing: boolean },
  output: Output,
): Promise<number> {
  const names = options.only === null ? checkNames : namesIn(options.only);
  if (options.isFixing) for (const change of closeFiles(patient.loaded.config)) output.note(change);
  const findings = await examine(patient, names, options.only !== null);
  tell(findings, output);
  return statusOf(findings);
}

/** What can be said where the settings do not hold. Answers the exit status. */
export function doctorWithoutSettings({ faults }: ConfigError, output: Output): number {
  const found = `They do not hold, so that nothing else can be looked at: ${faults.join('; ')}.`;
  tell(
    [['settings', { state: 'failed', found, fix: 'Correct them in the environment, in .env or in the flags.' }]],
    output,
  );
  return 1;
}

function namesIn(only: string): CheckName[] {
  const given = only.split(',').map((name) => name.trim());
  const unknown = given.find((name) => !checkNames.some((known) => known === name));
  if (unknown === undefined) return checkNames.filter((name) => given.includes(name));
  throw new UsageError(`There is no check \`${unknown}\`. There are ${checkNames.join(', ')}.`);
}

type Findings = (readonly [CheckName, Finding])[];

/** @param isThorough Whether the database is read as a whole. */
async function examine(patient: Patient, names: readonly CheckName[], isThorough: boolean): Promise<Findings> {
  const opening = names.some((name) => checks[name].where === 'inside') ? await openUnchanged(patient) : null;
  const lookAt = (name: CheckName): Finding | Promise<Finding> => {
    const { where, look } = checks[name];
    if (name === 'database' && isThorough) return damageLook('full')(patient);
    if (where !== 'inside') return look(patient);
    return opening?.stores ? look(opening.stores, patient) : reasonFor(name, opening?.finding);
  };
  try {
    const findings: Findings = [];
    for (const name of names) findings.push([name, await looked(name, () => lookAt(name))]);
    return findings;
  } finally {
    await opening?.stores?.close();
  }
}

/** The key is what a database that is whole does not open for: the others only say that they could not look. */
function reasonFor(name: CheckName, finding: Finding | undefined): Finding {
  if (finding && (name === 'key' || finding.state === 'skipped')) return finding;
  return { state: 'skipped', found: 'The database does not open: see `key`.', fix: null };
}

function tell(findings: Findings, output: Output): void {
  if (output.isJson) {
    const entries = findings.map(([check, finding]) => ({ check, ...finding }));
    output.write(JSON.stringify({ status: worstOf(findings), checks: entries }));
    return;
  }
  for (const [name, { state, found, fix }] of findings) {
    output.write(`${marks[state]} ${name.padEnd(10)} ${found}`);
    if (fix !== null) output.write(`             fix: ${fix}`);
  }
}

function worstOf(findings: Findings): 'ok' | 'warning' | 'failed' {
  const has = (wanted: Finding['state']) => findings.some(([, { state }]) => state === wanted);
  if (has('failed')) return 'failed';
  return has('warning') ? 'warning' : 'ok';
}

function statusOf(findings: Findings): number {
  return { ok: 0, warning: 3, failed: 1 }[worstOf(findings)];
}
