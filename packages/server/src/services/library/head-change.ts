import { invalidRequest } from '../../core/errors.ts';
import type { PromptEdit, PromptHead } from '../../ports/library.ts';

/** What a request says of a prompt besides its text. */
export interface WrittenHead {
  name?: string | undefined;
  title?: string | null | undefined;
  description?: string | null | undefined;
  tags?: string[] | undefined;
  metadata?: Record<string, string> | undefined;
  auto_promote?: boolean | undefined;
}

/** In characters. */
const longestTag = 50;

type HeadChange = Pick<PromptEdit, 'name' | 'title' | 'description' | 'tags' | 'metadata' | 'isAutoPromoted'>;

/** What of it differs from what is there. */
export function headChange(head: PromptHead, written: WrittenHead): HeadChange {
  const { name, title, description, auto_promote: isAutoPromoted } = written;
  const tags = written.tags && tagsOf(written.tags);
  const metadata = written.metadata && metadataOf(written.metadata);
  return {
    ...(name !== undefined && name !== head.name ? { name } : {}),
    ...(title !== undefined && title !== head.title ? { title } : {}),
    ...(description !== undefined && description !== head.description ? { description } : {}),
    ...(isAutoPromoted !== undefined && isAutoPromoted !== head.isAutoPromoted ? { isAutoPromoted } : {}),
    ...(tags && !isSame(tags, head.tags) ? { tags } : {}),
    ...(metadata && !isSame(metadata, head.metadata) ? { metadata } : {}),
  };
}

/** In the order of the alphabet, each once. Throws INVALID_REQUEST. */
export function tagsOf(tags: readonly string[]): string[] {
  const kept = tags.map((tag) => tag.normalize('NFC'));
  const long = kept.findIndex((tag) => [...tag].length > longestTag);
  if (long < 0) return [...new Set(kept)].sort();
  throw invalidRequest([{ path: `tags[${long}]`, message: `must not have more than ${longestTag} characters` }]);
}

/** In the order of the keys. */
export function metadataOf(metadata: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Of two lists or records whose order says nothing that is not the same. */
function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
