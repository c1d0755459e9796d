import { PromptEnchanter } from 'promptenchanter';

const client = new PromptEnchanter();

const stream = client.completions.stream({
  level: 'medium',
  ai_research: true,
  research_depth: 'basic',
  messages: [{ role: 'user', content: 'How does PromptEnchanter fetch the pages of its research?' }],
});
stream.on('research', ({ share, step, subject }) => {
  process.stderr.write(`${Math.round(100 * share)} % ${step} ${subject ?? ''}\n`);
});
stream.on('text', (text) => process.stdout.write(text));

const { enhancement } = await stream.finalCompletion();
process.stdout.write('\n');
for (const { id, title, url } of enhancement.research?.sources ?? [])
  process.stdout.write(`[${id}] ${title}: ${url}\n`);
