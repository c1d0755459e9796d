import type { StyleName } from '../../../contract/types.ts';
import { bcot } from './bcot.ts';
import { bpe } from './bpe.ts';
import { hcot } from './hcot.ts';
import { react } from './react.ts';
import type { Style } from './style.ts';
import { tot } from './tot.ts';

/** The built-in styles. */
export const styles: Record<StyleName, Style> = { bpe, bcot, hcot, react, tot };
