import type { StyleDesk } from '../services/prompt/style-desk.ts';
import type { Area } from './operation.ts';
import { done } from './users.ts';

export function stylesArea(desk: StyleDesk): Area<'listStyles' | 'setStyle' | 'removeStyle' | 'listStyleVersions'> {
  return {
    listStyles: () => ({ status: 200, json: desk.list() }),
    setStyle: async (call, { body }) => ({ status: 200, json: await desk.set(call, body) }),
    removeStyle: async (call, { parameters }) => {
      await desk.remove(call, parameters.r_type);
      return done('The text is removed. A custom style is gone, and a built-in one has its own text again.');
    },
    listStyleVersions: (_, { parameters }) => ({
      status: 200,
      json: desk.versions(parameters.r_type, parameters),
    }),
  };
}
