import { type BuiltInStyle, builtInStyles } from '../../contract/types.ts';
import { systemTenantId } from '../../core/ids.ts';
import type { LibraryStore, PromptAtVersion } from '../../ports/library.ts';
import { hashOf } from '../library/prompt-text.ts';
import { production } from '../library/prompt-words.ts';
import { promptNameOf } from '../library/style-names.ts';
import type { Audit } from '../record/audit.ts';
import { textOf, type Wording } from './ready-style.ts';
import { isRelease, type StyleDecision, stylePrompts } from './style-prompts.ts';
import type { Style } from './styles/style.ts';

/** The texts of the built-in styles that a release of the server brings. */
export type BuiltIn = Readonly<Record<BuiltInStyle, Style>>;

/**
 * Takes the texts of this release into the library: each once, whoever else does so at the same time. One is in force where
 * nobody chose another text. To be done before the first request.
 */
export async function releaseStyles(deps: {
  store: LibraryStore;
  audit: Pick<Audit, 'byRelease'>;
  builtIn: BuiltIn;
}): Promise<void> {
  const { store, audit, builtIn } = deps;
  const prompts = stylePrompts({ store });

  function decisionOn(name: BuiltInStyle): StyleDecision {
    const { full, light } = builtIn[name];
    const wording: Wording = { full, light, isOpen: false };
    const hash = hashOf(textOf(wording));
    return (found, { id, version }) => {
      const isThere = found?.head.archivedAtMs === null;
      if (isThere && prompts.released(id, hash)) return null;
      const details = { id, name: promptNameOf(name), version, tenant_id: systemTenantId };
      const event = audit.byRelease(found ? 'prompt_changed' : 'prompt_created', details);
      return { wording, isPromoted: !isThere || !isChosen(found), event };
    };
  }

  for (const name of builtInStyles) {
    const decide = decisionOn(name);
    const found = prompts.live(name);
    const isDone = found && decide(found, { id: found.head.id, version: found.head.latestVersion + 1 }) === null;
    if (!isDone) await prompts.write(name, decide);
  }
}

/** Whether what is in force is what somebody wrote. */
function isChosen({ head, version }: PromptAtVersion): boolean {
  return head.labels.has(production) && !isRelease(version);
}
