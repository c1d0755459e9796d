import type { BuiltInStyle, StyleName } from '../../contract/types.ts';
import type { StyleRow } from '../../ports/styles.ts';
import type { Style } from './styles/style.ts';

/** A style as requests get it now. */
export interface StyleInForce {
  name: StyleName;
  version: number;
  full: string;
  /** Null where models that reason by themselves get the full text. */
  light: string | null;
  isBuiltIn: boolean;
  /** Whether every user may use it, whatever styles are theirs. */
  isOpen: boolean;
  /** Null for a built-in style with its own text. */
  written: { by: string; atMs: number } | null;
}

/** The built-in styles by their names, which anybody may spell. */
export type BuiltIn = Readonly<Record<BuiltInStyle, Style>>;

export function builtInOf(builtIn: BuiltIn, name: string): Style | undefined {
  return isBuiltIn(builtIn, name) ? builtIn[name] : undefined;
}

function isBuiltIn(builtIn: BuiltIn, name: string): name is BuiltInStyle {
  return Object.hasOwn(builtIn, name);
}

/** What its own text and the last row come to; undefined where there is no such style. */
export function inForce(name: string, own: Style | undefined, last: StyleRow | undefined): StyleInForce | undefined {
  if (last && last.full !== null) {
    const { version, full, light, isOpen, changedBy, changedAtMs } = last;
    const written = { by: changedBy, atMs: changedAtMs };
    return { name, version, full, light, isOpen, isBuiltIn: own !== undefined, written };
  }
  if (!own) return undefined;
  const { full, light } = own;
  // The number of a removal stays: what an earlier number said is never said by it again.
  const version = Math.max(own.version, last?.version ?? 0);
  return { name, version, full, light, isOpen: false, isBuiltIn: true, written: null };
}
