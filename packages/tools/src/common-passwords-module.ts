import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dictionary } from '@zxcvbn-ts/language-common';

const count = 10_000;
// Shorter ones are refused for their length, and would take the place of passwords that could be chosen.
const leastLength = 8;

/** The commonest passwords that are long enough to be chosen, in lower case, the commonest first. */
export function commonPasswordsModule(): string {
  const chosen = dictionary['passwords-common'].filter(({ length }) => length >= leastLength).slice(0, count);
  if (chosen.length < count || !chosen.every((password) => /^[!-~]+$/.test(password) && !/[A-Z]/.test(password))) {
    throw new Error('The list of common passwords is no longer what it was: long, in ASCII and in lower case.');
  }
  const list = chosen.join('\n').replaceAll(/[\\`$]/g, '\\$&');
  // `/*!` keeps the notice in the bundle, as the licence asks for.
  return [
    `/*!\nGenerated from the list of @zxcvbn-ts/language-common, whose licence is:\n\n${licence()}\n*/`,
    `export const commonPasswordList: string = \`${list}\`;`,
    '',
  ].join('\n');
}

function licence(): string {
  return readFileSync(createRequire(import.meta.url).resolve('@zxcvbn-ts/language-common/LICENSE.txt'), 'utf8').trim();
}
