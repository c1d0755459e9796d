import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { jsonAnswer } from './completion.ts';
import { lingerMark, lingerMs } from './lingering.ts';

/** The process of an upstream that takes its time, always the same. Its parent says how long. */

/** What it tells its parent: where it listens, and the time that it takes from now on. */
export type SlowUpstreamReport = { port: number } | { answerMs: number };

const head = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(jsonAnswer) };
let answerMs = 0;

const server = createServer({ noDelay: true }, (request, response) => {
  answer(request, response).catch(() => response.destroy());
});
server.listen(0, '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }));
process.on('message', (wish: { answerMs: number }) => {
  answerMs = wish.answerMs;
  tell({ answerMs });
});
process.on('disconnect', () => process.exit());
process.on('SIGINT', () => {});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const ms = Buffer.concat(pieces).includes(lingerMark) ? lingerMs : answerMs;
  if (ms > 0) await sleep(ms);
  response.writeHead(200, head).end(jsonAnswer);
}

function tell(report: SlowUpstreamReport): void {
  process.send?.(report);
}
