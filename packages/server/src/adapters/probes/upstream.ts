import { request } from 'undici';

/** What an upstream says to whoever asks for its models. */
export type UpstreamAnswer = { status: number } | { status: null; why: string };

/** Asks for the list of models, which costs nothing. Never throws. */
export async function askUpstream(url: string, apiKey: string | null, timeoutMs: number): Promise<UpstreamAnswer> {
  try {
    const { statusCode, body } = await request(`${url.replace(/\/+$/, '')}/models`, {
      headers: apiKey === null ? {} : { authorization: `Bearer ${apiKey}` },
      signal: AbortSignal.timeout(timeoutMs),
    });
    body.on('error', () => {});
    body.destroy();
    return { status: statusCode };
  } catch (error) {
    return { status: null, why: whyOf(error, timeoutMs) };
  }
}

/** The library's sentences name no key. */
function whyOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1_000} seconds`;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
