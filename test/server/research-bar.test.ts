import { expect, test } from 'vitest';
import { printCompletion } from '../../packages/server/src/commands/completion.ts';
import { printable } from '../../packages/server/src/commands/printable.ts';
import { receiptLines } from '../../packages/server/src/commands/receipt-lines.ts';
import { researchBar } from '../../packages/server/src/commands/research-bar.ts';
import { researchEvent, researched, researchReceipt, told } from '../sdk/research-samples.ts';
import { wholeStream } from '../sdk/samples.ts';
import { scriptedServer, stream } from '../sdk/scripted-server.ts';

test('Research is a bar on a terminal, which is gone when the answer begins', () => {
  const [notes, shown]: [string[], (string | null)[]] = [[], []];
  const bar = researchBar({
    ...{ isJson: false, write() {}, note: (line) => void notes.push(line) },
    show: (line) => void shown.push(line),
  });

  for (const progress of told) bar.at(progress);
  bar.end();

  expect(notes).toEqual([]);
  expect([shown[0], shown[3], shown.at(-1)]).toEqual([
    `[${'-'.repeat(30)}] Research: planning`,
    `[${'#'.repeat(18)}${'-'.repeat(12)}] Research: reading example.org, skipped (robots)`,
    null,
  ]);
});

test('A terminal shows the whole answer: nothing is cleared once it has begun', async () => {
  await using server = await scriptedServer(stream([...told.map(researchEvent), ...wholeStream]), stream(wholeStream));
  const screen: string[] = [];
  const output = {
    ...{ isJson: false, write() {}, note: (line: string) => void screen.push(line) },
    show: (line: string | null) => void screen.push(line ?? 'cleared'),
  };
  const access = { baseUrl: server.baseURL, key: 'pe-the-key' };
  const question = { text: 'Is 3599 prime?', level: 'low', style: null, research: 'default' } as const;

  await printCompletion(access, question, output, (text) => void screen.push(text));
  expect(screen.slice(told.length)).toEqual(['cleared', 'No: ', '59 × 61.', '\n', expect.stringMatching(/^Receipt/)]);

  screen.length = 0;
  await printCompletion(access, { ...question, research: null }, output, (text) => void screen.push(text));
  expect(screen.slice(0, 3)).toEqual(['No: ', '59 × 61.', '\n']);
});

test('What pages and models wrote cannot command the terminal that it is shown on', () => {
  const nasty = 'A\u001b[2Jtitle\u0007\nof\u009b31m';
  const sources = [{ id: 1, title: nasty, url: 'https://a.example/\u001b]0;x\u0007', published: null }];
  const notes: string[] = [];
  const bar = researchBar({ isJson: false, write() {}, note: (line) => void notes.push(line) });

  bar.at({ step: 'read', state: 'ok', subject: nasty, reason: null, share: 1, elapsed_ms: 0 });
  const shown = [...notes, ...receiptLines({ ...researched, research: { ...researchReceipt, sources } })];

  expect(shown.join('')).not.toMatch(/\p{Cc}/u);
  expect(printable(nasty)).toBe('A[2Jtitle\nof31m');
});
