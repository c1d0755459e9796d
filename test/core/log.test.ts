import { describe, expect, test } from 'vitest';
import { logTo } from '../../packages/server/src/core/log.ts';

function written(write: (log: ReturnType<typeof logTo>) => void): string[] {
  const lines: string[] = [];
  write(logTo({ write: (line) => void lines.push(line) }, 'debug'));
  return lines;
}

const key = 'pe-0123456789abcdefghijABCDEFGHIJ01';

describe('A line of the log', () => {
  test.each([
    ['line breaks', 'a\r\nb\u2028c\n{"level":"error"}'],
    ['terminal escapes', '\u001b[31mred\u001b[0m\u0007\b'],
    ['quotes and brackets', '"}],{"x":"'],
    ['backslashes', '\\\\"\\'],
    ['half a surrogate pair', '\ud83d'],
    ['NUL', 'a\0b'],
    ['a bearer token', 'Authorization: Bearer abc.def-ghi and more'],
    ['a bearer token at its end', 'Bearer abc'],
    ['a key', `here: ${key}.`],
  ])('with %s in its values is one line, which reads back', (_what, value) => {
    const lines = written((log) => log.child({ request_id: value }).info({ path: value, last: 1 }, value));
    expect(lines).toHaveLength(1);
    const [line = ''] = lines;
    expect(line.endsWith('\n')).toBe(true);
    for (const raw of ['\n', '\r', '\u001b', '\0', '\b']) expect(line.slice(0, -1)).not.toContain(raw);
    expect(JSON.parse(line)).toMatchObject({ level: 'info', last: 1, msg: expect.any(String) });
  });

  test.each(['authorization', 'password', 'api_key', 'apiKey', 'x-api-key', 'cookie', 'token', 'masterKey'])(
    'hides the field %s, at the top and one below',
    (field) => {
      const [line = ''] = written((log) => log.warn({ [field]: 'the-secret', inner: { [field]: 'the-secret' } }, 'x'));
      expect(line).not.toContain('the-secret');
      expect(line).toContain('[secret]');
    },
  );

  test('hides a secret field to its end, quotes and backslashes in it included', () => {
    const [line = ''] = written((log) => log.warn({ password: 'first"half\\"second', after: 1 }, 'x'));
    expect(JSON.parse(line)).toMatchObject({ password: '[secret]', after: 1 });
  });

  test.each([key, 'sk-proj-0123456789_abc-DEF', 'Bearer 0123456789abcdef'])(
    'hides the credential %s wherever it stands',
    (credential) => {
      const [line = ''] = written((log) =>
        log.error(
          { error: { message: `Failed with ${credential}`, list: [credential] }, after: 1 },
          `for ${credential}`,
        ),
      );
      expect(line).not.toContain(credential.split(' ').at(-1));
      expect(JSON.parse(line)).toMatchObject({ after: 1 });
    },
  );
});
