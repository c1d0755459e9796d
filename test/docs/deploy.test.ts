import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { settings } from '../../packages/server/src/config/settings.ts';
import { root } from './guide.ts';

const textOf = (name: string) => readFileSync(join(root, 'deploy', name), 'utf8');

interface Service {
  environment?: Record<string, string>;
  secrets?: string[];
  volumes?: string[];
  networks?: string[];
  ports?: string[];
  profiles?: string[];
  depends_on?: Record<string, { condition: string }>;
  [other: string]: unknown;
}

interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, { ipam: { config: { subnet: string }[] } }>;
  secrets: Record<string, { file: string }>;
}

const compose = parse(textOf('compose.yaml')) as Compose;
const standardMs = (name: 'SHUTDOWN_TIMEOUT_MS' | 'UPSTREAM_TOTAL_TIMEOUT_MS') => Number(settings[name].standard);
const secretNames = Object.entries(settings).flatMap(([name, { isSecret }]) => (isSecret ? [name] : []));

test('the compose file names only volumes, networks, secrets and services that it has', () => {
  const { services, volumes, networks, secrets } = compose;
  for (const [name, service] of Object.entries(services)) {
    const named = (service.volumes ?? []).map((volume) => volume.split(':')[0] ?? '');
    const folders = named.filter((volume) => volume.startsWith('.'));
    expect(
      folders.every((path) => existsSync(join(root, 'deploy', path))),
      name,
    ).toBe(true);
    expect(Object.keys(volumes), name).toEqual(expect.arrayContaining(named.filter((path) => !path.startsWith('.'))));
    expect(Object.keys(networks), name).toEqual(expect.arrayContaining(service.networks ?? []));
    expect(Object.keys(secrets), name).toEqual(expect.arrayContaining(service.secrets ?? []));
    expect(Object.keys(services), name).toEqual(expect.arrayContaining(Object.keys(service.depends_on ?? {})));
  }
  expect(services.proxy?.depends_on?.server?.condition).toBe('service_healthy');
});

test('the composed server takes its secrets from files, is reached through the proxy alone, and has time to stop', () => {
  const { server } = compose.services;
  const environment = server?.environment ?? {};
  const names = Object.keys(environment).map((name) => name.replace(/_FILE$/, ''));
  expect(names.filter((name) => !(name in settings))).toEqual([]);
  expect(Object.keys(environment).filter((name) => secretNames.includes(name))).toEqual([]);
  const files = Object.entries(environment).filter(([name]) => name.endsWith('_FILE'));
  expect(files.map(([, path]) => path).sort()).toEqual(server?.secrets?.map((name) => `/run/secrets/${name}`).sort());
  expect(server?.ports).toBeUndefined();
  expect(environment.TRUST_PROXY).toBe(compose.networks.inner?.ipam.config[0]?.subnet);
  expect(environment.ALLOWED_HOSTS).toContain('127.0.0.1');
  expect(Number.parseInt(String(server?.stop_grace_period), 10) * 1_000).toBeGreaterThan(
    standardMs('SHUTDOWN_TIMEOUT_MS'),
  );
});

const unit = textOf('promptenchanter.service');
const valuesOf = (name: string) =>
  [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value = '']) => value);

test('the systemd unit hands over each secret that it loads, names only settings, and has time to stop', () => {
  const assigned = valuesOf('Environment').flatMap((line) => line.split(' ').map((pair) => pair.split('=')));
  const names = assigned.map(([name = '']) => name);
  expect(names.map((name) => name.replace(/_FILE$/, '')).filter((name) => !(name in settings))).toEqual([]);
  expect(names.filter((name) => secretNames.includes(name))).toEqual([]);
  const files = assigned.flatMap(([name = '', path = '']) => (name.endsWith('_FILE') ? [path] : []));
  expect(valuesOf('LoadCredential').map((line) => `%d/${line.split(':')[0]}`)).toEqual(files);
  expect(Number(valuesOf('TimeoutStopSec')[0]) * 1_000).toBeGreaterThan(standardMs('SHUTDOWN_TIMEOUT_MS'));
  for (const line of ['NoNewPrivileges=yes', 'ProtectSystem=strict', 'MemoryDenyWriteExecute=no', 'UMask=0077']) {
    expect(unit.split('\n')).toContain(line);
  }
});

const analyze = '/usr/bin/systemd-analyze';

test.runIf(existsSync(analyze))('systemd finds nothing wrong with the unit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unit-'));
  const file = join(folder, 'promptenchanter.service');
  // The program is not installed here.
  writeFileSync(file, unit.replace(/^ExecStart=\S+/m, `ExecStart=${process.execPath}`));
  const said = execFileSync('sh', ['-c', '"$0" verify "$1" 2>&1', analyze, file]).toString();
  rmSync(folder, { recursive: true, force: true });
  expect(said.split('\n').filter((line) => line.includes('promptenchanter.service'))).toEqual([]);
});

test.each(['nginx.conf', 'Caddyfile'])(
  '%s buffers no stream, waits longer than the server, and says who asks',
  (name) => {
    const text = textOf(name);
    const waits = [...text.matchAll(/(?:read_timeout|response_header_timeout) (\d+)s/g)].map(([, seconds]) =>
      Number(seconds),
    );
    expect(waits.length).toBeGreaterThan(0);
    for (const seconds of waits) expect(seconds * 1_000).toBeGreaterThan(standardMs('UPSTREAM_TOTAL_TIMEOUT_MS'));
    expect(text).toMatch(/^\s*(proxy_buffering off;|flush_interval -1)$/m);
    // Caddy sets it by itself.
    if (name === 'nginx.conf') expect(text).toMatch(/^\s*proxy_set_header X-Forwarded-For \$remote_addr;$/m);
    for (const [, setting = ''] of text.matchAll(/\b([A-Z]+_[A-Z_]+)\b/g))
      expect(Object.keys(settings)).toContain(setting);
  },
);
