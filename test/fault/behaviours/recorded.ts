import { existsSync, readFileSync } from 'node:fs';
import { materialAt } from '../../material.ts';
import type { Play } from '../exchange.ts';
import { doneFrame, headersFor, sendPieces } from '../send.ts';

const streamEnding = '.chunks.txt';
const bodyEnding = '.json';

/**
 * Replays a recorded answer byte for byte. A bare name takes `.chunks.txt` or `.json` after `stream`;
 * a full file name is replayed whatever was asked for, as by an upstream that ignores `stream`.
 */
export function recorded(name: string): Play {
  const exact = name.endsWith(streamEnding) || name.endsWith(bodyEnding);
  if (exact) requireRecording(name);
  return async (exchange) => {
    const file = exact ? name : name + (exchange.request.stream ? streamEnding : bodyEnding);
    const text = readFileSync(requireRecording(file), 'utf8');
    if (file.endsWith(streamEnding))
      return sendPieces({ ...exchange, request: { ...exchange.request, stream: true } }, framesOf(text));
    await exchange.reply.send(200, headersFor(exchange, { 'content-type': 'application/json' }), text);
    return 'ok';
  };
}

function requireRecording(file: string): string {
  const path = materialAt(`upstream/${file}`);
  if (!/^[\w.-]+$/.test(file) || !existsSync(path)) throw new Error(`No recorded answer «${file}» at ${path}.`);
  return path;
}

function framesOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return [...lines.map((line) => `data: ${line}\n\n`), doneFrame];
}
