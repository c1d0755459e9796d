import { contractHere } from './here.ts';

export const redocFiles = ['redoc.standalone.js'] as const;

const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const scrollbarStyle = "'sha256-QMIg+bpjm3JdElJ388KYke01izlUW0UoNOeKjpMxdgc='";

/**
 * Redoc makes two style elements, an empty one that it adds rules to and one of its scrollbars': each is named by its hash.
 * Its search runs in a worker that it makes itself.
 */
export const redocPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src ${emptyStyle} ${scrollbarStyle}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export const redocStart = `${contractHere}
const downloadUrls = ['openapi.yaml', 'openapi.json'].map((url) => ({ title: url, url }));

contractHere().then((spec) => {
  Redoc.init(spec, { downloadUrls, nativeScrollbars: true }, document.querySelector('#page'), (error) => error && sayWhy(error));
}).catch(sayWhy);
`;

/** Addresses are relative: a proxy may serve the page under a prefix. */
export function redocPage(labels: Readonly<Record<(typeof redocFiles)[number] | 'start.js', string>>): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>PromptEnchanter API</title>
<link rel="icon" href="data:,">
<script defer src="redoc/${labels['redoc.standalone.js']}"></script>
<script defer src="redoc/${labels['start.js']}"></script>
</head>
<body>
<main id="page"></main>
<noscript>This page needs JavaScript. The contract itself is at <a href="openapi.yaml">openapi.yaml</a>.</noscript>
</body>
</html>
`;
}
