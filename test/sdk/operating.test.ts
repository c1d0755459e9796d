import { expect, it } from 'vitest';
import { PromptEnchanter } from '../../packages/sdk/src/index.ts';
import { done, messageDetail, messageEntry, newApiKey, onlyPage, tokens } from './account-samples.ts';
import { flushed, health, metrics, prometheusText, queueStatus, usageReport } from './monitoring-samples.ts';
import { answering, baseURL, mockedServer, telling } from './msw.ts';
import {
  admin,
  adminLogin,
  block,
  cacheCleared,
  configHistoryEntry,
  configList,
  deletedUser,
  listedRange,
  managedUser,
  managedUserDetail,
  memberId,
  newMember,
  passwordHelp,
  permissions,
  rangeId,
  securityLogEntry,
  staff,
  staffLogin,
  statistics,
  styleText,
  styleVersion,
  tenant,
  tenantId,
  userId,
} from './operating-samples.ts';

const client = new PromptEnchanter({ sessionToken: 'eyJ.session.sig', baseURL });
const newPassword = { current_password: 'x', new_password: 'Difference1822' };

it('runs the admin panel in the words of the contract', async () => {
  using _ = mockedServer(
    answering('setUpAdmin', 201, adminLogin),
    answering('loginAdmin', 200, adminLogin),
    answering('refreshAdminSession', 200, tokens(2)),
    answering('logoutAdmin', 200, done),
    answering('getAdminProfile', 200, admin),
    answering('changeAdminPassword', 200, done),
    answering('getStatistics', 200, statistics),
    answering('getOperatorHealth', 200, health),
    answering('listDeletedUsers', 200, onlyPage([deletedUser])),
    answering('listSecurityLogs', 200, onlyPage([securityLogEntry(1)])),
  );
  const { admin: panel } = client;

  expect(await panel.setUp({ ...newMember, token: 'once' })).toEqual(adminLogin);
  expect(await panel.login({ username: 'grace', password: 'x' })).toEqual(adminLogin);
  expect(await panel.refresh({ refresh_token: 'refresh-1' })).toEqual(tokens(2));
  expect(await panel.profile()).toEqual(admin);
  expect(await panel.changePassword(newPassword)).toEqual(done);
  expect(await panel.statistics()).toEqual(statistics);
  expect(await panel.health()).toEqual(health);
  expect(await panel.deletedUsers({ page: 1 })).toEqual(onlyPage([deletedUser]));
  const filters = {
    severity: 'warning',
    event: 'login_failed',
    user_id: userId,
    actor: 'anonymous',
    ip: '192.0.2.7',
    from: '2026-11-20T00:00:00Z',
    to: '2026-11-21T00:00:00Z',
  } as const;
  expect(await panel.securityLogs.list(filters)).toEqual(onlyPage([securityLogEntry(1)]));
  expect(await panel.logout()).toEqual(done);
});

it('keeps users in the words of the contract', async () => {
  using _ = mockedServer(
    answering('listUsers', 200, onlyPage([managedUser])),
    answering('getUser', 200, managedUserDetail),
    answering('updateUser', 200, managedUserDetail),
    answering('deleteUser', 200, done),
    answering('regenerateUserApiKey', 200, newApiKey),
    answering('resetUserPassword', 200, passwordHelp),
    answering('unlockUser', 200, done),
    answering('endUserSessions', 200, done),
    answering('getUserUsage', 200, usageReport),
    answering('listUserMessages', 200, onlyPage([messageEntry])),
    answering('getUserMessage', 200, messageDetail),
  );
  const { users } = client.admin;

  const filters = {
    subscription_plan: 'pro',
    level: 'high',
    user_type: 'Business',
    sort: 'name',
    order: 'asc',
  } as const;
  const list = users.list({ ...filters, is_active: true, is_verified: false, tenant_id: tenantId, text: 'ada & co' });
  expect(await list).toEqual(onlyPage([managedUser]));
  expect(await users.get(userId)).toEqual(managedUserDetail);
  const change = { about_me: null, access_rtype: ['bcot', 'terse'], credits: { main: 9 }, reason: 'Sorry.' };
  expect(await users.update(userId, change)).toEqual(managedUserDetail);
  expect(await users.regenerateApiKey(userId)).toEqual(newApiKey);
  expect(await users.resetPassword(userId)).toEqual(passwordHelp);
  expect(await users.unlock(userId)).toEqual(done);
  expect(await users.endSessions(userId)).toEqual(done);
  expect(await users.usage(userId, { from: '2026-11-01', to: '2026-11-20' })).toEqual(usageReport);
  expect(await users.messages(userId, { page_size: 200 })).toEqual(onlyPage([messageEntry]));
  expect(await users.message(userId, messageEntry.request_id)).toEqual(messageDetail);
  expect(await users.delete(userId, { reason: 'Asked for it.' })).toEqual(done);
  expect(await users.delete(userId)).toEqual(done);
});

