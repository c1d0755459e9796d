import { describeError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { AuditAnchor, AuditStore } from '../../ports/audit.ts';

/** Keeps the last link of the security log outside the database, for as long as the log holds the link kept before. */
export function auditAnchoring(deps: { audit: AuditStore; anchor: AuditAnchor; log: Log }) {
  const { audit, anchor, log } = deps;
  let keptHash: string | null | undefined;
  let isTold = false;

  /** Told once. A broken chain is not anchored anew: that would cover up what is missing. */
  function tell(fields: object, message: string): void {
    if (!isTold) log.error(fields, message);
    isTold = true;
  }

  return {
    /** Keeps the head where it has moved. To be called every few seconds, and when the server stops. */
    async keep(): Promise<void> {
      const head = audit.head();
      const hash = head?.hash ?? null;
      if (hash === keptHash) return;
      try {
        const anchored = anchor.read();
        if (anchored && !audit.holds(anchored)) {
          return tell({ seq: anchored.seq }, 'the security log was cut or rewritten: see promptenchanter audit verify');
        }
        // Another server may have kept a later one.
        if (head && head.seq > (anchored?.seq ?? 0)) await anchor.save(head);
      } catch (error) {
        return tell({ error: describeError(error) }, 'the head of the security log cannot be kept in audit.head');
      }
      keptHash = hash;
      isTold = false;
    },
  };
}
