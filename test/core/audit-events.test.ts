import { describe, expect, test } from 'vitest';
import type { AuditStore, NewSecurityEvent } from '../../packages/server/src/ports/audit.ts';
import type { Actor } from '../../packages/server/src/services/call.ts';
import { auditService } from '../../packages/server/src/services/record/audit.ts';
import { movableClock } from '../clock.ts';

function service() {
  const written: NewSecurityEvent[] = [];
  const store: AuditStore = {
    append: async (event) => void written.push(event),
    head: () => null,
    holds: () => false,
    verify: async () => null,
    eventsOf: () => [],
  };
  return { audit: auditService({ audit: store, clock: movableClock(1_700_000_000_000) }), written };
}

const account = { userId: 'u-1', tenantId: 't-1', level: 'low', styles: [], isVerified: true } as const;
const session = { sessionId: 's-1', mustChangePassword: false };
const from = (actor: Actor) => ({ actor, address: '192.0.2.7', requestId: 'r-1' });

describe('An event of the security log', () => {
  test.each<[string, Actor, string | null]>([
    ['anonymous', { kind: 'anonymous' }, null],
    ['user:u-1', { kind: 'key', ...account }, 'u-1'],
    ['user:u-1', { kind: 'session', ...session, ...account }, 'u-1'],
    ['staff:f-1', { kind: 'staff', staffId: 'f-1', rank: 'new', ...session }, null],
    ['admin:a-1', { kind: 'admin', adminId: 'a-1', rank: 'super', ...session }, null],
    ['operator', { kind: 'operator' }, null],
  ])('names who did it as %s', (name, actor, userId) => {
    expect(service().audit.event(from(actor), 'login')).toEqual({
      event: 'login',
      severity: 'info',
      actor: name,
      userId,
      address: '192.0.2.7',
      requestId: 'r-1',
      details: {},
      atMs: 1_700_000_000_000,
    });
  });

  test('is about another than who did it, where that is said', () => {
    const event = service().audit.event(from({ kind: 'operator' }), 'credits_granted', { main: 5 }, 'u-2');
    expect(event).toMatchObject({ actor: 'operator', userId: 'u-2', details: { main: 5 } });
    const about = service().audit.event(from({ kind: 'key', ...account }), 'login_failed', {}, null);
    expect(about.userId).toBeNull();
  });

  test('is critical where nobody can have meant it', () => {
    expect(service().audit.event(from({ kind: 'anonymous' }), 'refresh_token_replayed').severity).toBe('critical');
  });

  test('of a command or of the server itself has no request', () => {
    const { audit } = service();
    const nowhere = { address: null, requestId: null, userId: null };
    expect(audit.byOperator('master_key_rotated')).toMatchObject({ actor: 'operator', ...nowhere });
    expect(audit.byServer('account_deleted', {}, 'u-1')).toMatchObject({ actor: 'server', userId: 'u-1' });
  });

  test('is written at once where it belongs to no change', async () => {
    const { audit, written } = service();
    await audit.write(from({ kind: 'anonymous' }), 'login_failed', { name: 'x' });
    expect(written).toEqual([audit.event(from({ kind: 'anonymous' }), 'login_failed', { name: 'x' })]);
  });
});
