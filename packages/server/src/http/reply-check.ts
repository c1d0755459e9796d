import type { OperationId } from '../contract/operations.gen.ts';

/** Holds a reply against the contract: a value, or the text of a body, of events or of lines. Throws where they differ. */
export type ReplyCheck = (id: OperationId, status: number, type: string, reply: unknown) => void;

/** Loaded only where replies are checked: the validators are large. */
export async function loadReplyCheck(): Promise<ReplyCheck> {
  const { responseValidators } = await import('../contract/response-validators.gen.js');
  return (id, status, type, reply) => {
    const byStatus = responseValidators[id];
    const byType = byStatus[status] ?? byStatus.default;
    for (const { kind, value } of partsOf(type, reply)) {
      const validate = byType?.[kind];
      if (!validate) throw new Error(`The contract has no reply ${status} ${kind} for ${id}.`);
      if (validate(value)) continue;
      const [fault] = validate.errors ?? [];
      throw new Error(`A reply of ${id} breaks the contract: ${fault?.instancePath} ${fault?.message}`);
    }
  };
}

interface Part {
  /** The media type, for a named event with `#` and its name, for a line with `#line`. */
  kind: string;
  value: unknown;
}

function partsOf(type: string, reply: unknown): Part[] {
  if (typeof reply !== 'string') return [{ kind: type, value: reply }];
  if (type === 'application/x-ndjson') return reply.split('\n').flatMap((line) => lineIn(type, line));
  if (type !== 'text/event-stream') return [{ kind: type, value: JSON.parse(reply) }];
  return reply.split('\n\n').flatMap((event) => eventIn(type, event));
}

function lineIn(type: string, line: string): Part[] {
  return line === '' ? [] : [{ kind: `${type}#line`, value: JSON.parse(line) }];
}

/** `data: JSON`, with `event: NAME` before it where the event has a name; a comment is `: NAME JSON`. */
function eventIn(type: string, event: string): Part[] {
  const [, name, data] = /^(?:event: (\w+)\n)?data: (.*)$/s.exec(event) ?? /^: (\w+) (.*)$/s.exec(event) ?? [];
  if (data === undefined || data === '[DONE]') return [];
  return [{ kind: name === undefined ? type : `${type}#${name}`, value: JSON.parse(data) }];
}
