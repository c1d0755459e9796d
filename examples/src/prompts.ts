import { ConflictError, PromptEnchanter } from 'promptenchanter';

const client = new PromptEnchanter();
const name = 'support/greeting';

// Version 1 is in force at once. On the second run it is there already.
await client.prompts
  .create({ name, content: 'Greet {customer_name} in one {tone} sentence.', config: { level: 'low', r_type: 'none' } })
  .catch((error) => {
    if (!ConflictError.isInstance(error)) throw error;
  });

// Kept in memory: asked again a minute later, and the fallback is there when the server is not.
const fallback = 'Greet {customer_name} in one {tone} sentence.';
const greeting = await client.prompts.get(name, { fallback });
const values = { customer_name: 'Ada', tone: 'warm' };
process.stdout.write(`${greeting.render(values)}\n`);

const { choices, enhancement } = await client.completions.create({ prompt: greeting.ref(values) });
process.stdout.write(`${choices[0]?.message.content}\n`);
process.stdout.write(`${enhancement.prompt?.name} v${enhancement.prompt?.version}\n`);

// A change makes a version; an earlier one is back in force with one call.
const changed = await client.prompts.update(name, { content: `${fallback} Be brief.`, message: 'Shorter.' });
await client.prompts.rollback(name, 1, { reason: 'It was better.' }, { ifMatch: changed });
for await (const { version, labels } of client.prompts.versions(name)) {
  process.stdout.write(`v${version} ${labels.join(', ')}\n`);
}
