import { render } from '@promptenchanter/template';
import type { PromptRenderRequest, RenderedPrompt } from '../../contract/types.ts';
import type { PromptHead, VersionChoice } from '../../ports/library.ts';
import { mostCharacters, requireFits } from './filling.ts';
import { choiceOf, type Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { production } from './prompt-words.ts';
import type { Shelf } from './shelf.ts';

/**
 * A prompt filled in, as it comes before the messages of a completion; what is missing is named rather than refused.
 * Throws NOT_FOUND, and INVALID_REQUEST for a value that is too long.
 */
export function rendered(
  find: Finding,
  shelf: Shelf,
  named: string,
  { version: number, label, variables: values = {} }: PromptRenderRequest,
): RenderedPrompt {
  const choice = choiceOf({ version: number, label });
  const { head, version } = find.found(shelf, named, choice);
  const { kind, variables } = version;
  const filled = render(version, values, mostCharacters);
  requireFits(filled, version, 'variables');
  const { content } = filled;
  const names = variables.map(({ name }) => name);
  return {
    ...{ id: head.id, name: head.name, version: version.version, label: labelOf(head, choice), kind },
    ...(typeof content === 'string' ? { text: content } : {}),
    messages: typeof content === 'string' ? [{ role: 'system', content }] : [...content],
    missing: filled.missing,
    unused: filled.unused.map((name) => ({ name, suggestion: nearest(name, names) })),
  };
}

/** What named a version; null for its number. */
function labelOf({ labels }: PromptHead, choice: VersionChoice): string | null {
  if (choice === 'in_force') return labels.has(production) ? production : 'latest';
  return 'label' in choice ? choice.label : null;
}
