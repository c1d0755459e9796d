import type { OperationId } from '../contract/operations.gen.ts';

/** Holds a reply against the contract: a value, or the text of a body or of events. Throws where they differ. */
export type ReplyCheck = (id: OperationId, status: number, type: string, reply: unknown) => void;

/** Loaded only where replies are checked: the validators are large. */
export async function loadReplyCheck(): Promise<ReplyCheck> {
  const { responseValidators } = await import('../contract/response-validators.gen.js');
  return (id, status, type, reply) => {
    const byStatus = responseValidators[id];
    const validate = (byStatus[status] ?? byStatus.default)?.[type];
    if (!validate) throw new Error(`The contract has no reply ${status} ${type} for ${id}.`);
    for (const value of valuesOf(reply)) {
      if (validate(value)) continue;
      const [fault] = validate.errors ?? [];
      throw new Error(`A reply of ${id} breaks the contract: ${fault?.instancePath} ${fault?.message}`);
    }
  };
}

function valuesOf(reply: unknown): unknown[] {
  if (typeof reply !== 'string') return [reply];
  if (!reply.startsWith('data: ')) return [JSON.parse(reply)];
  const events = reply.split('\n\n').map((event) => event.slice('data: '.length));
  return events.filter((event) => event !== '' && event !== '[DONE]').map((event) => JSON.parse(event) as unknown);
}
