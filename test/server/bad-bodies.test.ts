import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import { sendRaw } from '../fault/raw-socket.ts';
import { type House, openHouse, type Resident } from '../house.ts';

// Bodies that are refused leave nothing behind, which is asserted after each: one house serves them all.
let mock: MockLlm;
let house: House;
let ada: Resident;

beforeAll(async () => {
  mock = await startMockLlm();
  house = await openHouse({ WAPI_URL: mock.baseUrl, WAPI_KEY: 'sk-upstream-key', LEVEL_LOW_MODEL: 'ok' });
  ada = await house.register();
});

afterAll(async () => {
  await house.close();
  await mock.close();
});

const completion = '/v1/prompt/completions';
const preview = '/v1/prompt/preview';
const chat = '/v1/chat/completions';
const register = '/v1/users/register';
const asking = [completion, preview, chat];

const question = { role: 'user', content: 'Is 3599 prime?' };
const named = { level: 'low', model: 'low' };
const person = { username: 'grace', name: 'Grace', email: 'grace@example.org', password: 'Correct-horse-1' };

/** What is wrong, what replaces it in a good request (undefined takes it out), and the path that the answer names. */
type Row = [string, object, string];

const inMessage = (message: unknown) => ({ messages: [message] });
const inContent = (part: unknown) => inMessage({ role: 'user', content: [part] });
const inTool = (tool: unknown) => ({ tools: [tool] });
const callOf = (call: unknown) => inMessage({ role: 'assistant', content: null, tool_calls: [call] });

