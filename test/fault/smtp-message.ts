/** A mail as its reader's program shows it. */
export interface ReadMessage {
  /** By lower-case name; decoded. */
  headers: Map<string, string>;
  subject: string;
  text: string;
  html: string;
}

/** Reads a message of text and HTML as it came over the wire. Throws where it is built otherwise. */
export function readMessage(raw: string): ReadMessage {
  const { headers, body } = partOf(raw);
  const boundary = /^multipart\/alternative;\s*boundary="([^"]+)"$/.exec(headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined) throw new Error(`Not text and HTML: ${headers.get('content-type')}`);
  const [, ...parts] = body.split(`--${boundary}`);
  const [text, html, end] = parts.map((part) => part.replace(/^\r\n/, '').replace(/\r\n$/, ''));
  if (text === undefined || html === undefined || !end?.startsWith('--')) throw new Error('Not two parts.');
  return {
    headers,
    subject: headers.get('subject') ?? '',
    text: contentOf(text, 'text/plain; charset=utf-8'),
    html: contentOf(html, 'text/html; charset=utf-8'),
  };
}

function partOf(raw: string): { headers: Map<string, string>; body: string } {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = lines.map((line) => {
    const [, name = '', value = ''] = /^([^:\s]+): ?(.*)$/.exec(line) ?? [];
    return [name.toLowerCase(), decodedWords(value)] as const;
  });
  return { headers: new Map(headers), body: raw.slice(end + 4) };
}

function contentOf(part: string, type: string): string {
  const { headers, body } = partOf(part);
  if (headers.get('content-type') !== type) throw new Error(`Not ${type}: ${headers.get('content-type')}`);
  const decode: Record<string, (text: string) => string> = {
    '7bit': (text) => text,
    'quoted-printable': (text) => quotedPrintable(text.replace(/=\r\n/g, '')),
    base64: (text) => Buffer.from(text, 'base64').toString('utf8'),
  };
  const coding = headers.get('content-transfer-encoding') ?? '7bit';
  return (decode[coding]?.(body) ?? '').replaceAll('\r\n', '\n');
}

/** The words of a header that are not ASCII (RFC 2047). */
function decodedWords(value: string): string {
  const joined = value.replace(/(=\?[^?]+\?[QB]\?[^?]*\?=)\s+(?==\?)/gi, '$1');
  return joined.replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_word, coding: string, text: string) =>
    coding.toUpperCase() === 'B'
      ? Buffer.from(text, 'base64').toString('utf8')
      : quotedPrintable(text.replaceAll('_', ' ')),
  );
}

function quotedPrintable(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
