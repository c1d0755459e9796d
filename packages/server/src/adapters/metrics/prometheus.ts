import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type Histogram as Counted, upTo } from '../../core/histogram.ts';
import type { MetricsReader, Readings } from '../../ports/metrics.ts';
import { countedIn } from './counted.ts';
import { type ExposedFigure, type ExposedHistogram, exposedFigures, exposedHistograms } from './exposed.ts';
import type { Tally } from './tally.ts';

/** Shows what was counted. Nothing is prepared before it is asked for. */
export function metricsReader(tally: Tally, build: { version: string }): MetricsReader {
  const registry = new Registry();
  let readings: Readings | undefined;
  for (const exposed of exposedHistograms) addHistogram(registry, exposed, tally);
  for (const exposed of exposedFigures)
    addFigure(registry, exposed, () => (readings ? exposed.read(tally, readings) : []));
  addBuildInfo(registry, build.version);
  const ofProcess = processRegistry();

  return {
    counted: () => countedIn(tally),
    async exposition(now) {
      readings = now;
      const [own, process] = await Promise.all([registry.metrics(), ofProcess.metrics()]);
      return `${own}\n${process}`;
    },
  };
}

function addFigure(
  registry: Registry,
  { kind, name, help, labels }: ExposedFigure,
  read: () => ReturnType<ExposedFigure['read']>,
) {
  const shape = { name, help, labelNames: labels, registers: [registry] };
  if (kind === 'gauge') {
    const gauge = new Gauge({
      ...shape,
      collect() {
        gauge.reset();
        for (const [given, value] of read()) gauge.set(given, value);
      },
    });
    return;
  }
  const counter = new Counter({
    ...shape,
    collect() {
      counter.reset();
      for (const [given, value] of read()) counter.inc(given, value);
    },
  });
}

/** The library hashes labels for each value; ours are counted beforehand, and only shown through it. */
function addHistogram(registry: Registry, { name, help, labels, bounds, read }: ExposedHistogram, tally: Tally): void {
  const limitsMs = bounds.map((seconds) => seconds * 1_000);
  const empty = new Histogram({ name, help, labelNames: labels, registers: [] });
  const shown = new Histogram({ name, help, labelNames: labels, registers: [registry] });
  Object.assign(shown, {
    async getForPromString() {
      const values = read(tally).flatMap(([given, counted]) => linesOf(given, counted));
      return { ...(await empty.get()), values };
    },
  });

  function linesOf(given: Record<string, string>, counted: Counted) {
    const below = upTo(counted, limitsMs);
    const buckets = bounds.map((le, at) => ({ labels: { le, ...given }, value: below[at] ?? 0 }));
    const all = { labels: { le: '+Inf', ...given }, value: counted.count };
    return [
      ...[...buckets, all].map((line) => ({ ...line, metricName: `${name}_bucket` })),
      { labels: given, value: counted.sum / 1_000, metricName: `${name}_sum` },
      { labels: given, value: counted.count, metricName: `${name}_count` },
    ];
  }
}

function addBuildInfo(registry: Registry, version: string): void {
  const info = new Gauge({
    name: 'promptenchanter_build_info',
    help: 'Which server this is; always 1.',
    labelNames: ['version', 'node'],
    registers: [registry],
  });
  info.set({ version, node: process.version }, 1);
}

let ofThisProcess: Registry | undefined;

/** What the process needs: processor, memory, files, garbage, event loop. One for all: its observers cannot be ended. */
function processRegistry(): Registry {
  if (!ofThisProcess) {
    ofThisProcess = new Registry();
    collectDefaultMetrics({ register: ofThisProcess, eventLoopMonitoringPrecision: 20 });
  }
  return ofThisProcess;
}
