import type { ConfigChange, ConfigEntry, ConfigHistory, ConfigList } from '../../packages/server/src/contract/types.ts';
import type { Clock } from '../../packages/server/src/core/clock.ts';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import { type House, openHouse, type Settings } from '../house.ts';
import { openPanel, type Panel } from './crew-scene.ts';

export const path = '/v1/admin-panel/config';

/** Where the admin sits: behind a proxy that tells their address. */
export const adminAddress = '192.0.2.1';

/** Two servers on one database before one upstream, and the admin of both. */
export interface Desk extends Panel {
  mock: MockLlm;
  /** The other server: what is changed at the house holds there a second later. */
  neighbour: House;
  put(settings: ConfigChange['settings']): Promise<{ status: number; body: Answer; headers: Headers }>;
  entry(name: string): Promise<ConfigEntry>;
  history(name?: string): Promise<ConfigHistory['data']>;
  close(): Promise<void>;
}

interface Answer {
  data?: ConfigList['data'];
  error_code?: string;
  message?: string;
  errors?: { path: string; message: string }[];
}

const models = ['gpt-4o-mini', 'gpt-4o', 'o3-mini', 'gpt-5', 'other-model', 'extra-1'];

export async function openDesk(settings: Settings = {}, clock?: Clock): Promise<Desk> {
  const mock = await startMockLlm({ models: Object.fromEntries(models.map((model) => [model, 'ok'])) });
  // Empty stands for what nobody set: a flag would lock it.
  const unset = { RATE_LIMIT_REQUESTS_PER_MINUTE: '', RATE_LIMIT_ANONYMOUS_PER_MINUTE: '' };
  const all = { WAPI_URL: mock.baseUrl, TRUST_PROXY: '1', ...unset, ...settings };
  const panel = await openPanel(all, clock);
  const { house, ask } = panel;
  const neighbour = await openHouse({ ...all, DATA_DIR: house.dataDir }, clock);
  const root = { ...panel.root, headers: { ...panel.root.headers, 'x-forwarded-for': adminAddress } };
  return {
    ...panel,
    ...{ root, mock, neighbour },
    put: (changed) => ask<Answer>(root, 'PUT', path, { settings: changed }),
    async entry(name) {
      const { body } = await ask<ConfigList>(root, 'GET', path);
      const found = body.data.find((entry) => entry.name === name);
      if (!found) throw new Error(`There is no setting ${name}.`);
      return found;
    },
    async history(name) {
      const query = name === undefined ? '' : `&name=${name}`;
      return (await ask<ConfigHistory>(root, 'GET', `${path}/history?page_size=200${query}`)).body.data;
    },
    async close() {
      await neighbour.close();
      await house.close();
      await mock.close();
    },
  };
}
