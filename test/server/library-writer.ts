/** A process that changes a library as each line of its input says, and prints what became of it: FILE. */
import { createInterface } from 'node:readline';
import { ada, newPrompt, newVersion, openShelf, told } from './library-store-scene.ts';

/** Makes prompts of names that others make too, or versions of one prompt, so many at once. */
export interface Errand {
  kind: 'add' | 'edit';
  writer: number;
  count: number;
}

using shelf = openShelf({ file: process.argv[2] ?? '' });
process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  const { kind, writer, count } = JSON.parse(line) as Errand;
  const made = Array.from({ length: count }, (_, n) => {
    const prompt = newPrompt({ id: `${writer}-${n}`, name: `name ${n}` });
    if (kind === 'add') return shelf.library.add(ada, prompt, told());
    return shelf.library.edit(ada, 'shared', ({ head }) => ({
      version: newVersion(`Text ${n} of ${writer}.`, { parentVersion: head.latestVersion }),
      labels: [{ label: 'production', to: head.latestVersion + 1, reason: null }],
      event: told(),
    }));
  });
  process.stdout.write(`${JSON.stringify(await Promise.all(made))}\n`);
}
