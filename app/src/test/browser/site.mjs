// Walks the site in a real browser: node site.mjs ADDRESS FOLDER-FOR-SCREENSHOTS CHROMIUM [COMMAND THAT ADDS TO THE STORE...]
// Prints a line for each check; ends with 1 when one failed. The README's picture, docs/images/lage.png, is the lage.png of such a walk over the samples:
// after a change of the front page run ./test, then cp target/screenshots/lage.png docs/images/.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [address, folder, executablePath, ...adding] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] });
let failed = 0;

const check = async (name, work) => {
  try {
    await work();
    console.log('ok      ' + name);
  } catch (problem) {
    failed++;
    console.log('FAILED  ' + name + ': ' + String(problem.message).split('\n').slice(0, 6).join(' '));
  }
};
const must = (truth, what) => { if (!truth) throw new Error(what); };

const open = async (options = {}) => {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.problems = [];
  page.on('dialog', (dialog) => { page.problems.push('dialog'); dialog.dismiss(); });
  page.on('console', (message) => { if (message.type() === 'error' && !/status of 4/.test(message.text())) page.problems.push(message.text()); });
  page.on('pageerror', (error) => page.problems.push(error.message));
  return page;
};

const serious = async (page) => {
  await page.evaluate(axe); // as the browser's own script: the page's policy does not bind it
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.filter((each) => ['serious', 'critical'].includes(each.impact)).map((each) => each.id + ' ' + each.nodes[0].html.slice(0, 120));
};

const page = await open();
await page.goto(address);
const articles = await page.locator('a[href^="/artikel/"]').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))]);
const happening = await page.locator('a[href^="/ereignis/"]').first().getAttribute('href');
const actor = await page.locator('a[href^="/akteur/"]').first().getAttribute('href');
let article; // one whose source lets its text be shown
for (const each of articles) {
  await page.goto(new URL(each, address).href);
  if (await page.locator('.text [data-f]').count() > 0) { article = each; break; }
}
await page.goto(address + 'netz');
const dyad = await page.locator('a[href^="/dyade/"]').first().getAttribute('href');
await page.goto(address + 'haltungen');
const issue = await page.locator('main a[href^="/haltungen/"]').first().getAttribute('href');
const PAGES = { lage: '/', artikel: article, ereignis: happening, akteur: actor, dyade: dyad, haltungen: '/haltungen', haltung: issue, widersprueche: '/widersprueche', wenden: '/wenden', karte: '/karte', netz: '/netz', suche: '/suche', pruefen: '/pruefen', vergleich: '/pruefen/vergleich', neu: '/neu', sql: '/sql', hilfe: '/hilfe', api: '/api' };

for (const [name, path] of Object.entries(PAGES)) {
  await check('page ' + name + ' loads without errors, and axe finds nothing serious', async () => {
    page.problems.length = 0;
    const answer = await page.goto(new URL(path, address).href);
    must(answer.status() === 200, 'status ' + answer.status());
    const found = await serious(page);
    await page.screenshot({ path: folder + '/' + name + '.png' });
    must(found.length === 0, found.join('; '));
    must(page.problems.length === 0, page.problems.join('; '));
  });
}

await check('evidence is marked while a fact is pointed at', async () => {
  await page.goto(new URL(article, address).href);
  const key = (await page.locator('.text [data-f^="e"]').first().getAttribute('data-f')).split(':')[0];
  await page.locator('.fact[data-key="' + key + '"]').hover();
  must(await page.locator('.text [data-f].on').count() > 0, 'no words are marked');
  await page.screenshot({ path: folder + '/evidence.png' });
  await page.mouse.move(0, 0);
  must(await page.locator('.text [data-f].on').count() === 0, 'the marks stay');
});

await check('a facet narrows the search, and the address keeps it', async () => {
  await page.goto(address + 'suche');
  const before = await page.locator('.fact').count();
  await page.locator('.facets a[href*="type="]').first().click();
  await page.waitForLoadState();
  must(page.url().includes('type='), page.url());
  const after = await page.locator('.fact').count();
  must(after > 0 && after <= before, before + ' then ' + after);
});

