import { colorIn, isSame } from './css-color.ts';

export type Declarations = ReadonlyMap<string, string>;

/** How far outside a page nobody looks. */
const outsidePx = 999;

export function declarationsIn(style: string): Declarations {
  const declarations = new Map<string, string>();
  for (const part of style.toLowerCase().split(';')) {
    const colon = part.indexOf(':');
    if (colon < 1) continue;
    const value = part
      .slice(colon + 1)
      .replace('!important', '')
      .trim();
    declarations.set(part.slice(0, colon).trim(), value);
  }
  return declarations;
}

/** Whether an element with these shows nothing, whatever stands around it. */
export function hides(style: Declarations): boolean {
  const value = (name: string) => style.get(name) ?? '';
  if (value('display') === 'none' || /^(hidden|collapse)$/.test(value('visibility'))) return true;
  if (value('content-visibility') === 'hidden') return true;
  if (style.has('opacity') && numberIn(value('opacity')) <= 0.05) return true;
  return isClipped(style) || isOutside(style) || isWithoutSize(style) || isColorless(style);
}

/** A size of letters in pixels; null where it follows the element around. */
export function letterPx(style: Declarations): number | null {
  const shorthand = /(?:^|\s)([\d.]+(?:px|pt|em|rem|%)?)\s*(?:\/|\s)/.exec(style.get('font') ?? '')?.[1];
  const size = style.get('font-size') ?? shorthand;
  if (size === undefined || size === '') return null;
  if (/^(?:[\d.]+(?:em|%)|inherit|larger|smaller|unset)$/.test(size)) return numberIn(size) === 0 ? 0 : null;
  if (/^[\d.]+rem$/.test(size)) return numberIn(size) * 16;
  return /^[\d.]/.test(size) ? numberIn(size) : 16;
}

function isClipped(style: Declarations): boolean {
  const rect = /^rect\(([^)]*)\)/.exec(style.get('clip') ?? '')?.[1];
  if (rect !== undefined && (rect.match(/[\d.]+/g) ?? []).every((part) => Number.parseFloat(part) <= 1)) return true;
  const path = style.get('clip-path') ?? '';
  return (
    /^inset\(\s*(?:50|100)%/.test(path) || /^(?:circle|ellipse)\(\s*0/.test(path) || /^polygon\(\s*0 0\s*\)/.test(path)
  );
}

function isOutside(style: Declarations): boolean {
  if (isFar(style.get('text-indent'))) return true;
  if (/translate[xy3d]*\(\s*(?:0(?:px)?\s*,\s*)?-\d{4,}/.test(style.get('transform') ?? '')) return true;
  if (/scale[xy]?\(\s*0(?:\.0+)?\s*[,)]/.test(style.get('transform') ?? '')) return true;
  if (!/^(?:absolute|fixed|relative)$/.test(style.get('position') ?? '')) return false;
  return ['left', 'right', 'top', 'bottom', 'margin-left', 'margin-top'].some((side) => isFar(style.get(side)));
}

function isFar(value = ''): boolean {
  const number = numberIn(value);
  const perUnit = /r?em$/.test(value) ? 16 : 1;
  return number < 0 && (number * perUnit <= -outsidePx || /^-\d{3,}(?:vw|vh|%)$/.test(value));
}

function isWithoutSize(style: Declarations): boolean {
  if (!/hidden|clip/.test(style.get('overflow') ?? '')) return false;
  return ['width', 'height', 'max-width', 'max-height'].some(
    (side) => numberIn(style.get(side) ?? '') <= 1 && /^[\d.]+(?:px)?$/.test(style.get(side) ?? ''),
  );
}

function isColorless(style: Declarations): boolean {
  const ink = colorIn(style.get('color') ?? '');
  if (!ink) return false;
  if (ink[3] <= 0.05) return !/text/.test(style.get('background-clip') ?? style.get('-webkit-background-clip') ?? '');
  const ground = colorIn(style.get('background-color') ?? style.get('background') ?? '');
  return ground !== null && isSame(ink, ground);
}

function numberIn(value: string): number {
  return Number.parseFloat(value);
}
