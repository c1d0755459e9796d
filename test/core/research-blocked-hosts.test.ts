import { expect, test } from 'vitest';
import { researchSettings } from '../../packages/server/src/config/research-settings.ts';

const { parse } = researchSettings.RESEARCH_BLOCKED_HOSTS;

test('Hosts that are blocked are names and addresses, with what stands for those below them', () => {
  const hosts = [
    'example.org',
    '*.Wild.example',
    '.dotted.example.',
    'münchen.example',
    'wiki',
    '192.0.2.7',
    '[2001:db8::1]',
  ];
  expect(parse(hosts.join(', '))).toEqual(hosts);
  expect(parse('')).toEqual([]);
});

// Each would be taken for a name that there is not, and its site would be fetched.
test.each([
  ...[
    'https://example.org',
    'example.org:443',
    'example.org/path',
    'example.org?x',
    'user@example.org',
    'exa mple.org',
  ],
  ...['10.0.0.0/8', '2001:db8::/32', '*', '*.*.example', 'a..b', '%65xample.org', 'http:', '127.0.0.1:80'],
])('%s is refused where it is to be a blocked host', (entry) => {
  expect(() => parse(`example.net, ${entry}`)).toThrow('must hold hosts alone');
});
