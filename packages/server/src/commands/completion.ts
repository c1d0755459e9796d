import type { Level, Receipt, ResearchDepth, Usage } from '../contract/types.ts';
import { type AnswerEvent, answerEvents } from './answer-stream.ts';
import { type ApiAccess, callApi } from './api-call.ts';
import type { Output } from './output.ts';
import { receiptLines } from './receipt-lines.ts';
import { researchBar } from './research-bar.ts';
import { UsageError } from './usage-error.ts';

export interface Question {
  text: string;
  level: Level;
  /** A style; null for the user's own. */
  style: string | null;
  /** `default` leaves the depth to the server; null asks for no research. */
  research: ResearchDepth | 'default' | null;
}

/** Where the text of an answer goes, as it comes. */
export type Say = (text: string) => void;

/** An answer, as `--json` prints it. */
interface Answer {
  answer: string;
  finish_reason: string | null;
  usage: Usage | null;
  enhancement: Receipt | null;
}

/** Asks, and prints the answer as it comes. Answers the exit status; throws an Error for the caller. */
export async function printCompletion(
  access: ApiAccess,
  question: Question,
  output: Output,
  say: Say,
): Promise<number> {
  if (question.text.trim() === '')
    throw new UsageError('There is no question. Write one, or pipe one in and write `-`.');
  const body = bodyOf(question);
  const reply = await callApi(access, {
    ...{ method: 'POST', path: '/v1/prompt/completions', accept: 'text/event-stream' },
    body,
  });
  const answer = await read(answerEvents(reply), output, output.isJson ? () => {} : say);
  if (output.isJson) {
    output.write(JSON.stringify(answer));
    return 0;
  }
  if (answer.finish_reason === 'length') output.note('The model stopped at its limit: the answer is not whole.');
  if (answer.enhancement) for (const line of receiptLines(answer.enhancement)) output.note(line);
  return 0;
}

function bodyOf({ text, level, style, research }: Question): object {
  return {
    level,
    messages: [{ role: 'user', content: text }],
    stream: true,
    ...(style === null ? {} : { r_type: style }),
    ...(research === null ? {} : { ai_research: true }),
    ...(research === null || research === 'default' ? {} : { research_depth: research }),
  };
}

async function read(events: AsyncIterable<AnswerEvent>, output: Output, say: Say): Promise<Answer> {
  const answer: Answer = { answer: '', finish_reason: null, usage: null, enhancement: null };
  const bar = researchBar(output);
  try {
    for await (const event of events) {
      if (event.type === 'research') bar.at(event.progress);
      else
        add(answer, event.chunk, (text) => {
          bar.end();
          say(text);
        });
    }
  } finally {
    bar.end();
    // What is told next begins on a line of its own.
    if (answer.answer !== '' && !answer.answer.endsWith('\n')) say('\n');
  }
  return answer;
}

function add(answer: Answer, chunk: Extract<AnswerEvent, { type: 'chunk' }>['chunk'], say: Say): void {
  const choice = chunk.choices.find(({ index = 0 }) => index === 0);
  const text = choice?.delta?.content ?? choice?.delta?.refusal ?? '';
  if (text !== '') say(text);
  answer.answer += text;
  answer.finish_reason = choice?.finish_reason ?? answer.finish_reason;
  answer.usage = chunk.usage ?? answer.usage;
  answer.enhancement = chunk.enhancement ?? answer.enhancement;
}
