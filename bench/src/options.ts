import { parseArgs } from 'node:util';
import { type Contender, contenderNames } from './contender.ts';
import { contenders } from './contenders.ts';
import { other } from './our-server.ts';

export interface Options {
  contenders: readonly Contender[];
  rounds: number;
  /** Length of one sample. */
  seconds: number;
  warmUpSeconds: number;
  /** Starts of each contender, of which the times are shown. */
  starts: number;
  isJson: boolean;
  soak: { minutes: number; perSecond: number } | null;
  /** Whether accounts are measured instead: what answers tell a stranger, and what a flood of logins does. */
  isAccounts: boolean;
  /** Whether it is measured instead how well the text is taken out of pages, and how fast. */
  isExtraction: boolean;
  /** Whether the cache of answers is measured instead: what it costs, and what it saves. */
  isCache: boolean;
  /** Whether it is measured instead how much one user's batches slow another's single completions. */
  isBatch: boolean;
  /** How many rows the lists have that are measured instead: users, and rows of each log. */
  lists: { users: number; rows: number } | null;
  /** How many prompts the library has that is measured instead. */
  libraryPrompts: number | null;
  /** Where profiles of our server go. */
  profileFolder: string | null;
}

export const usage = `Measures PromptEnchanter beside other proxies, all in front of the same local upstream.

  pnpm bench                     about four minutes, a table on stdout
  pnpm bench --quick             about a minute
  pnpm bench --soak <minutes>    memory of a long run, and whether it grows
  pnpm bench --accounts          what answers tell of accounts by their time, and what a flood of logins does
  pnpm bench --extraction        the text of judged pages: how much of it is right, in which time and memory
  pnpm bench --cache             the cache of answers: what it costs where it does not help, and saves where it does
  pnpm bench --batch             single completions of one user beside the batches of another, ten minutes
  pnpm bench --lists             pages of long lists: users and logs, made in a folder of their own of some 7 GB
  pnpm bench --library           a large library of prompts: lists, searches, and what a completion looks up
  pnpm bench --profile <folder>  where our server spends its time, by function and by package

  --only <names>      some of ${contenderNames.join(',')}
  --beside <folder>   also the packages/server of another checkout, to see what a change does
  --rounds <number>   rounds, in each of which every contender has its turn
  --seconds <number>  length of one turn
  --rate <number>     requests a second of --soak (500)
  --users <number>    users of --lists (1000000)
  --rows <number>     rows of each log of --lists (10000000)
  --prompts <number>  prompts of --library (100000)
  --json              results as JSON
`;

/** What is not given. Of single completions twenty a second are asked: a p95 takes many seconds of them. */
const usual = {
  full: { rounds: '5', seconds: '1.4' },
  quick: { rounds: '2', seconds: '0.7' },
  batch: { rounds: '3', seconds: '20' },
} as const;

/** Reads the command line. Throws with a sentence for whoever typed it. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      quick: { type: 'boolean', default: false },
      accounts: { type: 'boolean', default: false },
      extraction: { type: 'boolean', default: false },
      cache: { type: 'boolean', default: false },
      batch: { type: 'boolean', default: false },
      lists: { type: 'boolean', default: false },
      users: { type: 'string', default: '1000000' },
      rows: { type: 'string', default: '10000000' },
      library: { type: 'boolean', default: false },
      prompts: { type: 'string', default: '100000' },
      json: { type: 'boolean', default: false },
      beside: { type: 'string' },
      only: { type: 'string', default: contenderNames.join(',') },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      rate: { type: 'string', default: '500' },
      soak: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  if (values.help) return 'help';
  const { rounds, seconds } = usual[values.batch ? 'batch' : values.quick ? 'quick' : 'full'];
  return {
    contenders: [...values.only.split(',').map(contenderNamed), ...(values.beside ? [other(values.beside)] : [])],
    rounds: number('rounds', values.rounds ?? rounds, 1, 100),
    seconds: number('seconds', values.seconds ?? seconds, 0.2, 60),
    warmUpSeconds: values.quick ? 1.5 : 3,
    starts: values.quick ? 1 : 3,
    isJson: values.json,
    soak:
      values.soak === undefined
        ? null
        : { minutes: number('soak', values.soak, 0.5, 240), perSecond: number('rate', values.rate, 1, 10_000) },
    isAccounts: values.accounts,
    isExtraction: values.extraction,
    isCache: values.cache,
    isBatch: values.batch,
    lists: values.lists
      ? { users: number('users', values.users, 1_000, 1e8), rows: number('rows', values.rows, 1_000, 1e9) }
      : null,
    libraryPrompts: values.library ? number('prompts', values.prompts, 1_000, 1e7) : null,
    profileFolder: values.profile ?? null,
  };
}

function contenderNamed(text: string): Contender {
  const name = contenderNames.find((candidate) => candidate === text.trim());
  if (name) return contenders[name];
  throw new Error(`--only takes ${contenderNames.join(', ')}, separated by commas`);
}

function number(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= least && value <= most) return value;
  throw new Error(`--${option} must be a number from ${least} to ${most}`);
}
