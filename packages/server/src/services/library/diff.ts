import type { PromptContent, PromptDiff } from '../../contract/types.ts';
import type { VersionRecord } from '../../ports/library.ts';
import { changedFields } from './changed-fields.ts';
import { textChanges } from './text-changes.ts';

/** What changed from one version to another, in a bounded time, however large they are. */
export function differenceOf(from: VersionRecord, to: VersionRecord): PromptDiff {
  return {
    from: from.version,
    to: to.version,
    ...textChanges(writtenOut(from.content), writtenOut(to.content)),
    fields: changedFields(fieldsOf(from), fieldsOf(to)),
  };
}

/** A chat is compared as one text, with the role of each message in a line in front of it. */
function writtenOut(content: PromptContent): string {
  if (typeof content === 'string') return content;
  return content.map((message) => `${message.role}:\n${message.content}`).join('\n\n');
}

function fieldsOf({ kind, format, variables, config }: VersionRecord) {
  const byName = Object.fromEntries(variables.map(({ name, ...rest }) => [name, rest]));
  return { kind, format, variables: byName, config };
}
