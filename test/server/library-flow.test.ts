import { expect, test } from 'vitest';
import type {
  PromptChanged,
  PromptList,
  PromptVersionList,
  RenderedPrompt,
} from '../../packages/server/src/contract/types.ts';
import { openLibrary } from './library-scene.ts';

test('A new user writes a template, changes it, goes back, copies, archives and uses it', async () => {
  await using library = await openLibrary();
  const { ask } = library;
  const made = await ask('POST', '/v1/prompts', {
    name: 'Customer Support Template',
    description: 'How we greet people.',
    content: 'You help {customer_name}. Answer in JSON like {"ok": true}.',
    tags: ['support'],
  });
  expect([made.status, made.body.version, made.body.labels]).toEqual([201, 1, { production: 1 }]);
  expect(made.etag).toBe(`"1.${made.body.id}"`);
  expect(made.body.variables).toEqual([{ name: 'customer_name' }]);
  const at = `/v1/prompts/${made.body.id}`;

  const changed = await ask<PromptChanged>('PUT', at, { content: 'Be kind to {customer_name}.', message: 'Kinder.' });
  expect([changed.status, changed.body.version, changed.body.created, changed.body.promoted]).toEqual([
    200,
    2,
    true,
    true,
  ]);
  const same = await ask<PromptChanged>('PUT', at, { content: 'Be kind to {customer_name}.' });
  expect([same.body.version, same.body.created, same.body.revision]).toEqual([2, false, changed.body.revision]);

  const list = await ask<PromptList>('GET', '/v1/prompts?skip=0&limit=10&tag=support');
  expect(list.body).toMatchObject({ skip: 0, limit: 10, total: 1, data: [{ name: 'Customer Support Template' }] });
  const versions = await ask<PromptVersionList>('GET', `${at}/versions`);
  expect(versions.body.data.map(({ version, labels }) => [version, labels])).toEqual([
    [2, ['production']],
    [1, []],
  ]);

  const back = await ask('POST', `${at}/versions/1/rollback`, { reason: 'It was better.' });
  expect([back.status, back.body.version, back.body.latest_version]).toEqual([200, 1, 2]);
  expect(back.body.content).toContain('{"ok": true}');
  const next = await ask<PromptChanged>('PUT', at, { content: 'Be brief with {customer_name}.' });
  expect(next.body.version).toBe(3);

  const copy = await ask('POST', `${at}/duplicate`, {});
  expect([copy.status, copy.body.name, copy.body.version]).toEqual([201, 'Customer Support Template copy', 1]);

  const rendered = await ask<RenderedPrompt>('POST', `${at}/render`, {
    variables: { customer_name: 'Grace', customer_nam: 1 },
  });
  expect(rendered.body).toMatchObject({
    version: 3,
    label: 'production',
    text: 'Be brief with Grace.',
    messages: [{ role: 'system', content: 'Be brief with Grace.' }],
    missing: [],
    unused: [{ name: 'customer_nam', suggestion: 'customer_name' }],
  });

  const answer = await ask<{ enhancement: { prompt: object } }>('POST', '/v1/prompt/completions', {
    level: 'low',
    prompt: { name: 'Customer Support Template', variables: { customer_name: 'Grace' } },
    messages: [{ role: 'user', content: 'Where is my parcel?' }],
  });
  expect([answer.status, answer.body.enhancement.prompt]).toEqual([
    200,
    { id: made.body.id, name: 'Customer Support Template', version: 3, label: 'production' },
  ]);

  expect((await ask('DELETE', at)).status).toBe(200);
  expect((await ask<PromptList>('GET', '/v1/prompts')).body.data.map(({ name }) => name)).toEqual([copy.body.name]);
  expect((await ask<PromptList>('GET', '/v1/prompts?archived=true')).body.total).toBe(1);
  expect((await ask('PUT', at, { content: 'No.' })).status).toBe(409);
  expect((await ask('POST', `${at}/restore`, {})).body.archived_at).toBeNull();
});

test('Two editors at once: the second is told what is there, merges, and nothing is lost', async () => {
  await using library = await openLibrary();
  const { ask, write } = library;
  const { id } = await write();
  const at = `/v1/prompts/${id}`;
  const seen = await ask('GET', at);
  const mine = { 'if-match': seen.etag ?? '' };

  const [first, second] = await Promise.all([
    ask<PromptChanged>('PUT', at, { content: 'Hello {name}, from one.' }, mine),
    ask<{ error_code: string; current: Record<string, unknown> }>(
      'PUT',
      at,
      { content: 'Hello {name}, from two.' },
      mine,
    ),
  ]);
  const [won, lost] = [first, second].sort((one, other) => one.status - other.status);

  expect([won?.status, lost?.status]).toEqual([200, 412]);
  expect(second.body).toMatchObject({
    error_code: 'PRECONDITION_FAILED',
    current: { revision: 2, version: 2, latest_version: 2, updated_by: `user:${library.ada.userId}` },
  });
  const merged = await ask<PromptChanged>(
    'PUT',
    at,
    { content: 'Hello {name}, from both.', base_version: 2 },
    { 'if-match': '"2"' },
  );
  expect([merged.status, merged.body.version]).toEqual([200, 3]);
  const versions = await ask<PromptVersionList>('GET', `${at}/versions`);
  expect(versions.body.total).toBe(3);
  const stale = await ask('PUT', at, { content: 'Late.', base_version: 2 });
  expect(stale.status).toBe(412);
});
