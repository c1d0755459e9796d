// Generated from openapi.yaml.
import type { OperationId } from './operations.gen.ts';
import type { Validator } from './request-validators.gen.js';

/** By operation, then status or `default`, then media type, for a named event with `#` and its name, for a line with `#line`. */
export const responseValidators: Record<OperationId, Record<string, Record<string, Validator>>>;
