import { memoryLimiter } from '../../adapters/limiter/memory.ts';
import type { Config } from '../../config/settings.ts';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import { attemptService } from '../../services/guard/attempts.ts';
import { denialService } from '../../services/guard/denials.ts';
import { firewallService } from '../../services/guard/firewall.ts';
import { limitService } from '../../services/guard/limits.ts';
import type { LiveSettings } from '../../services/operating/live-settings.ts';
import type { Audit } from '../../services/record/audit.ts';
import { authenticator } from '../authenticate.ts';
import { type Guard, requestGuard } from '../guard.ts';
import type { Accounts } from './accounts.ts';
import type { AdminDesks } from './operating.ts';
import type { Stores } from './stores.ts';
import { attemptRules, firewallSettings, limitPolicies } from './words.ts';

export type Protection = ReturnType<typeof composeProtection>;

/** What keeps a flood, a guesser and a blocked address out. */
export function composeProtection(needs: { stores: Stores; live: LiveSettings; audit: Audit; clock: Clock; log: Log }) {
  const { stores, live, audit, clock, log } = needs;
  const firewall = firewallService({
    ...{ store: stores.firewall, clock, log },
    settings: live.derived(firewallSettings),
  });
  const attempts = attemptService({
    ...{ store: stores.firewall, firewall, audit, clock },
    rules: live.derived(attemptRules),
  });
  for (const warning of firewall.warnings()) log.warn({}, warning);
  const limits = limitService({ limiter: memoryLimiter(clock), policies: live.derived(limitPolicies) });
  return { firewall, attempts, limits, denials: denialService({ audit, clock }) };
}

/** Who may come in. */
export function composeGuard(
  config: Config,
  { accounts, operating, protection }: { accounts: Accounts; operating: AdminDesks; protection: Protection },
): Guard {
  const { tokens, reader, keys, sessions } = accounts;
  const byKind = { user: sessions, staff: operating.staffSessions, admin: operating.adminSessions };
  const authenticate = authenticator({ reader, keys, tokens, sessions: byKind }, config.API_KEY);
  return requestGuard({ authenticate, ...protection });
}
