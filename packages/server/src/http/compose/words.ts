import type { Config } from '../../config/settings.ts';
import type { Refill } from '../../ports/credits.ts';
import type { AccountDefaults } from '../../services/accounts/register.ts';
import type { SessionRules } from '../../services/accounts/sessions.ts';
import type { AttemptRules } from '../../services/guard/attempts.ts';
import type { FirewallSettings } from '../../services/guard/firewall.ts';
import { bucketPolicy } from '../../services/guard/limits.ts';
import type { RetentionSettings } from '../../services/record/retention.ts';

// Settings in the words of those who use them.

export function refillOf(config: Config): Refill {
  return { isAutomatic: config.AUTO_CREDIT_RESET_ENABLED, hour: config.DAILY_USAGE_RESET_HOUR };
}

export function levelSettings(config: Config) {
  return {
    models: {
      low: config.LEVEL_LOW_MODEL,
      medium: config.LEVEL_MEDIUM_MODEL,
      high: config.LEVEL_HIGH_MODEL,
      ultra: config.LEVEL_ULTRA_MODEL,
    },
    furtherModels: config.WAPI_MODELS,
    defaultStyle: config.DEFAULT_R_TYPE,
  };
}

export function researchSettings(config: Config) {
  return { isEnabled: config.RESEARCH_ENABLED, standardDepth: config.RESEARCH_DEPTH };
}

export function accountDefaults(config: Config): AccountDefaults {
  return {
    isOpen: config.USER_REGISTRATION_ENABLED,
    level: config.DEFAULT_USER_LEVEL,
    styles: config.DEFAULT_USER_STYLES,
    credits: config.DEFAULT_USER_CREDITS,
    limits: config.DEFAULT_USER_LIMITS,
    dayHour: config.DAILY_USAGE_RESET_HOUR,
    isVerificationOn: config.EMAIL_VERIFICATION_ENABLED,
  };
}

const hourMs = 3_600_000;

export function sessionRules(config: Config): SessionRules {
  return {
    tokenMs: config.SESSION_DURATION_HOURS * hourMs,
    refreshMs: config.REFRESH_TOKEN_DURATION_DAYS * 24 * hourMs,
    absoluteMs: config.SESSION_ABSOLUTE_DURATION_DAYS * 24 * hourMs,
    most: config.MAX_SESSIONS_PER_USER,
    isBoundToAddress: config.SESSION_BIND_IP,
  };
}

/** Those of admins and support staff, whose tokens have times of their own. */
export function crewRules(config: Config, tokenHours: number): SessionRules {
  return { ...sessionRules(config), tokenMs: tokenHours * hourMs };
}

export function firewallSettings(config: Config): FirewallSettings {
  return {
    isOn: config.FIREWALL_ENABLED,
    isWhitelistOn: config.IP_WHITELIST_ENABLED,
    trustedProxies: config.TRUST_PROXY,
  };
}

export function attemptRules(config: Config): AttemptRules {
  return {
    most: config.MAX_FAILED_LOGIN_ATTEMPTS,
    accountLockMs: config.ACCOUNT_LOCKOUT_DURATION_HOURS * hourMs,
    addressBlockMs: config.ADDRESS_BLOCK_MINUTES * 60_000,
  };
}

export function limitPolicies(config: Config) {
  const burst = config.RATE_LIMIT_BURST;
  return {
    account: bucketPolicy('key', { perMinute: config.RATE_LIMIT_REQUESTS_PER_MINUTE, burst }),
    address: bucketPolicy('address', { perMinute: config.RATE_LIMIT_ANONYMOUS_PER_MINUTE, burst }),
  };
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/** Host names that requests may carry; null for any. */
export function allowedHosts(config: Config): readonly string[] | null {
  if (config.ALLOWED_HOSTS.includes('*')) return null;
  if (config.ALLOWED_HOSTS.length > 0) return config.ALLOWED_HOSTS.map((host) => host.toLowerCase());
  return loopbackNames.includes(config.HOST) || config.HOST === '::1' ? loopbackNames : null;
}

export function retentionSettings(config: Config): RetentionSettings {
  return {
    messageDays: config.MESSAGE_LOG_RETENTION_DAYS,
    contentDays: config.MESSAGE_CONTENT_RETENTION_DAYS,
    contentMegabytes: config.MESSAGE_CONTENT_MAX_MB,
    usageDays: config.USAGE_LOG_RETENTION_DAYS,
  };
}
