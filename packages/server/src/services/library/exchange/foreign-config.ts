import type { PromptConfig } from '../../../contract/types.ts';
import { type OpenObject, picked } from './open-object.ts';

/** What another product can know of: a field of the same name means the same there. */
type Shared = Exclude<keyof PromptConfig, 'level' | 'r_type' | 'ai_research' | 'research_depth' | 'style'>;

const shared: Record<Shared, true> = {
  frequency_penalty: true,
  logit_bias: true,
  logprobs: true,
  max_completion_tokens: true,
  max_tokens: true,
  n: true,
  parallel_tool_calls: true,
  presence_penalty: true,
  reasoning_effort: true,
  response_format: true,
  seed: true,
  stop: true,
  temperature: true,
  tool_choice: true,
  tools: true,
  top_logprobs: true,
  top_p: true,
  verbosity: true,
};

/** What of the settings of another product a completion can be given, and the names of the rest. */
export function foreignConfig(settings: OpenObject): { config: OpenObject; rest: string[] } {
  return {
    config: picked(settings, Object.keys(shared)),
    rest: Object.keys(settings).filter((key) => !Object.hasOwn(shared, key)),
  };
}
