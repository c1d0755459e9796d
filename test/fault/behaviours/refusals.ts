import { type Play, secretText } from '../exchange.ts';
import { headersFor } from '../send.ts';

export const refusalStatuses = [400, 401, 403, 404, 422, 429, 500, 502, 503, 529] as const;
export type RefusalStatus = (typeof refusalStatuses)[number];

const reasons: Record<RefusalStatus, { type: string; code: string | null; message: string }> = {
  400: { type: 'invalid_request_error', code: null, message: 'Invalid request' },
  401: { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Incorrect API key provided' },
  403: { type: 'invalid_request_error', code: 'unsupported_country_region_territory', message: 'Not allowed' },
  404: { type: 'invalid_request_error', code: 'model_not_found', message: 'The model does not exist' },
  422: { type: 'invalid_request_error', code: null, message: 'Unprocessable request' },
  429: { type: 'requests', code: 'rate_limit_exceeded', message: 'Rate limit reached' },
  500: { type: 'server_error', code: null, message: 'The server had an error' },
  502: { type: 'server_error', code: null, message: 'Bad gateway' },
  503: { type: 'server_error', code: null, message: 'The engine is overloaded' },
  529: { type: 'overloaded_error', code: null, message: 'Overloaded' },
};

/** A refusal with an OpenAI error body that holds the secret text and, as real ones do at 401, the key sent. */
export function refusal(status: RefusalStatus, retryAfter?: string): Play {
  return async (exchange) => {
    const headers = headersFor(exchange, {
      'content-type': 'application/json',
      ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
    });
    await exchange.reply.send(status, headers, JSON.stringify(upstreamError(status, exchange.authorization)));
    return 'failed';
  };
}

export function upstreamError(status: RefusalStatus, authorization = '') {
  const { type, code, message } = reasons[status];
  const echoed = status === 401 ? `: ${authorization}` : '';
  return { error: { message: `${message}${echoed} (${secretText})`, type, param: null, code } };
}
