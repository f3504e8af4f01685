import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/settings.js';
import { readReadyQuery } from '../../src/web/playground/ready-query.js';
import { findChromium, startChromium } from './chromium.js';
import { playgroundFolder, startPageServer } from './page-server.js';

const queryFolder = join(projectRoot, 'seeds/queries');
const ready = readdirSync(queryFolder).filter((name) => name.endsWith('.graphql')).sort()
  .map((name) => readReadyQuery(name, readFileSync(join(queryFolder, name), 'utf8'), null));
const tabNames = ready.map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);

const executable = findChromium();
const unable = executable === null && process.env.CI !== 'true';
if (unable) console.warn('The playground is not tested: no Chromium was found. Install one, or set CHROMIUM_PATH to its program.');

describe.skipIf(unable)('the playground in a browser', () => {
  let server: Awaited<ReturnType<typeof startPageServer>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let strangers: string[];
  let complaints: string[];

  beforeAll(async () => {
    expect(executable, 'a Chromium: install one, or set CHROMIUM_PATH to its program').not.toBeNull();
    expect(existsSync(playgroundFolder), `the built playground in ${playgroundFolder}: npm run build makes it`).toBe(true);
    server = await startPageServer();
    browser = await startChromium(executable!);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    strangers = [];
    complaints = [];
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: ['clipboard-write'] });
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== server.origin && protocol !== 'data:' && protocol !== 'blob:') strangers.push(request.url());
    });
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await open();
  });

  afterEach(async () => {
    await context.close();
    expect(strangers, 'requests to other hosts').toEqual([]);
  });

  async function open() {
    await page.goto(`${server.origin}/playground`);
    await page.getByRole('region', { name: 'Operation Editor' }).locator('.view-line').first().waitFor();
  }

  const tabs = () => page.getByRole('tablist').getByRole('tab');
  const result = () => page.getByRole('region', { name: 'Result Window' });
  const editor = () => page.getByRole('region', { name: 'Operation Editor' });

  const isStored = (key: string, words: string) =>
    expect.poll(() => page.evaluate(`localStorage.getItem('${key}')`), { timeout: 10_000 }).toContain(words);

  async function writeInNewTab(name: string, rest: string) {
    await page.getByRole('button', { name: 'New tab' }).click();
    await editor().getByRole('textbox').focus();
    await page.keyboard.insertText(`query ${name}${rest}`);
    await page.getByRole('tab', { name, selected: true }).waitFor();
  }

  async function runInNewTab(name: string) {
    await writeInNewTab(name, '{boards{name}}');
    await page.keyboard.press('Control+Enter');
  }

  it('names the product and opens a tab for each ready query, the first of them active', async () => {
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Minutes Graph');
    expect(await tabs().locator('button:first-child').allTextContents()).toEqual(tabNames);
    expect(await tabs().first().getAttribute('aria-selected')).toBe('true');
    expect(await editor().textContent()).toContain(tabNames[0]);
  });

  it('runs a query and shows the answer', async () => {
    await runInNewTab('Boards');
    await result().getByText('Northfield Safety Board').waitFor();
    expect(complaints).toEqual([]);
  });

  it('runs a query with variables', async () => {
    await writeInNewTab('Named', '($name: String!){board(name: $name){name}}');
    await page.getByRole('button', { name: 'Variables' }).click();
    await page.getByRole('region', { name: 'Variables' }).getByRole('textbox').focus();
    await page.keyboard.insertText('{"name": "Southfield Panel"}');
    await page.getByRole('button', { name: /Execute/ }).click();
    await result().getByText('Southfield Panel').waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows the documentation of the schema', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query' }).click();
    await page.getByText('Every board that meets.').waitFor();
  });

  it('tidies a query with what it was built with', async () => {
    await runInNewTab('Tidy');
    await page.getByRole('button', { name: /Prettify/ }).click();
    await editor().getByText('query Tidy {').waitFor();
    expect(complaints).toEqual([]);
  });

  it('remembers what was asked, also after the page is opened again', async () => {
    await runInNewTab('Remembered');
    await result().getByText('Northfield Safety Board').waitFor();
    await open();
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.getByRole('region', { name: 'History' }).getByText('Remembered').waitFor();
  });

  it('keeps the tabs of the reader and leads back to a ready query that was closed', async () => {
    await tabs().first().getByRole('button', { name: 'Close Tab' }).click();
    await isStored('graphiql:query', tabNames[1]!);
    await runInNewTab('Mine');
    await isStored('graphiql:tabState', 'Mine');
    await open();
    expect(await tabs().locator('button:first-child').allTextContents()).toEqual([...tabNames.slice(1), 'Mine']);

    await page.getByRole('button', { name: 'Ready queries' }).click();
    await page.getByRole('menuitem', { name: ready[0]!.title }).click();
    await page.getByRole('tab', { name: tabNames[0]!, selected: true }).waitFor();
    expect(await tabs().count()).toBe(tabNames.length + 1);
  });

  it('goes to the tab of a ready query that is open, by keyboard alone', async () => {
    await page.getByRole('button', { name: 'Ready queries' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[role=menuitem]:focus', { hasText: ready[0]!.title }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[role=menuitem]:focus', { hasText: ready[1]!.title }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: tabNames[1]!, selected: true }).waitFor();
    expect(await tabs().count()).toBe(tabNames.length);
  });

  it('shows the tab of a ready query that is out of sight in a narrow window', async () => {
    await page.setViewportSize({ width: 800, height: 700 });
    await page.getByRole('button', { name: 'Ready queries' }).click();
    await page.getByRole('menuitem').last().click();
    const row = await page.getByRole('tablist').boundingBox();
    const fitsTheRow = async () => {
      const tab = await tabs().last().getByRole('button').first().boundingBox();
      return tab!.x >= row!.x && tab!.x + tab!.width <= row!.x + row!.width + 1;
    };
    await expect.poll(fitsTheRow).toBe(true);
  });

  it('says in words when the API cannot be reached', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await runInNewTab('Lost');
    await result().getByText('The API at /graphql cannot be reached. Is it still running?').waitFor();
  });

  it('is light or dark as the system is', async () => {
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background()).not.toBe('rgb(255, 255, 255)');
  });
});
