import { contractHere } from './here.ts';

export const swaggerFiles = ['favicon-32x32.png', 'swagger-ui-bundle.js', 'swagger-ui.css'] as const;

/** Inline styles and scripts are refused: Swagger UI needs neither. */
export const swaggerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A credential that is typed in stays in the tab, and the contract is never sent to a validator. */
export const swaggerStart = `${contractHere}
const dark = matchMedia('(prefers-color-scheme: dark)');
const followScheme = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
followScheme();
dark.addEventListener('change', followScheme);

contractHere().then((spec) => {
  SwaggerUIBundle({
    spec,
    dom_id: '#page',
    deepLinking: true,
    displayRequestDuration: true,
    persistAuthorization: false,
    validatorUrl: null,
  });
}).catch(sayWhy);
`;

/** Addresses are relative: a proxy may serve the page under a prefix. */
export function swaggerPage(labels: Readonly<Record<(typeof swaggerFiles)[number] | 'start.js', string>>): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>PromptEnchanter API: try it out</title>
<link rel="icon" href="docs/${labels['favicon-32x32.png']}">
<link rel="stylesheet" href="docs/${labels['swagger-ui.css']}">
<script defer src="docs/${labels['swagger-ui-bundle.js']}"></script>
<script defer src="docs/${labels['start.js']}"></script>
</head>
<body>
<div id="page"></div>
<noscript>This page needs JavaScript. The contract itself is at <a href="openapi.yaml">openapi.yaml</a>.</noscript>
</body>
</html>
`;
}
