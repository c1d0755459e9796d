import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { BehaviourName } from '../fault/behaviours.ts';
import type { Settings } from '../house.ts';
import { articlePage } from '../web/page.ts';
import { canariesIn, filesIn } from './panel-attack-canaries.ts';
import { openResearchScene, promptOf } from './research-scene.ts';
import { startCollector } from './tracing-collector.ts';
import { eventually } from './upstream-scene.ts';

/** Texts that are found nowhere else. */
const canaries = {
  braveKey: 'BSA-canary-of-brave-7k2mQ',
  tavilyKey: 'tvly-canary-of-tavily-9x4pT',
  question: 'canary question 3hv about ferries',
  context: 'canary context 6zn about harbours',
  page: 'canary page 8rd of the night ferry',
  title: 'canary title 2wb of the night ferry',
};
const operator = 'The-operator-of-this-house-1-Kq7zR2';

type Fault = (response: ServerResponse, heard: string) => void;

/** Ways of a provider to fail. What it heard, key and query, is in all that it says. */
const faults: Record<string, Fault> = {
  'refuses the key': (response, heard) => response.writeHead(401, { 'x-heard': encodeURIComponent(heard) }).end(heard),
  'says that it is asked too often': (response, heard) => response.writeHead(429, { 'retry-after': '2' }).end(heard),
  fails: (response, heard) => response.writeHead(500).end(heard),
  'refuses the query': (response, heard) =>
    response.writeHead(422).end(JSON.stringify({ error: { code: heard, meta: heard } })),
  'sends elsewhere': (response, heard) => response.writeHead(302, { location: `/?${encodeURIComponent(heard)}` }).end(),
  'says no JSON': (response, heard) => response.end(`<p>${heard}`),
  'says half of a JSON': (response, heard) => response.end(`{"web":{"results":[{"url":${JSON.stringify(heard)}`),
  'says JSON of another form': (response, heard) => response.end(JSON.stringify({ results: heard, web: heard })),
  'says results of another form': (response, heard) =>
    response.end(JSON.stringify({ web: { results: [{ url: heard }] }, results: [{ url: heard }, heard] })),
  'compresses badly': (response, heard) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(heard),
  'compresses in its own way': (response, heard) =>
    response.writeHead(200, { 'content-encoding': heard.slice(0, 20) }).end(heard),
  'breaks off': (response, heard) => {
    response.writeHead(200, { 'content-length': '9999' }).write(heard);
    setImmediate(() => response.destroy());
  },
  'names engines that are silent': (response, heard) =>
    response.end(JSON.stringify({ results: [], unresponsive_engines: [[heard, heard]] })),
};

/** Stands for Brave and Tavily, and for a SearXNG. */
async function openFailing(fault: Fault) {
  const server = createServer((request, response) => {
    void heardOf(request).then((heard) => fault(response, heard));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    settings: { BRAVE_URL: `${url}/brave`, TAVILY_URL: `${url}/tavily`, SEARXNG_URL: url } satisfies Settings,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function heardOf(request: IncomingMessage): Promise<string> {
  const body = Buffer.concat(await request.toArray()).toString();
  const { authorization = '', 'x-subscription-token': token = '' } = request.headers;
  return `${authorization} ${String(token)} ${body} ${decodeURIComponent((request.url ?? '').replaceAll('+', ' '))}`;
}

const upstreams: BehaviourName[] = ['research', 'research-bad-json', 'research-lies'];

test.each(Object.entries(faults))(
  'A provider that %s brings no key, question, query or page into a log, metric, trace, file or error',
  async (_what, fault) => {
    await using failing = await openFailing(fault);
    const { told, files } = await watched('research', {
      ...failing.settings,
      SEARCH_PROVIDER: 'brave,tavily,searxng,duckduckgo',
    });

    expect(canariesIn(told, canaries)).toEqual([]);
    for (const { name, text } of files) expect(canariesIn(text, canaries), name).toEqual([]);
    expect(told).toContain('a search failed');
  },
);

test.each(upstreams)('A model that is «%s» brings no page into a log, metric, trace or file', async (behaviour) => {
  const { told, files } = await watched(behaviour, { SEARCH_PROVIDER: 'duckduckgo' });

  expect(canariesIn(told, canaries)).toEqual([]);
  for (const { name, text } of files) expect(canariesIn(text, canaries), name).toEqual([]);
});

/** Asks once with all canaries, and answers all that was told of it to whoever runs the server. */
async function watched(behaviour: BehaviourName, settings: Settings) {
  const collector = await startCollector();
  await using scene = await openResearchScene({
    behaviour,
    settings: {
      ...{ BRAVE_API_KEY: canaries.braveKey, TAVILY_API_KEY: canaries.tavilyKey, API_KEY: operator },
      ...{ LOG_LEVEL: 'trace', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, SEARCH_TIMEOUT_MS: '400' },
      ...settings,
    },
  });
  scene.web.add(
    articlePage('canary.example', '/p', { title: canaries.title, paragraphs: Array(5).fill(canaries.page.repeat(3)) }),
  );
  scene.web.pinHosts('canary.example');
  const messages = [
    { role: 'user', content: canaries.context },
    { role: 'assistant', content: 'Yes.' },
    { role: 'user', content: canaries.question },
  ];

  const answered = await scene.ask('native JSON', { body: { messages } });

  expect(answered.status).toBe(200);
  expect(JSON.stringify(answered.enhancement)).not.toMatch(/BSA-canary|tvly-canary/);
  for (const call of scene.mock.calls) expect(promptOf(call)).not.toMatch(/BSA-canary|tvly-canary/);
  // What is to be kept out was there.
  expect(scene.web.asked('page').map(({ host }) => host)).toContain('canary.example');
  expect(promptOf(scene.calls('plan')[0])).toContain(canaries.question);
  const { house } = scene;
  const headers = { authorization: `Bearer ${operator}` };
  await scene.expectClosedBooks(1);
  const shown = await Promise.all(
    ['/health', '/metrics', '/v1/monitoring/health', '/v1/monitoring/metrics'].map(async (path) => {
      const reply = await house.fetch(path, { headers });
      expect([path, reply.status]).toEqual([path, 200]);
      return reply.text();
    }),
  );
  await eventually(
    'the spans have come',
    () => collector.spans().some(({ name }) => name.includes('ompletion')),
    10_000,
  );
  const traces = collector.requests.map(({ body, path }) => path + body);
  await collector.close();
  const files = filesIn(house.dataDir);
  const logged = JSON.stringify(house.logLines());
  return { files, told: [logged, ...shown, ...traces, answered.code ?? ''].join('\n') };
}
