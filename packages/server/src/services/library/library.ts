import type { FieldError } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import type { LibraryStore } from '../../ports/library.ts';
import type { PromptUsageStore } from '../../ports/prompt-usage.ts';
import type { Audit } from '../record/audit.ts';
import { analytics } from './analytics.ts';
import { changes } from './changes.ts';
import { promptDesk } from './desk.ts';
import { editing } from './editing.ts';
import { exporting } from './exchange/exporting.ts';
import { importing } from './exchange/importing.ts';
import { finding } from './finding.ts';
import { labels } from './labels.ts';
import type { PromptUsage } from './prompt-usage.ts';

export type Library = ReturnType<typeof libraryService>;

/** Prompts with their versions and labels, by tenant. */
export function libraryService(deps: {
  store: LibraryStore;
  usage: PromptUsageStore;
  counter: Pick<PromptUsage, 'flushQuietly'>;
  audit: Audit;
  clock: Clock;
  /** What is wrong with a request for a new prompt, held against the contract. */
  faultsOf(request: unknown): FieldError[];
}) {
  const { store, usage, counter, audit, clock, faultsOf } = deps;
  const find = finding({ store });
  const edit = editing({ store, find });
  return {
    find,
    desk: promptDesk({ store, find, editing: edit, audit }),
    changes: changes({ find, editing: edit, audit }),
    labels: labels({ store, find, editing: edit, audit }),
    analytics: analytics({ store: usage, counter, clock }),
    exporting: exporting({ store, elapsed: clock.elapsed }),
    importing: importing({ store, audit, clock, faultsOf }),
  };
}
