import { existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isLoopback, isPrivate } from '../../core/address.ts';
import { failed, type Look, ok, warning } from './check.ts';

const leastNode = 22;
const gib = 2 ** 30;

export const node: Look = () => {
  const { node: version } = process.versions;
  if (Number.parseInt(version, 10) >= leastNode) return ok(`Node ${version}.`);
  return failed(`Node ${version} is too old.`, `Install Node ${leastNode} or later.`);
};

export const settings: Look = ({ loaded: { config, warnings } }) => {
  if (warnings.length > 0) return warning(`${warnings.join('. ')}.`, 'Correct the names, or remove them.');
  if (config.NODE_ENV === 'production' || isHome(config.HOST)) return ok(`They hold; NODE_ENV is ${config.NODE_ENV}.`);
  return warning(
    `NODE_ENV is ${config.NODE_ENV}, and HOST ${config.HOST} can be reached from other machines.`,
    'Set NODE_ENV=production, which refuses weak and missing secrets.',
  );
};

export const disk: Look = ({ loaded: { config } }) => {
  const { bavail, bsize } = statfsSync(nearestFolder(resolve(config.DATA_DIR)));
  const free = bavail * bsize;
  const found = `${(free / gib).toFixed(1)} GiB are free where DATA_DIR is.`;
  const fix = 'Make room, or move DATA_DIR to another disk. A backup needs as much room as the database.';
  if (free < gib / 8) return failed(found, fix);
  return free < gib ? warning(found, fix) : ok(found);
};

export const proxy: Look = ({ loaded: { config } }) => {
  const { TRUST_PROXY: trusted, HOST: host } = config;
  if ('hops' in trusted) {
    const found = `X-Forwarded-For is believed from ${trusted.hops} proxies, whoever they are.`;
    const fix = `Let only the proxy reach HOST ${host}, or name it by its address in TRUST_PROXY.`;
    return isHome(host) ? ok(found) : warning(found, fix);
  }
  const { ranges } = trusted;
  if (ranges.some((range) => range.endsWith('/0'))) {
    const found = 'TRUST_PROXY believes everybody: whoever writes X-Forwarded-For has any address they like.';
    return failed(found, 'Name the addresses of the proxies alone.');
  }
  if (ranges.length > 0) return ok(`X-Forwarded-For is believed from ${ranges.join(', ')}.`);
  return ok('X-Forwarded-For is believed from nobody. Where a proxy is in front, name it in TRUST_PROXY.');
};

/** Whether only this machine reaches an address to listen on. */
function isHome(host: string): boolean {
  return host === 'localhost' || isLoopback(host);
}

export function isProxyLike(address: string): boolean {
  return isPrivate(address) && !isLoopback(address);
}

function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}
