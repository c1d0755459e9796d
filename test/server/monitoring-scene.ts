import type { Metrics, UsageReport } from '../../packages/server/src/contract/types.ts';
import { type House, openHouse, type Settings } from '../house.ts';

const key = 'operator-key-of-forty-characters-or-more';
export const operator = { authorization: `Bearer ${key}` };

/** A house with an operator's key. */
export function openWatchedHouse(...[settings, clock]: Parameters<typeof openHouse>): Promise<House> {
  return openHouse({ API_KEY: key, ...(settings satisfies Settings | undefined) }, clock);
}

export const question = { level: 'low', messages: [{ role: 'user', content: 'Which of 3599 and 3607 is prime?' }] };

export async function ask(house: House, headers: Record<string, string>, more: object = {}): Promise<number> {
  const reply = await house.post('/v1/prompt/completions', { ...question, ...more }, headers);
  await reply.text();
  return reply.status;
}

export async function usageOf(house: House, headers: Record<string, string>, query = ''): Promise<UsageReport> {
  const reply = await house.fetch(`/v1/monitoring/usage${query}`, { headers });
  if (reply.status !== 200) throw new Error(`The usage answered ${reply.status}: ${await reply.text()}`);
  return (await reply.json()) as UsageReport;
}

export async function metricsOf(house: House): Promise<Metrics> {
  return (await (await house.fetch('/v1/monitoring/metrics', { headers: operator })).json()) as Metrics;
}

/** Series of `/metrics` by name and labels, in whatever order the labels stand. */
export async function seriesOf(house: House): Promise<{ text: string; value(series: string): number | undefined }> {
  const text = await (await house.fetch('/metrics', { headers: operator })).text();
  const values = new Map<string, number>();
  for (const [, series = '', value = ''] of text.matchAll(/^([a-z][^ ]*) (\S+)$/gm))
    values.set(sorted(series), Number(value));
  return { text, value: (series) => values.get(sorted(series)) };
}

function sorted(series: string): string {
  const [name = '', labels = ''] = series.replace(/}$/, '').split('{');
  return `${name}{${labels.split(',').sort().join(',')}}`;
}
