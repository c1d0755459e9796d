import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigError, loadConfig, resolveConfig } from '../../packages/server/src/config/load.ts';
import { settings } from '../../packages/server/src/config/settings.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function faultsOf(given: Record<string, string>): string[] {
  try {
    resolveConfig([['flag', given]]);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

/** Whether a setting is looked at beside others, so that its fault comes after those of single ones. */
function isJudgedTogether(name: string): boolean {
  return /^(DEFAULT_ADMIN_.*|(?:WAPI|DUCKDUCKGO|SEARXNG|BRAVE|TAVILY|WIKIPEDIA)_URL|DATABASE_URL|SMTP_USERNAME|SMTP_PASSWORD|API_KEY|MASTER_KEY_PREVIOUS|SECRET_KEY.*)$/.test(
    name,
  );
}

describe('Settings', () => {
  test('that are all left out hold', () => {
    const { config, origins, warnings } = resolveConfig([]);
    expect(config).toMatchObject({ HOST: '127.0.0.1', PORT: 8000, MASTER_KEY: null, WAPI_URL: null });
    expect(new Set(Object.values(origins))).toEqual(new Set(['default']));
    expect(warnings).toEqual([]);
  });

  test('have standards that hold when they are written out', () => {
    const written = Object.entries(settings).map(([name, { standard }]) => [name, standard]);
    expect(resolveConfig([['flag', Object.fromEntries(written)]]).config).toEqual(resolveConfig([]).config);
  });

  test('are told with all their faults at once, by name and never by value', () => {
    const value = 'the-value-given';
    const names = Object.keys(settings).filter(
      (name) => !isJudgedTogether(name) && faultsOf({ [name]: value }).length > 0,
    );
    const faults = faultsOf(Object.fromEntries(names.map((name) => [name, value])));

    expect(names.length).toBeGreaterThan(20);
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(names);
    expect(faults.join()).not.toContain(value);
    expect(new ConfigError(faults).message.split('\n')).toHaveLength(names.length + 1);
  });

  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['PORT', '8e1'],
    ['PORT', ' 80'],
    ['PORT', '٨٠'],
    ['MAX_CONCURRENT_REQUESTS', '0'],
    ['MAX_BODY_BYTES', '1023'],
    ['MAX_BODY_BYTES', '99999999999999999999'],
    ['USER_REGISTRATION_ENABLED', 'yes'],
    ['USER_REGISTRATION_ENABLED', 'TRUE'],
    ['NODE_ENV', 'prod'],
    ['LOG_LEVEL', 'loud'],
    ['DEFAULT_R_TYPE', 'toString'],
    ['DEFAULT_USER_STYLES', 'bpe,Cot'],
    ['DEFAULT_USER_LEVEL', 'max'],
    ['DEFAULT_USER_CREDITS', '{"main":5}'],
    ['DEFAULT_USER_CREDITS', '{"main":5,"reset":5,"more":5}'],
    ['DEFAULT_USER_CREDITS', '{"main":-1,"reset":5}'],
    ['DEFAULT_USER_CREDITS', '{"main":1.5,"reset":5}'],
    ['DEFAULT_USER_CREDITS', '{"main":1e400,"reset":5}'],
    ['DEFAULT_USER_CREDITS', '{"main":1000001,"reset":5}'],
    ['DEFAULT_USER_CREDITS', '{"main":"5","reset":5}'],
    ['DEFAULT_USER_CREDITS', '[5,5]'],
    ['DEFAULT_USER_CREDITS', 'null'],
    ['DEFAULT_USER_CREDITS', 'five'],
    ['WAPI_URL', 'ftp://example.org'],
    ['WAPI_URL', 'example.org/v1'],
    ['DATABASE_URL', 'postgres://u:secret@h/db'],
    ['API_KEY', 'secret-of-31-characters-and-no+'],
    ['SECRET_KEY', 'secret'],
    ['SECRET_KEY_PREVIOUS', 'secret'],
    ['MASTER_KEY_PREVIOUS', 'secret'],
  ])('refuse %s=%s', (name, value) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name} must `));
    expect(faults[0]).not.toContain('secret');
  });

  test('count as left out when they are empty', () => {
    expect(resolveConfig([['environment', { PORT: '', WAPI_KEY: '' }]])).toMatchObject({
      config: { PORT: 8000, WAPI_KEY: null },
      origins: { PORT: 'default', WAPI_KEY: 'default' },
    });
  });

  test('read lists without empty and padded entries', () => {
    const { config } = resolveConfig([['flag', { CORS_ORIGINS: ' https://a.org, ,https://b.org,' }]]);
    expect(config.CORS_ORIGINS).toEqual(['https://a.org', 'https://b.org']);
  });
});

describe('The origin of a setting', () => {
  test('is the strongest of flag, environment, file and default that gives it', () => {
    const { config, origins } = resolveConfig([
      ['flag', { PORT: '1' }],
      ['environment', { PORT: '2', HOST: 'environment' }],
      ['file', { PORT: '3', HOST: 'file', DATA_DIR: 'file' }],
    ]);
    expect(config).toMatchObject({ PORT: 1, HOST: 'environment', DATA_DIR: 'file', LOG_LEVEL: 'info' });
    expect(origins).toMatchObject({ PORT: 'flag', HOST: 'environment', DATA_DIR: 'file', LOG_LEVEL: 'default' });
  });

  test('is the .env of the folder, and the environment before it', () => {
    writeFileSync(join(folder, '.env'), '# a comment\nLEVEL_LOW_MODEL="from file"\nDATA_DIR=file\nNO_SETTING=1\n');
    process.env.DATA_DIR = 'environment';
    try {
      const loaded = loadConfig({ PORT: '0' }, folder);
      expect(loaded.config).toMatchObject({ PORT: 0, LEVEL_LOW_MODEL: 'from file', DATA_DIR: 'environment' });
      expect(loaded.origins).toMatchObject({ PORT: 'flag', LEVEL_LOW_MODEL: 'file', DATA_DIR: 'environment' });
      expect(loaded.warnings).toEqual(['NO_SETTING (file) is no setting and has no effect']);
    } finally {
      delete process.env.DATA_DIR;
    }
  });

  test('may be a folder without .env', () => {
    expect(loadConfig({ PORT: '0' }, folder).config.PORT).toBe(0);
  });
});

describe('A secret', () => {
  test('is read from the file that its name with _FILE names', () => {
    const file = join(folder, 'key');
    writeFileSync(file, '  sk-from-a-file\n');
    const { config, origins } = resolveConfig([['environment', { WAPI_KEY_FILE: file }]]);
    expect(config.WAPI_KEY).toBe('sk-from-a-file');
    expect(origins.WAPI_KEY).toBe('environment');
  });

  test('that is given by value and by file is a fault', () => {
    const file = join(folder, 'key');
    writeFileSync(file, 'one');
    expect(faultsOf({ WAPI_KEY: 'the-other', WAPI_KEY_FILE: file })).toEqual([
      'WAPI_KEY and WAPI_KEY_FILE are both set; keep one',
    ]);
  });

  test('whose file is not there is a fault that names the setting and not the file', () => {
    expect(faultsOf({ MASTER_KEY_FILE: join(folder, 'nowhere') })).toEqual([
      'MASTER_KEY cannot be read from the file that MASTER_KEY_FILE names',
    ]);
  });

  test('is every setting whose name says so, and each has a line in the manual', () => {
    const secrets = Object.entries(settings).flatMap(([name, { isSecret }]) => (isSecret ? [name] : []));
    expect(secrets).toEqual(
      Object.keys(settings).filter((name) => /(_KEY|_PASSWORD|_SECRET|_TOKEN|_HEADERS)(_PREVIOUS)?$/.test(name)),
    );
    for (const { doc } of Object.values(settings)) expect(doc).toMatch(/\.$/);
  });
});

test('A name that no setting has is warned of where it cannot be another program’s', () => {
  const { warnings } = resolveConfig([
    ['flag', { PROT: '1' }],
    ['environment', { PATH: '/bin', HOME: '/root' }],
    ['file', { WAPI_KEYS: 'the-secret-value', constructor: 'x' }],
  ]);
  expect(warnings).toEqual([
    'PROT (flag) is no setting and has no effect',
    'WAPI_KEYS (file) is no setting and has no effect',
    'constructor (file) is no setting and has no effect',
  ]);
});
