import type { Caches } from '../services/operating/caches.ts';
import type { Area } from './operation.ts';

export function operatorArea(caches: Caches): Area<'clearCache'> {
  return { clearCache: async (call) => ({ status: 200, json: await caches.clear(call) }) };
}
