import type { UsageSums } from '../../ports/usage.ts';

export const noUsage: Readonly<UsageSums> = {
  requests: 0,
  failures: 0,
  promptTokens: 0,
  completionTokens: 0,
  creditsMain: 0,
  conversations: 0,
  processingMs: 0,
};

const names = Object.keys(noUsage) as (keyof UsageSums)[];

export function addUsage(sum: UsageSums, more: Partial<UsageSums>): void {
  for (const name of names) sum[name] += more[name] ?? 0;
}
