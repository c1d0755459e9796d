import type { BuiltInStyle } from '../../../contract/types.ts';
import { bcot } from './bcot.ts';
import { bpe } from './bpe.ts';
import { hcot } from './hcot.ts';
import { react } from './react.ts';
import type { Style } from './style.ts';
import { tot } from './tot.ts';

/** The texts that this release brings for the built-in styles. */
export const styles: Record<BuiltInStyle, Style> = { bpe, bcot, hcot, react, tot };
