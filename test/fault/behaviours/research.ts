import { textAnswer } from '../answer.ts';
import type { Ending, Exchange, Play } from '../exchange.ts';
import { askedOf, type Step, stepOf } from '../research-steps.ts';
import { sendWhole } from '../send.ts';
import { refusal } from './refusals.ts';

/** How a model takes part in research. */
interface Manner {
  /** What it says in the steps before the answer. */
  steps: Record<Exclude<Step, 'answer'>, (asked: string) => unknown>;
  answer: string;
  /** Whether it takes a schema for its answer; without, it is refused with 400. */
  takesSchema: boolean;
  /** Before it answers a step. */
  waitMs: number;
}

const citing = 'It takes nine hours and forty minutes, and a cabin costs 118 crowns [1].';

const honest: Manner = {
  steps: { plan: planOf, gaps: () => ({ queries: ['Aurelia Morvane ship berths'] }), condense: honestFindings },
  answer: citing,
  takesSchema: true,
  waitMs: 0,
};

/** Models that plan and condense research; whatever else they are asked they answer with a citation. */
export const researchBehaviours = {
  /** Plans with the words of the question, quotes sentences of the sources letter for letter. */
  research: playing(honest),
  /** Says in prose what should be JSON. */
  'research-bad-json': playing({ ...honest, steps: { plan: prose, gaps: prose, condense: prose } }),
  /** Refuses a schema, and then answers with JSON in a code fence among prose. */
  'research-no-schema': playing({ ...honest, takesSchema: false }),
  /** Cites a source that there is not, quotes what no source holds, and cites [9] in its answer. */
  'research-lies': playing({
    ...honest,
    steps: { ...honest.steps, condense: lyingFindings },
    answer: `${citing} It sails on Sundays too [9].`,
  }),
  /** Needs nothing of the web. */
  'research-not-needed': playing({
    ...honest,
    steps: { ...honest.steps, plan: () => ({ needs_research: false, topics: [], freshness: 'none', language: 'en' }) },
  }),
} satisfies Record<string, Play>;

export const countedResearchBehaviours = {
  /** Takes ms for each step of research, and none more for its answer. */
  'research-slow': (ms) => playing({ ...honest, waitMs: ms }),
} satisfies Record<string, (count: number) => Play>;

function playing({ steps, answer, takesSchema, waitMs }: Manner): Play {
  return async (exchange) => {
    const step = stepOf(exchange.body);
    if (step === 'answer') return say(exchange, answer);
    if (!takesSchema && exchange.body.response_format !== undefined) return refusal(400)(exchange);
    await exchange.reply.wait(waitMs);
    const said = steps[step](askedOf(exchange.body));
    if (typeof said === 'string') return say(exchange, said);
    const json = JSON.stringify(said);
    return say(exchange, takesSchema ? json : `Here you are:\n\`\`\`json\n${json}\n\`\`\`\nAnything else?`);
  };
}

function say(exchange: Exchange, text: string): Promise<Ending> {
  return sendWhole(exchange, textAnswer(exchange, { text }));
}

function prose(): string {
  return 'I would look at the timetable of the company, and at what a cabin costs.';
}

function planOf(asked: string): unknown {
  const { message } = JSON.parse(asked.slice(asked.indexOf('{'))) as { message: string };
  const words = message.match(/[\p{L}\p{N}]{5,}/gu) ?? [];
  return {
    needs_research: true,
    topics: [
      { name: 'The question', queries: [message.slice(0, 200)] },
      { name: 'Its words', queries: [words.join(' ')] },
    ],
    freshness: 'none',
    language: 'en',
  };
}

interface ShownSource {
  id: string;
  text: string;
}

/** Sources as they stand between their marks. */
function sourcesIn(asked: string): ShownSource[] {
  const marked = asked.matchAll(/<<SRC (\S+) id=(S\d+) [^\n]*>>\n([\s\S]*?)\n<<END \1 id=\2>>/g);
  return [...marked].map(([, , id = '', text = '']) => ({ id, text }));
}

const sentencesOfEach = 3;

function honestFindings(asked: string) {
  const [topic = ''] = JSON.parse(/^Topics: (\[.*\])$/m.exec(asked)?.[1] ?? '[]') as string[];
  const wanted = wordsIn(/^Question: (.*)$/m.exec(asked)?.[1] ?? '');
  const shared = (sentence: string) => [...wordsIn(sentence)].filter((word) => wanted.has(word)).length;
  const findings = sourcesIn(asked).flatMap(({ id, text }) => {
    const sentences = text.split(/(?<=[.!?])\s+|\n/).filter(({ length }) => length > 40 && length < 200);
    const best = sentences.sort((one, other) => shared(other) - shared(one)).slice(0, sentencesOfEach);
    return best.map((sentence) => ({
      ...{ topic, type: 'fact', claim: sentence.trim() },
      citations: [{ source: id, quote: sentence.trim() }],
    }));
  });
  return { findings };
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
}

function lyingFindings(asked: string) {
  const { findings } = honestFindings(asked);
  const invented = { source: 'S1', quote: 'Passengers travel free of charge on every night of the year.' };
  return {
    findings: [
      {
        ...{ topic: 'The question', type: 'fact', claim: 'The night ferry is free, INVENTED-CLAIM as all know.' },
        citations: [invented, { source: 'S99', quote: invented.quote }],
      },
      ...findings.map((finding, place) =>
        place > 0
          ? finding
          : { ...finding, citations: [...finding.citations, { source: 'S77', quote: invented.quote }] },
      ),
    ],
  };
}
