import type { UserQuery } from '../../ports/directory.ts';
import type { Condition } from './walk.ts';

/** After every text that begins with the one before it. */
const beyond = '\u{10ffff}';

/** What a query looks at in each row. A `+` keeps an index out of it: the order decides which one is walked. */
export function filtersOf(query: UserQuery): Condition[] {
  const wanted: [column: string, value: string | number | undefined][] = [
    ['tenant_id', query.tenantId],
    ['subscription_plan', query.plan],
    ['level', query.level],
    ['user_type', query.userType],
    ['is_active', bit(query.isActive)],
    ['is_verified', bit(query.isVerified)],
  ];
  return wanted.flatMap(([column, value]) => (value === undefined ? [] : [{ sql: `+${column} = ?`, values: [value] }]));
}

/** What is searched for: each condition is a look into an index. Null where nothing is. */
export function searchOf({ text, emailIndex }: UserQuery): Condition[] | null {
  if (emailIndex !== undefined) return [{ sql: 'email_index = ?', values: [emailIndex] }];
  if (text === undefined) return null;
  const beginnings = spellings(text).flatMap((beginning) =>
    ['username', 'name'].map((column) => ({
      sql: `lower(${column}) >= ? AND lower(${column}) < ?`,
      values: [beginning, beginning + beyond],
    })),
  );
  return [{ sql: 'id = ?', values: [text.toLowerCase()] }, ...beginnings];
}

/** SQLite knows upper and lower case of A to Z only: other letters are tried in the ways that names are written. */
function spellings(text: string): string[] {
  const small = text.toLowerCase();
  const written = [small, text.toUpperCase(), small.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())];
  return [...new Set(written.map((spelling) => spelling.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())))];
}

function bit(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}
