import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** A machine without a browser may go without; CI may not. */
export const hasBrowser = existsSync(path) || process.env.CI !== undefined;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}

/** A page and what went wrong in it. */
export interface Tab {
  page: Page;
  /** Errors and warnings of the console, what a policy refused, and requests to hosts other than its own. */
  faults: string[];
  close(): Promise<void>;
}

/** @param origin The only one that the page may reach. */
export async function openTab(browser: Browser, origin: string, colorScheme: 'dark' | 'light' = 'light'): Promise<Tab> {
  const context = await browser.newContext({ colorScheme });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) faults.push(`foreign: ${request.url()}`);
  });
  await page.exposeFunction('toldOfRefusal', (refusal: string) => faults.push(`refused: ${refusal}`));
  await page.addInitScript(`addEventListener('securitypolicyviolation', (refusal) =>
    toldOfRefusal(refusal.violatedDirective + ' ' + refusal.blockedURI))`);
  return { page, faults, close: () => context.close() };
}
