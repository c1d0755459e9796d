import { escapeHtml } from './page.ts';
import type { WebHit } from './search-hit.ts';

/** The page that DuckDuckGo shows without scripts, in its own markup: two advertisements, then the results. */
export function duckduckgoPage(query: string, hits: readonly WebHit[]): string {
  const results = hits.length > 0 ? [...advertisements, ...hits.map(resultOf)].join('\n') : noResults(query);
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<!--[if IE 6]><html class="ie6" xmlns="http://www.w3.org/1999/xhtml"><![endif]-->
<!--[if gt IE 8]><!--><html xmlns="http://www.w3.org/1999/xhtml"><!--<![endif]-->
<head>
  <meta http-equiv="content-type" content="text/html; charset=UTF-8" />
  <meta name="referrer" content="origin" />
  <meta name="robots" content="noindex, nofollow" />
  <title>${escapeHtml(query)} at DuckDuckGo</title>
</head>

<body class="body--html">
  <a name="top" id="top"></a>
  <form action="/html/" method="post"><input type="text" name="state_hidden" id="state_hidden" /></form>
  <div>
    <div class="site-wrapper-border"></div>
    <div id="header" class="header cw header--html">
      <a title="DuckDuckGo" href="/html/" class="header__logo-wrap"></a>
      <form name="x" class="header__form" action="/html/" method="post">
        <div class="search search--header">
          <input name="q" autocomplete="off" class="search__input" id="search_form_input_homepage" type="text" value="${escapeHtml(query)}" />
          <input name="b" id="search_button_homepage" class="search__button search__button--html" value="" title="Search" alt="Search" type="submit" />
        </div>
      </form>
    </div>
<!-- Web results are present -->
  <div>
  <div class="serp__results">
  <div id="links" class="results">
${results}
    <div class="nav-link">
      <form action="/html/" method="post"><input type="submit" class='btn btn--alt' value="Next" /><input type="hidden" name="s" value="30" /></form>
    </div>
    <div class=" feedback-btn"><a rel="nofollow" href="/feedback.html" target="_new">Feedback</a></div>
    <div style="clear:both;"></div>
  </div>
  </div> <!-- links wrapper //-->
  </div>
  </div>
  <div id="bottom_spacing2"></div>
  <img src="/t/sl_h"/>
</body>
</html>
`;
}

/** The page that asks whether one is a robot; it comes with status 202. */
export const duckduckgoChallenge = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8" />
<title>DuckDuckGo</title></head><body class="body--html"><div class="anomaly-modal__mask"><div class="anomaly-modal__modal">
<div class="anomaly-modal__title">Unfortunately, bots use DuckDuckGo too.</div>
<div class="anomaly-modal__description">Please complete the following challenge to confirm this search was made by a human.</div>
<form id="challenge-form" action="//duckduckgo.com/anomaly.js?sv=html&cc=sre" method="POST">
<div class="anomaly-modal__instructions">Select all squares containing a duck:</div>
<input type="hidden" name="challenge-submit" value="1" /><button class="btn btn--primary">Submit</button></form>
</div></div></body></html>`;

function resultOf({ url, title, snippet, published }: WebHit): string {
  const href = escapeHtml(`//duckduckgo.com/l/?uddg=${encodeURIComponent(url)}&rut=0f2c1d`);
  const day = published === undefined ? '' : `<span>&nbsp; &nbsp; ${published}T00:00:00.0000000</span>`;
  return block('web-result', href, escapeHtml(title), `${escapeHtml(url.replace(/^https?:\/\//, ''))}`, day, snippet);
}

// Both spellings of an advertisement that occur: a direct address, and one that has to be unwrapped first.
const advertisements = [
  'https://duckduckgo.com/y.js?ad_domain=cheap-ferries.example&ad_provider=bingv7aa',
  `//duckduckgo.com/l/?uddg=${encodeURIComponent('https://duckduckgo.com/y.js?ad_domain=cheap-ferries.example')}&rut=00`,
].map((href) =>
  block('result--ad', escapeHtml(href), 'Cheap ferries', 'cheap-ferries.example', '', 'Book your ferry now.'),
);

function block(kind: string, href: string, title: string, shown: string, day: string, snippet: string): string {
  return `
            <div class="result results_links results_links_deep ${kind} ">
          <div class="links_main links_deep result__body"> <!-- This is the visible part -->
          <h2 class="result__title">
            <a rel="nofollow" class="result__a" href="${href}">${title}</a>
          </h2>
            <div class="result__extras">
                <div class="result__extras__url">
                  <span class="result__icon">
                      <a rel="nofollow" href="${href}"><img class="result__icon__img" width="16" height="16" alt="" src="//external-content.duckduckgo.com/ip3/icon.ico" name="i15" /></a>
                  </span>
                  <a class="result__url" href="${href}">
                  ${shown}
                  </a>
                  ${day}
                </div>
            </div>
                  <a class="result__snippet" href="${href}">${boldFirst(escapeHtml(snippet))}</a>
            <div style="clear: both"></div>
          </div>
        </div>`;
}

function boldFirst(text: string): string {
  return text.replace(/\S+/, '<b>$&</b>');
}

function noResults(query: string): string {
  return `<div class="result results_links results_links_deep result--no-result"><div class="links_main links_deep result__body">
  <h2 class="result__title"><div class="no-results">No results.</div></h2>
  <div class="result__extras"></div><span class="links_main result__snippet">No results found for ${escapeHtml(query)}.</span></div></div>`;
}
