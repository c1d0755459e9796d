/** A server-sent event that holds one line of JSON. */
export function frame(json: string): string {
  return `data: ${json}\n\n`;
}

/** What ends an OpenAI stream that is whole. */
export const endOfStream = 'data: [DONE]\n\n';