const wrongRequests: Row[] = [
  ['no messages', { messages: undefined }, 'messages'],
  ['empty messages', { messages: [] }, 'messages'],
  ['messages as a string', { messages: 'Is 3599 prime?' }, 'messages'],
  ['messages as null', { messages: null }, 'messages'],
  ['messages as one object', { messages: question }, 'messages'],
  ['2,049 messages', { messages: Array(2_049).fill(question) }, 'messages'],
  ['a message that is null', inMessage(null), 'messages[0]'],
  ['a message that is a string', inMessage('hi'), 'messages[0]'],
  ['a message that is a list', inMessage([question]), 'messages[0]'],
  ['a message without role', inMessage({ content: 'hi' }), 'messages[0].role'],
  ['an unknown role', inMessage({ role: 'tutor', content: 'hi' }), 'messages[0].role'],
  ['a role in capitals', inMessage({ role: 'USER', content: 'hi' }), 'messages[0].role'],
  ['a role that is a number', inMessage({ role: 1, content: 'hi' }), 'messages[0].role'],
  ['a role that is null', inMessage({ role: null, content: 'hi' }), 'messages[0].role'],
  ['a role named as a property of all objects', inMessage({ role: 'toString', content: 'hi' }), 'messages[0].role'],
  ['a message without content', inMessage({ role: 'user' }), 'messages[0].content'],
  ['content that is a number', inMessage({ role: 'user', content: 7 }), 'messages[0].content'],
  ['content that is null, of a user', inMessage({ role: 'user', content: null }), 'messages[0].content'],
  ['content without parts', inMessage({ role: 'user', content: [] }), 'messages[0].content'],
  ['content that is an object', inMessage({ role: 'system', content: {} }), 'messages[0].content'],
  ['a fault in the second message', { messages: [question, { role: 'user', content: 7 }] }, 'messages[1].content'],
  ['an unknown field in a message', inMessage({ ...question, weight: 1 }), 'messages[0].weight'],
  ['a name that is no string', inMessage({ ...question, name: 7 }), 'messages[0].name'],
  ['a part that is a string', inContent('hi'), 'messages[0].content[0]'],
  ['a part without type', inContent({ text: 'hi' }), 'messages[0].content[0].type'],
  ['a part of unknown type', inContent({ type: 'video', video: 'x' }), 'messages[0].content[0].type'],
  ['a text part without text', inContent({ type: 'text' }), 'messages[0].content[0].text'],
  ['a text part with a number', inContent({ type: 'text', text: 7 }), 'messages[0].content[0].text'],
  ['an unknown field in a part', inContent({ type: 'text', text: 'hi', bold: true }), 'messages[0].content[0].bold'],
  ['an image as a string', inContent({ type: 'image_url', image_url: 'x' }), 'messages[0].content[0].image_url'],
  ['an image without url', inContent({ type: 'image_url', image_url: {} }), 'messages[0].content[0].image_url.url'],
  [
    'an image with an empty url',
    inContent({ type: 'image_url', image_url: { url: '' } }),
    'messages[0].content[0].image_url.url',
  ],
  [
    'an unknown image detail',
    inContent({ type: 'image_url', image_url: { url: 'https://a', detail: 'huge' } }),
    'messages[0].content[0].image_url.detail',
  ],
  [
    'an unknown field in an image',
    inContent({ type: 'image_url', image_url: { url: 'https://a', width: 1 } }),
    'messages[0].content[0].image_url.width',
  ],
  [
    'sound without format',
    inContent({ type: 'input_audio', input_audio: { data: 'AA' } }),
    'messages[0].content[0].input_audio.format',
  ],
  [
    'a file with an unknown field',
    inContent({ type: 'file', file: { path: '/etc/passwd' } }),
    'messages[0].content[0].file.path',
  ],
  [
    'an image in a system message',
    inMessage({ role: 'system', content: [{ type: 'image_url', image_url: { url: 'https://a' } }] }),
    'messages[0].content[0].text',
  ],
  [
    'tool calls as a string',
    inMessage({ role: 'assistant', content: null, tool_calls: 'x' }),
    'messages[0].tool_calls',
  ],
  ['a tool call without id', callOf({ type: 'function' }), 'messages[0].tool_calls[0].id'],
  ['a tool call whose id is a number', callOf({ id: 1, type: 'function' }), 'messages[0].tool_calls[0].id'],
  [
    'a tool call without arguments',
    callOf({ id: 'c', type: 'function', function: { name: 'f' } }),
    'messages[0].tool_calls[0].function.arguments',
  ],
  [
    'tool call arguments as an object',
    callOf({ id: 'c', type: 'function', function: { name: 'f', arguments: {} } }),
    'messages[0].tool_calls[0].function.arguments',
  ],
  ['a tool result without its call', inMessage({ role: 'tool', content: 'x' }), 'messages[0].tool_call_id'],
  [
    'a tool result with an empty call',
    inMessage({ role: 'tool', content: 'x', tool_call_id: '' }),
    'messages[0].tool_call_id',
  ],
  ['a function result without name', inMessage({ role: 'function', content: 'x' }), 'messages[0].name'],

  ['temperature below 0', { temperature: -0.1 }, 'temperature'],
  ['temperature above 2', { temperature: 2.1 }, 'temperature'],
  ['temperature as a string', { temperature: '1' }, 'temperature'],
  ['temperature as a boolean', { temperature: true }, 'temperature'],
  ['top_p above 1', { top_p: 1.01 }, 'top_p'],
  ['top_p below 0', { top_p: -1 }, 'top_p'],
  ['n of 0', { n: 0 }, 'n'],
  ['n of 129', { n: 129 }, 'n'],
  ['n that is not whole', { n: 1.5 }, 'n'],
  ['max_tokens of 0', { max_tokens: 0 }, 'max_tokens'],
  ['max_tokens below 0', { max_tokens: -1 }, 'max_tokens'],
  ['max_tokens that are not whole', { max_tokens: 1.5 }, 'max_tokens'],
  ['max_completion_tokens as a string', { max_completion_tokens: '10' }, 'max_completion_tokens'],
  ['a presence penalty of 3', { presence_penalty: 3 }, 'presence_penalty'],
  ['a frequency penalty of -3', { frequency_penalty: -3 }, 'frequency_penalty'],
  ['five stop sequences', { stop: ['a', 'b', 'c', 'd', 'e'] }, 'stop'],
  ['a stop sequence that is a number', { stop: [1] }, 'stop[0]'],
  ['stop as an object', { stop: {} }, 'stop'],
  ['a seed that is not whole', { seed: 1.5 }, 'seed'],
  ['stream as a word', { stream: 'yes' }, 'stream'],
  ['stream as a number', { stream: 1 }, 'stream'],
  ['stream options as a boolean', { stream_options: true }, 'stream_options'],
  ['unknown stream options', { stream_options: { usage: true } }, 'stream_options.usage'],
  ['include_usage as a word', { stream_options: { include_usage: 'yes' } }, 'stream_options.include_usage'],
  ['a bias above 100', { logit_bias: { a: 101 } }, 'logit_bias.a'],
  ['a bias as a list', { logit_bias: [1] }, 'logit_bias'],
  ['metadata that are no strings', { metadata: { team: 7 } }, 'metadata.team'],
  ['metadata that are too long', { metadata: { team: 'x'.repeat(513) } }, 'metadata.team'],
  ['tools as an object', { tools: {} }, 'tools'],
  ['129 tools', { tools: Array(129).fill({ type: 'function', function: { name: 'f' } }) }, 'tools'],
  ['a tool without type', inTool({ function: { name: 'f' } }), 'tools[0].type'],
  ['a tool of unknown type', inTool({ type: 'shell' }), 'tools[0].type'],
  ['a tool whose function has no name', inTool({ type: 'function', function: {} }), 'tools[0].function.name'],
  [
    'a tool whose function has an empty name',
    inTool({ type: 'function', function: { name: '' } }),
    'tools[0].function.name',
  ],
  [
    'tool parameters as a string',
    inTool({ type: 'function', function: { name: 'f', parameters: '{}' } }),
    'tools[0].function.parameters',
  ],
  [
    'an unknown field in a function',
    inTool({ type: 'function', function: { name: 'f', code: 'x' } }),
    'tools[0].function.code',
  ],
  ['an unknown field in a tool', inTool({ type: 'function', function: { name: 'f' }, url: 'x' }), 'tools[0].url'],
  ['functions without name', { functions: [{}] }, 'functions[0].name'],
  ['an unknown tool choice', { tool_choice: 'maybe' }, 'tool_choice'],
  ['a tool choice that is a number', { tool_choice: 1 }, 'tool_choice'],
  ['a tool choice without type', { tool_choice: {} }, 'tool_choice.type'],
  ['a tool choice of unknown type', { tool_choice: { type: 'x' } }, 'tool_choice.type'],
  ['a tool choice without name', { tool_choice: { type: 'function', function: {} } }, 'tool_choice.function.name'],
  ['an unknown field in a tool choice', { tool_choice: { type: 'function', other: 'x' } }, 'tool_choice.other'],
  ['a response format as a word', { response_format: 'json' }, 'response_format'],
  ['a response format without type', { response_format: {} }, 'response_format.type'],
  ['an unknown response format', { response_format: { type: 'xml' } }, 'response_format.type'],
  [
    'a JSON schema without name',
    { response_format: { type: 'json_schema', json_schema: { schema: {} } } },
    'response_format.json_schema.name',
  ],
  [
    'an unknown field beside a JSON schema',
    { response_format: { type: 'json_schema', schema: {} } },
    'response_format.schema',
  ],
  ['21 top_logprobs', { top_logprobs: 21 }, 'top_logprobs'],
  ['logprobs as a number', { logprobs: 1 }, 'logprobs'],
  ['a user that is a number', { user: 7 }, 'user'],
  ['parallel_tool_calls as a word', { parallel_tool_calls: 'no' }, 'parallel_tool_calls'],
  ['an unknown field', { frobnicate: 1 }, 'frobnicate'],
  ['an upstream of the client’s own', { api_base: 'http://127.0.0.1:1' }, 'api_base'],
  ['a field named constructor', { constructor: { prototype: { polluted: true } } }, 'constructor'],
  ['a field named prototype', { prototype: { polluted: true } }, 'prototype'],
  ['a field whose name holds a slash and a tilde', { 'a/b~c': 1 }, 'a/b~c'],
  ['an unknown style', { r_type: 'Cot' }, 'r_type'],
  ['a style that is null', { r_type: null }, 'r_type'],
];

