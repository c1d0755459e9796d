import type { Completions } from '../services/prompt/completions.ts';
import type { Area } from './operation.ts';

export function promptArea(completions: Completions): Area<'createCompletion' | 'previewCompletion'> {
  return {
    createCompletion: async (call, { body }) => ({ answer: await completions.create(call, body) }),
    previewCompletion: (call, { body }) => ({ status: 200, json: completions.preview(call, body) }),
  };
}
