import { settings } from '../../server/src/config/settings.ts';

/** `.env.example`: every setting with its default, commented out. */
export function envExample(): string {
  const entries = Object.entries(settings).map(([name, { doc, standard, isSecret }]) => {
    const secret = isSecret ? [`# Or ${name}_FILE, the path of a file that holds it.`] : [];
    return [`# ${doc}`, ...secret, `# ${name}=${standard}`, ''].join('\n');
  });
  return `# Copy to .env. Flags and the environment are stronger than this file.\n\n${entries.join('\n')}`;
}

/** The settings as a Markdown table. */
export function settingsTable(): string {
  const rows = Object.entries(settings).map(([name, { doc, standard }]) => {
    const shown = standard === '' ? '' : `\`${standard.replaceAll('|', '\\|')}\``;
    return `| \`${name}\` | ${shown} | ${doc.replaceAll('|', '\\|')} |`;
  });
  return ['| setting | default | |', '| --- | --- | --- |', ...rows].join('\n');
}