const wrongOfOne: [path: string, ...Row][] = [
  [completion, 'no level', { level: undefined }, 'level'],
  [completion, 'an unknown level', { level: 'max' }, 'level'],
  [completion, 'a level that is a number', { level: 1 }, 'level'],
  [completion, 'a model beside the level', { model: 'low' }, 'model'],
  [chat, 'no model', { model: undefined }, 'model'],
  [chat, 'an empty model', { model: '' }, 'model'],
  [chat, 'a model that is a number', { model: 7 }, 'model'],
  [chat, 'a model of 201 characters', { model: 'm'.repeat(201) }, 'model'],
  [chat, 'a level beside the model', { level: 'low' }, 'level'],
  [chat, 'two styles that do not agree', { model: 'tot-low', r_type: 'bpe' }, 'r_type'],
  [register, 'no username', { username: undefined }, 'username'],
  [register, 'a username that is a number', { username: 12345 }, 'username'],
  [register, 'a username that is a list', { username: ['grace'] }, 'username'],
  [register, 'no name', { name: undefined }, 'name'],
  [register, 'a name that is null', { name: null }, 'name'],
  [register, 'no e-mail', { email: undefined }, 'email'],
  [register, 'an e-mail that is an object', { email: { address: 'a@b.cd' } }, 'email'],
  [register, 'no password', { password: undefined }, 'password'],
  [register, 'a password that is a number', { password: 1234567890 }, 'password'],
  [register, 'an unknown user type', { user_type: 'Admin' }, 'user_type'],
  [register, 'about_me that is too long', { about_me: 'x'.repeat(2_001) }, 'about_me'],
  [register, 'hobbies as a list', { hobbies: ['chess'] }, 'hobbies'],
  [register, 'a role', { role: 'admin' }, 'role'],
  [register, 'credits', { credits: { main: 1e6, reset: 1e6 } }, 'credits'],
  [register, 'an id', { id: 'x' }, 'id'],
  [register, 'is_verified', { is_verified: true }, 'is_verified'],
];

