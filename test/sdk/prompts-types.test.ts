import { expectTypeOf, it } from 'vitest';
import type {
  FallbackPrompt,
  GotPrompt,
  PromptMessage,
  PromptValue,
  PromptValues,
  VariablesIn,
} from '../../packages/sdk/src/index.ts';
import { greeting } from './prompt-samples.ts';
import { clientFor } from './samples.ts';

const fetch = async () => Response.json(greeting);
const { prompts } = clientFor({ baseURL: 'http://house.test' }, { fetch });
const values = { customer_name: 'Ada' };

type Names<Text extends string> = keyof VariablesIn<Text>;

it('reads the variables of a text as the server does: names in braces, and nothing else', () => {
  expectTypeOf<Names<'Hello {customer_name}, {_t1} and {customer_name}.'>>().toEqualTypeOf<'customer_name' | '_t1'>();
  expectTypeOf<Names<'{"json": {"a": {name}}, "n": {}}, {1}, { b }, {c-d}, {é}'>>().toEqualTypeOf<'name'>();
  expectTypeOf<Names<'{{name}} {a{b}c} } {'>>().toEqualTypeOf<'name' | 'b'>();
  expectTypeOf<Names<'\\{a} \\\\{b} \\\\\\{c} {d\\}'>>().toEqualTypeOf<'b'>();
  expectTypeOf<Names<'no places at all'>>().toEqualTypeOf<never>();
  expectTypeOf<VariablesIn<string>>().toEqualTypeOf<PromptValues>();
});

it('asks for any values where it knows neither the prompt nor a fallback, and tells a text from a chat by its kind', async () => {
  const prompt = await prompts.get('support/greeting', { label: 'staging' });

  expectTypeOf(prompt).toEqualTypeOf<GotPrompt<string, PromptValues> | GotPrompt<PromptMessage[], PromptValues>>();
  expectTypeOf(prompt.version).toEqualTypeOf<number>();
  if (prompt.kind === 'text') expectTypeOf(prompt.render(values)).toEqualTypeOf<string>();
  else expectTypeOf(prompt.render(values)).toEqualTypeOf<PromptMessage[]>();
  void (() => prompt.render());
});

it('asks for the variables that a fallback names, of a text and of a chat', async () => {
  const text = await prompts.get('support/greeting', { fallback: 'Hello {customer_name}!' });
  const plain = await prompts.get('support/greeting', { fallback: 'Hello!' });

  type Greeting = { customer_name: PromptValue };
  expectTypeOf(text).toEqualTypeOf<GotPrompt<string, Greeting> | FallbackPrompt<string, Greeting>>();
  expectTypeOf(text.render(values)).toEqualTypeOf<string>();
  if (!text.isFallback) expectTypeOf(text.revision).toEqualTypeOf<number>();
  void (() => {
    plain.render();
    // @ts-expect-error: what is filled in?
    text.render();
    // @ts-expect-error: not a variable
    text.messages({ customer: 'Ada' });
    // @ts-expect-error: no value
    text.ref({ customer_name: null });
    // @ts-expect-error: a fallback has no version
    void text.version;
  });
});

it('asks for the variables of each message of a fallback, and for any where its words are not known before it runs', () => {
  void (async (heard: string) => {
    const fallback = [{ role: 'system', content: 'You speak {language}.' }] as const;
    const chat = await prompts.get('interview', { fallback });
    expectTypeOf(chat.render({ language: 'French' })).toEqualTypeOf<PromptMessage[]>();
    const inline = await prompts.get('interview', {
      fallback: [
        { role: 'system', content: 'You speak {language}.' },
        { role: 'user', content: 'Ask {guest}.' },
      ],
    });
    // @ts-expect-error: a guest
    inline.render({ language: 'French' });
    const open = await prompts.get(heard, { fallback: heard });
    expectTypeOf(open.render({ anything: 1 })).toEqualTypeOf<string>();
    // @ts-expect-error: not a role of a prompt
    await prompts.get('interview', { fallback: [{ role: 'tool', content: '' }] });
  });
});

it('makes what a completion takes', () => {
  void (async () => {
    const { completions } = clientFor({ baseURL: 'http://house.test' }, { fetch });
    const prompt = await prompts.get('support/greeting', { fallback: 'Hello {customer_name}!' });
    await completions.create({ prompt: prompt.ref(values) });
    await completions.create({ level: 'low', messages: prompt.messages(values, [{ role: 'user', content: 'Hi' }]) });
    await completions.create({ level: 'low', messages: [...(await prompts.get('a')).messages()] });
    await completions.stream({ prompt: 'support/greeting#3' }).finalText();
  });
});
