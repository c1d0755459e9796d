import type { ComponentState } from '../../contract/types.ts';
import type { SearchProvider } from '../../ports/search.ts';

export interface SearchHealthNeeds {
  isEnabled: () => boolean;
  /** In the order in which they are asked. */
  providers: readonly Pick<SearchProvider, 'name' | 'lately'>[];
}

/** How those are who are asked what the web has, by how they answered last: nobody is asked for this. */
export function searchState({ isEnabled, providers }: SearchHealthNeeds): ComponentState {
  if (!isEnabled()) return { status: 'off', message: 'The web is not researched. Set RESEARCH_ENABLED to do so.' };
  const asked = providers.flatMap(({ name, lately }) => {
    const last = lately();
    return last ? [{ name, ...last }] : [];
  });
  const failing = asked.filter(({ status }) => status !== 'ok' && status !== 'empty');
  if (asked.length === 0) return { status: 'ok', message: 'Nobody was asked to search yet.' };
  if (failing.length === 0) return { status: 'ok', message: 'Those who were asked to search answered.' };
  const told = failing.map(({ name, status }) => `${name} (${status})`).join(', ');
  const message = `Searches fail at ${told}. Look into the log, run \`promptenchanter doctor --only search\`, or name others in SEARCH_PROVIDER.`;
  return { status: failing.length < providers.length ? 'degraded' : 'down', message };
}
