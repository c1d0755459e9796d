import { requestValidators } from '../../contract/request-validators.gen.js';
import type { Clock } from '../../core/clock.ts';
import { libraryService } from '../../services/library/library.ts';
import type { Audit } from '../../services/record/audit.ts';
import { fieldErrors } from '../field-errors.ts';
import type { Counting } from './monitoring.ts';
import type { Stores } from './stores.ts';

/** The library of prompts. */
export function composeLibrary(needs: { stores: Stores; counting: Counting; audit: Audit; clock: Clock }) {
  const { stores, counting, audit, clock } = needs;
  return libraryService({
    ...{ store: stores.library, usage: stores.promptUsage, counter: counting.promptUsage, audit, clock },
    faultsOf(request) {
      const validate = requestValidators.createPrompt;
      return !validate || validate(request) ? [] : fieldErrors(validate.errors ?? []);
    },
  });
}
