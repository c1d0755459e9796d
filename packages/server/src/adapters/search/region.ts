/** Regions of DuckDuckGo by language, where a language has one that is home to most who speak it. */
const regions: Readonly<Record<string, string>> = {
  ...{ ar: 'xa-ar', bg: 'bg-bg', ca: 'es-ca', cs: 'cz-cs', da: 'dk-da', de: 'de-de', el: 'gr-el', es: 'es-es' },
  ...{ et: 'ee-et', fi: 'fi-fi', fr: 'fr-fr', he: 'il-he', hr: 'hr-hr', hu: 'hu-hu', id: 'id-id', it: 'it-it' },
  ...{ ja: 'jp-jp', ko: 'kr-kr', lt: 'lt-lt', lv: 'lv-lv', nb: 'no-no', nl: 'nl-nl', no: 'no-no', pl: 'pl-pl' },
  ...{ pt: 'pt-pt', ro: 'ro-ro', ru: 'ru-ru', sk: 'sk-sk', sl: 'sl-sl', sv: 'se-sv', th: 'th-th', tr: 'tr-tr' },
  ...{ vi: 'vn-vi', zh: 'cn-zh' },
};

/** The region to search in; all of them for languages that have many or none. */
export function regionOf(language: string | null): string {
  const known = language !== null && Object.hasOwn(regions, language) ? regions[language] : undefined;
  return known ?? 'wt-wt';
}
