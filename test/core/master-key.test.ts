import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { masterKey } from '../../packages/server/src/adapters/keys/master-key.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'key-'));
});

afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

const given = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7));

describe('The master key', () => {
  test('is made once, for its owner alone, and found again', () => {
    const made = masterKey({ setting: null, dataDir, mayMake: true });
    const again = masterKey({ setting: null, dataDir, mayMake: false });
    expect(made.madeFile).toBe(join(dataDir, 'master.key'));
    expect(again).toEqual({ key: made.key, madeFile: null });
    expect(statSync(join(dataDir, 'master.key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataDir, 'master.key'), 'utf8').trim()).toBe(made.key.toString('base64'));
  });

  test.each([
    ['base64', given.toString('base64')],
    ['hex', given.toString('hex')],
  ])('is taken from the setting in %s', (_what, setting) => {
    expect(masterKey({ setting, dataDir, mayMake: false }).key).toEqual(given);
    expect(existsSync(join(dataDir, 'master.key'))).toBe(false);
  });

  test('is never made in production, where a lost key must not be started over', () => {
    expect(() => masterKey({ setting: null, dataDir, mayMake: false })).toThrow(/^MASTER_KEY must be given/);
    expect(existsSync(join(dataDir, 'master.key'))).toBe(false);
  });

  test.each([
    ['short', given.subarray(0, 31).toString('base64')],
    ['long', Buffer.concat([given, given]).toString('hex')],
    ['empty', ''],
    ['a word', 'changeme'],
    ['all the same byte', Buffer.alloc(32, 0x61).toString('base64')],
  ])('that is %s is refused by name and not by value', (_what, setting) => {
    const start = () => masterKey({ setting, dataDir, mayMake: true });
    expect(start).toThrow(/^MASTER_KEY /);
    if (setting) expect(start).not.toThrow(setting);
  });
});