const broken: [string, string | Uint8Array][] = [
  ['an empty body', ''],
  ['only spaces', '  \n'],
  ['a truncated object', '{"level":"low","messages":[{"role":"us'],
  ['a truncated word', '{"stream":tru'],
  ['a missing comma', '{"level":"low" "messages":[]}'],
  ['a comma too many', '{"level":"low",}'],
  ['two documents', '{}{}'],
  ['text after the document', '{} thanks'],
  ['a comment', '{"level":"low" /* or high */}'],
  ['single quotes', "{'level':'low'}"],
  ['a key without quotes', '{level:"low"}'],
  ['NaN', '{"temperature":NaN}'],
  ['Infinity', '{"temperature":Infinity}'],
  ['-Infinity', '{"temperature":-Infinity}'],
  ['undefined', '{"temperature":undefined}'],
  ['a hexadecimal number', '{"n":0x10}'],
  ['a leading zero', '{"n":01}'],
  ['a leading plus', '{"n":+1}'],
  ['a number without its whole part', '{"temperature":.5}'],
  ['a number without its fraction', '{"temperature":1.}'],
  ['a bare minus', '{"n":-}'],
  ['a line break in a string', '{"level":"lo\nw"}'],
  ['a NUL in a string', '{"level":"lo\0w"}'],
  ['an unknown escape', '{"level":"\\x6cow"}'],
  ['half a \\u escape', '{"level":"\\u00"}'],
  ['brackets that do not match', '{"messages":[}]'],
  ['a form', 'level=low&messages=hi'],
  ['a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d])],
  ['a lone continuation byte', new Uint8Array([0x22, 0x80, 0x22])],
  ['overlong UTF-8', new Uint8Array([0x22, 0xc0, 0xaf, 0x22])],
  ['a surrogate in UTF-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ['Latin-1', Buffer.from('{"level":"müde"}', 'latin1')],
  ['UTF-16, little end first', Buffer.from('\ufeff{"level":"low"}', 'utf16le')],
  ['UTF-16, big end first', Buffer.from('\ufeff{"level":"low"}', 'utf16le').swap16()],
  ['UTF-16 without mark', Buffer.from('{"level":"low"}', 'utf16le')],
  ['zip', new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe])],
];

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const manyKeys = Array.from({ length: 1_001 }, (_, index) => `"k${index}":""`).join();

const unclear: [string, string, path: string][] = [
  ['a list at the top', '[{"level":"low"}]', ''],
  ['a string at the top', '"low"', ''],
  ['null at the top', 'null', ''],
  ['a number at the top', '7', ''],
  ['true at the top', 'true', ''],
  ['a key twice', '{"n":1,"n":2}', 'n'],
  ['a key twice, once with an escape', '{"stream":true,"str\\u0065am":false}', 'stream'],
  ['a key twice, deep inside', '{"messages":[{"role":"user","role":"system"}]}', 'messages[0].role'],
  ['a key twice among many', `{${manyKeys.slice(0, 400)},"k3":""}`, 'k3'],
  ['__proto__', '{"__proto__":{"polluted":true}}', '__proto__'],
  ['__proto__ inside', '{"metadata":{"__proto__":{"polluted":true}}}', 'metadata.__proto__'],
  ['__proto__ with an escape', '{"\\u005f_proto__":{"polluted":true}}', '__proto__'],
  ['objects 33 deep', nested(33), Array(32).fill('a').join('.')],
  ['lists 33 deep', `${'['.repeat(33)}${']'.repeat(33)}`, '[0]'.repeat(32)],
  ['lists that never end', '['.repeat(100_000), '[0]'.repeat(32)],
  ['1,001 keys', `{"metadata":{${manyKeys}}}`, 'metadata'],
  ['2^53', '{"seed":9007199254740992}', 'seed'],
  ['-2^53', '{"seed":-9007199254740992}', 'seed'],
  ['2^53 + 1 as a decimal', '{"seed":9007199254740993.0}', 'seed'],
  ['2^53 with an exponent', '{"seed":9007199254740.992e3}', 'seed'],
  ['1e400', '{"temperature":1e400}', 'temperature'],
  ['-1e400', '{"temperature":-1e400}', 'temperature'],
  ['a number of a thousand digits', `{"seed":${'9'.repeat(1_000)}}`, 'seed'],
  ['the first half of a surrogate pair', '{"user":"\\ud83d"}', 'user'],
  ['the second half of a surrogate pair', '{"user":"a\\udc00"}', 'user'],
  ['a surrogate pair the wrong way round', '{"user":"\\udc00\\ud83d"}', 'user'],
  ['half a surrogate pair in a key', '{"metadata":{"\\ud83d":"x"}}', 'metadata.\ud83d'],
  ['too many values', `[${'0,'.repeat(50_000)}0]`, ''],
];

