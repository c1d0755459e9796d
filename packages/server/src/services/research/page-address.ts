import { getDomain } from 'tldts';

const maxLength = 2_048;

/** Parts of a query that say where a visitor came from, not what is shown. */
const trackers: ReadonlySet<string> = new Set([
  ...['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'fbclid', 'msclkid', 'yclid', 'twclid', 'ttclid', 'igshid'],
  ...['mc_cid', 'mc_eid', '_ga', '_gl', '_hsenc', '_hsmi', 'vero_id', 'mkt_tok', 'oly_enc_id', 'oly_anon_id'],
  ...['phpsessid', 'jsessionid', 'sessionid', 'session_id', 'cfid', 'cftoken'],
]);

/**
 * One spelling for all addresses of a page, to tell whether two are the same: it is not always one that can be fetched.
 * Null for what is not fetched at all: other than http(s), with a user name or password, or longer than 2,048 characters.
 */
export function normalAddress(url: string): string | null {
  const read = url.length <= maxLength ? URL.parse(url) : null;
  if (!read || read.href.length > maxLength) return null;
  if (read.protocol !== 'http:' && read.protocol !== 'https:') return null;
  if (read.username !== '' || read.password !== '') return null;
  const host = plainHost(read.hostname);
  if (host === '') return null;
  const port = read.port === '' ? '' : `:${read.port}`;
  return `${read.protocol}//${host}${port}${plainPath(read.pathname)}${plainQuery(read.search)}`;
}

/**
 * Who stands behind an address: the domain that somebody registered, or the host itself where it is an IP address or a
 * single name. All pages of a host for everyone (`github.io`) are one site, because names there cost nothing.
 */
export function siteOf(url: string): string {
  const host = URL.parse(url)?.hostname ?? url;
  return getDomain(host) ?? withoutEnd(host, '.');
}

function plainHost(hostname: string): string {
  const host = withoutEnd(hostname, '.');
  const rest = host.replace(/^(?:www\.)+/, '');
  return rest.includes('.') ? rest : host;
}

function plainPath(pathname: string): string {
  return withoutEnd(pathname.replace(/;jsessionid=[^/;]*/gi, ''), '/');
}

function plainQuery(search: string): string {
  const parts = search.slice(1).split('&');
  const kept = parts.filter((part) => part !== '' && !saysNothing(part));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function saysNothing(part: string): boolean {
  const name = part.split('=', 1).join('').toLowerCase();
  if (name.startsWith('utm_') || name.startsWith('aspsessionid') || trackers.has(name)) return true;
  // Elsewhere `sid` names a story.
  return /^sid=[0-9a-f]{32}$/i.test(part);
}

function withoutEnd(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end--;
  return text.slice(0, end);
}
