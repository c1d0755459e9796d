import type { Letter } from '../../ports/mail.ts';

/** What a letter says, from top to bottom. */
export interface Content {
  to: string;
  subject: string;
  /** What happened. */
  opening: string;
  /** Shown large; null where the letter brings none. */
  code: string | null;
  /** As in `When` and `2026-11-21 10:26 UTC`. */
  facts: readonly (readonly [name: string, value: string])[];
  /** What to do. */
  advice: readonly string[];
}

const signature = 'PromptEnchanter';

/** Writes the same content as text and as HTML, which has no colours: the reader's own hold, light or dark. */
export function laidOut(content: Content): Letter {
  const { to, subject } = content;
  return { to, subject, text: textOf(content), html: htmlOf(content) };
}

function textOf({ opening, code, facts, advice }: Content): string {
  const codeLines = code === null ? [] : [`    ${code}`];
  const factLines = facts.map(([name, value]) => `${name}: ${value}`).join('\n');
  return `${[opening, ...codeLines, factLines, ...advice, signature].join('\n\n')}\n`;
}

function htmlOf({ subject, opening, code, facts, advice }: Content): string {
  const codeLines = code === null ? [] : [`<p style="${codeStyle}">${escaped(code)}</p>`];
  const factLines = facts.map(([name, value]) => `${escaped(name)}: ${escaped(value)}`).join('<br>\n');
  const lines = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(subject)}</title>`,
    '</head>',
    `<body style="${bodyStyle}">`,
    `<p>${escaped(opening)}</p>`,
    ...codeLines,
    `<p>${factLines}</p>`,
    ...advice.map((text) => `<p>${escaped(text)}</p>`),
    `<p>${signature}</p>`,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

const bodyStyle = 'max-width:36em;margin:0 auto;padding:24px;font:16px/1.5 system-ui,sans-serif';
const codeStyle = 'font:600 28px/1.2 ui-monospace,monospace;letter-spacing:4px';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
