/** A step of a Dockerfile, in the stage that it is a step of. */
export interface Step {
  instruction: string;
  rest: string;
}

export interface Stage {
  name: string;
  /** The image or the stage that it begins as. */
  from: string;
  steps: Step[];
}

/** Reads what our Dockerfile is made of: no heredocs, no escapes but the line's. Throws for what is no instruction. */
export function stagesOf(dockerfile: string): Stage[] {
  const stages: Stage[] = [];
  const lines = dockerfile
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  for (const line of lines.filter((text) => text.trim() !== '')) {
    const [, instruction, rest = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    if (instruction === undefined) throw new Error(`This is no instruction: ${line}`);
    const [, from = '', name = 'last'] = /^(\S+)(?: AS (\S+))?$/.exec(rest) ?? [];
    if (instruction === 'FROM') stages.push({ name, from, steps: [] });
    else stages.at(-1)?.steps.push({ instruction, rest });
  }
  return stages;
}

/** What an instruction says in a stage, the last one where it is there more than once. */
export function said(stage: Stage | undefined, instruction: string): string | undefined {
  return stage?.steps.findLast((step) => step.instruction === instruction)?.rest;
}

/** `--name=value` before the paths, and the paths. */
export function copyOf(rest: string): { from: string | null; sources: string[]; target: string } {
  const words = rest.split(' ');
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length) ?? null;
  const paths = words.filter((word) => !word.startsWith('--'));
  return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
}
