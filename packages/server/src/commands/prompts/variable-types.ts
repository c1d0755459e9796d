import { isRequiredUnsaid } from './file-prompt.ts';
import type { Ours, Unreadable } from './folder.ts';

const head = `// Written by \`promptenchanter prompts pull --types\`.
export {};

declare module 'promptenchanter' {
  interface PromptVariables {
`;

/** A declaration file that tells the SDK which variables each prompt has. */
export function typesOf(files: ReadonlyMap<string, Ours | Unreadable>): string {
  const lines = [...files].flatMap(([name, file]) =>
    'fault' in file ? [] : [`    ${quoted(name)}: ${shapeOf(file)};\n`],
  );
  return `${head}${lines.sort().join('')}  }\n}\n`;
}

function shapeOf({ prompt: { variables } }: Ours): string {
  if (variables.length === 0) return 'Record<never, string>';
  const fields = variables.map((variable) => {
    const isRequired = variable.required ?? isRequiredUnsaid(variable);
    return `${variable.name}${isRequired ? '' : '?'}: string`;
  });
  return `{ ${fields.join('; ')} }`;
}

function quoted(name: string): string {
  return `'${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
