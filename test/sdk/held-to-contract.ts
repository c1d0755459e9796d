import type { OperationId } from '../../packages/server/src/contract/operations.gen.ts';
import { requestValidators, type Validator } from '../../packages/server/src/contract/request-validators.gen.js';
import { responseValidators } from '../../packages/server/src/contract/response-validators.gen.js';

/** Throws for a mocked reply that the contract has otherwise. */
export function requireReply(id: OperationId, status: number, type: string, body: unknown): void {
  const byStatus = responseValidators[id];
  const fault = faultOf((byStatus[String(status)] ?? byStatus.default)?.[type], body);
  if (fault) throw new Error(`The mocked ${status} of ${id}: ${fault}`);
}

/** Throws for the body of a request that the contract has otherwise. */
export function requireRequest(id: OperationId, body: unknown): void {
  const validator = requestValidators[id];
  const fault = validator ? faultOf(validator, body) : body !== undefined && 'the contract has no body';
  if (fault) throw new Error(`The request of ${id}: ${fault}`);
}

export function faultOf(validator: Validator | undefined, value: unknown): string | undefined {
  if (!validator) return 'the contract has none';
  return validator(value) ? undefined : JSON.stringify(validator.errors);
}
