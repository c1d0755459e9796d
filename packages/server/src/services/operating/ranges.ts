import type { Block, BlockList, ListedRange, RangeList, RangeRequest } from '../../contract/types.ts';
import { canonicalRange, rangeSet } from '../../core/address.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import { newId } from '../../core/ids.ts';
import type { SecurityEventName } from '../../ports/audit.ts';
import type { FirewallStore, RangeList as ListName, ListedRange as StoredRange } from '../../ports/firewall.ts';
import type { AdminActor, Call } from '../call.ts';
import { addressIn, addressName } from '../guard/attempt-names.ts';
import type { Firewall } from '../guard/firewall.ts';
import { type Page, paged } from '../page.ts';
import type { Audit } from '../record/audit.ts';
import type { DoorTurns } from './door-turns.ts';
import { utcTime } from './utc-time.ts';

export type Ranges = ReturnType<typeof rangeService>;

const events: Record<ListName, { added: SecurityEventName; removed: SecurityEventName }> = {
  whitelist: { added: 'ip_whitelist_added', removed: 'ip_whitelist_removed' },
  blocks: { added: 'ip_block_added', removed: 'ip_block_removed' },
};

/** Addresses that admins list. What would keep the admin out who asks for it is refused: the machine's commands do it. */
export function rangeService(deps: {
  store: FirewallStore;
  firewall: Firewall;
  audit: Audit;
  clock: Clock;
  atDoor: DoorTurns;
}) {
  const { store, firewall, audit, clock } = deps;

  const listed = (kind: ListName) => store.rules(clock.now())[kind];

  async function add(call: Call<AdminActor>, kind: ListName, body: RangeRequest): Promise<ListedRange> {
    const range = {
      id: newId(),
      cidr: canonical(body.range),
      description: body.description ?? null,
      expiresAtMs: expiryOf(body, clock.now()),
      createdAtMs: clock.now(),
    };
    if (kind === 'blocks' && rangeSet([range.cidr]).has(call.address)) throw wouldShutOut(call.address);
    const event = audit.event(call, events[kind].added, { range: range.cidr, until: timeOf(range.expiresAtMs) });
    if (!(await store.list(kind, range, event))) {
      throw new AppError('CONFLICT', `${range.cidr} is on the list already.`, { isRetryable: false });
    }
    firewall.refresh();
    return wordsOf(range);
  }

  async function unlist(call: Call<AdminActor>, kind: ListName, id: string): Promise<boolean> {
    const range = listed(kind).find((candidate) => candidate.id === id)?.cidr ?? id;
    const wasListed = await store.unlist(kind, id, audit.event(call, events[kind].removed, { range }));
    firewall.refresh();
    return wasListed;
  }

  function requireStillListed(call: Call<AdminActor>, id: string): void {
    if (!firewall.isWhitelistOn()) return;
    const others = listed('whitelist').filter((range) => range.id !== id);
    if (!rangeSet(others.map(({ cidr }) => cidr)).has(call.address)) throw wouldShutOut(call.address);
  }

  return {
    whitelist: (page: Page): RangeList => slice(page, listed('whitelist').map(wordsOf)),

    blocks(page: Page): BlockList {
      const byOperator = listed('blocks').map((range): Block => ({ ...wordsOf(range), source: 'operator' }));
      const afterFailures = store.addressLocks(clock.now()).map(({ name, untilMs }): Block => {
        const address = addressIn(name) ?? name;
        const found = {
          id: address.replace(/\/64$/, ''),
          range: address,
          source: 'failures',
          description: null,
        } as const;
        return { ...found, expires_at: timeOf(untilMs), created_at: null };
      });
      return slice(page, [...byOperator, ...afterFailures]);
    },

    allow: (call: Call<AdminActor>, body: RangeRequest) => add(call, 'whitelist', body),
    block: (call: Call<AdminActor>, body: RangeRequest) => add(call, 'blocks', body),

    /** Throws NOT_FOUND, and CONFLICT where the caller would be left outside. */
    disallow: (call: Call<AdminActor>, id: string): Promise<void> =>
      deps.atDoor(async () => {
        requireStillListed(call, id);
        if (!(await unlist(call, 'whitelist', id))) throw notListed();
      }),

    /** An entry by its id, or what failures have blocked by its address. Throws NOT_FOUND. */
    async unblock(call: Call<AdminActor>, id: string): Promise<void> {
      if (await unlist(call, 'blocks', id)) return;
      const range = canonicalRange(id);
      const name = addressName(range?.split('/')[0] ?? id);
      const event = audit.event(call, 'ip_block_removed', { range: addressIn(name), after_failures: true });
      if (range === null || !(await store.lift(name, event))) throw notListed();
    },
  };
}

function canonical(text: string): string {
  const range = canonicalRange(text.trim());
  if (range !== null) return range;
  throw invalidRequest([{ path: 'range', message: 'must be an address or range, as in 192.0.2.7 or 10.0.0.0/8' }]);
}

function expiryOf({ expires_at }: RangeRequest, nowMs: number): number | null {
  if (expires_at === undefined) return null;
  const atMs = utcTime(expires_at);
  if (atMs !== null && atMs > nowMs) return atMs;
  throw invalidRequest([{ path: 'expires_at', message: 'must be a time in the future' }]);
}

function slice<Row>(page: Page, rows: readonly Row[]) {
  return paged(page, (from, limit) => ({ rows: rows.slice(from, from + limit), total: rows.length }));
}

function wordsOf({ id, cidr, description, expiresAtMs, createdAtMs }: StoredRange): ListedRange {
  const times = { expires_at: timeOf(expiresAtMs), created_at: new Date(createdAtMs).toISOString() };
  return { id, range: cidr, description, ...times };
}

function wouldShutOut(address: string): AppError {
  const message = `This would keep you out: you come from ${address}. On the machine of the server, \`promptenchanter ip-whitelist\` and \`ip-blocks\` do it.`;
  return new AppError('CONFLICT', message, { isRetryable: false });
}

function notListed(): AppError {
  return new AppError('NOT_FOUND', 'There is no such entry on the list.');
}

function timeOf(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toISOString();
}
