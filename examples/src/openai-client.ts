import OpenAI from 'openai';

// The official client: only its base URL and its key change, and `model` may carry a style.
const openai = new OpenAI({
  baseURL: `${process.env.PROMPTENCHANTER_BASE_URL ?? 'http://127.0.0.1:8000'}/v1`,
  apiKey: process.env.PROMPTENCHANTER_API_KEY,
});
const messages = [{ role: 'user' as const, content: 'Is 3599 prime?' }];

const completion = await openai.chat.completions.create({ model: 'bcot-medium', messages });
process.stdout.write(`${completion.choices[0]?.message.content}\n`);

const stream = await openai.chat.completions.create({ model: 'tot-low', messages, stream: true });
for await (const chunk of stream) {
  process.stdout.write(chunk.choices[0]?.delta.content ?? '');
  if ('enhancement' in chunk) process.stdout.write(`\n${JSON.stringify(chunk.enhancement)}\n`);
}
