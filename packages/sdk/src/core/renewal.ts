import { type Call, unlessStopped } from './call.ts';
import type { Credential } from './credential.ts';

type Sending = (request: Request) => Promise<Response>;

/** Sends a request. When its session token is refused, it renews the session and sends the request once more. */
export function renewing({ renew }: Credential, token: string | undefined, call: Call, send: Sending): Sending {
  if (!renew || !token) return send;
  return async (request) => {
    if (request.headers.get('authorization') !== `Bearer ${token}`) return send(request);
    const again = request.clone();
    const response = await send(request);
    if (response.status !== 401 || (await isPasswordRefused(response, call))) return response;

    response.body?.cancel().catch(() => {});
    const fresh = await unlessStopped(call.signal, renew(token));
    call.secrets.push(fresh);
    again.headers.set('authorization', `Bearer ${fresh}`);
    return send(again);
  };
}

// A wrong password is a 401 too; to send it again would count as another wrong one.
async function isPasswordRefused(response: Response, { signal }: Call): Promise<boolean> {
  const text = await unlessStopped(
    signal,
    response
      .clone()
      .text()
      .catch(() => ''),
  );
  return text.includes('"INVALID_CREDENTIALS"');
}
