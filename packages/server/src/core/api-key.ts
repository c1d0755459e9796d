import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const randomLength = 26;
const checksumLength = 6;
const shape = /^pe-[0-9A-Za-z]{32}$/;

/** A new API key: `pe-`, 26 random letters and digits (about 154 bits), 6 of checksum. */
export function newApiKey(): string {
  const random = randomText(randomLength);
  return `pe-${random}${checksum(random)}`;
}

/** Whether a text can be a key at all: a mistyped one is told without looking it up. */
export function isWellFormedApiKey(text: string): boolean {
  if (!shape.test(text)) return false;
  const random = text.slice(3, 3 + randomLength);
  return text.slice(3 + randomLength) === checksum(random);
}

/** What may be shown of a key: enough to recognise it. */
export function apiKeyPrefix(apiKey: string): string {
  return apiKey.slice(0, 9);
}

function randomText(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      // 248 is the largest multiple of 62 in a byte: beyond it some letters would come more often.
      if (byte < 248 && text.length < length) text += alphabet[byte % alphabet.length];
    }
  }
  return text;
}

function checksum(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let place = 0; place < checksumLength; place++) {
    digits = alphabet[rest % alphabet.length] + digits;
    rest = Math.floor(rest / alphabet.length);
  }
  return digits;
}
