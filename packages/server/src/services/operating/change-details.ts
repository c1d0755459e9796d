import type { UserChange } from '../../contract/types.ts';
import type { NewSecurityEvent } from '../../ports/audit.ts';
import type { BeforeChange } from '../../ports/management.ts';

type Details = NewSecurityEvent['details'];
type Value = Details[string];

/** What may stand in the security log of a change: nothing that tells who a person is. */
const shown: Readonly<Record<string, (before: BeforeChange) => Value>> = {
  user_type: (before) => before.userType,
  subscription_plan: (before) => before.plan,
  level: (before) => before.level,
  access_rtype: (before) => before.styles.join(','),
  is_verified: (before) => before.isVerified,
  is_active: (before) => before.isActive,
  tenant_id: (before) => before.tenantId,
  'credits.main': (before) => before.credits.main,
  'credits.reset': (before) => before.credits.reset,
  'limits.conversation_limit': (before) => before.limits.conversation_limit,
  'limits.reset': (before) => before.limits.reset,
};

/** Each field that changes with its values before and after; of what tells who a person is, only that it changes. */
export function changeDetails(before: BeforeChange, change: UserChange): Details {
  const details: Record<string, Value> = {};
  for (const [name, value] of flat(change)) {
    const valueBefore = shown[name];
    if (name === 'reason') details.reason = value;
    else if (valueBefore) {
      details[`${name} before`] = valueBefore(before);
      details[`${name} after`] = value;
    } else details[name] = 'changed';
  }
  return details;
}

function flat(change: UserChange): [string, Value][] {
  return Object.entries(change).flatMap(([name, value]): [string, Value][] => {
    if (Array.isArray(value)) return [[name, value.join(',')]];
    if (typeof value !== 'object' || value === null) return [[name, value]];
    return Object.entries(value).map(([inner, innerValue]) => [`${name}.${inner}`, innerValue]);
  });
}
