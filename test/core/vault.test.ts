import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveSecrets } from '../../packages/server/src/core/secrets.ts';
import { vault } from '../../packages/server/src/core/vault.ts';

const secrets = deriveSecrets(Buffer.alloc(32, 7));
const place = { table: 'message_logs', column: 'request_sealed', row: 'r-1' };

describe('The vault', () => {
  test('opens what it sealed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(vault(secrets).open(place, vault(secrets).seal(place, text))).toBe(text);
      }),
    );
  });

  test('opens nothing of which one bit was changed, wherever it lies', () => {
    const sealed = vault(secrets).seal(place, 'Is 3599 prime?');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => vault(secrets).open(place, changed)).toThrow();
    }
  });

  test('opens nothing that was cut, whatever its length', () => {
    const sealed = vault(secrets).seal(place, 'Is 3599 prime?');
    for (let length = 0; length < sealed.length; length++) {
      expect(() => vault(secrets).open(place, sealed.subarray(0, length))).toThrow();
    }
  });

  test.each([
    ['table', { ...place, table: 'users' }],
    ['column', { ...place, column: 'response_sealed' }],
    ['row', { ...place, row: 'r-2' }],
  ])('opens nothing that was moved to another %s', (_what, elsewhere) => {
    const sealed = vault(secrets).seal(place, 'Is 3599 prime?');
    expect(() => vault(secrets).open(elsewhere, sealed)).toThrow();
  });

  test('opens nothing that another key sealed, and names the key that it lacks', () => {
    const other = deriveSecrets(Buffer.alloc(32, 8));
    const sealed = vault(other).seal(place, 'Is 3599 prime?');
    expect(() => vault(secrets).open(place, sealed)).toThrow(other.keyId);
    const relabelled = Buffer.from(sealed);
    relabelled.write(secrets.keyId, 1, 'latin1');
    expect(() => vault(secrets).open(place, relabelled)).toThrow();
  });

  test('seals the same text differently every time', () => {
    const sealing = vault(secrets);
    const nonces = new Set(Array.from({ length: 10_000 }, () => sealing.seal(place, 'x').toString('hex', 9, 21)));
    expect(nonces.size).toBe(10_000);
  });

  test('leaves nothing of the text readable', () => {
    expect(vault(secrets).seal(place, 'the-secret-word').toString('latin1')).not.toContain('secret');
  });
});

describe('Secrets', () => {
  test('are the same for the same master key, today and in any later version', () => {
    expect(secrets.keyId).toBe('f2564e90');
    expect(secrets.hashApiKey('pe-x')).toBe('ocELIWOTSAukAyucLpMQ_G8V0mm7ENbE354_qExlOiA');
    expect(secrets.indexEmail('ada@example.org')).toBe('vDso5Cdj6cglWw-Cbh9bhkpMUhNz6qZJvkc3pmDHHbU');
    const sealed = Buffer.from(
      '016632353634653930ce40ad374653ba274430b5f797994e2abb020ab02f1b7e0d7ceabcc3a08ab1687509455bd22a271ea881',
      'hex',
    );
    expect(vault(secrets).open(place, sealed)).toBe('Is 3599 prime?');
  });

  test('differ by master key and by purpose', () => {
    const other = deriveSecrets(Buffer.alloc(32, 8));
    const values = [secrets, other].flatMap((one) => [
      one.keyId,
      one.sealing.toString('hex'),
      one.hashApiKey('x'),
      one.indexEmail('x'),
    ]);
    expect(new Set(values).size).toBe(values.length);
  });

  test('find an address whatever its case', () => {
    expect(secrets.indexEmail('ADA@Example.org')).toBe(secrets.indexEmail('ada@example.org'));
  });

  test.each([0, 16, 31, 33])('are not derived from a key of %d bytes', (length) => {
    expect(() => deriveSecrets(Buffer.alloc(length))).toThrow('32 bytes');
  });
});
