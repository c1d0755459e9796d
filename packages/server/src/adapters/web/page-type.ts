import type { FetchedPage } from './extractor.ts';
import { PageFault } from './page-fault.ts';

type Kind = FetchedPage['kind'];

const kinds: Readonly<Record<string, Kind>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'plain',
  'text/markdown': 'plain',
  'application/json': 'plain',
};

const sniffedBytes = 512;

/** The kind that an answer says it is; null where it does not say. Throws the fault `type` for all that is not read. */
export function kindOfType(contentType: string | undefined): Kind | null {
  const essence = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (essence === '') return null;
  const kind = Object.hasOwn(kinds, essence) ? kinds[essence] : undefined;
  if (!kind) throw new PageFault('type');
  return kind;
}

/** The kind of what does not say it, by how it begins. Throws the fault `type` where it is no text. */
export function sniffedKind(bytes: Uint8Array): Kind {
  const start = Buffer.from(bytes.subarray(0, sniffedBytes)).toString('latin1');
  const isUtf16 = /^(?:\xfe\xff|\xff\xfe)/.test(start);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells that it is no text.
  if (!isUtf16 && /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(start)) throw new PageFault('type');
  if (start.startsWith('%PDF-')) throw new PageFault('type');
  const words = start
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)/, '')
    .trimStart();
  return htmlStart.test(words) ? 'html' : 'plain';
}

const htmlStart =
  /^(?:<!--|<!doctype html|<(?:html|head|body|script|style|title|meta|link|iframe|table|div|article|main|font|br|h1|p|a|b)[\s/>])/i;
