import { PromptEnchanter } from 'promptenchanter';

const client = new PromptEnchanter();

const stream = client.completions.stream({
  level: 'low',
  r_type: 'hcot',
  messages: [{ role: 'user', content: 'Should a small team write its own queue?' }],
});
stream.on('text', (text) => process.stdout.write(text));

const { enhancement } = await stream.finalCompletion();
process.stdout.write(`\n${enhancement.r_type} v${enhancement.prompt_version}, ${enhancement.credits.spent} credit\n`);
