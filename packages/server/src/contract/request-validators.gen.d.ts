// Generated from openapi.yaml.
import type { OperationId } from './operations.gen.ts';

/** One fault, as ajv reports it. */
export interface Fault {
  instancePath: string;
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
  /** The name of a property that is at fault itself. */
  propertyName?: string;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: Fault[] | null;
}

/** By operation, and under `id#line` of each line of a body that has lines. Operations without a body are absent. */
export const requestValidators: Partial<Record<OperationId | `${OperationId}#line`, Validator>>;
