import type { StyleText } from '../../packages/server/src/contract/types.ts';
import { type House, openHouse, type Settings } from '../house.ts';

const operatorKey = 'operator-key-of-at-least-32-characters';
const address = '/v1/admin/system-prompts';

/** A house with an operator who writes styles. */
export async function openStyleHouse(settings: Settings = {}, clock?: Parameters<typeof openHouse>[1]) {
  const house = await openHouse({ API_KEY: operatorKey, DEFAULT_USER_LIMITS: plenty, ...settings }, clock);
  const headers = { authorization: `Bearer ${operatorKey}` };
  return {
    house,
    /** Sends a change as the operator. */
    set: (change: object): Promise<Response> => house.send('PUT', address, change, headers),
    async made(r_type: string, prompt: string, more: object = {}): Promise<StyleText> {
      const reply = await house.send('PUT', address, { r_type, prompt, ...more }, headers);
      if (reply.status !== 200) throw new Error(`Writing ${r_type} answered ${reply.status}: ${await reply.text()}`);
      return (await reply.json()) as StyleText;
    },
    remove: (name: string): Promise<Response> => house.fetch(`${address}/${name}`, { method: 'DELETE', headers }),
    look: (path = ''): Promise<Response> => house.fetch(`${address}${path}`, { headers }),
    /** What was written by hand, as `NAME VERSION`. */
    written: (): string[] => house.rows<{ line: string }>(writtenLines).map(({ line }) => line),
  };
}

const plenty = '{"conversation_limit":1000,"reset":1000}';

const writtenLines = `SELECT p.name || ' ' || v.version AS line FROM prompt_versions v JOIN prompts p ON p.id = v.prompt_id
  WHERE v.created_by <> 'release' ORDER BY p.name, v.version`;

/** A request that asks for a style, and what a preview says of it. */
export async function preview(house: House, r_type: string | undefined, headers: Record<string, string>, more = {}) {
  const reply = await house.post('/v1/prompt/preview', { ...asking(r_type), ...more }, headers);
  return { status: reply.status, body: (await reply.json()) as Previewed };
}

interface Previewed {
  messages: { role: string; content: string }[];
  r_type: string;
  variant: string;
  prompt_version: number | null;
  price: object;
  error_code?: string;
  errors?: { path: string; message: string }[];
}

export function asking(r_type: string | undefined) {
  const messages = [{ role: 'user', content: 'Explain how tides work.' }];
  return { level: 'medium', messages, ...(r_type === undefined ? {} : { r_type }) };
}
