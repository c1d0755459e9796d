import { createHash } from 'node:crypto';
import { sqliteAudit } from '../../packages/server/src/adapters/sqlite/audit.ts';
import { requestValidators } from '../../packages/server/src/contract/request-validators.gen.js';
import type { FieldError, PromptImport } from '../../packages/server/src/contract/types.ts';
import type { Clock } from '../../packages/server/src/core/clock.ts';
import { logTo } from '../../packages/server/src/core/log.ts';
import { fieldErrors } from '../../packages/server/src/http/field-errors.ts';
import type { Call } from '../../packages/server/src/services/call.ts';
import { exporting } from '../../packages/server/src/services/library/exchange/exporting.ts';
import { type ImportWishes, importing } from '../../packages/server/src/services/library/exchange/importing.ts';
import type { Librarian } from '../../packages/server/src/services/library/shelf.ts';
import { auditService } from '../../packages/server/src/services/record/audit.ts';
import { stillClock } from '../still-clock.ts';
import { ada, bela, openShelf, startMs } from './library-store-scene.ts';

export const nowMs = startMs + 86_400_000;

export type Exchange = ReturnType<typeof openExchange>;

/** Two libraries, Ada's and Bela's, between which bundles go. */
export function openExchange(options: Parameters<typeof openShelf>[0] = {}, more: Partial<Clock> = {}) {
  const shelf = openShelf(options);
  const clock = { ...stillClock(nowMs), ...more };
  const auditKey = createHash('sha256').digest();
  const audit = auditService({ audit: sqliteAudit({ ...shelf.needs, auditKey }), clock });
  const out = exporting({ store: shelf.library, elapsed: clock.elapsed });
  const into = importing({ store: shelf.library, audit, clock, faultsOf });

  async function takeInto(
    tenantId: string,
    entries: readonly unknown[],
    wishes: ImportWishes = {},
    asAdmin = false,
  ): Promise<PromptImport> {
    const where = { tenantId, isSystem: false, mayProtect: asAdmin };
    return into.takeIn(callBy(tenantId, asAdmin), where, entries as Record<string, unknown>[], wishes);
  }

  return {
    shelf,
    /** As a user, into Bela's library unless another is named. */
    take: (entries: readonly unknown[], wishes?: ImportWishes, tenantId = bela) => takeInto(tenantId, entries, wishes),
    takeAsAdmin: (entries: readonly unknown[], wishes?: ImportWishes, tenantId = bela) =>
      takeInto(tenantId, entries, wishes, true),
    exported: (tenantId: string, folder?: string) => joined(out.document(tenantId, folder)),
    lines: (tenantId: string, folder?: string) => joined(out.lines(tenantId, folder)),
    /** Archived ones too. */
    count: (tenantId: string): number =>
      shelf.rows<{ n: number }>('SELECT count(*) AS n FROM prompts WHERE tenant_id = ?', tenantId)[0]?.n ?? 0,
    /** All that a library holds, but for who made it and when it was taken in. */
    holdings: (tenantId: string): unknown[] =>
      shelf.library.whole(tenantId, undefined, null, 1_000).map(({ head, versions }) => ({
        head: { ...head, id: '', revision: 0, createdBy: '', updatedBy: '' },
        versions: versions.map((version) => ({ ...version, createdBy: '' })),
      })),
    /** Removes all that is in a library, as its owners could. */
    async wipe(tenantId: string): Promise<void> {
      shelf.client.prepare('UPDATE prompts SET archived_at = ? WHERE tenant_id = ?').run(startMs, tenantId);
      for (const { id } of shelf.rows<{ id: string }>('SELECT id FROM prompts WHERE tenant_id = ?', tenantId)) {
        await shelf.library.purge(tenantId, id, {
          ...{ event: 'prompt_purged', severity: 'info', actor: 'operator', userId: null, address: null },
          ...{ requestId: null, details: {}, atMs: nowMs },
        });
      }
    },
    events: (): { event: string; details: Record<string, unknown> }[] =>
      shelf
        .rows<{ event: string; details: string }>('SELECT event, details FROM security_logs ORDER BY seq')
        .map(({ event, details }) => ({ event, details: JSON.parse(details) as Record<string, unknown> })),
    [Symbol.dispose]: () => shelf[Symbol.dispose](),
  };
}

/** The prompts of a bundle. */
export function promptsIn(bundle: string): Record<string, unknown>[] {
  return (JSON.parse(bundle) as { prompts: Record<string, unknown>[] }).prompts;
}

/** The least that a prompt of a bundle is, with more of it. */
export function bundled(name: string, more: object = {}): Record<string, unknown> {
  return { name, versions: [{ content: `Text of ${name}.` }], ...more };
}

export function told({ results }: PromptImport): [outcome: string, version: number | null][] {
  return results.map(({ outcome, version }) => [outcome, version]);
}

export function messagesOf({ results }: PromptImport): (string | null)[] {
  return results.map(({ message }) => message);
}

function faultsOf(request: unknown): FieldError[] {
  const validate = requestValidators.createPrompt;
  if (!validate) throw new Error('There is no validator of new prompts.');
  return validate(request) ? [] : fieldErrors(validate.errors ?? []);
}

function callBy(tenantId: string, asAdmin: boolean): Call<Librarian> {
  const user = { kind: 'key', userId: ada, tenantId, level: 'ultra', styles: [], isVerified: true } as const;
  const admin = { kind: 'admin', adminId: bela, sessionId: 's', mustChangePassword: false, rank: 'admin' } as const;
  return {
    ...{ actor: asAdmin ? admin : user, requestId: 'request', address: '192.0.2.1', userAgent: null, claim: null },
    ...{ mayShare: true, signal: new AbortController().signal, startedMs: 0 },
    log: logTo({ write() {} }, 'info'),
    subject: { operation: null, style: null, level: null },
  };
}

async function joined(pieces: AsyncGenerator<string, void>): Promise<string> {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}
