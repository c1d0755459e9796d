import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { operations } from '../../packages/server/src/contract/operations.gen.ts';
import { type House, openHouse } from '../house.ts';
import { hasBrowser, openBrowser, openTab, type Tab } from './tab.ts';

const ids = Object.keys(operations).sort();

// Showing a hundred operations takes a busy machine many seconds.
describe.runIf(hasBrowser)('In a real browser', { timeout: 60_000 }, () => {
  let house: House;
  let origin: string;
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    house = await openHouse();
    origin = await house.listen();
  });
  afterEach(() => house.close());

  test('/docs shows every operation and opens one, within its policy and on this host', async () => {
    const tab = await openTab(browser, origin);
    await openDocs(tab);
    const shown = await tab.page
      .locator('.opblock')
      .evaluateAll((blocks) => blocks.map((block) => block.id.replace(/^operations-.+-/, '')));
    await unfold(tab.page, 'createCompletion');

    expect(shown.sort()).toEqual(ids);
    expect(await tab.page.locator('[id$="-createCompletion"]').textContent()).toContain('A train leaves at 9:40');
    expect(tab.faults).toEqual([]);
  });

  test('/docs registers a user, takes their key, shows them their profile, and keeps nothing', async () => {
    const tab = await openTab(browser, origin);
    await openDocs(tab);

    const person = { username: 'ada', name: 'Ada', email: 'ada@example.org', password: 'Correct-horse-1' };
    const made = await tryOut(tab.page, 'registerUser', JSON.stringify(person));
    const [key = ''] = /pe-[A-Za-z0-9]{32}/.exec(made.body) ?? [];
    await authorize(tab.page, key);
    const profile = await tryOut(tab.page, 'getProfile');
    const kept = await tab.page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]');

    expect(made.status).toBe('201');
    expect(profile.status).toBe('200');
    expect(profile.body).toContain('"username": "ada"');
    expect(kept).toEqual([0, 0, '']);
    expect(tab.faults).toEqual([]);
  });

  test('/docs is dark where the reader’s system is', async () => {
    const tab = await openTab(browser, origin, 'dark');
    await openDocs(tab);
    expect(await tab.page.evaluate(background)).toBe('rgb(28, 32, 34)');

    await tab.page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => tab.page.evaluate(background)).toBe('rgba(0, 0, 0, 0)');
    expect(tab.faults).toEqual([]);
  });

  test('/docs works behind a proxy that serves it under a prefix', async () => {
    const tab = await openTab(browser, origin);
    await tab.page.route('**/gateway/**', (route) =>
      route.continue({ url: route.request().url().replace('/gateway/', '/') }),
    );
    await openDocs(tab, `${origin}/gateway/docs`);
    const health = await tryOut(tab.page, 'getHealth');

    expect(health.status).toBe('200');
    expect(health.address).toBe(`${origin}/gateway/health`);
    expect(tab.faults).toEqual([]);
  });

  test('/docs says why when the contract does not come', async () => {
    const tab = await openTab(browser, origin);
    await tab.page.route('**/openapi.json', (route) => route.fulfill({ status: 429 }));
    await tab.page.goto(`${origin}/docs`);

    const said = await tab.page.getByRole('alert').textContent();
    expect(said).toBe('The contract could not be shown: the server answered 429. Wait a minute, then reload the page.');
  });

  test('/redoc shows every operation and finds one by a word, and reaches no other host', async () => {
    const tab = await openTab(browser, origin);
    await tab.page.goto(`${origin}/redoc`);
    await tab.page.getByRole('heading', { name: /^PromptEnchanter/ }).waitFor();
    const sections = tab.page.locator('[data-section-id*="/operation/"]');
    const shown = await sections.evaluateAll((all) =>
      all.map((section) => section.getAttribute('data-section-id')?.replace(/.*\//, '')),
    );
    await tab.page.getByPlaceholder('Search').fill('profile');
    await tab.page.locator('[data-role="search:results"] li').first().waitFor();

    expect(shown.sort()).toEqual(ids);
    expect(tab.faults).toEqual([]);
  });

  async function openDocs({ page }: Tab, address = `${origin}/docs`): Promise<void> {
    await page.goto(address);
    await page.locator('.opblock').first().waitFor();
  }
});

async function unfold(page: Page, id: string): Promise<void> {
  await page.locator(`[id$="-${id}"] .opblock-summary-control`).click();
  await page.locator(`[id$="-${id}"] .opblock-body`).waitFor();
}

/** Fills the form of an operation in and sends it; answers what the page shows of the reply. */
async function tryOut(page: Page, id: string, body?: string) {
  await unfold(page, id);
  const block = page.locator(`[id$="-${id}"]`);
  await block.getByRole('button', { name: 'Try it out' }).click();
  if (body !== undefined) await block.locator('textarea').fill(body);
  await block.getByRole('button', { name: 'Execute' }).click();
  const reply = block.locator('.live-responses-table tbody .response').first();
  await reply.waitFor();
  return {
    status: (await reply.locator('.response-col_status').textContent())?.trim(),
    body: (await reply.locator('.response-col_description').textContent()) ?? '',
    address: (await block.locator('.request-url').textContent())?.replace('Request URL', '').trim(),
  };
}

async function authorize(page: Page, key: string): Promise<void> {
  await page.locator('.scheme-container .authorize').click();
  const form = page.locator('.auth-container').filter({ hasText: 'x-api-key' });
  await form.locator('input').fill(key);
  await form.getByRole('button', { name: 'Apply credentials' }).click();
  await form.getByText('Authorized').waitFor();
  await page.locator('.modal-ux-header .close-modal').click();
}

const background = 'getComputedStyle(document.documentElement).backgroundColor';