await check('a decision is made and taken back by keys', async () => {
  await page.goto(address + 'pruefen');
  const open = await page.locator('h1 .number').textContent();
  await page.keyboard.press('a');
  await page.waitForURL(/last=/);
  must(await page.locator('h1 .number').textContent() !== open, 'the queue is as long as before');
  await page.keyboard.press('u');
  await page.waitForURL((url) => !url.search);
  must(await page.locator('h1 .number').textContent() === open, 'the decision was not taken back');
});

await check('keys alone lead from the first link to a fact', async () => {
  await page.goto(address);
  await page.keyboard.press('Tab');
  must(await page.evaluate(() => document.activeElement.className) === 'skip', 'the first stop is not the link to the content');
  await page.keyboard.press('j');
  must(await page.evaluate(() => document.activeElement.classList.contains('fact')), 'j does not lead to a fact');
  await page.keyboard.press('/');
  must(await page.evaluate(() => document.activeElement.id) === 'q', '/ does not lead to the search');
});

await check('a fact is copied as a citation by keys', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(new URL(article, address).href);
  await page.locator('.fact .copy').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.textContent === document.activeElement.dataset.done);
  must((await page.evaluate(() => navigator.clipboard.readText())).startsWith('„'), 'the clipboard holds no words');
});

await check('the words of a statement can be corrected, and what the article does not say is refused', async () => {
  const [, record] = article.match(/^\/artikel\/(.+)$/);
  await page.goto(address + 'pruefen?record=' + record + '&key=s1');
  await page.keyboard.press('c');
  must(await page.evaluate(() => document.activeElement.id) === 'speaker', 'c does not lead to the form');
  await page.screenshot({ path: folder + '/statement.png' });
  await page.fill('#message', 'Das steht in keinem Artikel.');
  const [answer] = await Promise.all([page.waitForNavigation(), page.click('.correct button')]);
  must(answer.status() === 400, 'status ' + answer.status());
});

await check('dark is dark, is kept, and has enough contrast', async () => {
  await page.goto(address);
  await page.click('#theme');
  await page.reload();
  must(await page.evaluate(() => document.documentElement.dataset.theme) === 'dark', 'not kept');
  const found = await serious(page);
  await page.screenshot({ path: folder + '/dark.png' });
  must(found.length === 0, found.join('; '));
  await page.click('#theme');
});

await check('a phone shows every page without scrolling sideways', async () => {
  const phone = await open({ viewport: { width: 375, height: 720 }, isMobile: true });
  for (const [name, path] of Object.entries(PAGES)) {
    await phone.goto(new URL(path, address).href);
    const wide = await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    must(wide <= 1, name + ' is ' + wide + ' pixels too wide');
  }
  await phone.goto(new URL(article, address).href);
  await phone.screenshot({ path: folder + '/phone.png' });
  await phone.context().close();
});

await check('pages read without scripts', async () => {
  const plain = await open({ javaScriptEnabled: false });
  await plain.goto(new URL(article, address).href);
  must((await plain.locator('.fact blockquote').count()) > 0, 'no facts');
  await plain.context().close();
});

if (adding.length > 0) {
  await check('two windows are told of news; one opens it in place, the other never wants to hear of it again', async () => {
    const [one, other] = [await open(), await open()];
    await one.goto(address);
    await other.goto(address);
    await one.waitForTimeout(500);
    execFileSync(adding[0], adding.slice(1), { stdio: 'ignore' });
    await one.waitForSelector('#live:not([hidden])', { timeout: 20000 });
    await other.waitForSelector('#live:not([hidden])', { timeout: 20000 });
    await one.screenshot({ path: folder + '/live.png' });
    const before = await one.evaluate(() => document.body.dataset.last);
    await one.click('#live-open');
    await one.waitForFunction((last) => document.body.dataset.last !== last, before);
    must(await one.locator('#live').isHidden(), 'the bar stays');
    await other.click('#live-never');
    await other.reload();
    must(await other.evaluate(() => localStorage.getItem('depesche.live.never')) === '1', 'not remembered');
  });
}

await browser.close();
process.exit(failed === 0 ? 0 : 1);
