import type { Attribute } from './visibility.ts';

/** Elements that hold no text of the page, or text for another moment: a choice, a player, a window that is not open. */
const mute = new Set(
  (
    'audio button canvas datalist dialog head iframe input map math-field noframes object script select style svg template ' +
    'textarea title video'
  ).split(' '),
);
/** Parts that are the same on every page of a site, or beside its matter. */
const surrounding = new Set(['aside', 'footer', 'nav']);
const surroundingRoles = new Set(
  'alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar tooltip'.split(
    ' ',
  ),
);
const matterNames = new Set(['article', 'main']);

/** Words in `class` and `id` by which sites name what surrounds their matter. */
const surroundingWords =
  'addtoany breadcrumb breadcrumbs comments consent cookie cookies crumbs facet facets filter filters footer gdpr login ' +
  'megamenu menu meta minicart nav navbar navigation newsletter onetrust pager pagination share ' +
  'sharedaddy sharing sidebar signin signup skip social subscribe subscription tags toolbar';
const onEveryPage = wordsIn(surroundingWords);
/** What others said of a product is longer than what it is. */
const onProducts = wordsIn(`${surroundingWords} review reviews`);

const maxNameChars = 500;

/** Whether its content is for a moment that has not come. */
export function isClosed(name: string): boolean {
  return name === 'dialog' || name === 'datalist';
}

/** Whether an element says nothing of the page's matter, by what it is. */
export function isMute(name: string): boolean {
  return mute.has(name);
}

/** Whether it is beside the matter by what it is. @param isInMatter Whether it stands within an article or the main part. */
export function isSurrounding(name: string, attribute: Attribute, isInMatter: boolean): boolean {
  if (surrounding.has(name) || (name === 'header' && !isInMatter)) return true;
  return surroundingRoles.has(attribute('role') ?? '') || attribute('aria-modal') === 'true';
}

/** Whether it calls itself something that stands beside the matter. Some call all of their page so. */
export function isNamedSurrounding(name: string, attribute: Attribute, isProduct: boolean): boolean {
  if (matterNames.has(name) || name === 'body' || name === 'html') return false;
  const names = namesOf(attribute);
  return names.length > 2 && (isProduct ? onProducts : onEveryPage).test(names);
}

export function isMatter(name: string): boolean {
  return matterNames.has(name);
}

function namesOf(attribute: Attribute): string {
  const names = `${attribute('class') ?? ''} ${attribute('id') ?? ''}`.slice(0, maxNameChars);
  return ` ${names.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()} `;
}

function wordsIn(text: string): RegExp {
  return new RegExp(`[\\s_-](?:${text.replaceAll(' ', '|')})(?=[\\s_-])`);
}
