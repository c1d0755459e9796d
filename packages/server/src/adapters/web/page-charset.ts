/** Text from bytes, in the encoding that they name: a byte order mark, the header, the page itself; else UTF-8. */
export function decodeText(bytes: Uint8Array, contentType: string | undefined): string {
  const decoder =
    decoderOf(markOf(bytes)) ?? decoderOf(charsetOf(contentType)) ?? decoderOf(declaredIn(bytes)) ?? new TextDecoder();
  return decoder.decode(bytes);
}

const declaredWithin = 1_024;

function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s;"']{1,40})/i.exec(contentType ?? '')?.[1];
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** What a page says in itself. It was readable so far, so it is not UTF-16 whatever it says. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, declaredWithin)).toString('latin1');
  const [, inMeta] = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(start) ?? [];
  const [, inXml] = /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start) ?? [];
  const label = inMeta ?? inXml;
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** Undefined for a name that no encoding has. */
function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    // A page that names no known encoding is read as if it named none.
    return undefined;
  }
}
