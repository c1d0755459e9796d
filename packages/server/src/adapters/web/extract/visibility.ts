import { type Color, colorIn, isSame } from './css-color.ts';
import { type Declarations, declarationsIn, hides, letterPx } from './css-hiding.ts';
import { type HidingRules, isHiddenByRule } from './hiding-rules.ts';

/** What an element takes over from those around it, as far as it decides whether text can be seen. */
export interface Look {
  /** Letters too small to be seen. */
  isTiny: boolean;
  ink: Color | null;
  ground: Color | null;
}

export type Attribute = (name: string) => string | null;

/** A page is white until it says otherwise. */
export const plainLook: Look = { isTiny: false, ink: null, ground: [255, 255, 255, 1] };

/** Whatever is written around a whole page is for the time while it loads. */
const whole = new Set(['html', 'body']);

/** Classes of the usual style sheets for what is read aloud and not shown. */
const forScreenReaders = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/;

const takesOver = /^(?:inherit|none|transparent|unset|0)?$/;

/** How an element looks within another; null where a reader sees nothing of it. External style sheets are not known. */
export function lookWithin(around: Look, name: string, attribute: Attribute, rules: HidingRules): Look | null {
  const style = attribute('style');
  const declarations = style === null || style === '' ? null : declarationsIn(style);
  if (!whole.has(name) && isHidden(attribute, declarations, rules)) return null;
  const paper = attribute('bgcolor');
  if (!declarations && paper === null && name !== 'font') return around;
  const look = changed(around, declarations, paper, name === 'font' ? attribute('color') : null);
  return look.ink && look.ground && isSame(look.ink, look.ground) ? null : look;
}

function isHidden(attribute: Attribute, declarations: Declarations | null, rules: HidingRules): boolean {
  if (attribute('hidden') !== null || attribute('aria-hidden') === 'true') return true;
  if (declarations && hides(declarations)) return true;
  const names = attribute('class');
  return forScreenReaders.test(names ?? '') || isHiddenByRule(rules, names, attribute('id'));
}

function changed(around: Look, style: Declarations | null, paper: string | null, fontColor: string | null): Look {
  const px = style ? letterPx(style) : null;
  const ground = style?.get('background-color') ?? style?.get('background') ?? paper?.toLowerCase();
  const ink = style?.get('color') ?? fontColor?.toLowerCase();
  return {
    isTiny: px === null ? around.isTiny : px <= 1,
    ink: ink === undefined || takesOver.test(ink) ? around.ink : colorIn(ink),
    ground: ground === undefined || takesOver.test(ground) ? around.ground : colorIn(ground),
  };
}