it('keeps admins, staff and tenants in the words of the contract', async () => {
  using _ = mockedServer(
    answering('listAdmins', 200, onlyPage([admin])),
    answering('createAdmin', 201, admin),
    answering('updateAdmin', 200, admin),
    answering('deleteAdmin', 200, done),
    answering('listStaff', 200, onlyPage([staff])),
    answering('createStaff', 201, staff),
    answering('updateStaff', 200, staff),
    answering('deleteStaff', 200, done),
    answering('listTenants', 200, onlyPage([tenant])),
    answering('createTenant', 201, tenant),
    answering('updateTenant', 200, tenant),
    answering('deleteTenant', 200, done),
  );
  const { admins, staff: members, tenants } = client.admin;

  expect(await admins.list()).toEqual(onlyPage([admin]));
  expect(await admins.create(newMember)).toEqual(admin);
  expect(await admins.update(memberId, { name: 'Admiral Hopper', is_active: true })).toEqual(admin);
  expect(await admins.delete(memberId)).toEqual(done);
  expect(await members.list()).toEqual(onlyPage([staff]));
  expect(await members.create({ ...newMember, support_level: 'advanced' })).toEqual(staff);
  expect(await members.update(memberId, { support_level: 'new' })).toEqual(staff);
  expect(await members.delete(memberId)).toEqual(done);
  expect(await tenants.list()).toEqual(onlyPage([tenant]));
  expect(await tenants.create({ name: 'The works' })).toEqual(tenant);
  expect(await tenants.update(tenantId, { name: 'The mill' })).toEqual(tenant);
  expect(await tenants.delete(tenantId)).toEqual(done);
});

it('sets styles, settings and addresses in the words of the contract', async () => {
  using _ = mockedServer(
    answering('listStyles', 200, { data: [styleText] }),
    answering('setStyle', 200, styleText),
    answering('removeStyle', 200, done),
    answering('listStyleVersions', 200, onlyPage([styleVersion])),
    answering('clearCache', 200, cacheCleared),
    answering('getConfig', 200, configList),
    answering('updateConfig', 200, configList),
    answering('listConfigHistory', 200, onlyPage([configHistoryEntry])),
    answering('listWhitelist', 200, onlyPage([listedRange])),
    answering('addToWhitelist', 201, listedRange),
    answering('removeFromWhitelist', 200, done),
    answering('listBlocks', 200, onlyPage([block])),
    answering('addBlock', 201, listedRange),
    answering('removeBlock', 200, done),
  );
  const { styles, cache, config, ipWhitelist, ipBlocks } = client.admin;

  expect(await styles.list()).toEqual({ data: [styleText] });
  expect(await styles.set({ r_type: 'terse', prompt: 'Be brief.', light_prompt: null })).toEqual(styleText);
  expect(await styles.versions('terse', { page: 1 })).toEqual(onlyPage([styleVersion]));
  expect(await styles.remove('terse')).toEqual(done);
  expect(await cache.clear()).toEqual(cacheCleared);
  expect(await config.get()).toEqual(configList);
  expect(await config.update({ DEFAULT_R_TYPE: 'bcot', LOG_LEVEL: null })).toEqual(configList);
  expect(await config.history({ name: 'DEFAULT_R_TYPE', page_size: 10 })).toEqual(onlyPage([configHistoryEntry]));
  expect(await ipWhitelist.list()).toEqual(onlyPage([listedRange]));
  const entry = { range: '10.0.0.0/8', description: 'The office.', expires_at: '2027-01-01T00:00:00Z' };
  expect(await ipWhitelist.add(entry)).toEqual(listedRange);
  expect(await ipWhitelist.remove(rangeId)).toEqual(done);
  expect(await ipBlocks.list()).toEqual(onlyPage([block]));
  expect(await ipBlocks.add({ range: '192.0.2.7' })).toEqual(listedRange);
  expect(await ipBlocks.remove('2001:db8::7')).toEqual(done);
});