describe('A wrong body', () => {
  const rows = wrongRequests.flatMap(([what, change, path]) =>
    asking.map((address) => [what, address, change, path] as const),
  );
  test.each(rows)('%s to %s is refused by its path', async (_what, address, change, path) => {
    await expectRefusal(address, { ...requestTo(address), ...change }, 422, path);
  });

  test.each(wrongOfOne)('to %s with %s is refused by its path', async (address, _what, change, path) => {
    await expectRefusal(address, { ...requestTo(address), ...change }, 422, path);
  });

  test.each(broken)('that is %s is no JSON', async (_what, body) => {
    await expectRefusal(completion, body, 400, undefined);
    await expectRefusal(chat, body, 400, undefined);
    await expectRefusal(register, body, 400, undefined);
  });

  test.each(unclear)('with %s is refused by its path', async (_what, body, path) => {
    await expectRefusal(completion, body, 422, path);
    await expectRefusal(chat, body, 422, path);
    await expectRefusal(register, body, 422, path);
  });

  test('is not repeated at length to whoever sent it', async () => {
    const key = 'k'.repeat(100_000);
    const reply = await house.post(completion, `{"${key}":1,"${key}":2}`, ada.headers);
    expect(reply.status).toBe(422);
    expect((await reply.text()).length).toBeLessThan(2_000);
  });

  test('is not in the log, whatever is wrong with it', async () => {
    const canary = 'canary-in-a-body';
    const before = house.logLines().length;
    for (const body of [canary, `"${canary}`, `{"password":"${canary}",}`, `{"${canary}":1}`, `{"level":"${canary}"}`])
      for (const address of [completion, chat, register]) await house.post(address, body, ada.headers);
    expect(JSON.stringify(house.logLines().slice(before))).not.toContain(canary);
  });

  test('names ten faults at most', async () => {
    const fields = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`x${index}`, 1]));
    const reply = await house.post(completion, { ...requestTo(completion), ...fields }, ada.headers);
    const { errors } = (await reply.json()) as { errors: unknown[] };
    expect(errors.length).toBeGreaterThanOrEqual(1);
    expect(errors.length).toBeLessThanOrEqual(10);
  });
});

