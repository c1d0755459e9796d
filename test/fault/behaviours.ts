import { bombBehaviours } from './behaviours/bombs.ts';
import { damageBehaviours } from './behaviours/damage.ts';
import { countedBehaviours } from './behaviours/pace.ts';
import { recorded } from './behaviours/recorded.ts';
import { type RefusalStatus, refusal, refusalStatuses } from './behaviours/refusals.ts';
import { countedResearchBehaviours, researchBehaviours } from './behaviours/research.ts';
import { shapeBehaviours } from './behaviours/shapes.ts';
import type { Play } from './exchange.ts';

const plainBehaviours = { ...shapeBehaviours, ...damageBehaviours, ...bombBehaviours, ...researchBehaviours };
const allCounted = { ...countedBehaviours, ...countedResearchBehaviours };

type PlainName = keyof typeof plainBehaviours;
type CountedName = keyof typeof allCounted;

/** `ok`, `stall@3` or `stall-3`, `503`, `429@retry-after=2`, `recorded:openai-text`. */
export type BehaviourName =
  | PlainName
  | `${CountedName}${'@' | '-'}${number}`
  | `${RefusalStatus}`
  | `${RefusalStatus}@retry-after=${string}`
  | `recorded:${string}`;

const plain: Record<PlainName, Play> = plainBehaviours;
const counted: Record<CountedName, (count: number) => Play> = allCounted;

/** The behaviour of a name; throws for a name that is none, so that a typing error cannot pass for `ok`. */
export function behaviourNamed(name: string): Play {
  if (isKeyOf(plain, name)) return plain[name];

  const [, kind = '', count] = /^(.+)[@-](\d+)$/.exec(name) ?? [];
  if (isKeyOf(counted, kind)) return counted[kind](Number(count));

  const [, digits, retryAfter] = /^(\d{3})(?:@retry-after=(.*))?$/s.exec(name) ?? [];
  const status = refusalStatuses.find((one) => String(one) === digits);
  if (status) return refusal(status, retryAfter);

  if (name.startsWith('recorded:')) return recorded(name.slice('recorded:'.length));
  throw new Error(`The mock has no behaviour «${name}». It has: ${behaviourNames.join(', ')}.`);
}

/** Every name, those with a parameter by an example. */
export const behaviourNames: string[] = [
  ...Object.keys(plain),
  ...Object.keys(counted).map((name) => `${name}@3`),
  ...refusalStatuses.map(String),
  '429@retry-after=2',
  'recorded:openai-text',
];

function isKeyOf<T extends object>(record: T, key: string): key is keyof T & string {
  return Object.hasOwn(record, key);
}
