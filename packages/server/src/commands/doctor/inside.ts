import { rangeSet } from '../../core/address.ts';
import { logTo } from '../../core/log.ts';
import { addressIn } from '../../services/guard/attempt-names.ts';
import { liveSettings } from '../../services/operating/live-settings.ts';
import { failed, type InnerLook, ok, warning } from './check.ts';
import { isProxyLike } from './surroundings.ts';

/** The stores open only where the key does. */
export const key: InnerLook = ({ ring }) => ok(`The master key ${ring.sealing().id} opens the database.`);

export const admin: InnerLook = ({ admins }) => {
  const count = admins.count();
  if (count > 0) return ok(`Admins: ${count}.`);
  return warning('There is no admin.', 'promptenchanter create-admin');
};

export const audit: InnerLook = ({ audit: log, anchor }) => {
  const fix = 'promptenchanter audit verify';
  try {
    const anchored = anchor?.read() ?? null;
    if (!anchored) return ok('There is no audit.head yet: a running server writes it.');
    if (log.holds(anchored)) return ok(`The security log holds the link ${anchored.seq} that audit.head has.`);
    return failed(`The security log does not hold the link ${anchored.seq} that audit.head has: it was cut.`, fix);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error), fix);
  }
};

export const blocks: InnerLook = ({ firewall }, { loaded, clock }) => {
  const blocked = firewall.addressLocks(clock.now()).flatMap(({ name }) => addressIn(name) ?? []);
  const found = `Addresses that are blocked after failures: ${blocked.length}.`;
  const { TRUST_PROXY: trusted } = loaded.config;
  const isAlone = 'ranges' in trusted && trusted.ranges.length === 0;
  const [proxy] = blocked;
  if (!isAlone || proxy === undefined || !blocked.every(isProxyLike)) return ok(found);
  return warning(
    `${found} All are private, as that of a proxy is: one attacker would block everybody.`,
    `If ${proxy} is a proxy, name it in TRUST_PROXY, and: promptenchanter ip-blocks remove ${proxy}`,
  );
};

export const whitelist: InnerLook = ({ firewall, hotSettings }, { loaded, clock }) => {
  const log = logTo(process.stderr, 'warn');
  const { IP_WHITELIST_ENABLED: isOn } = liveSettings({ loaded, store: hotSettings, clock, log }).now();
  if (!isOn) return ok('IP_WHITELIST_ENABLED is off: nobody needs to be listed.');
  const listed = firewall.rules(clock.now()).whitelist;
  if (listed.length === 0) {
    return failed('IP_WHITELIST_ENABLED is on and nothing is listed: nobody is let in.', adding('ADDRESS'));
  }
  const ranges = rangeSet(listed.map(({ cidr }) => cidr));
  if (ranges.has('127.0.0.1') || ranges.has('::1')) return ok(`Ranges that are let in: ${listed.length}.`);
  return warning('This machine itself is not let in: health checks from here are refused.', adding('127.0.0.1'));
};

function adding(address: string): string {
  return `promptenchanter ip-whitelist add ${address}`;
}
