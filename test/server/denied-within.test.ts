import { expect, test } from 'vitest';
import { openPanel } from './crew-scene.ts';

test('Who is let in, and denied what they ask for there, stands in the security log as who is turned away at the door', async () => {
  const { house, root, admin, staff, ask } = await openPanel();
  const equal = await admin();
  house.write("UPDATE admins SET rank = 'super' WHERE id = ?", equal.id);
  const helper = await staff('support');
  const user = await house.register();

  expect((await ask(root, 'DELETE', `/v1/admin-panel/admins/${equal.id}`)).status).toBe(403);
  expect((await ask(helper, 'PUT', `/v1/support/users/${user.userId}`, { name: 'Renamed' })).status).toBe(403);
  const denied = house.rows<{ actor: string; details: string }>(
    "SELECT actor, details FROM security_logs WHERE event = 'access_denied' ORDER BY seq",
  );
  expect(denied.map(({ actor, details }) => [actor, JSON.parse(details)])).toEqual([
    [`admin:${root.id}`, { operation: 'deleteAdmin', why: 'FORBIDDEN' }],
    [`staff:${helper.id}`, { operation: 'updateSupportUser', why: 'FORBIDDEN' }],
  ]);
  await house.close();
});
