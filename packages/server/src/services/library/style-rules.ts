import { render } from '@promptenchanter/template';
import type { FieldError } from '../../contract/types.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import type { PromptText } from '../../ports/library.ts';
import { isBuiltInStyle, styleFolder, styleOfPrompt } from './style-names.ts';

/** Of the text of a style, filled in. */
const mostCharacters = 20_000;

const nameRule = `must be ${styleFolder}/NAME for a style: NAME has 2 to 30 lower-case letters, digits and \`_\`, a letter first, and is neither none nor a level`;

/**
 * What a prompt that is a style has to be: a text that can be used without a value for any of its variables. Does nothing
 * for other prompts. Throws INVALID_REQUEST, naming the fields.
 */
export function requireStyle(name: string, text: PromptText, isSystem: boolean): void {
  if (!name.startsWith(`${styleFolder}/`)) return;
  const faults = [...faultsOfName(name, isSystem), ...faultsOfText(text), ...faultsOfConfig(name, text, isSystem)];
  if (faults.length > 0) throw invalidRequest(faults);
}

/** The built-in styles are always there, under their names. Throws CONFLICT for what would take one away. */
export function requireStays(name: string, isSystem: boolean): void {
  const style = styleOfPrompt(name);
  if (!isSystem || !isBuiltInStyle(style)) return;
  const message = `The style ${style} is built in: it keeps its name, and cannot be archived. Change its text, or roll it back.`;
  throw new AppError('CONFLICT', message, { isRetryable: false });
}

function faultsOfName(name: string, isSystem: boolean): FieldError[] {
  const style = styleOfPrompt(name);
  if (style === undefined) return [{ path: 'name', message: nameRule }];
  if (isSystem || !isBuiltInStyle(style)) return [];
  return [{ path: 'name', message: `must not be that of the built-in style ${style}` }];
}

function faultsOfText({ kind, content, format, variables }: PromptText): FieldError[] {
  if (kind !== 'text' || typeof content !== 'string') return [{ path: 'kind', message: 'must be text for a style' }];
  const { content: full, missing, isTooLarge } = render({ content, format, variables }, {}, mostCharacters);
  if (isTooLarge) return [{ path: 'content', message: `must have at most ${mostCharacters} characters for a style` }];
  if (missing.length > 0) {
    const message = `must have defaults for a style, or not be required: ${missing.join(', ')}`;
    return [{ path: 'variables', message }];
  }
  return full.trim() === '' ? [{ path: 'content', message: 'must hold a text' }] : [];
}

function faultsOfConfig(name: string, { config }: PromptText, isSystem: boolean): FieldError[] {
  const { light_prompt: light, is_open: isOpen = false } = config.style ?? {};
  const faults: FieldError[] = [];
  if (light !== undefined && light.trim() === '') {
    faults.push({ path: 'config.style.light_prompt', message: 'must hold a text, or be left out' });
  }
  if (isOpen && !isSystem) {
    const message = 'must be false or left out: all of a tenant may use its styles, and nobody else';
    faults.push({ path: 'config.style.is_open', message });
  }
  if (isOpen && isSystem && isBuiltInStyle(styleOfPrompt(name))) {
    const message = 'must be false or left out: a built-in style is never open';
    faults.push({ path: 'config.style.is_open', message });
  }
  return faults;
}
