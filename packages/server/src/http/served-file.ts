import type { Coding } from '../ports/page-files.ts';
import type { Exchange } from './seam.ts';

/** A page or a file of one. */
export interface ServedFile {
  type: string;
  /** Headers beside those that every reply has, lower case. */
  headers: Readonly<Record<string, string>>;
  /** Null where it is too small to be worth it. */
  packed: Readonly<Record<Coding, Uint8Array>> | null;
  plain(): Uint8Array | Promise<Uint8Array>;
}

/** The smaller first. */
const codings: readonly Coding[] = ['br', 'gzip'];

/** Sends it in as few bytes as the client takes. */
export async function sendFile(exchange: Exchange, { type, headers, packed, plain }: ServedFile): Promise<Response> {
  const taken = takenCodings(exchange.header('accept-encoding') ?? '');
  const coding = packed && codings.find((name) => taken.has(name));
  const bytes = packed && coding ? packed[coding] : await plain();
  Object.assign(exchange.headers, headers);
  if (packed) exchange.headers.vary = [exchange.headers.vary, 'accept-encoding'].filter(Boolean).join(', ');
  if (coding) exchange.headers['content-encoding'] = coding;
  return exchange.send(200, type, bytes);
}

/** What an Accept-Encoding names and does not refuse. */
function takenCodings(header: string): ReadonlySet<string> {
  const entries = header.toLowerCase().split(',');
  const wanted = entries.filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry));
  return new Set(wanted.map((entry) => entry.replace(/;.*/, '').trim()));
}
