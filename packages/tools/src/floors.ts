/**
 * Holds the imports of each package against its floors: a room imports only from lower floors or from within itself,
 * two rooms on one floor never meet, and no file reaches itself again, types included.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Rooms from the ground up; rooms on one line share a floor. A room is a folder or a file of `src`. */
const houses: Record<string, string[][]> = {
  'packages/server/src': [
    ['contract'],
    ['config', 'core', 'ports'],
    ['services', 'adapters'],
    ['http'],
    ['app.ts'],
    ['commands'],
    ['main.ts'],
  ],
  'packages/template/src': [['index.ts']],
  'packages/sdk/src': [['generated'], ['core'], ['areas'], ['client.ts'], ['index.ts']],
};

const root = resolve(import.meta.dirname, '../../..');
const faults = Object.entries(houses).flatMap(([folder, floors]) => inspect(join(root, folder), floors));
process.stderr.write(faults.length > 0 ? `${faults.join('\n')}\n` : 'Every import goes down, and none in a circle.\n');
process.exitCode = faults.length > 0 ? 1 : 0;

function inspect(house: string, floors: string[][]): string[] {
  const imports = new Map(sourcesOf(house).map((file) => [file, importsOf(join(house, file), house)]));
  const up = [...imports].flatMap(([file, targets]) =>
    targets.flatMap((target) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      const [above, below] = [floorOf(floors, from), floorOf(floors, to)];
      if (above < 0) return [`${file}: the room ${from} has no floor`];
      return from === to || below < above
        ? []
        : [`${file} (floor ${above + 1}) imports ${target} (floor ${below + 1})`];
    }),
  );
  return [...up, ...circlesOf(imports)];
}

function sourcesOf(house: string): string[] {
  const entries = readdirSync(house, { recursive: true, encoding: 'utf8' });
  return entries.filter((file) => /\.(ts|js)$/.test(file)).map((file) => file.replaceAll('\\', '/'));
}

function importsOf(file: string, house: string): string[] {
  const source = readFileSync(file, 'utf8');
  const paths = [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) => path);
  return paths.map((path) => relative(house, resolve(file, '..', path)).replaceAll('\\', '/'));
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function floorOf(floors: string[][], room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room));
}

function circlesOf(imports: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, trail: string[]): void => {
    if (trail.includes(file)) circles.push(`a circle: ${[...trail.slice(trail.indexOf(file)), file].join(' → ')}`);
    if (done.has(file)) return;
    done.add(file);
    for (const target of imports.get(file) ?? []) walk(target, [...trail, file]);
  };
  for (const file of imports.keys()) walk(file, []);
  return circles;
}
