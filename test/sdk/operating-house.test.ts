import { expect, it, vi } from 'vitest';
import { ConflictError, PermissionDeniedError, PromptEnchanter } from '../../packages/sdk/src/index.ts';
import { movableClock } from '../clock.ts';
import { openHouse } from '../house.ts';
import { newMember } from './operating-samples.ts';
import { newcomer, question } from './samples.ts';

it('runs the real server as an admin and with staff: signs in, renews, finds, changes and looks back', async () => {
  const clock = movableClock(Date.now());
  const house = await openHouse({}, clock);
  try {
    const { sessionToken, refreshToken, id } = await house.setUp();
    const stranger = new PromptEnchanter({ apiKey: null, baseURL: await house.listen() });
    const { user_id } = await stranger.users.register(newcomer);
    const onTokens = vi.fn();
    const first = { session_token: sessionToken, refresh_token: refreshToken };
    const { admin } = stranger.withSession(first, { as: 'admin', onTokens });

    clock.move(25 * 3_600_000);
    expect(await admin.profile()).toMatchObject({ id, is_super_admin: true });
    expect(onTokens).toHaveBeenCalledOnce();
    await expect(admin.admins.delete(id)).rejects.toMatchObject({ name: 'ConflictError', code: 'LAST_ADMIN' });

    const found = await admin.users.list({ text: newcomer.username, subscription_plan: 'free' }).toArray();
    expect(found.map((user) => user.id)).toEqual([user_id]);
    const change = { credits: { main: 9 }, reason: 'A gift.' };
    expect(await admin.users.update(user_id, change)).toMatchObject({ credits: { main: 9 } });

    await admin.staff.create({ ...newMember, support_level: 'support' });
    const login = await stranger.support.login({ username: newMember.username, password: newMember.password });
    const { support } = stranger.withSession(login);
    await expect(support.users.get(user_id)).rejects.toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED' });
    await support.changePassword({ current_password: newMember.password, new_password: 'Difference1822' });
    clock.move(25 * 3_600_000);
    expect(await support.users.setPlan(user_id, { subscription_plan: 'pro' })).toMatchObject({ is_masked: false });
    await expect(support.users.messages(user_id)).rejects.toBeInstanceOf(PermissionDeniedError);

    const events = await admin.securityLogs.list({ user_id, page_size: 1 }).toArray({ limit: 3 });
    expect(events.map((event) => event.user_id)).toEqual([user_id, user_id, user_id]);
    await admin.users.delete(user_id, { reason: 'Asked for it.' });
    expect((await admin.deletedUsers()).data.map((user) => user.id)).toEqual([user_id]);
  } finally {
    await house.close();
  }
});

it("sets styles and settings and watches the real server with the operator's key and as an admin", async () => {
  const key = 'the-key-of-the-operator-of-this-server';
  const house = await openHouse({ API_KEY: key, DEFAULT_R_TYPE: 'bcot' });
  try {
    const baseURL = await house.listen();
    const { sessionToken } = await house.setUp();
    const { apiKey } = await house.register();
    const operator = new PromptEnchanter({ apiKey: key, baseURL });
    const { config } = new PromptEnchanter({ sessionToken, baseURL }).admin;

    const { version } = await operator.admin.styles.set({ r_type: 'terse', prompt: 'Answer in one sentence.' });
    await operator.admin.cache.clear();
    const { enhancement } = await new PromptEnchanter({ apiKey, baseURL }).completions.create({
      ...question,
      r_type: 'terse',
    });
    expect(enhancement).toMatchObject({ r_type: 'terse', prompt_version: version });
    await operator.admin.styles.remove('terse');
    expect(await operator.admin.styles.versions('terse').toArray()).toMatchObject([{ version, is_in_force: false }]);

    await expect(config.update({ DEFAULT_R_TYPE: 'tot' })).rejects.toBeInstanceOf(ConflictError);
    await config.update({ MAX_FAILED_LOGIN_ATTEMPTS: 7 });
    expect((await config.history({ name: 'MAX_FAILED_LOGIN_ATTEMPTS' })).data).toMatchObject([{ value: 7 }]);

    expect((await operator.admin.health()).components.database?.status).toBe('ok');
    expect(await operator.monitoring.prometheus()).toContain('# TYPE');
    expect(await operator.monitoring.flushLogs()).toMatchObject({ success: true, letters_waiting: 0 });
    const days = { from: '2026-01-30', to: '2026-01-31' };
    expect(await operator.monitoring.usage(days)).toMatchObject({ ...days, data: [] });
    await expect(operator.admin.users.list()).rejects.toBeInstanceOf(PermissionDeniedError);
  } finally {
    await house.close();
  }
});
