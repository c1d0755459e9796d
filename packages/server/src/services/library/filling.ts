import { type Rendered, render } from '@promptenchanter/template';
import type { FieldError, PromptContent, VariableValues } from '../../contract/types.ts';
import { invalidRequest } from '../../core/errors.ts';
import type { PromptText } from '../../ports/library.ts';

/** Of all that a prompt becomes. What would be longer is never built. */
export const mostCharacters = 4_194_304;
/** Of what a refusal has room for. */
const mostFaults = 10;

/**
 * What a text says with values in the places of its variables: the messages of a chat, or the text. Values for which there
 * is no variable are left out.
 * Throws INVALID_REQUEST, which names every variable that has no value.
 * @param path Where the values stand in the request.
 */
export function fillIn<Content extends PromptContent>(
  text: Omit<PromptText, 'content'> & { content: Content },
  values: VariableValues | undefined,
  path: string,
): Content {
  const filled = render<Content>(text, values ?? {}, mostCharacters);
  if (filled.missing.length > 0) throw invalidRequest([...lacking(filled, path), ...overlong(filled, text, path)]);
  requireFits(filled, text, path);
  return filled.content;
}

/** Throws INVALID_REQUEST for values that are too long, each by itself or all together. */
export function requireFits(filled: Rendered<unknown>, text: Pick<PromptText, 'variables'>, path: string): void {
  const faults = overlong(filled, text, path);
  if (faults.length > 0) throw invalidRequest(faults);
  if (!filled.isTooLarge) return;
  const message = `must be shorter: filled in, the prompt would have more than ${mostCharacters} characters`;
  throw invalidRequest([{ path, message }]);
}

/** A fault for each variable without a value; where there are too many, the last one names those that are left. */
function lacking({ missing }: Rendered<unknown>, path: string): FieldError[] {
  const faults = missing.map((name) => ({
    path: `${path}.${name}`,
    message: 'is required: the prompt has no value of its own for it',
  }));
  if (faults.length <= mostFaults) return faults;
  const left = missing.slice(mostFaults - 1).join(', ');
  return [
    ...faults.slice(0, mostFaults - 1),
    { path, message: `must have these as well, which are required: ${left}` },
  ];
}

function overlong({ tooLong }: Rendered<unknown>, { variables }: Pick<PromptText, 'variables'>, path: string) {
  return tooLong.map((name) => {
    const most = variables.find((variable) => variable.name === name)?.max_length;
    return { path: `${path}.${name}`, message: `must not have more than ${most} characters` };
  });
}
