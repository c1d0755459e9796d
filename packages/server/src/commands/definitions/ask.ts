import { text } from 'node:stream/consumers';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Level, levels, type ResearchDepth, researchDepths } from '../../contract/types.ts';
import { printCompletion, type Say } from '../completion.ts';
import { printable } from '../printable.ts';
import { type Define, outputOf } from './definition.ts';

interface Given {
  level: Level;
  style?: string;
  research?: ResearchDepth | true;
  baseUrl?: string;
}

export const defineAsk: Define = (program) => {
  program
    .command('ask <question>')
    .description('ask a model, and print its answer as it comes; the question `-` is read from standard input')
    .addOption(new Option('--level <level>', 'how strong a model').choices(levels).default('medium'))
    .option('--style <name>', 'which method is added; left out: your own, or that of the server')
    .addOption(
      new Option('--research [depth]', 'look it up on the web first, and cite sources')
        .choices(researchDepths)
        .argParser(depthOf),
    )
    .option('--base-url <url>', 'where the server is; left out: PROMPTENCHANTER_BASE_URL, or http://127.0.0.1:8000')
    .option('--json', 'as JSON, once it is whole')
    .action(async (question: string, _flags, command: Command) => {
      const { level, style, research, baseUrl } = command.opts<Given>();
      const { PROMPTENCHANTER_API_KEY: key, PROMPTENCHANTER_BASE_URL: url = 'http://127.0.0.1:8000' } = process.env;
      const asked = question === '-' ? await text(process.stdin) : question;
      process.exitCode = await printCompletion(
        { baseUrl: baseUrl ?? url, key: key ?? null },
        {
          ...{ text: asked, level, style: style ?? null },
          research: research === true ? 'default' : (research ?? null),
        },
        outputOf(command),
        toStandardOutput(),
      );
    });
};

/** Without a depth the option must not stand right before the question, which would be taken for one. */
function depthOf(given: string): ResearchDepth {
  const depth = researchDepths.find((known) => known === given);
  if (depth) return depth;
  throw new InvalidArgumentError(
    `It is no depth. Name one of ${researchDepths.join(', ')}, or write --research behind the question.`,
  );
}

function toStandardOutput(): Say {
  const { stdout } = process;
  return stdout.isTTY ? (piece) => void stdout.write(printable(piece)) : (piece) => void stdout.write(piece);
}
