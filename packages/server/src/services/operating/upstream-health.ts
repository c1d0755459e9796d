import type { ComponentState } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { roundedMs } from '../../core/rounded.ts';
import type { UpstreamLately, UpstreamProbe, WatchedUpstream } from '../../ports/upstream.ts';

/** How long a probe is believed. */
const believedMs = 30_000;

const ofProbe: Record<UpstreamProbe['outcome'], Pick<ComponentState, 'status' | 'message'>> = {
  answers: { status: 'ok', message: 'It was not called in the last minute, and answers.' },
  refuses_key: { status: 'down', message: 'It refuses the key. Check WAPI_KEY.' },
  is_unwell: { status: 'degraded', message: 'It says that it is too busy or failing. Ask those who run it.' },
  is_unreachable: {
    status: 'down',
    message: 'It cannot be reached within three seconds. Check WAPI_URL and the way there.',
  },
};

const echo: ComponentState = {
  status: 'ok',
  message: 'The built-in echo upstream answers, which is no model. Set WAPI_URL and WAPI_KEY to reach one.',
};

/** How the upstream is: by its last calls, or where there were none, by asking it. */
export function upstreamHealth(deps: { upstream: WatchedUpstream; clock: Clock }): () => Promise<ComponentState> {
  const { upstream, clock } = deps;
  let probed: { atMs: number; answer: Promise<UpstreamProbe> } | undefined;

  function probe(): Promise<UpstreamProbe> {
    const nowMs = clock.elapsed();
    if (!probed || nowMs - probed.atMs >= believedMs) probed = { atMs: nowMs, answer: upstream.probe() };
    return probed.answer;
  }

  return async () => {
    if (upstream.kind === 'echo') return echo;
    const lately = upstream.lately();
    if (lately.answered + lately.failed > 0) return ofCalls(lately, upstream.modelsLeftAlone());
    const { outcome, ms } = await probe();
    return { ...ofProbe[outcome], latency_ms: roundedMs(ms) };
  };
}

function ofCalls({ answered, failed, commonest }: UpstreamLately, leftAlone: number): ComponentState {
  const figures = { answered, failed, models_left_alone: leftAlone };
  if (failed === 0 && leftAlone === 0) return { status: 'ok', message: 'It answered the last calls.', figures };
  const told = `Of the last ${answered + failed} calls ${failed} failed${commonest ? `, most with ${commonest}` : ''}.`;
  if (answered > 0) return { status: 'degraded', message: `${told} The log tells why.`, figures };
  if (commonest === 'UPSTREAM_REJECTED') {
    const message = `${told} Check WAPI_KEY and the names of the models; the log tells what it said.`;
    return { status: 'degraded', message, figures };
  }
  return { status: 'down', message: `${told} Check WAPI_URL and the way there; the log tells why.`, figures };
}
