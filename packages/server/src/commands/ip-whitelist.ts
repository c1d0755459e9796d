import { canonicalRange } from '../core/address.ts';
import type { Clock } from '../core/clock.ts';
import { newId } from '../core/ids.ts';
import type { SecurityEventName } from '../ports/audit.ts';
import type { FirewallStore, ListedRange, Lock, RangeList } from '../ports/firewall.ts';
import { addressIn, addressName } from '../services/guard/attempt-names.ts';
import type { Audit } from '../services/record/audit.ts';
import type { Output } from './output.ts';

/** What is to be done with a list of addresses and ranges. */
export type RangeAction =
  | { kind: 'add'; range: string; description: string | null; days: number | null }
  | { kind: 'remove'; range: string }
  | { kind: 'list' }
  | { kind: 'clear' };

/** A part of what commands work on. */
interface Needs {
  stores: { firewall: FirewallStore };
  audit: Pick<Audit, 'byOperator'>;
  clock: Pick<Clock, 'now'>;
}

interface Wording {
  added: SecurityEventName;
  removed: SecurityEventName;
  /** What the list is called. */
  list: string;
  command: string;
}

const wordings: Record<RangeList, Wording> = {
  whitelist: {
    added: 'ip_whitelist_added',
    removed: 'ip_whitelist_removed',
    list: 'the whitelist',
    command: 'ip-whitelist',
  },
  blocks: { added: 'ip_block_added', removed: 'ip_block_removed', list: 'the block list', command: 'ip-blocks' },
};

const dayMs = 24 * 3_600_000;

/** Changes or prints the addresses that are let in where IP_WHITELIST_ENABLED is on. Throws an Error for the operator. */
export function ipWhitelist(needs: Needs, action: RangeAction, output: Output): Promise<number> {
  return carryOut('whitelist', needs, action, output);
}

/**
 * Changes or prints the addresses that are kept out. What is blocked after failures is printed, and can be removed and
 * cleared, too. Throws an Error for the operator.
 */
export function ipBlocks(needs: Needs, action: RangeAction, output: Output): Promise<number> {
  return carryOut('blocks', needs, action, output);
}

async function carryOut(kind: RangeList, needs: Needs, action: RangeAction, output: Output): Promise<number> {
  if (action.kind === 'add') await add(kind, needs, action, output);
  else if (action.kind === 'remove') await remove(kind, needs, action.range, output);
  else if (action.kind === 'list') print(kind, needs, output);
  else await clear(kind, needs, output);
  return 0;
}

async function add(
  kind: RangeList,
  { stores, audit, clock }: Needs,
  { range, description, days }: Extract<RangeAction, { kind: 'add' }>,
  output: Output,
): Promise<void> {
  const cidr = requireRange(range);
  const createdAtMs = clock.now();
  const expiresAtMs = days === null ? null : createdAtMs + requireDays(days) * dayMs;
  const { added, list } = wordings[kind];
  const event = audit.byOperator(added, { range: cidr, until: timeOf(expiresAtMs) });
  const listed = { id: newId(), cidr, description, expiresAtMs, createdAtMs };
  const isNew = await stores.firewall.list(kind, listed, event);
  if (output.isJson) output.write(JSON.stringify({ range: cidr, is_new: isNew }));
  else if (isNew) output.write(`${cidr} is on ${list}${endingOf(expiresAtMs)}.`);
  else output.write(`${cidr} was on ${list} before: nothing has changed.`);
}

async function remove(kind: RangeList, needs: Needs, range: string, output: Output): Promise<void> {
  const { stores, audit } = needs;
  const cidr = requireRange(range);
  const { removed, list, command } = wordings[kind];
  const wasListed = await stores.firewall.unlist(kind, cidr, audit.byOperator(removed, { range: cidr }));
  const wasLocked = kind === 'blocks' && (await liftLock(needs, cidr));
  if (!wasListed && !wasLocked) {
    throw new Error(`${cidr} is not on ${list}. \`promptenchanter ${command} list\` prints what is.`);
  }
  if (output.isJson) output.write(JSON.stringify({ range: cidr }));
  else output.write(`${cidr} is off ${list}.`);
}

/** Lets an address in that is blocked after failures; answers false for one that is not, and for wider ranges. */
async function liftLock({ stores, audit }: Needs, cidr: string): Promise<boolean> {
  const [address = '', bits] = cidr.split('/');
  if (Number(bits) < (address.includes(':') ? 64 : 32)) return false;
  const name = addressName(address);
  const event = audit.byOperator('ip_block_removed', { range: addressIn(name), after_failures: true });
  return stores.firewall.lift(name, event);
}

function print(kind: RangeList, { stores, clock }: Needs, output: Output): void {
  const ranges = stores.firewall.rules(clock.now())[kind];
  const locks = kind === 'blocks' ? stores.firewall.addressLocks(clock.now()) : [];
  if (output.isJson) {
    output.write(JSON.stringify({ ranges: ranges.map(rangeEntry), after_failures: locks.map(lockEntry) }));
    return;
  }
  if (ranges.length + locks.length === 0) output.note(`Nothing is on ${wordings[kind].list}.`);
  for (const { cidr, description, expiresAtMs } of ranges) {
    output.write(`${cidr}${endingOf(expiresAtMs)}${description === null ? '' : `  ${description}`}`);
  }
  for (const { name, untilMs } of locks) output.write(`${addressIn(name)}${endingOf(untilMs)}  after failures`);
}

async function clear(kind: RangeList, { stores, audit, clock }: Needs, output: Output): Promise<void> {
  const { removed, list } = wordings[kind];
  const eventOf = (count: number) => audit.byOperator(removed, { range: 'all', count });
  const count = await stores.firewall.clear(kind, clock.now(), eventOf);
  if (output.isJson) output.write(JSON.stringify({ removed: count }));
  else output.write(`Took ${count === 1 ? '1 entry' : `${count} entries`} off ${list}.`);
  if (kind === 'whitelist') output.note('While IP_WHITELIST_ENABLED is on, an empty list lets nobody in.');
}

function requireRange(text: string): string {
  const range = canonicalRange(text.trim());
  if (range !== null) return range;
  throw new Error(`\`${text}\` is no address or range. Write it as in 192.0.2.7, 10.0.0.0/8 or 2001:db8::/32.`);
}

function requireDays(days: number): number {
  if (Number.isInteger(days) && days >= 1 && days <= 36_500) return days;
  throw new Error('The days must be a whole number from 1 to 36500. Leave them out for a range that stays.');
}

function rangeEntry({ id, cidr, description, expiresAtMs, createdAtMs }: ListedRange) {
  return { id, range: cidr, description, expires_at: timeOf(expiresAtMs), created_at: timeOf(createdAtMs) };
}

function lockEntry({ name, untilMs }: Lock) {
  return { range: addressIn(name), expires_at: timeOf(untilMs) };
}

function timeOf(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toISOString();
}

function endingOf(expiresAtMs: number | null): string {
  return expiresAtMs === null ? '' : ` until ${timeOf(expiresAtMs)}`;
}
