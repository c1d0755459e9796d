import { describe, expect, test } from 'vitest';
import type { Settings } from '../house.ts';
import type { CrewMember } from './crew-scene.ts';
import { actsOn, type Desk, openDesk } from './management-scene.ts';

const words = 'What did the canary say?';

interface Listed {
  data: { request_id: string; status: string }[];
  total: number;
}

async function deskWithMessages(count = 1, settings: Settings = {}): Promise<Desk> {
  const desk = await openDesk(settings);
  for (let n = 1; n <= count; n++) {
    const body = { level: 'low', messages: [{ role: 'user', content: words }] };
    const reply = await desk.house.post('/v1/prompt/completions', body, {
      ...desk.ada.headers,
      'x-request-id': `of-ada-${n}`,
    });
    await reply.text();
  }
  return desk;
}

/** Those who may read conversations, and where. */
async function readers(desk: Desk): Promise<{ who: CrewMember; path: string; kind: 'admin' | 'staff' }[]> {
  return [
    { who: await desk.admin(), path: `/v1/admin-panel/message-logs/${desk.ada.userId}`, kind: 'admin' },
    { who: await desk.staff('advanced'), path: `${desk.supportPath}/message-logs`, kind: 'staff' },
  ];
}

describe('Conversations of users', () => {
  test('are listed without a word of what was said', async () => {
    await using desk = await deskWithMessages(3);
    for (const { who, path, kind } of await readers(desk)) {
      const list = await desk.ask<Listed>(who, 'GET', `${path}?page_size=2`);
      expect([list.status, list.body.total]).toEqual([200, 3]);
      expect(list.body.data.map(({ request_id }) => request_id)).toEqual(['of-ada-3', 'of-ada-2']);
      expect(JSON.stringify(list.body)).not.toContain('canary');
      expect((await desk.ask<Listed>(who, 'GET', `${path}?page=3&page_size=2`)).body.data).toEqual([]);
      expect(actsOn(desk, who, kind)).toEqual([]);
    }
  });

  test('are read one by one, and each reading stands in the security log', async () => {
    await using desk = await deskWithMessages(2);
    for (const { who, path, kind } of await readers(desk)) {
      for (const id of ['of-ada-1', 'of-ada-2', 'of-ada-1']) {
        const one = await desk.ask(who, 'GET', `${path}/${id}`);
        expect([one.status, one.body.request]).toMatchObject([
          200,
          expect.arrayContaining([{ role: 'user', content: words }]),
        ]);
        expect(one.headers.get('cache-control')).toContain('no-store');
      }
      const read = actsOn(desk, who, kind);
      expect(read.map(({ event, details }) => [event, details.request_id])).toEqual([
        ['messages_read', 'of-ada-1'],
        ['messages_read', 'of-ada-2'],
        ['messages_read', 'of-ada-1'],
      ]);
      expect(JSON.stringify(read)).not.toContain('canary');
    }
    // The user finds in their export that they were read.
    const { headers } = await desk.house.signIn('ada');
    const out = (await (await desk.house.fetch('/v1/users/export', { headers })).json()) as {
      security_events: { event: string }[];
    };
    expect(out.security_events.filter(({ event }) => event === 'messages_read')).toHaveLength(6);
  });

  test('are found under their own user alone', async () => {
    await using desk = await deskWithMessages();
    const babbage = await desk.house.register('babbage');
    for (const { who, path, kind } of await readers(desk)) {
      const ofAnother = path.replace(desk.ada.userId, babbage.userId);
      const ofNobody = path.replace(desk.ada.userId, '019f0000-0000-7000-8000-000000000000');
      const answers = [];
      for (const target of [`${ofAnother}/of-ada-1`, `${path}/never-was`, `${ofNobody}/of-ada-1`]) {
        const { status, body } = await desk.ask(who, 'GET', target);
        answers.push([status, body.message]);
      }
      expect(answers).toEqual(Array(3).fill([404, 'The user has no conversation of that id.']));
      expect((await desk.ask(who, 'GET', ofNobody)).status).toBe(404);
      expect((await desk.ask<Listed>(who, 'GET', ofAnother)).body.total).toBe(0);
      expect(actsOn(desk, who, kind)).toEqual([]);
    }
  });

  test('are not for the levels below, who write nothing into the log but that they tried', async () => {
    await using desk = await deskWithMessages();
    for (const rank of ['new', 'support'] as const) {
      const member = await desk.staff(rank);
      for (const path of ['message-logs', 'message-logs/of-ada-1']) {
        const reply = await desk.ask(member, 'GET', `${desk.supportPath}/${path}`);
        expect([reply.status, JSON.stringify(reply.body).includes('canary')]).toEqual([403, false]);
      }
      const events = desk.acts(`staff:${member.id}`).map(({ event }) => event);
      expect(events.filter((event) => event === 'messages_read')).toEqual([]);
      expect(events.filter((event) => event === 'access_denied')).toHaveLength(2);
    }
  });

  test('have no words left where contents are not logged, and after their user is deleted', async () => {
    await using silent = await deskWithMessages(1, { MESSAGE_LOGGING_ENABLED: 'false' });
    const silentPath = `/v1/admin-panel/message-logs/${silent.ada.userId}/of-ada-1`;
    expect((await silent.ask(silent.root, 'GET', silentPath)).body).toMatchObject({ request: null, response: null });

    await using desk = await deskWithMessages();
    await desk.ask(desk.root, 'DELETE', desk.path);
    const path = `/v1/admin-panel/message-logs/${desk.ada.userId}`;
    expect((await desk.ask(desk.root, 'GET', path)).status).toBe(404);
    const left = await desk.ask(desk.root, 'GET', `${path}/of-ada-1`);
    expect(JSON.stringify(left.body)).not.toContain('canary');
  });
});