it('supports users in the words of the contract', async () => {
  using _ = mockedServer(
    answering('loginSupport', 200, staffLogin),
    answering('refreshSupportSession', 200, tokens(2)),
    answering('logoutSupport', 200, done),
    answering('getSupportProfile', 200, staff),
    answering('getSupportPermissions', 200, permissions),
    answering('changeSupportPassword', 200, done),
    answering('listSupportUsers', 200, onlyPage([managedUser])),
    answering('getSupportUser', 200, managedUserDetail),
    answering('updateSupportUser', 200, managedUserDetail),
    answering('resetSupportUserPassword', 200, passwordHelp),
    answering('changeUserCredits', 200, managedUserDetail),
    answering('changeUserPlan', 200, managedUserDetail),
    answering('listSupportUserMessages', 200, onlyPage([messageEntry])),
    answering('getSupportUserMessage', 200, messageDetail),
    answering('regenerateSupportUserApiKey', 200, newApiKey),
  );
  const { support } = client;
  const { users } = support;

  expect(await support.login({ email: 'grace@example.org', password: 'x' })).toEqual(staffLogin);
  expect(await support.refresh({ refresh_token: 'refresh-1' })).toEqual(tokens(2));
  expect(await support.profile()).toEqual(staff);
  expect(await support.permissions()).toEqual(permissions);
  expect(await support.changePassword(newPassword)).toEqual(done);
  expect(await users.list({ is_active: false, sort: 'last_login', page: 2 })).toEqual(onlyPage([managedUser]));
  expect(await users.get(userId)).toEqual(managedUserDetail);
  expect(await users.update(userId, { email: 'countess@example.org' })).toEqual(managedUserDetail);
  expect(await users.resetPassword(userId)).toEqual(passwordHelp);
  const credits = { credits: { main: 9 }, limits: { conversation_limit: 20, reset: 20 }, reason: 'Sorry.' };
  expect(await users.setCredits(userId, credits)).toEqual(managedUserDetail);
  expect(await users.setPlan(userId, { subscription_plan: 'pro' })).toEqual(managedUserDetail);
  expect(await users.messages(userId)).toEqual(onlyPage([messageEntry]));
  expect(await users.message(userId, messageEntry.request_id)).toEqual(messageDetail);
  expect(await users.regenerateApiKey(userId)).toEqual(newApiKey);
  expect(await support.logout()).toEqual(done);
});

it("watches the server with the operator's key in the words of the contract", async () => {
  using _ = mockedServer(
    answering('getComponentHealth', 200, health),
    answering('getMetrics', 200, metrics),
    telling('getPrometheusMetrics', prometheusText),
    answering('getUsage', 200, usageReport),
    answering('flushLogs', 200, flushed),
    answering('getQueueStatus', 200, queueStatus),
  );
  const { monitoring } = new PromptEnchanter({
    apiKey: 'AAEC/+op=erator~key,of.36!characters',
    baseURL,
  });

  expect(await monitoring.health()).toEqual(health);
  expect(await monitoring.metrics()).toEqual(metrics);
  expect(await monitoring.prometheus()).toBe(prometheusText);
  expect(await monitoring.usage({ from: '2026-11-01', to: '2026-11-20', user_id: userId })).toEqual(usageReport);
  expect(await monitoring.usage()).toEqual(usageReport);
  expect(await monitoring.flushLogs()).toEqual(flushed);
  expect(await monitoring.queueStatus()).toEqual(queueStatus);
});
