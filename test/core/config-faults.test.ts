import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ConfigError, resolveConfig } from '../../packages/server/src/config/load.ts';

function faultsOf(given: Record<string, string>): string[] {
  try {
    resolveConfig([['flag', given]]);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('In production', () => {
  const secret = 'q8Zr0vXn3Lk7TtYw5BmJc1HsGf9PdE2u';
  const production = { NODE_ENV: 'production', WAPI_URL: 'echo', SECRET_KEY: secret };

  test('the upstream must be named, if only as echo', () => {
    const { WAPI_URL: _left, ...unnamed } = production;
    expect(faultsOf(unnamed)).toEqual([
      'WAPI_URL must be given in production: the upstream, or `echo` for the built-in one',
    ]);
    expect(faultsOf(production)).toEqual([]);
    expect(faultsOf({ ...production, WAPI_URL: 'https://api.openai.com/v1' })).toEqual([]);
  });

  test('the upstream is named without its key, since its address is logged', () => {
    expect(faultsOf({ ...production, WAPI_URL: 'https://me:sk-123@api.example.org/v1' })).toEqual([
      'WAPI_URL must hold no user or password: addresses are logged. Give the key as WAPI_KEY',
    ]);
    expect(faultsOf({ ...production, WAPI_URL: 'https://api.example.org/v1/@team' })).toEqual([]);
  });

  test('the key that signs sessions must be given, in words that say how to make one', () => {
    const { SECRET_KEY: _left, ...without } = production;
    const missing = ['SECRET_KEY must be given in production. Make one with: openssl rand -base64 48'];
    expect(faultsOf(without)).toEqual(missing);
    expect(faultsOf({ ...without, SECRET_KEY: '' })).toEqual(missing);
    expect(faultsOf({ ...without, NODE_ENV: 'development' })).toEqual([]);
  });

  test.each([
    'changeme-changeme-changeme-changeme!',
    'CHANGE_ME_to_something_long_and_random',
    'my-super-secret-key-that-is-long-enough',
    'your-32-character-key-goes-right-here',
    'this-is-only-an-example-of-some-key-0',
    '$(openssl rand -base64 48) and more of it',
    '0123456789abcdef0123456789abcdef',
    'deadbeefdeadbeefdeadbeefdeadbeef',
    'f3V-f3V-f3V-f3V-f3V-f3V-f3V-f3V-f3V-',
    'x8Kp2Lw9x8Kp2Lw9x8Kp2Lw9x8Kp2Lw9',
    'a'.repeat(64),
  ])('a secret of ours may not be %s', (sample) => {
    for (const name of ['SECRET_KEY', 'SECRET_KEY_PREVIOUS', 'API_KEY']) {
      const faults = faultsOf({ ...production, [name]: sample });
      expect(faults).toEqual([`${name} must be random, and no sample. Make one with: openssl rand -base64 48`]);
      expect(faultsOf({ NODE_ENV: 'development', [name]: sample })).toEqual([]);
    }
  });

  test('a secret that was made as advised always holds', () => {
    for (let count = 0; count < 2_000; count++) {
      const bytes = randomBytes(48);
      const [base64, hex] = [bytes.toString('base64'), bytes.toString('hex')];
      expect(faultsOf({ ...production, SECRET_KEY: base64, API_KEY: hex })).toEqual([]);
    }
  });

  test('a secret of ours serves one purpose', () => {
    for (const name of ['API_KEY', 'WAPI_KEY', 'MASTER_KEY', 'SECRET_KEY_PREVIOUS']) {
      expect(faultsOf({ ...production, [name]: secret })).toEqual([
        `SECRET_KEY must differ from ${name}. Make one with: openssl rand -base64 48`,
      ]);
      expect(faultsOf({ NODE_ENV: 'development', SECRET_KEY: secret, [name]: secret })).toEqual([]);
    }
    const smtp = { SMTP_HOST: 'mail', SMTP_USERNAME: 'us', SMTP_PASSWORD: secret };
    const fault = 'SECRET_KEY must differ from SMTP_PASSWORD. Make one with: openssl rand -base64 48';
    expect(faultsOf({ ...production, ...smtp })).toEqual([fault]);
    const another = `${secret.slice(1)}0`;
    expect(faultsOf({ ...production, API_KEY: another, WAPI_KEY: another })).toEqual([
      'API_KEY must differ from WAPI_KEY. Make one with: openssl rand -base64 48',
    ]);
  });

  test('codes are mailed by a server that is named', () => {
    const verified = { ...production, EMAIL_VERIFICATION_ENABLED: 'true' };
    expect(faultsOf(verified)).toEqual([
      'SMTP_HOST must be given in production where EMAIL_VERIFICATION_ENABLED is true: codes are mailed',
    ]);
    expect(faultsOf({ ...verified, SMTP_HOST: 'mail.example.org' })).toEqual([]);
    expect(faultsOf({ EMAIL_VERIFICATION_ENABLED: 'true' })).toEqual([]);
  });

  test('a secret that cannot be read is told once', () => {
    const { SECRET_KEY: _left, ...without } = production;
    expect(faultsOf({ ...without, SECRET_KEY_FILE: '/no/such/file' })).toEqual([
      'SECRET_KEY cannot be read from the file that SECRET_KEY_FILE names',
    ]);
  });
});

describe('Settings that belong together', () => {
  const former =
    'MASTER_KEY_PREVIOUS must come with MASTER_KEY. Where a `master.key` is used, add the key there as a further line';

  test.each([
    [{ SMTP_HOST: 'mail', SMTP_USERNAME: 'us' }, ['SMTP_PASSWORD must be given with SMTP_USERNAME']],
    [{ SMTP_HOST: 'mail', SMTP_PASSWORD: 'p' }, ['SMTP_USERNAME must be given with SMTP_PASSWORD']],
    [{ SMTP_USERNAME: 'us', SMTP_PASSWORD: 'p' }, ['SMTP_HOST must be given with SMTP_USERNAME']],
    [
      { SMTP_USERNAME: 'us' },
      ['SMTP_HOST must be given with SMTP_USERNAME', 'SMTP_PASSWORD must be given with SMTP_USERNAME'],
    ],
    [{ SMTP_HOST: 'mail' }, []],
    [{ SMTP_HOST: 'mail', SMTP_USERNAME: 'us', SMTP_PASSWORD: 'p' }, []],
    [{ MASTER_KEY_PREVIOUS: 'k' }, [former]],
    [{ MASTER_KEY_PREVIOUS: 'k', MASTER_KEY: 'l' }, []],
  ])('are given together: %o', (given, faults) => {
    expect(faultsOf(given)).toEqual(faults);
  });

  test('are told after what is wrong with single ones, all at once', () => {
    const faults = faultsOf({
      NODE_ENV: 'production',
      PORT: 'x',
      MASTER_KEY_PREVIOUS: 'k',
      API_KEY: 'k',
      SMTP_PASSWORD: 'k',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'PORT',
      'WAPI_URL',
      'MASTER_KEY_PREVIOUS',
      'SECRET_KEY',
      'API_KEY',
      'API_KEY',
      'SMTP_USERNAME',
    ]);
  });
});
