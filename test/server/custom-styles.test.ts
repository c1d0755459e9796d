import { afterEach, describe, expect, test } from 'vitest';
import type { StyleName } from '../../packages/server/src/contract/types.ts';
import { styles } from '../../packages/server/src/services/prompt/styles/registry.ts';
import { movableClock } from '../clock.ts';
import type { House, Settings } from '../house.ts';
import { startMs } from './counted-styles.ts';
import { asking, openStyleHouse, preview } from './style-scene.ts';

const opened: House[] = [];

afterEach(async () => {
  for (const house of opened.splice(0)) await house.close();
});

async function open(settings: Settings = {}, clock?: Parameters<typeof openStyleHouse>[1]) {
  const scene = await openStyleHouse(settings, clock);
  opened.push(scene.house);
  const { headers, userId } = await scene.house.register();
  return { ...scene, headers, userId };
}

/** Gives a user other styles than those of the default. */
function grant(house: House, names: readonly StyleName[]): void {
  house.write('UPDATE users SET access_rtype = ?', JSON.stringify(names));
}

async function refusal(reply: Response) {
  const { error_code, errors } = (await reply.json()) as { error_code: string; errors: { path: string }[] };
  return { status: reply.status, error_code, errors };
}

describe('A text that the operator writes', () => {
  test('is in force at the next request, and is told by its number in receipt, header and log', async () => {
    const { house, headers, made } = await open();
    await house.post('/v1/prompt/completions', asking('bcot'), headers);
    expect(await made('bcot', 'Work it out.')).toMatchObject({ version: 2, is_changed: true, changed_by: 'operator' });

    const reply = await house.post('/v1/prompt/completions', asking('bcot'), headers);
    const { enhancement, choices } = (await reply.json()) as {
      enhancement: object;
      choices: { message: { content: string } }[];
    };
    expect(reply.headers.get('x-enhancement-prompt-version')).toBe('2');
    expect(enhancement).toMatchObject({ r_type: 'bcot', variant: 'full', prompt_version: 2 });
    expect(choices[0]?.message.content).toContain('[system]\nWork it out.');
    expect(house.rows('SELECT prompt_version FROM message_logs ORDER BY seq')).toEqual([
      { prompt_version: 1 },
      { prompt_version: 2 },
    ]);
  });

  test('is in force within a second at another server on the same database', async () => {
    const here = await open();
    const clock = movableClock(startMs);
    const there = await openStyleHouse({ DATA_DIR: here.house.dataDir }, clock);
    opened.unshift(there.house);
    await here.made('bpe', 'Plan it.');
    await here.made('legal', 'Cite the statute.');
    clock.move(1_000);
    expect((await preview(there.house, 'bpe', here.headers)).body).toMatchObject({
      prompt_version: 2,
      messages: [{ role: 'system', content: 'Plan it.' }, { role: 'user' }],
    });
    expect((await preview(there.house, 'legal', here.headers)).body).toMatchObject({ prompt_version: 1 });

    await there.remove('legal');
    await there.remove('bpe');
    expect((await (await here.look()).json()).data[0]).toMatchObject({ r_type: 'bpe', version: 1, is_changed: false });
    expect((await preview(here.house, 'legal', here.headers)).status).toBe(403);
    expect((await preview(here.house, 'bpe', here.headers)).body.messages[0]?.content).toBe(styles.bpe.full);
  });

  test('is added letter by letter: nothing in it is filled in', async () => {
    const { house, headers, made } = await open();
    const text = "Cite {{messages}} $HOME $& $1 $' %s {r_type} \\n <script> 👩‍👩‍👧 ’ü\n\n  end ";
    await made('odd_text', text);
    const { body } = await preview(house, 'odd_text', headers, {
      messages: [{ role: 'system', content: 'Mine: $&' }, ...asking('').messages],
    });
    expect(body.messages[0]?.content).toBe(`${text}\n\nMine: $&`);
  });

  test('for models that reason is used for those, and shown with the other', async () => {
    const { house, headers, made } = await open();
    const level = 'high';
    expect(await made('legal', 'Cite the statute.')).toMatchObject({ light_prompt: 'Cite the statute.', version: 1 });
    expect((await preview(house, 'legal', headers, { level })).body).toMatchObject({ variant: 'full' });
    expect(await made('legal', 'Cite the statute.', { light_prompt: 'Cite.' })).toMatchObject({ version: 2 });
    expect((await preview(house, 'legal', headers, { level })).body).toMatchObject({
      ...{ variant: 'light', prompt_version: 2 },
      messages: [{ content: 'Cite.' }, {}],
    });
  });

  test('is no new version where it is in force already, as when what was read is written back', async () => {
    const { house, made, written } = await open();
    const legal = await made('legal', 'Cite the statute.');
    expect(await made('legal', 'Cite the statute.')).toEqual(legal);
    expect(await made('legal', legal.prompt, { light_prompt: legal.light_prompt, is_open: true })).toEqual(legal);
    const { full, light } = styles.tot;
    expect(await made('tot', full, { light_prompt: light })).toMatchObject({ version: 1, is_changed: false });
    expect(written()).toEqual(['r_type/legal 1']);
    expect(house.rows("SELECT event FROM security_logs WHERE event LIKE 'style%'")).toHaveLength(1);
  });
});

