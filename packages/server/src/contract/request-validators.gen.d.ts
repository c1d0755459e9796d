// Generated from openapi.yaml.
import type { OperationId } from './operations.gen.ts';

/** One fault, as ajv reports it. */
export interface Fault {
  instancePath: string;
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: Fault[] | null;
}

/** By operation. Operations without a JSON body are absent. */
export const requestValidators: Partial<Record<OperationId, Validator>>;
