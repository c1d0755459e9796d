import { contractJson, contractYaml } from '../contract/document.gen.ts';
import type { System } from '../services/system.ts';
import type { Area } from './operation.ts';

export function systemArea(
  system: System,
): Area<'getHealth' | 'getReadiness' | 'getContractAsJson' | 'getContractAsYaml'> {
  return {
    getHealth: () => ({ status: 200, json: system.health() }),
    getReadiness() {
      const json = system.readiness();
      return json.status === 'ready' ? { status: 200, json } : { status: 503, json, headers: { 'retry-after': '5' } };
    },
    getContractAsJson: () => ({ status: 200, text: contractJson, type: 'application/json' }),
    getContractAsYaml: () => ({ status: 200, text: contractYaml, type: 'application/yaml' }),
  };
}
