import type { OperationId } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import type { Call } from '../call.ts';
import type { Audit } from '../record/audit.ts';

export type Denials = ReturnType<typeof denialService>;

/** One event a minute of who was denied what: a loop that is refused does not fill the log. */
const notedEveryMs = 60_000;
const mostRemembered = 10_000;

/** Writes down who was denied what. */
export function denialService({ audit, clock }: { audit: Audit; clock: Clock }) {
  const notedAtMs = new Map<string, number>();

  function isNews(name: string): boolean {
    const nowMs = clock.elapsed();
    const lastMs = notedAtMs.get(name);
    if (lastMs !== undefined && nowMs - lastMs < notedEveryMs) return false;
    notedAtMs.delete(name);
    notedAtMs.set(name, nowMs);
    const [oldest] = notedAtMs.keys();
    if (notedAtMs.size > mostRemembered && oldest !== undefined) notedAtMs.delete(oldest);
    return true;
  }

  return {
    async note(call: Call, operation: OperationId, refusal: unknown): Promise<void> {
      const event = audit.event(call, 'access_denied', { operation, why: codeOf(refusal) });
      if (isNews(`${event.actor} ${operation}`)) await audit.append(event);
    },
  };
}

function codeOf(error: unknown): string {
  return error instanceof AppError ? error.code : 'INTERNAL_ERROR';
}
