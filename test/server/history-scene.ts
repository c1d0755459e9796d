import { randomUUID } from 'node:crypto';
import type { House } from '../house.ts';
import { vaultOf } from './account-scene.ts';

/** Puts finished conversations of a user into the log, past the server, each with `text` as question and answer. */
export function addConversations(house: House, userId: string, count: number, text: string): void {
  const { seal } = vaultOf(house);
  const rows = Array.from({ length: count }, (_, index) => {
    const id = randomUUID();
    const place = { table: 'message_contents', column: 'sealed', row: id };
    const content = {
      request: [{ role: 'user', content: `${index}: ${text}` }],
      response: [{ role: 'assistant', content: text }],
    };
    return { id, sealed: seal(place, JSON.stringify(content)).toString('hex') };
  });
  house.write(
    `INSERT INTO message_logs (request_id, user_id, instance_id, status, level, model, r_type, variant, prompt_version,
       added_tokens, is_stream, prompt_tokens, completion_tokens, usage_source, processing_time_ms, address, created_at,
       finished_at)
     SELECT value ->> 'id', ?, 'i', 'completed', 'low', 'm', 'bpe', 'full', 1, 10, 0, 5, 5, 'reported', 3, '::1', 1, 2
     FROM json_each(?)`,
    userId,
    JSON.stringify(rows),
  );
  house.write(
    `INSERT INTO message_contents (seq, sealed)
     SELECT seq, unhex(value ->> 'sealed') FROM json_each(?) JOIN message_logs ON request_id = value ->> 'id'`,
    JSON.stringify(rows),
  );
}
