import { createReadStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { type BatchJob, type BatchTask, PromptEnchanter } from 'promptenchanter';

const client = new PromptEnchanter();
const [file = new URL('../prompts.txt', import.meta.url)] = process.argv.slice(2);

// A task for each line. Tasks are taken one by one, so they may come from a database as well.
async function* tasks(): AsyncGenerator<BatchTask> {
  for (const prompt of (await text(createReadStream(file))).split('\n')) if (prompt.trim()) yield { prompt };
}

function show({ totals: { tasks, completed, failed } }: BatchJob): void {
  const filled = Math.round((30 * (completed + failed)) / tasks);
  const bar = '#'.repeat(filled).padEnd(30, '-');
  process.stderr.write(`\r[${bar}] ${completed + failed} of ${tasks}, ${failed} failed`);
}

const { id } = await client.batch.jobs.create({ level: 'low', tasks: tasks() });
const { totals } = await client.batch.jobs.waitUntilDone(id, { onProgress: show });
for await (const result of client.batch.jobs.results(id)) process.stdout.write(`${JSON.stringify(result)}\n`);
process.stderr.write(`\n${totals.completed} answers, ${totals.credits.conversation_limit} spent\n`);
