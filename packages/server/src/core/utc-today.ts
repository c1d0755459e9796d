import { type Clock, utcDay } from './clock.ts';

const dayMs = 86_400_000;

/** The UTC day that it is, written once a day: for what asks at every request. */
export function utcToday(clock: Pick<Clock, 'now'>): () => string {
  let day = { number: Number.NaN, text: '' };
  return () => {
    const number = Math.floor(clock.now() / dayMs);
    if (number !== day.number) day = { number, text: utcDay(number * dayMs) };
    return day.text;
  };
}
