import { PromptEnchanterError } from './errors.ts';
import type { HeaderValues, RequestOptions } from './options.ts';
import type { Settings } from './settings.ts';

/** What is sent along: `own` of the SDK, over it the client's headers, over them the call's. */
export function headersOf({ defaultHeaders }: Settings, own: HeaderValues, options: RequestOptions): Headers {
  const headers = new Headers();
  for (const [name, value] of [own, defaultHeaders, options.headers ?? {}].flatMap(Object.entries)) {
    if (value === null) headers.delete(name);
    else if (value !== undefined) put(headers, name, value);
  }
  return headers;
}

function put(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    // The platform's own error quotes the value.
    throw new PromptEnchanterError(`The header ${JSON.stringify(name)} has a name or a value that cannot be sent.`);
  }
}
