import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type {
  Prompt,
  PromptChanged,
  PromptRequest,
  PromptVersionList,
} from '../../packages/server/src/contract/types.ts';
import { openHouse } from '../house.ts';
import { type CliRun, runCli } from './cli-run.ts';

/** A user with a library on a real server, and a folder to have it in. */
export async function openLibraryFolder() {
  const house = await openHouse();
  const { apiKey, headers } = await house.register();
  const url = await house.listen();
  const home = mkdtempSync(join(tmpdir(), 'cli-prompts-'));
  const env = { PROMPTENCHANTER_API_KEY: apiKey, PROMPTENCHANTER_BASE_URL: url };
  const at = (path: string) => join(home, 'prompts', path);
  const idOf = (name: string) => encodeURIComponent(name);

  return {
    ...{ house, env, home, url },
    run: (...words: string[]): Promise<CliRun> => runCli(['prompts', ...words], { env, cwd: home }),
    read: (path: string) => readFileSync(at(path), 'utf8'),
    has: (path: string) => existsSync(at(path)),
    write(path: string, text: string) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    remove: (path: string) => rmSync(at(path)),
    edit(path: string, from: string, to: string) {
      const text = readFileSync(at(path), 'utf8');
      if (!text.includes(from)) throw new Error(`There is no ${from} in ${text}`);
      writeFileSync(at(path), text.replace(from, to));
    },
    async make(body: PromptRequest): Promise<Prompt> {
      const reply = await house.post('/v1/prompts', body, headers);
      if (reply.status !== 201) throw new Error(`Making answered ${reply.status}: ${await reply.text()}`);
      return (await reply.json()) as Prompt;
    },
    async change(name: string, body: object): Promise<PromptChanged> {
      const reply = await house.send('PUT', `/v1/prompts/${idOf(name)}`, body, headers);
      if (reply.status !== 200) throw new Error(`Changing answered ${reply.status}: ${await reply.text()}`);
      return (await reply.json()) as PromptChanged;
    },
    get: async (name: string) =>
      (await house.fetch(`/v1/prompts/${idOf(name)}`, { headers })).json() as Promise<Prompt>,
    archive: async (name: string) =>
      (await house.fetch(`/v1/prompts/${idOf(name)}`, { method: 'DELETE', headers })).status,
    async versions(name: string): Promise<number> {
      const reply = await house.fetch(`/v1/prompts/${idOf(name)}/versions`, { headers });
      return ((await reply.json()) as PromptVersionList).total;
    },
    async [Symbol.asyncDispose]() {
      rmSync(home, { recursive: true, force: true });
      await house.close();
    },
  };
}

/** Stands before a server, and does something before it passes a request on. */
export async function proxyTo(url: string, before: (request: IncomingMessage) => Promise<void>) {
  const server = createServer(async (request, response) => {
    await before(request);
    const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
    const body = await buffer(request);
    const reply = await fetch(`${url}${request.url}`, {
      ...{ method: request.method ?? 'GET', headers: headers as Record<string, string> },
      ...(body.length > 0 ? { body } : {}),
    });
    response
      .writeHead(reply.status, { 'content-type': 'application/json' })
      .end(Buffer.from(await reply.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((over) => server.close(over));
      server.closeAllConnections();
      await closed;
    },
  };
}
