// Makes the report of a link as a PDF, without anybody at the screen:
//
//   ROCKETCHAT_URL=https://chat.example.com ROCKETCHAT_USER_ID=… ROCKETCHAT_TOKEN_FILE=/run/secrets/token \
//     node report-pdf.mjs 'https://dashboard.example.com/?view=report&range=last-week' report.pdf [A4|Letter]
//
// The token comes from a file, or from ROCKETCHAT_TOKEN; it stands in no argument and in no address. It is typed into the
// page's form for the workspace of ROCKETCHAT_URL and for no other. The exit code is 0 where every report was answered and
// none is old; else the reasons stand on standard error. What an answer itself lacks (nothing to measure, rows that could
// not be read, no period of comparison) leaves it at 0: the PDF says so. ALLOW_MISSING=1 writes the PDF all the same, which
// says itself what is missing.

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';

/** How long a workspace may take, in milliseconds: some limit the calls of a minute. */
const PATIENCE = Number(process.env.PATIENCE_SECONDS ?? 300) * 1_000;

class Failure extends Error {}

const [link, file, format = 'A4'] = process.argv.slice(2);
const token = readToken();

try {
  await makeReport();
} catch (error) {
  // Playwright's log tells what was typed.
  console.error(String(error instanceof Failure ? error.message : error).replaceAll(token || '\0', '(token)'));
  process.exitCode = 1;
}

function readToken() {
  const path = process.env.ROCKETCHAT_TOKEN_FILE;
  return (path ? readFileSync(path, 'utf8') : (process.env.ROCKETCHAT_TOKEN ?? '')).trim();
}

async function makeReport() {
  const workspace = process.env.ROCKETCHAT_URL && new URL(process.env.ROCKETCHAT_URL).origin;
  const userId = process.env.ROCKETCHAT_USER_ID;
  if (!link || !file || !['A4', 'Letter'].includes(format)) throw new Failure('Usage: node report-pdf.mjs LINK FILE.pdf [A4|Letter]');
  if (!workspace || !userId || !token) throw new Failure('ROCKETCHAT_URL, ROCKETCHAT_USER_ID and a token (ROCKETCHAT_TOKEN_FILE or ROCKETCHAT_TOKEN) are needed.');
  const address = new URL(link);
  address.searchParams.set('view', 'report');
  // Where the token goes is told here alone; and the report is of the workspace's numbers, not of the demo's, without what
  // would lie over it.
  for (const name of ['workspace', 'demo', 'kiosk', 'about']) address.searchParams.delete(name);
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, timezoneId: process.env.TZ || undefined, locale: process.env.REPORT_LOCALE });
    await page.goto(address.href);
    await signIn(page, { workspace, userId });
    await complete(page);
    const missing = await reasons(page);
    if (missing.length > 0 && process.env.ALLOW_MISSING !== '1') throw new Failure(missing.join('\n'));
    missing.forEach((reason) => console.error(reason));
    // Nobody is to find half a report.
    writeFileSync(`${file}.part`, await page.pdf({ format, preferCSSPageSize: true }));
    renameSync(`${file}.part`, file);
  } finally {
    await browser.close();
  }
}

async function signIn(page, { workspace, userId }) {
  const form = page.locator('form.sign-in-form');
  await form.waitFor({ timeout: PATIENCE });
  await form.locator('.ways button').nth(1).click();
  const [addressField, idField, tokenField] = [0, 1, 2].map((at) => form.locator('.field input').nth(at));
  if (await addressField.isEditable()) await addressField.fill(workspace);
  const shown = await addressField.inputValue();
  if (new URL(shown).origin !== workspace) throw new Failure(`The page signs in to ${shown}, not to ${workspace}.`);
  await idField.fill(userId);
  await tokenField.fill(token);
  await form.locator('button.primary').click();
  const refused = form.locator('.form-error:not(:empty)');
  await page.locator('.paper').or(refused).first().waitFor({ timeout: PATIENCE });
  if (await refused.isVisible()) throw new Failure(await refused.innerText());
}

/** Waits until no number is awaited. */
async function complete(page) {
  const waiting = '.paper .panel[aria-busy="true"], .paper .panel[data-state="loading"], .paper .metric-tile[data-state="loading"]';
  const isDone = page.waitForFunction((waiting) => !document.querySelector(waiting), waiting, { timeout: PATIENCE });
  await isDone.catch(() => {
    throw new Failure('The workspace has not answered everything in time.');
  });
}

/** Which reports failed or are old, and why. */
function reasons(page) {
  return page.evaluate(() => {
    const text = (element, part) => element.querySelector(part)?.textContent?.trim() ?? '';
    const parts = [...document.querySelectorAll('.paper .panel:is([data-state="failed"], [data-state="stale"])')];
    const tiles = [...document.querySelectorAll('.paper .metric-tile:is([data-state="failed"], [data-state="stale"])')];
    const columns = [...document.querySelectorAll('.paper .column-failure')];
    return [
      ...parts.map((part) => `${text(part, 'h2')}: ${text(part, '.failed p, .old p, .empty p') || part.dataset.state}`),
      ...tiles.map((tile) => `${text(tile, '.tile-name')}: ${text(tile, '.tile-value')}`),
      ...columns.map((column) => column.textContent.trim()),
    ];
  });
}
