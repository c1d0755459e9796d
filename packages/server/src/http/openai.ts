import type { Completions } from '../services/prompt/completions.ts';
import type { Area } from './operation.ts';

export function openAiArea(completions: Completions): Area<'createChatCompletion' | 'listModels'> {
  return {
    createChatCompletion: async (call, { body }) => ({ answer: await completions.createChat(call, body) }),
    listModels: (call) => ({ status: 200, json: completions.models(call) }),
  };
}
