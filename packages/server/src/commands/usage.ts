import type { UsageReport } from '../contract/types.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage-error.ts';

export interface UsageRequest {
  baseUrl: string;
  /** An API key; null where none was given. */
  key: string | null;
  /** Days as `YYYY-MM-DD`; null for the bounds that the server sets. */
  from: string | null;
  to: string | null;
}

const waitMs = 30_000;

/** Prints what the holder of a key has used. Answers the exit status; throws an Error for the caller. */
export async function printUsage(request: UsageRequest, output: Output): Promise<number> {
  const report = await ask(request);
  if (output.isJson) {
    output.write(JSON.stringify(report));
    return 0;
  }
  for (const { day, route, r_type: style, level, ...figures } of report.data) {
    output.write([day, route, style ?? '-', level ?? '-', figuresOf(figures)].join('  '));
  }
  output.write(`${report.from} to ${report.to}  ${figuresOf(report.totals)}`);
  return 0;
}

async function ask({ baseUrl, key, from, to }: UsageRequest): Promise<UsageReport> {
  if (key === null) throw new UsageError('There is no key. Set PROMPTENCHANTER_API_KEY to an API key.');
  const url = addressOf(baseUrl);
  if (from !== null) url.searchParams.set('from', from);
  if (to !== null) url.searchParams.set('to', to);
  const reply = await send(url, key);
  const body = await reply.text();
  if (reply.ok) return JSON.parse(body) as UsageReport;
  throw new Error(`${url.origin} answered ${reply.status}: ${messageIn(body) ?? 'not as PromptEnchanter does'}`);
}

function addressOf(baseUrl: string): URL {
  try {
    return new URL(`${baseUrl.replace(/\/+$/, '')}/v1/monitoring/usage`);
  } catch {
    throw new UsageError(`\`${baseUrl}\` is no address of a server. Write it as in http://127.0.0.1:8000.`);
  }
}

async function send(url: URL, key: string): Promise<Response> {
  try {
    const headers = { authorization: `Bearer ${key}` };
    return await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(waitMs) });
  } catch (cause) {
    throw new Error(`${url.origin} cannot be reached. Start the server, or set --base-url to where it is.`, { cause });
  }
}

function messageIn(body: string): string | undefined {
  try {
    return (JSON.parse(body) as { message?: string }).message;
  } catch {
    return undefined;
  }
}

function figuresOf(figures: UsageReport['totals']): string {
  const { requests, failures, prompt_tokens: into, completion_tokens: out, conversations, credits_main } = figures;
  return `${requests} requests, ${failures} failed, ${into} + ${out} tokens, ${conversations} conversations, ${credits_main} credits`;
}
