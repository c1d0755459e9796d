import { describe, expect, test } from 'vitest';
import { histogram, merged, observe, quantile, upTo } from '../../packages/server/src/core/histogram.ts';
import { startMockLlm } from '../fault/mock-llm.ts';
import { ask, metricsOf, openWatchedHouse, operator, question, seriesOf } from './monitoring-scene.ts';
import { eventually } from './upstream-scene.ts';

const duration = 'promptenchanter_http_request_duration_seconds';

describe('Percentiles', () => {
  test('are within 5 % of the true ones, from a hundredth of a millisecond to a quarter of an hour', () => {
    const counted = histogram();
    const values = Array.from({ length: 20_000 }, (_, at) => 0.01 * 10 ** (((8 * at * 7_919) % 160_000) / 20_000));
    for (const value of values) observe(counted, value);
    values.sort((one, other) => one - other);

    for (const share of [0.001, 0.01, 0.1, 0.5, 0.9, 0.95, 0.99, 0.999]) {
      const exact = values[Math.ceil(share * values.length) - 1] ?? Number.NaN;
      expect(Math.abs((quantile(counted, share) ?? Number.NaN) - exact) / exact).toBeLessThan(0.05);
    }
  });

  test('of nothing are null, and what is longer than all bounds is counted all the same', () => {
    const counted = histogram();
    expect(quantile(counted, 0.5)).toBeNull();
    observe(counted, 5e6);
    expect(quantile(counted, 0.5)).toBe(1e6);
    expect(upTo(counted, [1e6])).toEqual([0]);
    expect(merged([counted, counted])).toMatchObject({ count: 2, sum: 1e7 });
  });

  test('stand on counts that a bound splits exactly', () => {
    const counted = histogram();
    for (const ms of [0.1, 1, 1.0001, 2.5, 2.51, 30_000, 600_000]) observe(counted, ms);
    expect(upTo(counted, [0.1, 1, 2.5, 30_000, 600_000])).toEqual([1, 2, 4, 6, 7]);
  });
});

