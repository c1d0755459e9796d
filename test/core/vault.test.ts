import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixedRing, type KeyRing, masterKeyOf } from '../../packages/server/src/core/key-ring.ts';
import { deriveSecrets } from '../../packages/server/src/core/secrets.ts';
import { mostSeals, sealedUnder, vault } from '../../packages/server/src/core/vault.ts';

const bytes = Buffer.alloc(32, 7);
const otherBytes = Buffer.alloc(32, 8);
const ring = fixedRing(bytes);
const keyId = masterKeyOf(bytes).id;
const place = { table: 'message_logs', column: 'request_sealed', row: 'r-1' };

describe('The vault', () => {
  test('opens what it sealed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(vault(ring).open(place, vault(ring).seal(place, text))).toBe(text);
      }),
    );
  });

  test('opens nothing of which one bit was changed, wherever it lies', () => {
    const sealed = vault(ring).seal(place, 'Is 3599 prime?');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => vault(ring).open(place, changed)).toThrow();
    }
  });

  test('opens nothing that was cut, whatever its length', () => {
    const sealed = vault(ring).seal(place, 'Is 3599 prime?');
    for (let length = 0; length < sealed.length; length++) {
      expect(() => vault(ring).open(place, sealed.subarray(0, length))).toThrow();
    }
  });

  test.each([
    ['table', { ...place, table: 'users' }],
    ['column', { ...place, column: 'response_sealed' }],
    ['row', { ...place, row: 'r-2' }],
  ])('opens nothing that was moved to another %s', (_what, elsewhere) => {
    const sealed = vault(ring).seal(place, 'Is 3599 prime?');
    expect(() => vault(ring).open(elsewhere, sealed)).toThrow();
  });

  test('opens nothing that another key sealed, and names the key that it lacks', () => {
    const sealed = vault(fixedRing(otherBytes)).seal(place, 'Is 3599 prime?');
    expect(() => vault(ring).open(place, sealed)).toThrow(masterKeyOf(otherBytes).id);
    const relabelled = Buffer.from(sealed);
    relabelled.write(keyId, 1, 'latin1');
    expect(() => vault(ring).open(place, relabelled)).toThrow();
  });

  test('opens under every key of its ring, and seals under the first', () => {
    const rotated = vault(fixedRing(otherBytes, bytes));
    const old = vault(ring).seal(place, 'Is 3599 prime?');
    const fresh = rotated.seal(place, 'Is 3599 prime?');
    expect([rotated.open(place, old), rotated.open(place, fresh)]).toEqual(['Is 3599 prime?', 'Is 3599 prime?']);
    expect(sealedUnder(fresh)).toBe(masterKeyOf(otherBytes).id);
  });

  test('asks its ring for a key that it does not know once, and seals under whichever is first at that moment', () => {
    const keys = [masterKeyOf(bytes), masterKeyOf(otherBytes)] as const;
    const asked: string[] = [];
    let first: (typeof keys)[number] = keys[0];
    const moving: KeyRing = {
      sealing: () => first,
      find(id) {
        asked.push(id);
        return undefined;
      },
    };
    const before = vault(moving).seal(place, 'x');
    first = keys[1];
    expect([sealedUnder(before), sealedUnder(vault(moving).seal(place, 'x'))]).toEqual(keys.map(({ id }) => id));
    expect(() => vault(moving).open(place, before)).toThrow(keyId);
    expect(asked).toEqual([keyId]);
  });

  test('seals a million values under as many nonces', () => {
    const sealing = vault(ring);
    const nonces = new Set<string>();
    for (let count = 0; count < 1_000_000; count++) nonces.add(sealing.seal(place, '').toString('latin1', 9, 21));
    expect(nonces.size).toBe(1_000_000);
  });

  test('leaves nothing of the text readable', () => {
    expect(vault(ring).seal(place, 'the-secret-word').toString('latin1')).not.toContain('secret');
  });
});

describe('The wear of a key', () => {
  test('is what was sealed under it since it was last asked, not what was opened', () => {
    const sealing = vault(ring);
    const sealed = sealing.seal(place, 'x');
    sealing.seal(place, 'y');
    sealing.open(place, sealed);
    expect(sealing.takeUses()).toEqual(new Map([[keyId, 2]]));
    expect(sealing.takeUses()).toEqual(new Map());
  });

  test('ends in a refusal that says what to do, when all servers together have sealed 2^32 values', () => {
    const sealing = vault(ring);
    sealing.learnTotals(new Map([[keyId, mostSeals - 1]]));
    const last = sealing.seal(place, 'x');
    expect(() => sealing.seal(place, 'x')).toThrow('promptenchanter rotate-key');
    expect(sealing.open(place, last)).toBe('x');
  });

  test('of one key does not keep the next from sealing', () => {
    const sealing = vault(fixedRing(otherBytes, bytes));
    sealing.learnTotals(new Map([[keyId, mostSeals]]));
    expect(sealing.open(place, sealing.seal(place, 'x'))).toBe('x');
  });
});

describe('Secrets', () => {
  const secrets = deriveSecrets(bytes);
  const valuesOf = (root: Buffer) => {
    const { hashApiKey, indexEmail, hashCode, hashName, auditKey, sessionKey } = deriveSecrets(root);
    const { id, sealing } = masterKeyOf(root);
    const hashes = [hashApiKey('x'), indexEmail('x'), hashCode(['x']), hashName('x')];
    return [id, sealing.toString('hex'), ...hashes, auditKey.toString('hex'), sessionKey.toString('hex')];
  };

  test('are the same for the same root, today and in any later version', () => {
    expect(keyId).toBe('f2564e90');
    expect(secrets.hashApiKey('pe-x')).toBe('ocELIWOTSAukAyucLpMQ_G8V0mm7ENbE354_qExlOiA');
    expect(secrets.indexEmail('ada@example.org')).toBe('vDso5Cdj6cglWw-Cbh9bhkpMUhNz6qZJvkc3pmDHHbU');
    const sealed = Buffer.from(
      '016632353634653930ce40ad374653ba274430b5f797994e2abb020ab02f1b7e0d7ceabcc3a08ab1687509455bd22a271ea881',
      'hex',
    );
    expect(vault(ring).open(place, sealed)).toBe('Is 3599 prime?');
  });

  test('differ by root and by purpose', () => {
    const values = [bytes, otherBytes].flatMap(valuesOf);
    expect(new Set(values).size).toBe(values.length);
  });

  test('find an address whatever its case', () => {
    expect(secrets.indexEmail('ADA@Example.org')).toBe(secrets.indexEmail('ada@example.org'));
  });

  test('tell the parts of a code apart, wherever one ends and the next begins', () => {
    const lists = [['12', '3'], ['1', '23'], ['123'], ['12', '3', ''], ['12,3'], ['12","3']];
    expect(new Set(lists.map(secrets.hashCode)).size).toBe(lists.length);
  });

  test.each([0, 16, 31, 33])('are not derived from a key of %d bytes', (length) => {
    expect(() => deriveSecrets(Buffer.alloc(length))).toThrow('32 bytes');
    expect(() => masterKeyOf(Buffer.alloc(length))).toThrow('32 bytes');
  });
});
