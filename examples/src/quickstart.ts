import { PromptEnchanter } from 'promptenchanter';

// Reads PROMPTENCHANTER_API_KEY and PROMPTENCHANTER_BASE_URL.
const client = new PromptEnchanter();

const completion = await client.completions.create({
  level: 'medium',
  r_type: 'bcot',
  messages: [{ role: 'user', content: 'A train leaves at 9:40 and arrives at 13:05. How long is the trip?' }],
});

process.stdout.write(`${completion.choices[0]?.message.content}\n`);
process.stdout.write(`${JSON.stringify(completion.enhancement, null, 2)}\n`);
