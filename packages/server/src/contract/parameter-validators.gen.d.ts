// Generated from openapi.yaml.
import type { OperationId } from './operations.gen.ts';
import type { Validator } from './request-validators.gen.js';

/** By operation. Operations without parameters in path or query are absent. */
export const parameterValidators: Partial<Record<OperationId, Validator>>;
