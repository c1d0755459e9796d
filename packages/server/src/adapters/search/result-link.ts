const home = 'https://duckduckgo.com/';

/** Where a link of a result page of DuckDuckGo leads, without its way over DuckDuckGo; null for advertisements and what is no link. */
export function resultLink(href: string): string | null {
  const link = linkOf(href);
  if (!link || !isOwn(link.hostname)) return link && href;
  if (link.pathname !== '/l/') return isAdvertisement(link) ? null : link.href;
  const target = link.searchParams.get('uddg');
  if (!target) return null;
  const inner = linkOf(target);
  return !inner || isAdvertisement(inner) ? null : target;
}

export function isOwn(hostname: string): boolean {
  return hostname === 'duckduckgo.com' || hostname.endsWith('.duckduckgo.com');
}

function isAdvertisement({ hostname, pathname }: URL): boolean {
  return isOwn(hostname) && pathname === '/y.js';
}

function linkOf(href: string): URL | null {
  return URL.canParse(href, home) ? new URL(href, home) : null;
}
