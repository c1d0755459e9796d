import { foreignConfig } from './foreign-config.ts';
import { isObject, type OpenObject } from './open-object.ts';

/** What is no setting: it is taken in otherwise, or is about one call. */
const noSettings: ReadonlySet<string> = new Set([
  ...['id', 'object', 'name', 'prompt', 'version', 'instructions', 'input', 'messages'],
  ...['created_at', 'completed_at', 'status', 'output', 'output_text', 'usage', 'error', 'incomplete_details'],
]);

interface Settings {
  config: OpenObject;
  leftOut: string[];
}

/** The settings of the Responses API as those of a completion. */
export function openAiSettings(entry: OpenObject): Settings {
  const said = Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => !noSettings.has(key) && isSaid(value)),
  );
  const { max_output_tokens, reasoning, text, tools, tool_choice, parallel_tool_calls, top_logprobs, ...same } = said;
  const { config, rest } = foreignConfig(same);
  const parts = [thinking(reasoning), form(text), toolsOf(tools, { tool_choice, parallel_tool_calls })];
  return {
    config: {
      ...config,
      ...(max_output_tokens === undefined ? {} : { max_completion_tokens: max_output_tokens }),
      ...Object.assign({}, ...parts.map((part) => part.config)),
    },
    leftOut: [
      ...rest,
      // Without `logprobs`, which the Responses API does not have, it is refused.
      ...(top_logprobs === undefined || top_logprobs === 0 ? [] : ['top_logprobs']),
      ...parts.flatMap((part) => part.leftOut),
    ],
  };
}

/** An answer repeats every setting, those too that nobody made. */
function isSaid(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

function thinking(reasoning: unknown): Settings {
  if (!isObject(reasoning)) return { config: {}, leftOut: reasoning === undefined ? [] : ['reasoning'] };
  const { effort, ...rest } = reasoning;
  return { config: isSaid(effort) ? { reasoning_effort: effort } : {}, leftOut: namesIn('reasoning', rest) };
}

function form(text: unknown): Settings {
  if (!isObject(text)) return { config: {}, leftOut: text === undefined ? [] : ['text'] };
  const { format, verbosity, ...rest } = text;
  return {
    config: { ...(isSaid(verbosity) ? { verbosity } : {}), ...responseFormat(format) },
    leftOut: namesIn('text', rest),
  };
}

function responseFormat(format: unknown): OpenObject {
  if (!isObject(format) || format.type === 'text') return {};
  const { type, ...schema } = format;
  return { response_format: type === 'json_schema' ? { type, json_schema: schema } : format };
}

/** A choice among tools says nothing, and is refused, where none is left. */
function toolsOf(tools: unknown, choice: OpenObject): Settings {
  const given: unknown[] = Array.isArray(tools) ? tools : tools === undefined ? [] : [tools];
  const functions = given.flatMap((tool) => (isObject(tool) && tool.type === 'function' ? [nested(tool)] : []));
  const leftOut = given.flatMap((tool, at) => (isObject(tool) && tool.type === 'function' ? [] : [`tools[${at}]`]));
  if (functions.length === 0) return { config: {}, leftOut };
  const { tool_choice, parallel_tool_calls } = choice;
  const isNamed = isObject(tool_choice) && tool_choice.type === 'function';
  return {
    config: {
      tools: functions,
      ...(tool_choice === undefined ? {} : { tool_choice: isNamed ? nested(tool_choice) : tool_choice }),
      ...(parallel_tool_calls === undefined ? {} : { parallel_tool_calls }),
    },
    leftOut,
  };
}

/** The Responses API writes beside the type what a completion has under `function`. */
function nested(tool: OpenObject): OpenObject {
  if (isObject(tool.function)) return tool;
  const { name, description, parameters, strict } = tool;
  const said = Object.entries({ name, description, parameters, strict }).filter(([, value]) => isSaid(value));
  return { type: 'function', function: Object.fromEntries(said) };
}

function namesIn(field: string, rest: OpenObject): string[] {
  return Object.keys(rest)
    .filter((key) => isSaid(rest[key]))
    .map((key) => `${field}.${key}`);
}
