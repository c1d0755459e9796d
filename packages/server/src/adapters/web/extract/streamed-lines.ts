import { Parser } from 'htmlparser2';
import { type Line, lineGatherer } from './block-lines.ts';
import { hidingRules } from './hiding-rules.ts';
import { isMatter, isMute, isSurrounding } from './page-parts.ts';
import type { PageScan } from './page-scan.ts';
import { type Look, lookWithin, plainLook } from './visibility.ts';

/** More is more than anybody takes of a page. */
const maxChars = 1_000_000;

/**
 * The lines of a page that is too deep or too large to be built: in one pass, in memory and time that follow its length.
 * Nothing that is hidden; the main part where the page marks one.
 */
export function streamedLines(html: string, { sheets }: Pick<PageScan, 'sheets'>): readonly Line[] {
  const rules = hidingRules(sheets);
  const gatherer = lineGatherer();
  const looks: Look[] = [plainLook];
  const matter: Line[] = [];
  let silent = 0;
  let inMatter = 0;
  let matterStart = 0;
  let chars = 0;

  const parser = new Parser({
    onopentag(name, attributes) {
      const around = looks.at(-1) ?? plainLook;
      const attribute = (key: string) => attributes[key] ?? null;
      const look = silent > 0 ? null : lookWithin(around, name, attribute, rules);
      const isSilent = !look || name === 'noscript' || isMute(name) || isSurrounding(name, attribute, inMatter > 0);
      looks.push(look ?? around);
      if (isSilent) return void silent++;
      gatherer.open(name);
      if (isMatter(name) && inMatter++ === 0) matterStart = gatherer.lines.length;
    },
    ontext(text) {
      if (silent > 0 || looks.at(-1)?.isTiny || chars > maxChars) return;
      chars += text.length;
      gatherer.text(text);
    },
    onclosetag(name) {
      looks.pop();
      if (silent > 0) return void silent--;
      gatherer.close(name);
      if (isMatter(name) && --inMatter === 0) for (const line of gatherer.lines.slice(matterStart)) matter.push(line);
    },
  });
  parser.end(html);
  gatherer.end();
  return matter.length > 0 ? matter : gatherer.lines;
}
