import { settingsTable } from './settings-docs.ts';

/**
 * The README with its marked parts written anew: `<!-- settings -->` from the schema of the settings, and
 * `<!-- file: PATH -->` from a file, so that what a reader copies is what the tests run.
 */
export function filledReadme(readme: string, read: (path: string) => string): string {
  return readme
    .replace(/<!-- settings -->[\s\S]*?<!-- \/settings -->/, () => marked('settings', 'settings', settingsTable()))
    .replaceAll(/<!-- file: (\S+) -->[\s\S]*?<!-- \/file -->/g, (_part, path: string) =>
      marked(`file: ${path}`, 'file', `\`\`\`${path.split('.').at(-1)}\n${read(path).trim()}\n\`\`\``),
    );
}

function marked(opening: string, closing: string, text: string): string {
  return `<!-- ${opening} -->\n\n${text}\n\n<!-- /${closing} -->`;
}
