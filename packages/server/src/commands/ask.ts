import { UsageError } from './usage-error.ts';

// Questions go to standard error, so that data can be piped. What asks them is loaded when it is needed.

/** Whether somebody is there who can answer. */
export function isAskable(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/**
 * Asks before what cannot be undone, and throws where the answer is no, or nobody can be asked.
 * @param what What will be done, as a sentence.
 * @param isGiven Whether `--yes` was.
 */
export async function requireConsent(what: string, isGiven: boolean): Promise<void> {
  if (isGiven) return;
  if (!isAskable()) throw new UsageError(`${what} To do it, add --yes.`);
  const { confirm } = await import('@clack/prompts');
  const answer = await confirm({ message: `${what} Go on?`, initialValue: false, output: process.stderr });
  if (answer !== true) throw new Error('Nothing was changed.');
}

export async function askText(message: string, initialValue: string): Promise<string> {
  const { text } = await import('@clack/prompts');
  return answered(await text({ message, initialValue, output: process.stderr }));
}

/** Asks for a password, which is not shown. */
export async function askPassword(message: string): Promise<string> {
  const { password } = await import('@clack/prompts');
  return answered(await password({ message, output: process.stderr }));
}

function answered(answer: string | symbol | undefined): string {
  if (typeof answer === 'string') return answer;
  throw new Error('Nothing was changed.');
}
