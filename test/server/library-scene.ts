import type { Prompt, PromptRequest } from '../../packages/server/src/contract/types.ts';
import { type House, openHouse, type Resident, type Settings } from '../house.ts';

/** A reply with its body read. */
export interface Told<Body> {
  status: number;
  etag: string | null;
  body: Body;
}

/** A house with somebody in it who has a library. */
export interface Reading extends AsyncDisposable {
  house: House;
  ada: Resident;
  /** Asks as Ada, unless other headers say who. */
  ask<Body = Prompt>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Told<Body>>;
  /** Puts a prompt into Ada's library. */
  write(prompt?: Partial<PromptRequest>): Promise<Prompt>;
}

/** Opens one; `ask` throws for what is no JSON. */
export async function openLibrary(settings: Settings = {}): Promise<Reading> {
  const house = await openHouse(settings);
  const ada = await house.register('ada');
  const ask = async <Body>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const sent = { ...ada.headers, ...headers };
    const reply =
      body === undefined
        ? await house.fetch(path, { method, headers: sent })
        : await house.send(method, path, body, sent);
    const text = await reply.text();
    return { status: reply.status, etag: reply.headers.get('etag'), body: JSON.parse(text || 'null') as Body };
  };
  return {
    house,
    ada,
    ask,
    async write(prompt = {}) {
      const { status, body } = await ask<Prompt>('POST', '/v1/prompts', {
        name: 'greeting',
        content: 'Hello {name}!',
        ...prompt,
      });
      if (status !== 201) throw new Error(`Writing answered ${status}: ${JSON.stringify(body)}`);
      return body;
    },
    [Symbol.asyncDispose]: () => house.close(),
  };
}
