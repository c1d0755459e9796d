import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { PageFault } from './page-fault.ts';

export interface PageUrlRules {
  ports: readonly number[];
  /** Hosts that are left alone, with those below them. */
  blockedHosts: readonly string[];
  /** Whether names may lead to private addresses that the operator allows. */
  allowsPrivateNames: boolean;
  mayReach(address: string): boolean;
}

const maxUrlLength = 2_048;
const maxHostLength = 253;
const portOfScheme: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Names that mean something only within a network, and those that clouds give their metadata. */
const privateNames = [
  ...['localhost', 'localdomain', 'local', 'internal', 'home.arpa'],
  ...['metadata.azure.com', 'metadata.packet.net', 'metadata.tencentyun.com'],
];

/**
 * What a fetch may be sent to, from any text. Throws the fault `refused`. The address behind a name is checked when it is
 * connected to; one that is written out is checked here, because it is never looked up.
 */
export function pageUrlReader(rules: PageUrlRules): (text: string, base?: URL) => URL {
  const blocked = rules.blockedHosts.map(hostOf).filter((host) => host !== '');
  const ports = new Set(rules.ports);

  return (text, base) => {
    const url = parse(text, base);
    if (!url || url.href.length > maxUrlLength) throw new PageFault('refused');
    if (url.username !== '' || url.password !== '') throw new PageFault('refused');
    const standardPort = portOfScheme[url.protocol];
    if (!standardPort || !ports.has(url.port === '' ? standardPort : Number(url.port))) throw new PageFault('refused');
    if (!mayAsk(bare(url.hostname))) throw new PageFault('refused');
    return url;
  };

  function mayAsk(host: string): boolean {
    if (isUnder(host, blocked)) return false;
    if (isIP(host) !== 0) return rules.mayReach(host);
    if (host.length > maxHostLength || !/^[\w-]+(\.[\w-]+)*$/.test(host)) return false;
    return rules.allowsPrivateNames || (host.includes('.') && !isUnder(host, privateNames));
  }
}

/** Only what the WHATWG parser made of a text is used: it knows every spelling of an IPv4 address. */
function parse(text: string, base: URL | undefined): URL | null {
  if (text.length > maxUrlLength || !URL.canParse(text, base?.href)) return null;
  const url = new URL(text, base);
  url.hash = '';
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  return url;
}

/** A host as URLs have it, from how an operator writes it, such as `*.Example.org`. */
function hostOf(entry: string): string {
  const host = entry
    .trim()
    .replace(/^\*?\./, '')
    .replace(/\.$/, '');
  return isIP(bare(host)) === 6 ? bare(new URL(`http://[${bare(host)}]`).hostname) : domainToASCII(host);
}

function bare(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

function isUnder(host: string, names: readonly string[]): boolean {
  return names.some((name) => host === name || host.endsWith(`.${name}`));
}
