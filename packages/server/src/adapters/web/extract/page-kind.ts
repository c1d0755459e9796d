import type { PageScan } from './page-scan.ts';

export interface PageKind {
  /** Whether the page says of itself that it is an article: its matter is prose then, whatever stands beside it. */
  isArticle: boolean;
  /** The same by a mark that publishing systems set on other pages, too. */
  isPerhapsArticle: boolean;
  isProduct: boolean;
}

const articles = new Set([
  'AnalysisNewsArticle',
  'Article',
  'BlogPosting',
  'NewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
]);
const products = ['Product', 'ItemPage'];
const lists = ['CollectionPage', 'ItemList'];

/** What a page says that it is, by its linked data and its metas. */
export function kindOf({ linkedData, metas }: Pick<PageScan, 'linkedData' | 'metas'>): PageKind {
  const types = new Set([...linkedData.matchAll(/"@type"\s*:\s*"(\w{1,60})"/g)].map(([, type = '']) => type));
  const isList = lists.some((type) => types.has(type));
  const shared = metas.get('og:type')?.toLowerCase() ?? '';
  const isProduct = products.some((type) => types.has(type)) || shared.startsWith('product');
  return {
    isArticle: [...types].some((type) => articles.has(type)),
    isPerhapsArticle: shared === 'article',
    isProduct: isProduct && !isList,
  };
}
