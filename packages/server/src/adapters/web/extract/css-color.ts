/** Red, green and blue from 0 to 255, and how opaque it is from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, opaque: number];

const named: Record<string, Color> = {
  white: [255, 255, 255, 1],
  snow: [255, 250, 250, 1],
  ivory: [255, 255, 240, 1],
  black: [0, 0, 0, 1],
  gray: [128, 128, 128, 1],
  silver: [192, 192, 192, 1],
  red: [255, 0, 0, 1],
  green: [0, 128, 0, 1],
  blue: [0, 0, 255, 1],
  yellow: [255, 255, 0, 1],
  transparent: [0, 0, 0, 0],
};

/** The first colour that a value of CSS names; null for none that is known, or where a picture may lie over it. */
export function colorIn(value: string): Color | null {
  if (/url\(|gradient/.test(value)) return null;
  const hex = /#([0-9a-f]{3,8})\b/.exec(value)?.[1];
  if (hex) return ofHex(hex);
  const numbers = /\brgba?\(([^)]{1,60})\)/.exec(value)?.[1]?.match(/[\d.]+%?/g);
  if (numbers && numbers.length >= 3) return ofNumbers(numbers);
  const name = /[a-z]+/.exec(value)?.[0] ?? '';
  return named[name] ?? null;
}

/** Whether nobody can read the one on the other. */
export function isSame(one: Color, other: Color): boolean {
  return other[3] > 0 && [0, 1, 2].every((part) => Math.abs((one[part] ?? 0) - (other[part] ?? 0)) <= 10);
}

function ofHex(hex: string): Color | null {
  const parts = hex.length <= 4 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [red, green, blue, opaque = 'ff'] = parts;
  if (red === undefined || green === undefined || blue === undefined) return null;
  const value = (part: string) => Number.parseInt(part, 16);
  return [value(red), value(green), value(blue), value(opaque) / 255];
}

function ofNumbers(numbers: readonly string[]): Color {
  const [red = 0, green = 0, blue = 0, opaque = 1] = numbers.map((text, index) => {
    const share = text.endsWith('%') ? Number.parseFloat(text) / 100 : null;
    if (share === null) return Number.parseFloat(text);
    return index < 3 ? share * 255 : share;
  });
  return [red, green, blue, opaque];
}
