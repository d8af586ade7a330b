// Makes the report of a link without anybody at the screen, each file by the ending of its name: the sheet as `.pdf`, its
// numbers as CSVs in a `.zip`, or as `.xlsx`, `.json` or `.html`, as the page's own menu exports them:
//
//   ROCKETCHAT_URL=https://chat.example.com ROCKETCHAT_USER_ID=… ROCKETCHAT_TOKEN_FILE=/run/secrets/token \
//     node report.mjs 'https://dashboard.example.com/?view=report&range=last-week' report.pdf report.zip
//
// The token comes from a file, or from ROCKETCHAT_TOKEN; it stands in no argument and in no address. It is typed into the
// page's form for the workspace of ROCKETCHAT_URL and for no other. All files get their names at the end. The exit code is 1
// where a number is missing, with a sentence for each on standard error: docs/hosting.md says what counts as missing.

import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { extname } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { missingNumbers } from './missing-numbers.mjs';

const { ROCKETCHAT_URL, ROCKETCHAT_USER_ID, ROCKETCHAT_TOKEN_FILE, REPORT_LOCALE, REPORT_PAPER = 'A4', ALLOW_MISSING, STRICT, PATIENCE_SECONDS = 300, TZ } = process.env;

/** How long a workspace may take, in milliseconds: some limit the calls of a minute. */
const PATIENCE = Number(PATIENCE_SECONDS) * 1_000;

class Failure extends Error {}

const [link, ...files] = process.argv.slice(2);
let token = '';
// A workspace could have put it into its answers, and Playwright's log tells what was typed.
const say = (text) => console.error(token ? String(text).replaceAll(token, '(token)') : String(text));

try {
  token = readToken();
  await makeReport();
} catch (error) {
  say(error instanceof Failure ? error.message : error);
  process.exitCode = 1;
}

function readToken() {
  const given = ROCKETCHAT_TOKEN_FILE ? readFileSync(ROCKETCHAT_TOKEN_FILE, 'utf8') : (process.env.ROCKETCHAT_TOKEN ?? '');
  // The browser has no need of it in its environment.
  delete process.env.ROCKETCHAT_TOKEN;
  return given.trim();
}

async function makeReport() {
  const endings = files.map((file) => extname(file).slice(1));
  const isKnown = (ending) => ['pdf', 'zip', 'xlsx', 'json', 'html'].includes(ending);
  if (!link || !files.length || !endings.every(isKnown)) throw new Failure('Usage: node report.mjs LINK FILE…, each file .pdf, .zip, .xlsx, .json or .html');
  if (!['A4', 'Letter'].includes(REPORT_PAPER)) throw new Failure('REPORT_PAPER is A4 or Letter.');
  if (!ROCKETCHAT_URL || !ROCKETCHAT_USER_ID || !token) throw new Failure('ROCKETCHAT_URL, ROCKETCHAT_USER_ID and a token (ROCKETCHAT_TOKEN_FILE or ROCKETCHAT_TOKEN) are needed.');
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, timezoneId: TZ || undefined, locale: REPORT_LOCALE });
    await page.goto(reportAddress());
    await signIn(page, new URL(ROCKETCHAT_URL).origin);
    await complete(page);
    const { missing, refused } = await missingNumbers(page);
    [...missing, ...refused].forEach(say);
    const isFailure = missing.length > 0 || (STRICT === '1' && refused.length > 0);
    if (isFailure && ALLOW_MISSING !== '1') throw new Failure('Numbers are missing, so nothing was written.');
    for (const [at, file] of files.entries()) await write(page, endings[at], `${file}.part`);
    // Nobody is to find half a report.
    files.forEach((file) => renameSync(`${file}.part`, file));
  } finally {
    await browser.close();
    files.map((file) => `${file}.part`).filter(existsSync).forEach((part) => rmSync(part));
  }
}

/** The link without what would send the token elsewhere, show the demo's numbers, lie over the sheet, or change it meanwhile. */
function reportAddress() {
  const address = new URL(link);
  address.searchParams.set('view', 'report');
  address.searchParams.set('refresh', 'off');
  for (const name of ['workspace', 'demo', 'kiosk', 'about']) address.searchParams.delete(name);
  return address.href;
}

async function signIn(page, workspace) {
  const form = page.locator('form.sign-in-form');
  await form.waitFor({ timeout: PATIENCE });
  await form.locator('[data-way="token"]').click();
  const field = (part) => form.locator(`[data-part="${part}"]`);
  if (await field('workspace').isEditable()) await field('workspace').fill(workspace);
  const shown = await field('workspace').inputValue();
  if (new URL(shown).origin !== workspace) throw new Failure(`The page signs in to ${shown}, not to ${workspace}.`);
  await field('user-id').fill(ROCKETCHAT_USER_ID);
  await field('token').fill(token);
  await form.locator('button.primary').click();
  const refused = form.locator('.form-error:not(:empty)');
  await page.locator('.paper').or(refused).first().waitFor({ timeout: PATIENCE });
  if (await refused.isVisible()) throw new Failure(await refused.innerText());
}

/** Waits until no number is awaited. */
async function complete(page) {
  const waiting = '.paper .panel[aria-busy="true"], .paper .panel[data-state="loading"], .paper .metric-tile[data-state="loading"]';
  const isDone = page.waitForFunction((waiting) => document.querySelector('.paper .panel') && !document.querySelector(waiting), waiting, { timeout: PATIENCE });
  await isDone.catch(() => {
    throw new Failure('The workspace has not answered everything in time.');
  });
}

async function write(page, ending, path) {
  if (ending === 'pdf') return page.pdf({ path, format: REPORT_PAPER, preferCSSPageSize: true });
  const opener = page.locator('.view-export > button');
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE }),
    page.locator(`.view-export [data-ending="${ending}"]`).first().click(),
  ]);
  return download.saveAs(path);
}
