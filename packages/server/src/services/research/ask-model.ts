import { AppError, describeError } from '../../core/errors.ts';
import { estimateTokens } from '../../core/tokens.ts';
import type { Upstream, UpstreamCaller, UpstreamCompletion, UpstreamRequest } from '../../ports/upstream.ts';
import { familyOf } from '../prompt/model-family.ts';
import type { StepTokens } from './findings.ts';
import { jsonIn } from './lenient-json.ts';

/** A question that is answered with JSON of a given shape. */
export interface StructuredQuestion<T> {
  name: 'research_plan' | 'research_gaps' | 'research_findings';
  system: string;
  user: string;
  /** A JSON schema of an object, in the subset that strict answers allow. */
  schema: Record<string, unknown>;
  /** Of the answer, without what a model thinks before it. */
  maxTokens: number;
  /** Reads what came, whatever it is; null where it cannot be used. */
  read(value: unknown): T | null;
}

export interface ModelAnswer<T> {
  /** Null where there is no model, or none that answered in a way that can be used. */
  value: T | null;
  tokens: StepTokens;
}

export interface AskModel {
  /** Never throws. */
  ask<T>(question: StructuredQuestion<T>, caller: UpstreamCaller): Promise<ModelAnswer<T>>;
}

/** What was learned of a model by asking it. */
interface Manner {
  takesSchema: boolean;
  hasFixedSampling: boolean;
}

/** Models are the operator's, hence few; a change of settings must not add up all the same. */
const mostManners = 100;
/** What a model that reasons may think, in tokens: its thoughts count as its answer. */
const thoughtTokens = 4_000;

/** Asks the upstream for structured answers: by a schema where it takes one, else in words, which any model understands. */
export function modelAsker(deps: { upstream: Pick<Upstream, 'kind' | 'complete'>; model: () => string }): AskModel {
  const { upstream } = deps;
  const manners = new Map<string, Manner>();

  function remember(model: string, manner: Manner): void {
    const [oldest] = manners.keys();
    if (manners.size >= mostManners && oldest !== undefined) manners.delete(oldest);
    manners.set(model, manner);
  }

  /** One call of the upstream; a refusal may be mended by asking otherwise, all else is thrown. */
  async function attempt<T>({ question, model, manner, caller, tokens }: Attempt<T>): Promise<Attempted<T>> {
    let completion: UpstreamCompletion;
    try {
      completion = (await upstream.complete(requestOf(question, model, manner), caller)).value;
    } catch (error) {
      if (error instanceof AppError && error.code === 'UPSTREAM_REJECTED') return { value: null, refusal: error };
      throw error;
    }
    const text = textOf(completion);
    tokens.prompt += countOf(completion.usage?.prompt_tokens, `${question.system}\n${question.user}`);
    tokens.completion += countOf(completion.usage?.completion_tokens, text);
    return { value: firstOf(jsonIn(text), question.read), refusal: null };
  }

  /** By the schema unless the model is known to refuse it, then in words. */
  async function attempts<T>(asked: Omit<Attempt<T>, 'manner'>): Promise<Attempted<T>> {
    const { model } = asked;
    const known = manners.get(model);
    if (known) return attempt({ ...asked, manner: known });
    const { hasFixedSampling } = familyOf(model);
    const first = await attempt({ ...asked, manner: { takesSchema: true, hasFixedSampling } });
    if (first.value !== null) return first;
    const manner = { takesSchema: false, hasFixedSampling: hasFixedSampling || refusesSampling(first.refusal) };
    const second = await attempt({ ...asked, manner });
    // A prompt may be refused for its content: only a manner that led somewhere is kept.
    if (second.value !== null) remember(model, manner);
    return second;
  }

  return {
    async ask(question, caller) {
      const tokens = { prompt: 0, completion: 0 };
      if (upstream.kind === 'echo' || caller.signal.aborted) return { value: null, tokens };
      const model = deps.model();
      const about = { step: question.name, model };
      try {
        const { value, refusal } = await attempts({ question, model, caller, tokens });
        if (refusal) throw refusal;
        if (value === null) caller.log.warn(about, 'the model gave a step of research no answer of use');
        return { value, tokens };
      } catch (error) {
        if (!caller.signal.aborted) {
          caller.log.warn({ ...about, ...nameOf(error) }, 'the model did not answer a step of research');
        }
        return { value: null, tokens };
      }
    },
  };
}

interface Attempt<T> {
  question: StructuredQuestion<T>;
  model: string;
  manner: Manner;
  caller: UpstreamCaller;
  /** Grow by what each attempt took. */
  tokens: StepTokens;
}

interface Attempted<T> {
  value: T | null;
  refusal: AppError | null;
}

function requestOf<T>(question: StructuredQuestion<T>, model: string, manner: Manner): UpstreamRequest {
  const { name, system, user, schema } = question;
  const isThinker = familyOf(model).reasons || manner.hasFixedSampling;
  const maxTokens = question.maxTokens + (isThinker ? thoughtTokens : 0);
  const spelledOut = `${system}\n\nAnswer with one JSON object and nothing else, by this JSON schema:\n${JSON.stringify(schema)}`;
  return {
    model,
    messages: [
      { role: 'system', content: manner.takesSchema ? system : spelledOut },
      { role: 'user', content: user },
    ],
    ...(manner.hasFixedSampling ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens, temperature: 0 }),
    ...(manner.takesSchema
      ? { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } }
      : {}),
  };
}

/** A reasoning model under a name that does not tell. */
function refusesSampling(refusal: AppError | null): boolean {
  const faults = refusal?.circumstances.errors ?? [];
  return faults.some(({ path }) => path === 'max_tokens' || path === 'temperature');
}

function countOf(reported: unknown, text: string): number {
  return typeof reported === 'number' && Number.isSafeInteger(reported) && reported >= 0
    ? reported
    : estimateTokens(text);
}

function firstOf<T>(values: Iterable<unknown>, read: (value: unknown) => T | null): T | null {
  for (const value of values) {
    const usable = read(value);
    if (usable !== null) return usable;
  }
  return null;
}

function textOf({ choices }: UpstreamCompletion): string {
  const content: unknown = choices[0]?.message.content;
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part: unknown) => (isObject(part) && typeof part.text === 'string' ? part.text : '')).join('');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A refusal of the upstream may hold words of the prompt: its code says enough. */
function nameOf(error: unknown): object {
  return error instanceof AppError ? { code: error.code } : { error: describeError(error) };
}
