const suffix = '.prompt';
/** Of UTF-8, as file systems allow for one name; some room is left for the name of a draft. */
const longestBytes = 240;

/** Names that are devices on Windows, whatever stands behind a dot. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/**
 * The file of a prompt, under the folder. What some machine could not have in a name is written as in `%3A`, which no
 * name of a prompt holds.
 */
export function pathOf(name: string): string {
  const parts = name.split('/');
  const file = parts.pop() ?? '';
  return [...parts.map(folderName), `${safe(file)}${suffix}`].join('/');
}

/** The prompt of a file; null where no prompt has it. */
export function nameOf(path: string): string | null {
  if (!path.endsWith(suffix)) return null;
  const name = path
    .slice(0, -suffix.length)
    .replaceAll(/%([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return pathOf(name) === path ? name : null;
}

/** Why a prompt can have no file; undefined where it can. */
export function obstacleOf(name: string): string | undefined {
  const parts = pathOf(name).split('/');
  if (parts.some((part) => part === '' || part.startsWith('.'))) return 'a part of its name is no name of a file';
  const isLong = parts.some((part) => Buffer.byteLength(part) > longestBytes);
  return isLong ? `a part of its name is longer than ${longestBytes} bytes` : undefined;
}

/** Names that are one file, or lie in one folder, where capitals make no difference: each with the other. */
export function clashesOf(names: Iterable<string>): Map<string, string> {
  const seen = new Map<string, { part: string; name: string }>();
  const clashes = new Map<string, string>();
  for (const name of names) {
    for (const part of partsOf(name)) {
      const other = seen.get(folded(part));
      if (other === undefined) seen.set(folded(part), { part, name });
      else if (other.part !== part) clashes.set(name, other.name).set(other.name, name);
    }
  }
  return clashes;
}

/** As in `a`, `a/b` and `a/b.prompt`. */
function partsOf(name: string): string[] {
  const parts = pathOf(name).split('/');
  return parts.map((_part, at) => parts.slice(0, at + 1).join('/'));
}

function folded(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase();
}

/** A folder is neither a file of a prompt nor the lock. */
function folderName(part: string): string {
  return safe(part).replace(/\.(prompt|json)$/i, '%2E$1');
}

function safe(part: string): string {
  return part
    .replaceAll(/[%"*:<>?\\|\p{Cc}]|\.$/gu, escaped)
    .replace(device, (found) => `${escaped(found.slice(0, 1))}${found.slice(1)}`);
}

function escaped(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