describe('A large body', () => {
  const limit = 1_048_576;
  const good = JSON.stringify({ level: 'low', messages: [question] });

  test.each([
    ['1 MiB of {},', `[${'{},'.repeat(349_000)}{}]`, 422],
    ['1 MiB of strings', `[${'"aaaaaaaaaaaaaaaa",'.repeat(49_000)}0]`, 422],
    ['1 MiB of backslashes in one string', JSON.stringify('\\'.repeat(500_000)), 422],
    ['1 MiB of backslashes in many strings', `[${'"\\\\\\\\\\\\",'.repeat(49_000)}0]`, 422],
    ['1 MiB of quotes and backslashes', `"${'\\"\\'.repeat(300_000)}`, 422],
    ['1 MiB of open lists', '['.repeat(1_000_000), 422],
    ['1 MiB of spaces', ' '.repeat(1_000_000), 400],
    ['1 MiB of digits', '1'.repeat(1_000_000), 422],
  ])('of %s is answered at once', async (_what, body, status) => {
    const startedMs = performance.now();
    const reply = await house.post(completion, body, ada.headers);
    expect(reply.status).toBe(status);
    // Measured 2 to 60 ms; what this guards against took 38 s and 142 s.
    expect(performance.now() - startedMs).toBeLessThan(1_000);
    expectNothingHappened();
  });

  test('is taken up to the limit, and refused one byte over it', async () => {
    const fill = (size: number) => good + ' '.repeat(size - good.length);
    expect((await house.post(preview, fill(limit), ada.headers)).status).toBe(200);
    await expectRefusal(preview, fill(limit + 1), 413, undefined);
    await expectRefusal(chat, fill(limit + 1), 413, undefined);
  });

  test('over the limit is refused over a socket as well, declared, chunked or far beyond', async () => {
    const port = Number(new URL(await house.listen()).port);
    const head = `POST ${completion} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${ada.apiKey}\r\nContent-Type: application/json\r\n`;
    const piece = `80000\r\n${' '.repeat(0x80000)}\r\n`;
    const declared = `${head}Content-Length: ${limit + 1}\r\n\r\n${' '.repeat(limit + 1)}`;
    const onlyDeclared = `${head}Content-Length: 99999999999\r\n\r\n{`;
    const chunked = `${head}Transfer-Encoding: chunked\r\n\r\n${piece.repeat(3)}`;
    const far = `${head}Transfer-Encoding: chunked\r\n\r\n${piece.repeat(20)}`;
    for (const bytes of [declared, onlyDeclared, chunked, far]) {
      const reply = await sendRaw(port, bytes);
      expect(reply).toMatchObject({ status: 413, closed: true, rest: '' });
      expect(JSON.parse(reply.body)).toMatchObject({ error_code: 'PAYLOAD_TOO_LARGE' });
    }
    expectNothingHappened();
  });
});

describe('A body of another kind', () => {
  const body = new TextEncoder().encode(JSON.stringify({ level: 'low', messages: [question] }));

  test.each<[string, Record<string, string>]>([
    ['without Content-Type', {}],
    ['text', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['JSON lines', { 'content-type': 'application/jsonl' }],
    ['JSON with a suffix', { 'content-type': 'application/json-patch+json' }],
    ['several types', { 'content-type': 'text/plain, application/json' }],
    ['gzip', { 'content-type': 'application/json', 'content-encoding': 'gzip' }],
    ['an unknown encoding', { 'content-type': 'application/json', 'content-encoding': 'x' }],
  ])('(%s) is refused before it is read', async (_what, headers) => {
    for (const address of [completion, chat, register]) {
      const reply = await house.fetch(address, { method: 'POST', headers: { ...ada.headers, ...headers }, body });
      await expectError(reply, address, 415, undefined);
    }
    expectNothingHappened();
  });

  test.each(['application/json; charset=utf-8', 'Application/JSON', 'application/json ;x=y'])(
    '(%s) is JSON',
    async (type) => {
      const headers = { ...ada.headers, 'content-type': type };
      expect((await house.fetch(preview, { method: 'POST', headers, body })).status).toBe(200);
    },
  );
});

test('After all of them every object is as it was', () => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

function requestTo(address: string): object {
  if (address === register) return person;
  const { level, model } = named;
  return address === chat ? { model, messages: [question] } : { level, messages: [question] };
}

async function expectRefusal(address: string, body: unknown, status: number, path: string | undefined): Promise<void> {
  await expectError(await house.post(address, body, ada.headers), address, status, path);
  expectNothingHappened();
}

/** @param path Undefined where no field is at fault; empty for the body as a whole, which OpenAI's shape has as null. */
async function expectError(reply: Response, address: string, status: number, path: string | undefined): Promise<void> {
  const answer = (await reply.json()) as {
    errors?: { path: string; message: string }[];
    error?: { param: string | null; message: string };
    message?: string;
  };
  expect([reply.status, address === chat ? answer.error?.param : answer.errors?.[0]?.path]).toEqual([
    status,
    address === chat ? path || null : path,
  ]);
  expect((answer.error ?? answer).message).toMatch(/^\S.+\.$/s);
  expect(reply.headers.get('x-request-id')).toBeTruthy();
}

function expectNothingHappened(): void {
  expect(mock.calls).toHaveLength(0);
  expect(house.rows('SELECT * FROM message_logs')).toEqual([]);
  expect(house.rows("SELECT * FROM credit_ledger WHERE kind <> 'grant'")).toEqual([]);
  expect(house.rows('SELECT count(*) n FROM users')).toEqual([{ n: 1 }]);
}
