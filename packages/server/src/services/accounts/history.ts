import type { MessageDetail, MessageList, SecurityEvent } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import type { AuditStore, SecurityEventRow } from '../../ports/audit.ts';
import type { MessageDirectory } from '../../ports/directory.ts';
import type { HistoryStore } from '../../ports/history.ts';
import type { SessionHolder, SessionStore } from '../../ports/sessions.ts';
import type { Call, SessionActor } from '../call.ts';
import type { Exporting } from '../library/exchange/exporting.ts';
import type { Page } from '../page.ts';
import type { Audit } from '../record/audit.ts';
import type { Profiles } from './profile.ts';
import { infoOf } from './sessions.ts';

/** Rows that are read at once for an export: little enough that other requests go on in between. */
const step = 50;
/** Conversations likewise, of which one may hold as much as a body may. */
const conversationStep = 5;

export type History = ReturnType<typeof historyService>;

/** What a user did, and all that is stored of them. */
export function historyService(deps: {
  history: HistoryStore;
  messages: MessageDirectory;
  sessions: SessionStore<SessionHolder>;
  events: AuditStore;
  profiles: Profiles;
  library: { lines: Exporting['lines'] };
  audit: Audit;
  clock: Clock;
}) {
  const { history, clock } = deps;

  return {
    async list({ actor }: Call<SessionActor>, { page, page_size }: Page): Promise<MessageList> {
      const { rows, total } = await deps.messages.list(actor.userId, { page, page_size });
      return { data: rows, page, page_size, total };
    },

    /** Throws NOT_FOUND, the same for a stranger's conversation and for none. */
    read({ actor }: Call<SessionActor>, requestId: string): MessageDetail {
      const found = history.find(actor.userId, requestId);
      if (found) return found;
      throw new AppError('NOT_FOUND', 'There is no conversation of yours by that id.');
    },

    /**
     * An AccountExport as pieces of JSON, so that it need never be whole in memory. Of prompts it has those of the user's own
     * library: what is in a shared one is not theirs alone.
     */
    async *export(call: Call<SessionActor>): AsyncGenerator<string, void> {
      const { userId, sessionId } = call.actor;
      await deps.audit.write(call, 'data_exported', {}, userId);
      const profile = await deps.profiles.of(userId);
      const { rows } = deps.sessions.list(userId, clock.now(), 0, 1_000);
      const sessions = rows.map((row) => infoOf(row, sessionId));
      const opening = { exported_at: new Date(clock.now()).toISOString(), profile, sessions };
      yield `${JSON.stringify(opening).slice(0, -1)},"security_events":[`;
      yield* stepwise((after) =>
        deps.events.eventsOf(userId, after, step).map((row) => ({ at: row.seq, json: eventOf(row) })),
      );
      yield '],"credit_ledger":[';
      yield* stepwise((after) =>
        history.refills(userId, after, step).map(({ id, entry }) => ({ at: id, json: entry })),
      );
      // Every account begins with grants: these are never the first.
      yield* stepwise(
        (after) => history.spending(userId, after, step).map(({ seq, entry }) => ({ at: seq, json: entry })),
        ',',
      );
      yield '],"messages":[';
      yield* stepwise((after) =>
        history.after(userId, after, conversationStep).map(({ seq, message }) => ({ at: seq, json: message })),
      );
      yield '],"prompts":[';
      yield* elements(deps.library.lines(userId, undefined));
      yield ']}';
    },
  };
}

/** The elements of a JSON array, read a step at a time. */
async function* stepwise(
  read: (after: number) => { at: number; json: unknown }[],
  opening = '',
): AsyncGenerator<string, void> {
  let separator = opening;
  for (let rows = read(0); rows.length > 0; rows = read(rows.at(-1)?.at ?? 0)) {
    yield separator + rows.map(({ json }) => JSON.stringify(json)).join(',');
    separator = ',';
    await new Promise(setImmediate);
  }
}

/** The elements of a JSON array, from lines of JSON. */
async function* elements(lines: AsyncIterable<string>): AsyncGenerator<string, void> {
  let separator = '';
  for await (const line of lines) {
    yield separator + line.trimEnd();
    separator = ',';
  }
}

function eventOf(row: SecurityEventRow): SecurityEvent {
  const { event, severity, address } = row;
  return { event, severity, address, created_at: new Date(row.atMs).toISOString() };
}
