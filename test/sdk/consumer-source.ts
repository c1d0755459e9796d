/** What an application may write against the package, and what its types refuse. */
export const use = `
import { APIError, BadRequestError, PromptEnchanter, RateLimitError, Stream } from 'promptenchanter';
import { AuthenticationError, LockedError, PagePromise, SessionLostError } from 'promptenchanter';
import type { Completion, CompletionChunk, CompletionEvent, CompletionParams, Message, Receipt } from 'promptenchanter';
import { BatchStream } from 'promptenchanter';
import type { BatchEvent, BatchJob, BatchParams, BatchTask, BatchTaskResult, BatchTotals } from 'promptenchanter';
import type { ResearchDepth, ResearchProgress, ResearchReceipt } from 'promptenchanter';
import type { AdminLogin, ManagedUser, SecurityLogEntry, SessionHolder, UsageReport } from 'promptenchanter';
import { PreconditionFailedError, PromptVariablesError } from 'promptenchanter';
import type { Prompt, PromptFallback, PromptSummary, PromptVariables, Slice } from 'promptenchanter';
import type { ApiKey, MessageEntry, Page, Session, SessionAuth, SessionInfo, SessionTokens } from 'promptenchanter';

const client = new PromptEnchanter({ apiKey: 'pe-x', timeout: 1000, defaultHeaders: { a: 'b' } });
const messages: Message[] = [{ role: 'user', content: 'Hi' }];
const params: CompletionParams = { level: 'medium', messages };

async function use(): Promise<void> {
  const whole: Completion = await client.completions.create({ level: 'low', r_type: 'tot', messages });
  const chunks: Stream<CompletionChunk> = await client.completions.create({ ...params, stream: true });
  const either: Completion | Stream<CompletionChunk> = await client.completions.create(params);
  const { data, requestId, response } = await client.completions.preview(params).withResponse();
  await client.completions.create({ ...params, messages: data.messages, stream: false });
  const text: string | null | undefined = whole.choices[0]?.message.content;
  for await (const chunk of chunks) void chunk.choices[0]?.delta?.content;
  const streamed = client.completions.stream(params).on('text', (more, all) => more + all).on('end', () => {});
  for await (const event of streamed) void (event satisfies CompletionEvent);
  const { enhancement } = await streamed.finalCompletion();
  void [text, either, requestId, response.status, enhancement satisfies Receipt];

  // Words of a reply are open: a newer server may use others. Words of a request are closed.
  const style: 'bpe' | 'bcot' | 'hcot' | 'react' | 'tot' | 'none' | (string & {}) = enhancement.r_type;
  if (enhancement.variant === 'brand-new' || enhancement.level === 'colossal') void style;
  // @ts-expect-error: not a level
  await client.completions.create({ ...params, level: 'colossal' });
  // Styles are open: an operator makes more of them.
  await client.completions.create({ ...params, r_type: enhancement.r_type });
  // @ts-expect-error: not a field
  await client.completions.create({ level: 'low', messages: [], temprature: 1 });
  // @ts-expect-error: a whole completion is not iterable
  for await (const _ of await client.completions.create({ ...params, stream: false }));

  const clock = { name: 'clock', parameters: { type: 'object', properties: { zone: { type: 'string' } } } };
  await client.completions.create({ ...params, tools: [{ type: 'function', function: clock }] });

  // The answer of a tool round goes back as it came.
  const [choice] = whole.choices;
  if (choice) await client.completions.create({ ...params, messages: [{ ...choice.message, role: 'assistant' }] });
  await using _ = await client.completions.create({ ...params, stream: true });
}

async function research(depth: ResearchDepth): Promise<void> {
  const asked: CompletionParams = { ...params, ai_research: true, research_depth: depth };
  const streamed = client.completions.stream(asked).on('research', ({ step, share }) => [step, share]);
  for await (const event of streamed) if (event.type === 'research') void (event.progress satisfies ResearchProgress);
  const found: ResearchReceipt | null = (await streamed.finalCompletion()).enhancement.research;
  // Words of a reply are open.
  if (found?.outcome === 'half-found') void found.sources[0]?.url;
  const heard: ResearchProgress[] = [];
  await client.completions.create({ ...asked, stream: true }, { onResearch: (progress) => heard.push(progress) });
  // @ts-expect-error: not a depth
  await client.completions.create({ ...asked, research_depth: 'abyss' });
}

declare const prompts: AsyncIterable<string>;

async function inBatches(params: BatchParams): Promise<void> {
  const { results, totals } = await client.batch.process(params);
  const answer: string | null | undefined = results[0]?.completion?.choices[0]?.message.content;
  const streamed: BatchStream = client.batch.stream({ ...params, cache: 'bypass' });
  streamed.on('task', (result, done, total) => [result satisfies BatchTaskResult, done / total]).on('end', () => {});
  for await (const event of streamed) void (event satisfies BatchEvent);
  void [answer, totals satisfies BatchTotals, (await streamed.finalTotals()).credits.main];

  async function* tasks(): AsyncGenerator<BatchTask> {
    for await (const prompt of prompts) yield { prompt };
  }
  const { id }: BatchJob = await client.batch.jobs.create({ level: 'low', tasks: tasks() });
  await client.batch.jobs.create({ level: 'low', tasks: [{ prompt: 'Hi' }, { messages: [], level: 'high' }] });
  await client.batch.jobs.create(params, { idempotencyKey: 'tonight' });
  const job = await client.batch.jobs.waitUntilDone(id, { onProgress: ({ running }) => running, timeout: 60_000 });
  // Words of a reply are open.
  if (job.status === 'paused') await client.batch.jobs.cancel(id);
  for await (const { error } of client.batch.jobs.results(id, { from: 10 })) void error?.error_code;
  for await (const { totals } of client.batch.jobs.list()) void totals.tasks;
  // @ts-expect-error: not a task
  await client.batch.jobs.create({ level: 'low', tasks: [{ question: 'Hi' }] });
  // @ts-expect-error: not a level
  await client.batch.jobs.create({ level: 'colossal', tasks: [] });
  // @ts-expect-error: no tasks
  await client.batch.process({ level: 'low' });
}

// What \`promptenchanter prompts pull\` writes.
declare module 'promptenchanter' {
  interface PromptVariables {
    'support/greeting': { customer_name: string; tone?: string };
    'support/farewell': { tone?: 'warm' | 'brief' };
  }
}

async function library(heard: string, known: Prompt): Promise<void> {
  const names: (keyof PromptVariables)[] = ['support/greeting', 'support/farewell'];
  const greeting = await client.prompts.get('support/greeting', { label: 'production' });
  void [names, greeting.version, greeting.render({ customer_name: 'Ada', tone: 'warm' })];
  // @ts-expect-error: who is greeted?
  greeting.render();
  // @ts-expect-error: spelled otherwise
  greeting.render({ customer: 'Ada' });
  // @ts-expect-error: not a text
  greeting.ref({ customer_name: 7 });
  const farewell = await client.prompts.get('support/farewell', { fallback: 'Good bye.', ttlMs: 10_000 });
  const text: string = farewell.render();
  // @ts-expect-error: not a tone
  farewell.render({ tone: 'loud' });
  // A prompt that is not listed takes what its fallback names, or anything.
  const other = await client.prompts.get('other', { fallback: 'Hello {name}: {"json": {}}' }, { timeout: 1_000 });
  const hello: string = other.render({ name: 'Ada' });
  // @ts-expect-error: a name
  other.render({ nam: 'Ada' });
  const anything = await client.prompts.get(heard, { version: 3 });
  if (anything.kind === 'chat') void anything.render({ a: 1, b: [2] })[0]?.role;
  const fallback: PromptFallback = [{ role: 'system', content: heard }];
  const chat = await client.prompts.get('chat', { fallback });
  await client.completions.create({ prompt: greeting.ref({ customer_name: 'Ada' }) });
  await client.completions.create({ level: 'low', messages: chat.messages({}, [{ role: 'user', content: text }]) });
  // @ts-expect-error: a level, or a prompt whose config may name one
  await client.completions.create({ messages: [] });

  const { created, revision } = await client.prompts.update(known.id, { content: hello }, { ifMatch: known });
  await client.prompts.rollback('support/greeting', 2, { reason: 'Too long.' }, { ifMatch: revision });
  for await (const { labels } of client.prompts.list({ tag: 'friendly' })) void [created, labels.production];
  const page: Slice<PromptSummary> = await client.prompts.list({ skip: 10, limit: 5 });
  const theirs = await client.prompts.ofTenant('a-tenant').export();
  await client.prompts.import(theirs, { on_conflict: 'append' });
  await client.prompts.import({ prompts: (function* () { yield { name: 'a', content: 'A' }; })() });
  void page.skip;
}

declare const store: { write(tokens: SessionTokens | null): Promise<void>; read(): Promise<Session | undefined> };

async function signIn(): Promise<void> {
  const anonymous = new PromptEnchanter({ apiKey: null });
  const session = await anonymous.users.login({ username: 'ada', password: 'Analytical1843' });
  const mine: PromptEnchanter = anonymous.withSession(session, { onTokens: (tokens) => store.write(tokens) });
  const stored = await store.read();
  if (stored) anonymous.withSession(stored);
  await anonymous.users.login({ email: 'ada@example.org', password: 'x' });
  // @ts-expect-error: a name or an address
  await anonymous.users.login({ password: 'x' });
  // @ts-expect-error: not both
  await anonymous.users.login({ username: 'ada', email: 'ada@example.org', password: 'x' });

  const key: ApiKey = await mine.users.apiKey.retrieve();
  // @ts-expect-error: opened already
  void [key.api_key satisfies string | null, key.api_key_jwe];
  for await (const { address } of mine.users.sessions.list({ page_size: 10 })) void (address satisfies string);
  for await (const { data, total } of mine.users.messages.list().pages()) void [data satisfies MessageEntry[], total];
  const list: PagePromise<SessionInfo> = mine.users.sessions.list();
  const first: Page<SessionInfo> = await list;
  const rows: SessionInfo[] = await list.toArray({ limit: 5 });
  const { data: page, requestId } = await list.withResponse();
  void [first, rows, page satisfies Page<SessionInfo>, requestId, session.user.level];
  await mine.users.update({ about_me: null, user_type: 'Business' });
  // @ts-expect-error: not a type of user
  await mine.users.update({ user_type: 'Robot' });
  await mine.email.verify({ otp_code: '123456' });

  const auth: SessionAuth = { getToken: () => session.session_token, refresh: async () => 'eyJ' };
  void new PromptEnchanter({ auth });
}

async function operate(): Promise<void> {
  const operator = new PromptEnchanter({ apiKey: 'the-key-of-the-operator' });
  await operator.admin.styles.set({ r_type: 'terse', prompt: 'Answer in one sentence.' });
  const figures: string = await operator.monitoring.prometheus();
  const login: AdminLogin = await operator.admin.login({ username: 'grace', password: 'x' });
  const { admin } = operator.withSession(login, { onTokens: (tokens) => store.write(tokens) });
  const stored = await store.read();
  const holder: SessionHolder = 'support';
  if (stored) operator.withSession(stored, { as: holder });
  // @ts-expect-error: nobody's
  operator.withSession(login, { as: 'staff' });

  for await (const user of admin.users.list({ level: 'high', is_active: true })) void (user satisfies ManagedUser);
  // @ts-expect-error: not a level
  void admin.users.list({ level: 'colossal' });
  // @ts-expect-error: not a field
  await admin.users.update('id', { is_admin: true });
  // @ts-expect-error: why?
  await operator.support.users.setCredits('id', { credits: { main: 1 } });
  const events: SecurityLogEntry[] = await admin.securityLogs.list({ severity: 'critical' }).toArray({ limit: 9 });
  // Words of a reply are open, those of a filter are closed.
  if (events[0]?.severity === 'alarming') void figures;
  // @ts-expect-error: not a severity
  void admin.securityLogs.list({ severity: 'alarming' });
  const { data } = await admin.config.update({ DEFAULT_R_TYPE: 'bcot', LOG_LEVEL: null });
  const { components } = await admin.health();
  const usage: UsageReport = await operator.monitoring.usage({ from: '2026-11-01' });
  await admin.users.delete('id', { reason: 'Asked for it.' }, { idempotencyKey: 'mine', maxRetries: 0 });
  void [data[0]?.origin satisfies string | undefined, components.database?.status, usage.totals.requests];
}

function explain(error: unknown): string | number | undefined {
  if (error instanceof APIError) {
    if (error.code === 'A_CODE_OF_TOMORROW' || BadRequestError.isInstance(error)) return error.status;
    // Still an APIError: the classes do not swallow each other.
    if (RateLimitError.isInstance(error)) return error.retryAfterMs;
    return error.requestId;
  }
  if (PreconditionFailedError.isInstance(error)) return error.current?.revision;
  if (PromptVariablesError.isInstance(error)) return error.missing.join();
  if (LockedError.isInstance(error)) return error.retryAfterMs;
  if (AuthenticationError.isInstance(error) || SessionLostError.isInstance(error)) return error.message;
  return undefined;
}

void [use, research, inBatches, library, signIn, operate, explain];
`;
