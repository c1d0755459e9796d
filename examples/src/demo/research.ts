import { fileURLToPath } from 'node:url';
import type { PromptEnchanter } from 'promptenchanter';
import { showResearch } from './research-bar.ts';
import { say, step } from './telling.ts';

const question = 'How does PromptEnchanter fetch pages, and what are the credits for research?';
const knowledge = fileURLToPath(new URL('../../knowledge.json', import.meta.url));

/** Works without a network: what is searched is a file, unless the environment names who is to be asked. */
export const searchSettings: NodeJS.ProcessEnv = process.env.SEARCH_PROVIDER
  ? {}
  : { SEARCH_PROVIDER: 'static', SEARCH_STATIC_FILE: knowledge };

export async function askWithResearch(client: PromptEnchanter): Promise<void> {
  step(`Asking with research: ${question}`);
  const stream = client.completions.stream({
    level: 'medium',
    r_type: 'none',
    ai_research: true,
    research_depth: 'basic',
    messages: [{ role: 'user', content: question }],
  });
  stream.on('research', showResearch);
  stream.on('text', (text) => process.stdout.write(text));
  const { enhancement } = await stream.finalCompletion();
  process.stdout.write('\n');

  step('Its sources');
  const { research } = enhancement;
  if (research?.sources.length === 0) say(`None (${research.outcome}): the credits of research were given back.`);
  for (const { id, title, url } of research?.sources ?? []) say(`[${id}] ${title}  ${url}`);

  step('What its receipt says of research');
  process.stdout.write(`${JSON.stringify(research, null, 2)}\n`);
}
