import type { Fault } from '../contract/request-validators.gen.js';
import type { FieldError } from '../contract/types.ts';
import { type AppError, invalidCode, invalidRequest } from '../core/errors.ts';
import { wordsOf } from './pattern-words.ts';

/**
 * What a request is refused with for its faults. A code that is none is refused like a wrong one, so that nothing is
 * learnt from its shape.
 */
export function refusalOf(faults: readonly Fault[]): AppError {
  const errors = fieldErrors(faults);
  return errors.some(({ path }) => path === 'otp_code') ? invalidCode() : invalidRequest(errors);
}

/** A validator's faults as paths and sentences for the caller. */
export function fieldErrors(faults: readonly Fault[]): FieldError[] {
  return told(faults).map((fault) => ({ path: pathOf(fault), message: messageOf(fault) }));
}

/** Without what says nothing of its own: of a choice of shapes, those that were not meant, and that none of them fits. */
function told(faults: readonly Fault[]): Fault[] {
  const named = faults.filter(({ keyword }) => keyword !== 'propertyNames');
  const choices = new Set(named.filter(isChoice).map(({ instancePath }) => instancePath));
  return [...choices].reduce(chosen, named);
}

/** What is wrong with the shape that has the type of what was sent; where none has, all types in one fault. */
function chosen(faults: readonly Fault[], place: string): Fault[] {
  const isOfType = (fault: Fault) => fault.instancePath === place && fault.keyword === 'type';
  const isWithin = ({ instancePath }: Fault) => instancePath === place || instancePath.startsWith(`${place}/`);
  const isOther = (fault: Fault) => isWithin(fault) && !isOfType(fault) && !isChoiceAt(fault, place);
  const types = faults.filter(isOfType);
  const [first] = types;
  if (!first) return [...faults];
  const rest = faults.filter((fault) => !isOfType(fault) && !isChoiceAt(fault, place));
  if (faults.some(isOther)) return rest;
  return [...rest, { ...first, params: { type: types.flatMap(({ params }) => params.type) } }];
}

function isChoice({ keyword }: Fault): boolean {
  return keyword === 'oneOf';
}

function isChoiceAt(fault: Fault, place: string): boolean {
  return isChoice(fault) && fault.instancePath === place;
}

/** `/messages/0` and the key `role` as `messages[0].role`. */
function pathOf({ instancePath, params, propertyName }: Fault): string {
  const own =
    propertyName ?? params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? params.tag;
  const parts = instancePath.split('/').slice(1).map(unescaped);
  if (typeof own === 'string') parts.push(own);
  const path = parts.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join('');
  return (path.startsWith('.') ? path.slice(1) : path).slice(0, 200);
}

/** Sentences without a subject: the path stands in front of them. */
function messageOf({ keyword, params, message = 'is not valid' }: Fault): string {
  switch (keyword) {
    case 'required':
      return 'is missing';
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'is not a known field';
    case 'discriminator':
      return 'is missing or not one of the known kinds';
    case 'enum':
      return `must be one of ${listed(params.allowedValues)}`;
    case 'const':
      return `must be ${listed([params.allowedValue])}`;
    case 'pattern':
      return wordsOf(params.pattern) ?? message;
    case 'uniqueItems':
      return 'must not have the same item twice';
    case 'type':
      return `must be ${listed(params.type, ' or ')}`;
    default:
      return message.replace('must NOT', 'must not');
  }
}

function listed(values: unknown, glue = ', '): string {
  return Array.isArray(values) ? values.map(String).join(glue) : String(values);
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
