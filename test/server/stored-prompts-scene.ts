import type { Message, Prompt, Receipt } from '../../packages/server/src/contract/types.ts';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import type { Settings } from '../house.ts';
import { openLibrary, type Reading } from './library-scene.ts';

/** What an upstream was sent. */
export type Sent = Record<string, unknown> & { messages: Message[] };

/** A library with a model that keeps what it is sent. */
export interface Writing extends Reading {
  mock: MockLlm;
  /** What the model was sent, the first one first. */
  sent(): Sent[];
  /** A completion of Ada's, whole. */
  complete(body: object): Promise<{ status: number; body: Answered & Refused }>;
}

export interface Answered {
  enhancement: Receipt;
  choices: { message: { content: string } }[];
}

export interface Refused {
  error_code: string;
  message: string;
  errors: { path: string; message: string }[];
}

export const question = { role: 'user' as const, content: 'Where is my parcel number 4711?' };

export async function openWriting(settings: Settings = {}): Promise<Writing> {
  const mock = await startMockLlm();
  const upstream = { WAPI_URL: mock.baseUrl, WAPI_KEY: 'sk-upstream-key' };
  const models = { LEVEL_LOW_MODEL: 'ok', LEVEL_MEDIUM_MODEL: 'ok', LEVEL_HIGH_MODEL: 'ok' };
  const reading = await openLibrary({ ...upstream, ...models, ...settings });
  return {
    ...reading,
    mock,
    sent: () => mock.calls.map(({ body }) => body as Sent),
    complete: (body) => reading.ask<Answered & Refused>('POST', '/v1/prompt/completions', body),
    async [Symbol.asyncDispose]() {
      await reading[Symbol.asyncDispose]();
      await mock.close();
    },
  };
}

/** Puts a chat into Ada's library, under the name `support/greeting`. */
export function writeGreeting({ write }: Writing, more: Parameters<Writing['write']>[0] = {}): Promise<Prompt> {
  const content = [
    { role: 'system' as const, content: 'Answer {customer_name} as {tone} as you can.' },
    { role: 'user' as const, content: 'I am {customer_name}.' },
    { role: 'assistant' as const, content: 'Welcome!' },
  ];
  const variables = [{ name: 'customer_name' }, { name: 'tone', default: 'kindly' }];
  return write({ name: 'support/greeting', content, variables, ...more });
}
