import type { Message, PromptConfig, UsedPrompt } from '../../contract/types.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import type { ResolvedPrompt } from '../library/stored-prompts.ts';

/** A stored prompt as a chat uses it. */
export interface StoredUse {
  used: UsedPrompt;
  /** Whose library it is of. */
  tenantId: string;
  /** What it came to, filled in. */
  characters: number;
}

/** Of a chat with its stored prompt. */
const mostMessages = 2_048;

/** Two names of one option: who says one of them says both. */
const twins: Readonly<Record<string, string>> = {
  max_tokens: 'max_completion_tokens',
  max_completion_tokens: 'max_tokens',
};

export function useOf({ used, tenantId, messages }: ResolvedPrompt): StoredUse {
  return { used, tenantId, characters: messages.reduce((sum, { content }) => sum + content.length, 0) };
}

/**
 * The messages of a stored prompt, and those of the request behind them. A text is the system's in front of others, and the
 * user's where it stands alone.
 */
export function joinStored(
  { kind, messages: stored }: ResolvedPrompt,
  own: readonly Message[] = [],
): readonly Message[] {
  if (stored.length + own.length > mostMessages) {
    const message = `must not be more than ${mostMessages} together with those of the stored prompt`;
    throw invalidRequest([{ path: 'messages', message }]);
  }
  if (kind === 'text' && own.length === 0) return stored.map(({ content }) => ({ role: 'user', content }));
  return [...stored, ...own];
}

/** OpenAI's options as the config says them where the request does not; null is a word of the request as well. */
export function joinOptions(config: PromptConfig, own: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { level, r_type, ai_research, research_depth, style, ...options } = config;
  const unsaid = Object.entries(options).filter(([name]) => !Object.hasOwn(own, twins[name] ?? name));
  return { ...Object.fromEntries(unsaid), ...own };
}

/** Does what the config of a stored prompt asks for. What that is refused with says where it comes from. */
export function asStored<Result>({ used: { name, version } }: ResolvedPrompt, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, message, circumstances } = error;
    const [path = 'it'] = (circumstances.errors ?? []).map((fault) => fault.path);
    const whence = `The stored prompt ${name} (version ${version}) asks for it: say ${path} yourself.`;
    throw new AppError(code, `${message} ${whence}`, circumstances);
  }
}
