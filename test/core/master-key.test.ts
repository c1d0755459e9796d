import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MasterKeyOptions, masterKeys } from '../../packages/server/src/adapters/keys/master-key.ts';
import { systemClock } from '../../packages/server/src/core/clock.ts';
import { sealedUnder, vault } from '../../packages/server/src/core/vault.ts';
import { movableClock } from '../clock.ts';

let dataDir: string;
let file: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'key-'));
  file = join(dataDir, 'master.key');
});

afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

const given = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7));
const older = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 5 + 1));
const place = { table: 'users', column: 'email_sealed', row: 'u-1' };

function open(options: Partial<MasterKeyOptions> = {}) {
  return masterKeys({ setting: null, previous: null, dataDir, mayMake: false, clock: systemClock, ...options });
}

function write(...lines: string[]): void {
  writeFileSync(file, lines.join('\n'), { mode: 0o600 });
}

describe('The master key', () => {
  test('is made once, for its owner alone, and found again', () => {
    const made = open({ mayMake: true });
    const again = open();
    expect([made.madeFile, again.madeFile]).toEqual([file, null]);
    expect(again.sealing()).toEqual(made.sealing());
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').trim()).toBe(made.sealing().bytes.toString('base64'));
    expect(readdirSync(dataDir)).toEqual(['master.key']);
  });

  test.each([
    ['base64', given.toString('base64')],
    ['hex', given.toString('hex')],
  ])('is taken from the setting in %s', (_what, setting) => {
    expect(open({ setting }).sealing().bytes).toEqual(given);
    expect(existsSync(file)).toBe(false);
  });

  test('is never made in production, where a lost key must not be started over', () => {
    expect(() => open()).toThrow(/^MASTER_KEY must be given/);
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    ['short', given.subarray(0, 31).toString('base64')],
    ['long', Buffer.concat([given, given]).toString('hex')],
    ['empty', ''],
    ['a word', 'changeme'],
    ['all the same byte', Buffer.alloc(32, 0x61).toString('base64')],
  ])('that is %s is refused by name and not by value', (_what, setting) => {
    const start = () => open({ setting, mayMake: true });
    expect(start).toThrow(/^MASTER_KEY /);
    if (setting) expect(start).not.toThrow(setting);
  });

  test.each([0o640, 0o604, 0o660, 0o666])(
    'in a file of mode %o, which others can read, is refused with the remedy',
    (mode) => {
      open({ mayMake: true });
      chmodSync(file, mode);
      expect(() => open()).toThrow(`chmod 600 ${file}`);
    },
  );
});

describe('Several master keys', () => {
  test('of a file open, and the first seals', () => {
    const sealed = vault(open({ setting: older.toString('hex') })).seal(place, 'ada@example.org');
    write(given.toString('base64'), '', older.toString('hex'), '');
    const keys = open();
    expect(vault(keys).open(place, sealed)).toBe('ada@example.org');
    expect(keys.sealing().bytes).toEqual(given);
    expect(keys.ids()).toHaveLength(2);
  });

  test('of the settings open, and MASTER_KEY seals', () => {
    const sealed = vault(open({ setting: older.toString('hex') })).seal(place, 'ada@example.org');
    const keys = open({ setting: given.toString('hex'), previous: older.toString('base64') });
    expect(vault(keys).open(place, sealed)).toBe('ada@example.org');
    expect(keys.sealing().bytes).toEqual(given);
  });

  test.each([
    ['the same as the current one', given.toString('base64'), 'the same key as MASTER_KEY'],
    ['short', older.subarray(1).toString('base64'), '32 bytes'],
    ['not random', Buffer.alloc(32, 1).toString('base64'), 'not random'],
  ])('whose previous one is %s are refused by name and not by value', (_what, previous, why) => {
    const start = () => open({ setting: given.toString('hex'), previous });
    expect(start).toThrow(/^MASTER_KEY_PREVIOUS /);
    expect(start).toThrow(why);
    expect(start).not.toThrow(previous);
  });

  test.each([
    ['a wrong one', ['changeme'], 'line 2 must hold 32 bytes'],
    ['one twice', [given.toString('hex')], 'line 2 holds the same key'],
  ])('of a file that holds %s are refused by line and not by value', (_what, further, why) => {
    write(given.toString('base64'), ...further);
    expect(() => open()).toThrow(`${file} ${why}`);
    expect(() => open()).not.toThrow(further[0]);
  });

  test('are refused where MASTER_KEY_PREVIOUS stands alone, or a file holds none', () => {
    expect(() => open({ previous: older.toString('hex'), mayMake: true })).toThrow(
      /^MASTER_KEY_PREVIOUS has no effect/,
    );
    write('', '');
    expect(() => open()).toThrow(`${file} holds no key`);
  });
});

describe('A ring whose file another process changes', () => {
  test('seals under the new key within five seconds', () => {
    const clock = movableClock(0);
    const serving = open({ mayMake: true, clock });
    const oldKey = serving.sealing();
    const rotating = open();
    rotating.file?.addKey();

    expect(serving.sealing()).toEqual(oldKey);
    clock.move(5_000);
    expect(serving.sealing()).toEqual(rotating.sealing());
    expect(serving.sealing()).not.toEqual(oldKey);
    expect(serving.find(oldKey.id)).toEqual(oldKey);
  });

  test('opens at once what was sealed under a key that is new to it', () => {
    const serving = open({ mayMake: true, clock: movableClock(0) });
    const rotating = open();
    rotating.file?.addKey();
    const sealed = vault(rotating).seal(place, 'ada@example.org');
    expect(vault(serving).open(place, sealed)).toBe('ada@example.org');
    expect(serving.sealing().id).toBe(sealedUnder(sealed));
  });

  test('seals nothing under a key of which it cannot tell whether it is still there, and opens as before', () => {
    const clock = movableClock(0);
    const serving = open({ mayMake: true, clock });
    const sealed = vault(serving).seal(place, 'ada@example.org');
    const text = readFileSync(file);
    rmSync(file);
    clock.move(5_000);

    expect(() => vault(serving).seal(place, 'x')).toThrow(file);
    expect(vault(serving).open(place, sealed)).toBe('ada@example.org');
    writeFileSync(file, text, { mode: 0o600 });
    expect(vault(serving).open(place, vault(serving).seal(place, 'x'))).toBe('x');
  });

  test('keeps what it has when the first key is to be dropped, and drops no key but those named', () => {
    const keys = open({ mayMake: true });
    keys.file?.addKey();
    keys.file?.addKey();
    const [first = '', second = '', third = ''] = keys.ids();
    keys.file?.dropKeys([first, third]);
    expect(keys.ids()).toEqual([first, second]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataDir)).toEqual(['master.key']);
  });
});
