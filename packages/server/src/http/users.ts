import type { Register } from '../services/accounts/register.ts';
import type { Area } from './operation.ts';

export function usersArea(register: Register): Area<'registerUser'> {
  return {
    registerUser: async (_call, { body }) => ({ status: 201, json: await register(body) }),
  };
}