describe('A style that is removed', () => {
  test('is unknown again, and its numbers go on when it is made anew', async () => {
    const { house, headers, made, remove } = await open();
    await made('legal', 'Cite the statute.');
    expect((await remove('legal')).status).toBe(200);
    expect((await preview(house, 'legal', headers)).body).toMatchObject({ error_code: 'STYLE_NOT_ALLOWED' });
    expect(await refusal(await remove('legal'))).toMatchObject({ status: 404, error_code: 'NOT_FOUND' });
    expect(await made('legal', 'Cite the case.')).toMatchObject({ version: 2 });
  });

  test('has its own text again where it is built in, under the number that this text has', async () => {
    const { house, headers, made, remove } = await open();
    await made('react', 'Act.');
    await remove('react');
    expect((await preview(house, 'react', headers)).body).toMatchObject({
      prompt_version: 1,
      messages: [{ content: styles.react.full }, {}],
    });
    const again = await remove('react');
    expect([again.status, (await again.json()).message]).toEqual([
      404,
      'The built-in style react has its own text: there is nothing to remove.',
    ]);
  });

  test('is kept by the answer that is on its way', async () => {
    const { house, headers, made, remove } = await open();
    await made('legal', 'Cite the statute.');
    const reply = await house.post('/v1/prompt/completions', { ...asking('legal'), stream: true }, headers);
    const reader = (reply.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
    let text = (await reader.read()).value ?? '';
    await remove('legal');
    for (let next = await reader.read(); !next.done; next = await reader.read()) text += next.value;
    expect(text).toContain('"r_type":"legal","variant":"full","prompt_version":1');
    expect(house.rows('SELECT status, r_type, prompt_version FROM message_logs')).toEqual([
      { status: 'completed', r_type: 'legal', prompt_version: 1 },
    ]);
  });
});

describe('A style of the operator’s own', () => {
  test('is everybody’s when it is open, and otherwise of those who were given it', async () => {
    const { house, headers, made } = await open();
    grant(house, ['bpe', 'secret_one', 'long_gone']);
    await made('open_one', 'Open.');
    await made('secret_one', 'Secret.', { is_open: false });
    await made('hidden_one', 'Hidden.', { is_open: false });
    for (const name of ['open_one', 'secret_one']) expect((await preview(house, name, headers)).status).toBe(200);

    const { body } = await preview(house, 'hidden_one', headers);
    expect(body.errors).toEqual([{ path: 'r_type', message: 'must be one of bpe, secret_one, open_one, none' }]);
    expect((await preview(house, 'no_such_style', headers)).body.errors).toEqual(body.errors);
    const models = (await (await house.fetch('/v1/models', { headers })).json()) as { data: { id: string }[] };
    const names = models.data.map(({ id }) => id);
    expect(names).toEqual(expect.arrayContaining(['open_one-low', 'secret_one-ultra', 'bpe-medium']));
    expect(names.join()).not.toMatch(/hidden_one|long_gone|tot/);
  });

  test('stays closed when its text is changed, until it is opened', async () => {
    const { made } = await open();
    await made('secret_one', 'Secret.', { is_open: false });
    expect(await made('secret_one', 'More secret.')).toMatchObject({ is_open: false });
    expect(await made('secret_one', 'More secret.', { is_open: true })).toMatchObject({ is_open: true, version: 3 });
  });

  test('that a user may not know of is told from no other name that is none, in front of a model either', async () => {
    const { house, headers, made } = await open();
    await made('hidden', 'Hidden.', { is_open: false });
    const ask = (model: string, r_type?: string) =>
      house.post('/v1/chat/completions', { model, messages: asking('').messages, r_type }, headers);
    const [hidden, none] = await Promise.all([ask('hidden-low', 'bpe'), ask('nosuch-low', 'bpe')]);
    const told = async (reply: Response) => (await reply.text()).replace(/"request_id":"[^"]*"/, '');
    expect([hidden.status, await told(hidden)]).toEqual([none.status, await told(none)]);
  });

  test('swallows no model whose name begins like it', async () => {
    const { house, headers, made } = await open({ WAPI_MODELS: 'gpt-x,bpe-low' });
    await made('gpt', 'Speak as GPT.');
    const ask = async (model: string) => {
      const reply = await house.post('/v1/chat/completions', { model, messages: asking('').messages }, headers);
      const { enhancement } = (await reply.json()) as {
        enhancement?: { r_type: string; model: string; level: string };
      };
      return [reply.status, enhancement?.r_type, enhancement?.model, enhancement?.level];
    };
    expect(await ask('gpt-4o')).toEqual([200, 'bpe', 'gpt-4o', null]);
    expect(await ask('gpt-x')).toEqual([200, 'bpe', 'gpt-x', null]);
    expect(await ask('gpt-gpt-4o')).toEqual([200, 'gpt', 'gpt-4o', null]);
    expect(await ask('gpt-medium')).toEqual([200, 'gpt', 'gpt-4o', 'medium']);
    expect(await ask('bpe-low')).toEqual([200, 'bpe', 'bpe-low', null]);
    expect((await ask('gpt-4o-nano'))[0]).toBe(403);
    const { headers: weak } = await house.register();
    house.write("UPDATE users SET level = 'low'");
    const reply = await house.post('/v1/chat/completions', { model: 'gpt-4o', messages: asking('').messages }, weak);
    expect(reply.status, 'nor one that the user may not name').toBe(403);
  });

  test('is the default where the operator sets it, for those who may use it', async () => {
    const { house, headers, made } = await open({ DEFAULT_R_TYPE: 'legal', DEFAULT_USER_STYLES: 'bpe,legal' });
    expect((await preview(house, undefined, headers)).body).toMatchObject({ r_type: 'none', prompt_version: null });
    await made('legal', 'Cite the statute.', { is_open: false });
    expect((await preview(house, undefined, headers)).body).toMatchObject({ r_type: 'legal', prompt_version: 1 });
    const { headers: without } = await house.register();
    grant(house, ['bpe']);
    expect((await preview(house, undefined, without)).body).toMatchObject({ r_type: 'none' });
  });

  test('is one of a hundred, which one user may all use', { timeout: 60_000 }, async () => {
    const { house, headers, made, look } = await open({ LEVEL_LOW_MODEL: 'gpt-4o-mini' });
    const names = Array.from({ length: 100 }, (_, n) => `style_${n}`);
    await Promise.all(names.map((name, n) => made(name, `Text of ${name}.`, { is_open: n % 2 === 0 })));
    grant(house, names);
    for (const name of names) {
      const { body } = await preview(house, name, headers);
      expect([body.messages[0]?.content, body.prompt_version]).toEqual([`Text of ${name}.`, 1]);
    }
    const models = (await (await house.fetch('/v1/models', { headers })).json()) as { data: { id: string }[] };
    const listed = new Set(models.data.map(({ id }) => id));
    expect(names.filter((name) => !listed.has(`${name}-low`) || !listed.has(`${name}-ultra`))).toEqual([]);
    expect((await (await look()).json()).data).toHaveLength(105);
  });
});

describe('The operator', () => {
  test.each([
    ['the name of a level', { r_type: 'ultra', prompt: 'Go.' }, 'r_type'],
    ['no style at all', { r_type: 'none', prompt: 'Go.' }, 'r_type'],
    ['a name with a dash', { r_type: 'my-style', prompt: 'Go.' }, 'r_type'],
    ['a name in capitals', { r_type: 'Legal', prompt: 'Go.' }, 'r_type'],
    ['a blank text', { r_type: 'legal', prompt: ' \n' }, 'prompt'],
    ['a text that is too long', { r_type: 'legal', prompt: 'x'.repeat(20_001) }, 'prompt'],
    ['a blank text for models that reason', { r_type: 'legal', prompt: 'Go.', light_prompt: ' ' }, 'light_prompt'],
    ['an open style that is built in', { r_type: 'bpe', prompt: 'Go.', is_open: true }, 'is_open'],
    ['an unknown field', { r_type: 'legal', prompt: 'Go.', version: 3 }, 'version'],
  ])('may not write %s', async (_case, change, path) => {
    const { set, written } = await open();
    const { status, errors } = await refusal(await set(change));
    expect([status, new Set(errors.map((error) => error.path))]).toEqual([422, new Set([path])]);
    expect(written()).toEqual([]);
  });

  test('reads every style, what each said before, and that a user may not', async () => {
    const { house, headers, made, remove, look } = await open();
    for (const text of ['One.', 'Two.', 'Three.']) await made('legal', text, { light_prompt: `${text} Light.` });
    await remove('legal');
    const all = (await (await look()).json()).data as { r_type: string; is_built_in: boolean }[];
    expect(all.map(({ r_type }) => r_type)).toEqual(['bpe', 'bcot', 'hcot', 'react', 'tot']);
    expect(all[0]).toMatchObject({
      version: 1,
      is_built_in: true,
      is_changed: false,
      is_open: false,
      changed_by: null,
    });

    const { data, total } = await (await look('/legal/versions?page_size=2')).json();
    expect([total, data]).toMatchObject([
      3,
      [
        { version: 3, prompt: 'Three.', light_prompt: 'Three. Light.', is_in_force: false, changed_by: 'operator' },
        { version: 2, prompt: 'Two.', light_prompt: 'Two. Light.', is_in_force: false, is_open: true },
      ],
    ]);
    expect((await (await look('/legal/versions?page_size=2&page=2')).json()).data).toMatchObject([{ version: 1 }]);
    expect((await (await look('/bpe/versions')).json()).data).toMatchObject([
      { version: 1, prompt: styles.bpe.full, light_prompt: styles.bpe.light, is_in_force: true, changed_by: 'release' },
    ]);
    expect((await look('/no_such/versions')).status).toBe(404);
    expect((await house.fetch('/v1/admin/system-prompts', { headers })).status).toBe(403);
  });

  test('leaves word in the security log of what changed, and none of the texts', async () => {
    const { house, made, remove } = await open();
    await made('legal', 'Cite the statute.');
    await made('legal', 'Cite the case.', { is_open: false });
    await remove('legal');
    const rows = house.rows<{ event: string; actor: string; details: string }>(
      "SELECT event, actor, details FROM security_logs WHERE event LIKE 'style%' ORDER BY seq",
    );
    expect(rows.map(({ event, actor }) => [event, actor])).toEqual([
      ['style_changed', 'operator'],
      ['style_changed', 'operator'],
      ['style_removed', 'operator'],
    ]);
    const [first, second, third] = rows.map(({ details }) => JSON.parse(details));
    expect(first).toMatchObject({ r_type: 'legal', version_before: null, version: 1, length: 17, length_before: null });
    expect(second).toMatchObject({ version_before: 1, version: 2, length_before: 17, length: 14, is_open: false });
    expect(second.sha256_before).toBe(first.sha256);
    expect(second.sha256).toMatch(/^[0-9a-f]{16}$/);
    expect(third).toMatchObject({ version_before: 2, version: null, sha256_before: second.sha256, sha256: null });
    expect(JSON.stringify(rows)).not.toContain('Cite');
  });
});
