import type { LookupAddress } from 'node:dns';
import type { Lookup } from '../../packages/server/src/adapters/web/guarded-lookup.ts';

/** What a name answers, the first time, the second and so on; the last for all further ones. */
export type Answers = readonly (readonly LookupAddress[])[];

export interface Names {
  /** In place of the system's, for whoever connects. */
  lookup: Lookup;
  /** Every name that was asked for, in order. */
  asked: string[];
}

/** The names of the test web: some lead to what must never be reached, some only the second time. */
export function namesOf(
  web: string,
  isHost: (name: string) => boolean,
  more: Readonly<Record<string, Answers>>,
): Names {
  const asked: string[] = [];
  const at = (address: string): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 });
  const inside = [at('127.0.0.1')];
  const outside = [at(web)];
  const tricky: Readonly<Record<string, Answers>> = {
    'inside.example': [inside],
    // As the system answers for them.
    localhost: [inside],
    'a.localhost': [inside],
    'printer.local': [inside],
    'router.home.arpa': [inside],
    'metadata.google.internal': [[at('169.254.169.254')]],
    'inside-six.example': [[at('::1')]],
    'mapped.example': [[at('::ffff:127.0.0.1')]],
    'metadata.example': [[at('169.254.169.254')]],
    'mixed.example': [[...outside, ...inside]],
    // Whoever asks once to check and once to connect checks one address and connects to the other.
    'rebinding.example': Array.from({ length: 20 }, (_, turn) => (turn % 2 === 0 ? outside : inside)),
    'late-rebinding.example': [outside, inside],
    ...more,
  };

  return {
    asked,
    lookup(name, _options, answer) {
      const before = asked.filter((other) => other === name).length;
      asked.push(name);
      const answers = Object.hasOwn(tricky, name) ? tricky[name] : isHost(name) ? [outside] : undefined;
      const addresses = answers?.[Math.min(before, answers.length - 1)];
      setImmediate(() => (addresses ? answer(null, [...addresses]) : answer(notFound(name), [])));
    },
  };
}

/** Names that lead, now or later, to what must never be reached. */
export const trickyHosts = [
  ...['inside.example', 'inside-six.example', 'mapped.example', 'metadata.example'],
  ...['mixed.example', 'rebinding.example', 'late-rebinding.example'],
] as const;

function notFound(name: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND', syscall: 'getaddrinfo' });
}
