/** A server-sent event that holds one line of JSON. */
export function frame(json: string): string {
  return `data: ${json}\n\n`;
}

/** The same with a name, for who listens for it. */
export function namedFrame(name: string, json: string): string {
  return `event: ${name}\ndata: ${json}\n\n`;
}

/** A line that no client takes for an event. */
export function comment(text: string): string {
  return `: ${text}\n\n`;
}

/** What ends an OpenAI stream that is whole. */
export const endOfStream = 'data: [DONE]\n\n';
