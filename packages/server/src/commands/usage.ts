import type { UsageReport } from '../contract/types.ts';
import { type ApiAccess, callApi } from './api-call.ts';
import type { Output } from './output.ts';

export interface UsageRequest extends ApiAccess {
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

async function ask({ from, to, ...access }: UsageRequest): Promise<UsageReport> {
  const reply = await callApi(access, {
    ...{ method: 'GET', path: '/v1/monitoring/usage', accept: 'application/json' },
    query: { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) },
    signal: AbortSignal.timeout(waitMs),
  });
  return (await reply.json()) as UsageReport;
}

function figuresOf(figures: UsageReport['totals']): string {
  const { requests, failures, prompt_tokens: into, completion_tokens: out, conversations, credits_main } = figures;
  return `${requests} requests, ${failures} failed, ${into} + ${out} tokens, ${conversations} conversations, ${credits_main} credits`;
}