describe('The figures for Prometheus', () => {
  test('tell what was asked and how it ended, by operation, class of status and code', async () => {
    const house = await openWatchedHouse();
    const { headers } = await house.register();
    await ask(house, headers);
    await ask(house, headers, { stream: true });
    await ask(house, { authorization: 'Bearer wrong' });
    await house.fetch('/there/is/no-such-path');

    const { value } = await seriesOf(house);

    expect(value(`${duration}_count{operation="createCompletion",status="2xx"}`)).toBe(2);
    expect(value(`${duration}_bucket{operation="createCompletion",status="2xx",le="+Inf"}`)).toBe(2);
    expect(value(`${duration}_bucket{operation="createCompletion",status="2xx",le="600"}`)).toBe(2);
    expect(value('promptenchanter_http_errors_total{operation="createCompletion",code="UNAUTHENTICATED"}')).toBe(1);
    expect(value('promptenchanter_http_errors_total{operation="none",code="NOT_FOUND"}')).toBe(1);
    expect(value('promptenchanter_completions_total{outcome="completed"}')).toBe(2);
    expect(value('promptenchanter_overhead_seconds_count')).toBe(2);
    expect(value('promptenchanter_upstream_duration_seconds_count{outcome="answered"}')).toBe(2);
    expect(value('promptenchanter_cache_requests_total{result="bypass"}')).toBe(2);
    expect(value('promptenchanter_credits_spent_total{balance="conversation_limit"}')).toBe(2);
    expect(value('promptenchanter_open_charges')).toBe(0);
    await house.close();
  });

  test('tell of queues, storage and the process, each with a line of help', async () => {
    const house = await openWatchedHouse();
    await house.register();
    const { text, value } = await seriesOf(house);

    expect(value('promptenchanter_message_log_limit')).toBe(1_000);
    expect(value('promptenchanter_gate_limit{kind="models"}')).toBe(50);
    expect(value('promptenchanter_gate_active{kind="accounts"}')).toBe(0);
    expect(value('promptenchanter_audit_chain_seq')).toBe(house.rows('SELECT seq FROM security_logs').length);
    expect(value('promptenchanter_database_bytes')).toBeGreaterThan(4_096);
    expect(value('promptenchanter_disk_free_bytes')).toBeGreaterThan(0);
    expect(value(`promptenchanter_build_info{version="0.0.0",node="${process.version}"}`)).toBe(1);
    for (const name of ['process_cpu_seconds_total', 'process_resident_memory_bytes', 'nodejs_heap_size_used_bytes']) {
      expect(value(name)).toBeGreaterThan(0);
    }
    expect(value('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
    const shown = [...text.matchAll(/^([a-z_]+?)(?:_bucket|_sum|_count)?[{ ]/gm)].map(([, name]) => name);
    const helped = [...text.matchAll(/^# HELP (\S+) \S/gm)].map(([, name]) => name);
    expect(shown.filter((name) => !helped.some((other) => other?.startsWith(name ?? '')))).toEqual([]);
    expect(new Set(helped).size).toBe(helped.length);
    await house.close();
  });

  test('name nobody: neither ids nor names, addresses, keys, models or paths', async () => {
    const house = await openWatchedHouse({ LEVEL_LOW_MODEL: 'the-secret-model' });
    const user = await house.register('somebody');
    await ask(house, user.headers, { r_type: 'tot' });
    await house.fetch('/a/path/of/theirs', { headers: user.headers });

    const { text } = await seriesOf(house);

    for (const secret of [
      user.userId,
      user.apiKey,
      'somebody',
      'the-secret-model',
      '/a/path',
      '127.0.0.1',
      'operator-key',
    ]) {
      expect(text).not.toContain(secret);
    }
    await house.close();
  });

  test('are for the operator: a user is refused, and so is a stranger', async () => {
    const house = await openWatchedHouse();
    const { headers } = await house.register();
    const statuses = [await house.fetch('/metrics', { headers }), await house.fetch('/metrics')].map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([403, 401]);
    await house.close();
  });

  test('tell how many were refused because they were too many', async () => {
    const house = await openWatchedHouse({ RATE_LIMIT_ANONYMOUS_PER_MINUTE: '1', RATE_LIMIT_BURST: '1' });
    for (let request = 0; request < 4; request++) await house.post('/v1/users/login', {});
    const { value } = await seriesOf(house);
    expect(value('promptenchanter_requests_refused_total{reason="rate_limited"}')).toBe(3);
    await house.close();
  });
});

describe('The figures as JSON', () => {
  test('hold failures of the upstream by code, its retries, and what was given back', async () => {
    const mock = await startMockLlm();
    const house = await openWatchedHouse({ WAPI_URL: mock.baseUrl, LEVEL_LOW_MODEL: 'ok', LEVEL_HIGH_MODEL: '500' });
    const { headers } = await house.register();
    expect([await ask(house, headers), await ask(house, headers, { level: 'high' })]).toEqual([200, 502]);

    const figures = await metricsOf(house);

    const completions = figures.requests.find(({ operation }) => operation === 'createCompletion');
    expect(completions).toMatchObject({ count: 2, errors: { UPSTREAM_INVALID: 1 }, latency_ms: { count: 2 } });
    expect(figures.upstream).toMatchObject({ calls: 2, retries: 2, failures: { UPSTREAM_INVALID: 1 } });
    expect(figures.upstream.latency_ms.count).toBe(1);
    expect(figures.credits).toEqual({ main: 0, conversation_limit: 2, refunds: 1 });
    expect(figures.cache).toEqual({ hits: 0, misses: 0, bypasses: 2 });
    expect(figures.overhead_ms).toMatchObject({ count: 1, p50: expect.any(Number) });
    expect(figures.process.memory_bytes).toBeGreaterThan(1_000_000);
    expect(figures.disk.database_bytes).toBeGreaterThan(4_096);
    await house.close();
    await mock.close();
  });

  test('count a client that left as that, and not as a failure', async () => {
    const mock = await startMockLlm();
    const house = await openWatchedHouse({ WAPI_URL: mock.baseUrl, LEVEL_LOW_MODEL: 'ttfb@60000' });
    const { headers } = await house.register();
    const origin = await house.listen();
    const leaving = new AbortController();
    const sent = { ...headers, 'content-type': 'application/json' };
    const asked = fetch(`${origin}/v1/prompt/completions`, {
      ...{ method: 'POST', headers: sent, body: JSON.stringify(question), signal: leaving.signal },
    });
    await eventually('the upstream is asked', () => mock.calls.length === 1);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await eventually(
      'the conversation has ended',
      () => house.rows("SELECT 1 FROM message_logs WHERE status = 'cancelled'").length === 1,
    );

    const { value } = await seriesOf(house);

    expect(value(`${duration}_count{operation="createCompletion",status="left"}`)).toBe(1);
    expect(value('promptenchanter_completions_total{outcome="cancelled"}')).toBe(1);
    expect(value('promptenchanter_upstream_duration_seconds_count{outcome="cancelled"}')).toBe(1);
    expect((await metricsOf(house)).requests.find(({ operation }) => operation === 'createCompletion')?.errors).toEqual(
      {},
    );
    await house.close();
    await mock.close();
  });

  test('begin with the process, and leave probes out of the time of all', async () => {
    const house = await openWatchedHouse();
    for (let probe = 0; probe < 5; probe++) await house.fetch('/health');
    await house.fetch('/v1/monitoring/queue-status', { headers: operator });
    const figures = await metricsOf(house);
    expect(figures.latency_ms.count).toBe(1);
    expect(figures.requests.find(({ operation }) => operation === 'getHealth')?.count).toBe(5);
    expect(Date.parse(figures.since)).toBeLessThanOrEqual(Date.now());
    await house.close();
  });
});
