import {
  escapeTemplate,
  render,
  type TemplateFormat,
  variablesIn,
  warningsIn,
} from '../../packages/template/src/index.ts';

export interface TemplateFigures {
  characters: number;
  /** Milliseconds of all that is done with a text, at a quarter of its size and at its whole. */
  kinds: readonly { kind: string; format: TemplateFormat; quarterMs: number; wholeMs: number }[];
}

const characters = 1_600_000;
const rounds = 5;
const formats: readonly TemplateFormat[] = ['braces', 'mustache'];

/** Texts that a scanner which looks twice takes minutes for. */
const hostile: Record<string, (count: number) => string> = {
  backslashes: (count) => '\\'.repeat(count),
  'backslashes before a place': (count) => `${'\\'.repeat(count)}{{a}}`,
  'places behind backslashes': (count) => '\\\\{{a}}'.repeat(count / 7),
  'open braces': (count) => '{'.repeat(count),
  'closed braces': (count) => '}'.repeat(count),
  'one open name': (count) => `{{${'a'.repeat(count)}`,
  'many open names': (count) => '{{aaaaaaa'.repeat(count / 9),
  'spaces in a place': (count) => `{{{${' '.repeat(count)}a`,
  'spaces behind a name': (count) => `{{a${' '.repeat(count)}`,
  'many places': (count) => '{{a}}'.repeat(count / 5),
  'many names': (count) => Array.from({ length: count / 11 }, (_, at) => `{{a${at}}}`).join(''),
};

/** Times what is done with hostile texts. What is linear takes four times as long for four times as much. */
export function templateFigures(say: (what: string) => void): TemplateFigures {
  const kinds = Object.entries(hostile).flatMap(([kind, textOf]) => {
    say(kind);
    return formats.map((format) => ({
      ...{ kind, format },
      quarterMs: fastest(textOf(characters / 4), format),
      wholeMs: fastest(textOf(characters), format),
    }));
  });
  return { characters, kinds };
}

export function templateReport({ characters, kinds }: TemplateFigures): string {
  const rows = kinds.map(
    ({ kind, format, quarterMs, wholeMs }) =>
      `| ${kind} | ${format} | ${quarterMs.toFixed(1)} | ${wholeMs.toFixed(1)} | ${(wholeMs / quarterMs).toFixed(1)} |`,
  );
  const head = `| ms, of ${characters} characters | format | a quarter | all | ÷ |\n| --- | --- | --- | --- | --- |`;
  return [head, ...rows].join('\n');
}

function fastest(content: string, format: TemplateFormat): number {
  const times = Array.from({ length: rounds }, () => {
    const startMs = performance.now();
    const variables = variablesIn(content, format)
      .slice(0, 64)
      .map((name) => ({ name }));
    render({ content, format, variables }, { a: 'value' });
    warningsIn({ content, format, variables });
    escapeTemplate(content, format);
    return performance.now() - startMs;
  });
  return Math.min(...times);
}
