import { backups } from './backups.ts';
import { type CheckName, checkNames, type Finding, type InnerLook, type Look, type Patient } from './check.ts';
import { damageLook, schema, wal } from './database.ts';
import { files } from './files.ts';
import { admin, audit, blocks, key, whitelist } from './inside.ts';
import { mail, port, upstream } from './network.ts';
import { search } from './search.ts';
import { disk, node, proxy, settings } from './surroundings.ts';

/** A check: done at every start of the server where it takes no time, from outside, or in the open database. */
export type Check =
  | { where: 'at_start'; look: Look }
  | { where: 'outside'; look: Look }
  | { where: 'inside'; look: InnerLook };

export const checks: Record<CheckName, Check> = {
  node: { where: 'at_start', look: node },
  settings: { where: 'outside', look: settings },
  files: { where: 'at_start', look: files },
  disk: { where: 'at_start', look: disk },
  database: { where: 'outside', look: damageLook('quick') },
  schema: { where: 'outside', look: schema },
  wal: { where: 'at_start', look: wal },
  key: { where: 'inside', look: key },
  audit: { where: 'inside', look: audit },
  backups: { where: 'at_start', look: backups },
  admin: { where: 'inside', look: admin },
  port: { where: 'outside', look: port },
  proxy: { where: 'at_start', look: proxy },
  blocks: { where: 'inside', look: blocks },
  whitelist: { where: 'inside', look: whitelist },
  upstream: { where: 'outside', look: upstream },
  search: { where: 'outside', look: search },
  mail: { where: 'outside', look: mail },
};

/** What the checks say that every start does, where they find something. Never throws. */
export async function findingsAtStart(patient: Patient): Promise<[CheckName, Finding][]> {
  const found: [CheckName, Finding][] = [];
  for (const name of checkNames) {
    const { where, look } = checks[name];
    if (where === 'at_start') found.push([name, await looked(name, () => look(patient))]);
  }
  return found.filter(([, { state }]) => state === 'warning' || state === 'failed');
}

/** A check that breaks is a finding, too. */
export async function looked(name: CheckName, look: () => Finding | Promise<Finding>): Promise<Finding> {
  try {
    return await look();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { state: 'failed', found: `The check itself failed: ${why}`, fix: `promptenchanter doctor --only ${name}` };
  }
}
