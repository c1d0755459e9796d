import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, test } from 'vitest';
import { estimateTokens } from '../../packages/server/src/core/tokens.ts';

/** Texts as they come in chats, and the share by which the estimate may be off: measured (3, 5, 13, 39 and 6 in a hundred), rounded up. */
const samples: Record<string, { offBy: number; text: string }> = {
  English: {
    offBy: 0.05,
    text: `A train leaves the station at twenty to ten in the morning and arrives, after three stops and a change of
engine, at five past one in the afternoon. How long does the whole trip take, and how much of that time is spent
standing still if every stop lasts four minutes and the change of engine takes a quarter of an hour? Please explain
each step of your reasoning, state any assumption that you had to make, and finish with a single number.`,
  },
  German: {
    offBy: 0.06,
    text: `Der Zug verlässt den Bahnhof um zwanzig vor zehn und kommt nach drei Aufenthalten und einem Lokwechsel um fünf
nach eins an. Wie lange dauert die gesamte Fahrt, und wie viel davon steht der Zug, wenn jeder Aufenthalt vier Minuten
und der Wechsel eine Viertelstunde dauert? Bitte erkläre jeden Schritt deiner Überlegungen, nenne alle Annahmen, die du
treffen musstest, und schließe mit einer einzigen Zahl; die Geschwindigkeitsbegrenzungen darfst du vernachlässigen.`,
  },
  Chinese: {
    offBy: 0.15,
    text: `一列火车上午九点四十分离开车站，经过三次停靠和一次更换机车，下午一点零五分到达。整个旅程需要多长时间？
如果每次停靠四分钟，更换机车需要一刻钟，那么列车静止的时间是多少？请解释推理的每一步，说明你所做的任何假设，最后给出一个数字。`,
  },
  Arabic: {
    offBy: 0.4,
    text: `يغادر القطار المحطة في الساعة العاشرة إلا ثلثا صباحا ويصل بعد ثلاث محطات وتغيير القاطرة في الساعة الواحدة
وخمس دقائق بعد الظهر. كم تستغرق الرحلة كلها؟ وكم من هذا الوقت يقف فيه القطار إذا كانت كل محطة تستغرق أربع دقائق وتغيير
القاطرة ربع ساعة؟ من فضلك اشرح كل خطوة من خطوات تفكيرك واذكر كل افتراض قمت به ثم اختم برقم واحد.`,
  },
  code: {
    offBy: 0.07,
    text: `export function backoffMs(backoff: Backoff, attempt: number, random: () => number): number {
  const ceiling = Math.min(backoff.capMs, backoff.firstMs * 2 ** attempt);
  if (ceiling <= 0 || Number.isNaN(ceiling)) throw new RangeError(\`attempt \${attempt} has no ceiling\`);
  return ceiling / 2 + (random() * ceiling) / 2;
}

for (const [index, wait] of [0, 1, 2, 3].map((n) => backoffMs(settings, n, Math.random)).entries()) {
  console.log({ index, wait: Math.round(wait), isLast: index === 3 });
}`,
  },
};

describe('The estimate of tokens', () => {
  test.each(Object.entries(samples))('of %s is near what o200k counts', (_language, { offBy, text }) => {
    const counted = countTokens(text);
    expect(Math.abs(estimateTokens(text) - counted) / counted).toBeLessThanOrEqual(offBy);
  });

  test.each(Object.entries(samples))('of %s grows with its text, in proportion', (_language, { text }) => {
    expect(estimateTokens(text.repeat(10)) / estimateTokens(text)).toBeCloseTo(10, 0);
  });

  test('of nothing is nothing, and of anything a whole number', () => {
    expect(estimateTokens('')).toBe(0);
    for (const text of ['a', ' ', '\n', '🙂', '\ud83d', '\0', 'ß', 'https://example.org/a?b=c', '3.14159']) {
      expect(Number.isInteger(estimateTokens(text))).toBe(true);
      expect(estimateTokens(text)).toBeGreaterThanOrEqual(0);
    }
  });

  test('of a megabyte, even of one word or of what is no text, takes no time that counts', () => {
    for (const text of [
      'a'.repeat(1e6),
      'a b '.repeat(250_000),
      '🙂'.repeat(250_000),
      '!'.repeat(1e6),
      '中'.repeat(3e5),
    ]) {
      const startedMs = performance.now();
      estimateTokens(text);
      expect(performance.now() - startedMs).toBeLessThan(1_000);
    }
  });
});
