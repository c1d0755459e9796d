import type { Contract } from './contract.ts';
import { settingsTable } from './settings-docs.ts';

/** What marked parts are filled from. */
export interface Sources {
  /** A file's text, by its path from the root. */
  read(path: string): string;
  permissions: Contract['x-support-permissions'];
}

/**
 * A page with its marked parts written anew: `<!-- settings -->` from the schema of the settings,
 * `<!-- permissions -->` from the contract, and `<!-- file: PATH -->` from a file, so that what a reader copies is what
 * the tests run.
 */
export function filledPage(page: string, { read, permissions }: Sources): string {
  return page
    .replace(/<!-- settings -->[\s\S]*?<!-- \/settings -->/, () => marked('settings', 'settings', settingsTable()))
    .replace(/<!-- permissions -->[\s\S]*?<!-- \/permissions -->/, () =>
      marked('permissions', 'permissions', permissionsTable(permissions)),
    )
    .replaceAll(/<!-- file: (\S+) -->[\s\S]*?<!-- \/file -->/g, (_part, path: string) =>
      marked(`file: ${path}`, 'file', `\`\`\`${path.split('.').at(-1)}\n${read(path).trim()}\n\`\`\``),
    );
}

/** What each level of the support staff may do, as a Markdown table. */
function permissionsTable(permissions: Sources['permissions']): string {
  const levels = [...new Set(Object.values(permissions).flatMap((permission) => permission.levels))];
  const rows = Object.entries(permissions).map(([name, permission]) => {
    const marks = levels.map((level) => (permission.levels.includes(level) ? 'yes' : ''));
    return `| \`${name}\`: ${permission.says} | ${marks.join(' | ')} |`;
  });
  const head = `| permission | ${levels.map((level) => `\`${level}\``).join(' | ')} |`;
  return [head, `| --- |${' --- |'.repeat(levels.length)}`, ...rows].join('\n');
}

function marked(opening: string, closing: string, text: string): string {
  return `<!-- ${opening} -->\n\n${text}\n\n<!-- /${closing} -->`;
}
