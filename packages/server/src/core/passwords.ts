import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash as argon2Hash, verify as argon2Verify } from 'argon2';
import { invalidRequest } from './errors.ts';
import { gate } from './gate.ts';

/** What a hash costs. */
export interface HashCost {
  /** Memory, in KiB. */
  memoryKib: number;
  passes: number;
}

// The library's salt has 16 bytes, of secure random.
const lengths = { parallelism: 1, hashLength: 32 };
const hashForm =
  /^\$(argon2(?:id|i|d))\$(v=\d+)\$([mtp]=\d+(?:,[mtp]=\d+){2})\$([A-Za-z0-9+/]{11,})\$([A-Za-z0-9+/]{16,})$/;

// In UTF-8: longer ones would take longer to hash.
const maxPasswordBytes = 1_024;

export interface PasswordHashing {
  /** What new hashes cost; those that cost otherwise are outdated. */
  cost: HashCost;
  /** Hashes at once; 0 is one fewer than the processors. Never more than leave one of `threads` free. */
  concurrency: number;
  /** Hashes that may wait. */
  waiting: number;
  /** The longest that one waits, in milliseconds. */
  waitMs: number;
  /** Threads of libuv's pool, which hashing shares with files, name look-ups and zlib. 4, unless UV_THREADPOOL_SIZE says otherwise. */
  threads?: number;
}

/** What checking a password against its stored hash found. */
export interface PasswordCheck {
  isRight: boolean;
  /** The hash was made with other parameters than today's: once the password proved right, store `hash(password)`. */
  isOutdated: boolean;
}

export type PasswordHasher = ReturnType<typeof passwordHasher>;

/**
 * Hashes and checks passwords with Argon2id in one lane, each on a thread of its own. Passwords are
 * compared as their exact bytes: normalising would let in what was never typed, and lock people out whenever Unicode's
 * tables change. Every verb throws INVALID_REQUEST for more than 1,024 bytes, and SERVER_BUSY with the time to try again
 * when too many are waiting or one has waited too long.
 */
export function passwordHasher(options: PasswordHashing) {
  const work = gate(hashesAtOnce(options), options.waiting, options.waitMs);
  const parameters = parametersOf(options.cost);
  const nobodysHash = hashThatNothingFits(parameters);
  const makingToday = makingOf(nobodysHash);

  async function inTurn<T>(password: string, action: () => Promise<T>): Promise<T> {
    requireHashable(password, 'password');
    const leave = await work.enter();
    try {
      return await action();
    } finally {
      leave();
    }
  }

  async function verify(stored: string, password: string): Promise<PasswordCheck> {
    const making = makingOf(stored);
    const isRight = await inTurn(password, () => matches(stored, password));
    return { isRight, isOutdated: making !== makingToday };
  }

  return {
    /** Throws SERVER_BUSY where so many wait that one more would be refused: cheap, for before any other work. */
    requireRoom: work.requireRoom,
    /** An Argon2id hash with its salt and parameters, in PHC form. */
    hash: (password: string): Promise<string> => inTurn(password, () => argon2Hash(password, parameters)),
    /** Throws an Error, without the hash, where the stored one is none: a fault of ours, not of who signs in. */
    verify,
    /** Takes as long as `verify`, for a name that does not exist. */
    async verifyNobody(password: string): Promise<void> {
      await verify(nobodysHash, password);
    },
  };
}

/** Throws INVALID_REQUEST at `path` for a password of more than 1,024 bytes. */
export function requireHashable(password: string, path: string): void {
  if (Buffer.byteLength(password) > maxPasswordBytes) {
    throw invalidRequest([{ path, message: `must have at most ${maxPasswordBytes} bytes` }]);
  }
}

type Parameters = ReturnType<typeof parametersOf>;

function parametersOf({ memoryKib, passes }: HashCost) {
  return { ...lengths, memoryCost: memoryKib, timeCost: passes };
}

// Random bytes where salt and hash would be: to check a password against them takes as long, and nothing is computed for it.
function hashThatNothingFits({ memoryCost, timeCost, parallelism, hashLength }: Parameters): string {
  const [salt, hash] = [16, hashLength].map((length) => randomBytes(length).toString('base64').replaceAll('=', ''));
  return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${salt}$${hash}`;
}

/**
 * All that a hash was made with: algorithm, version, costs, lengths of salt and hash. The library's own `needsRehash`
 * compares version and costs alone. Throws an Error for what is no hash.
 */
function makingOf(stored: string): string {
  const [, kind, version, costs = '', salt = '', hash = ''] = hashForm.exec(stored) ?? [];
  if (kind === undefined) throw uncheckable();
  return [kind, version, ...costs.split(',').sort(), salt.length, hash.length].join();
}

async function matches(stored: string, password: string): Promise<boolean> {
  try {
    return await argon2Verify(stored, password);
  } catch (cause) {
    throw uncheckable(cause);
  }
}

function hashesAtOnce({ concurrency, threads = 4 }: PasswordHashing): number {
  const wanted = concurrency === 0 ? availableParallelism() - 1 : concurrency;
  return Math.max(1, Math.min(wanted, threads - 1));
}

function uncheckable(cause?: unknown): Error {
  return new Error('A stored password hash cannot be checked.', { cause });
}
