// One journey in Firefox and in WebKit: the demo, a snapshot of it opened from the disk, a sign-in, every filter, a table, a
// chart by the keyboard, and out again.
// `cargo xtask test browsers` runs it; `firefox` or `webkit` behind that runs it in one of them.

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startDemoServer } from './demo-server.mjs';
import { openFirefox } from './drive-firefox.mjs';
import { openWebKit } from './drive-webkit.mjs';
import { dist, serve } from './static-server.mjs';

const browsers = { firefox: openFirefox, webkit: openWebKit };
const timeout = 30_000;

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in browsers));
if (unknown.length > 0) throw new Error(`There is no browser ${unknown}. There are ${Object.keys(browsers)}.`);

const site = await serve({ dir: dist });
// The account is above the limit, as so many changes at once would else wait for it.
const permissions = ['view-livechat-manager', 'view-livechat-reports', 'view-livechat-departments', 'view-l-room', 'api-bypass-rate-limit'];
const server = await startDemoServer(['--permissions', permissions.join()]);
try {
  for (const [name, open] of Object.entries(browsers)) if (chosen.length === 0 || chosen.includes(name)) await travel(name, open);
} finally {
  await server.close();
  await site.close();
}

/** Takes the journey in one browser, and tells each of its parts. */
async function travel(name, open) {
  const page = await open();
  console.log(`${name}: ${page.version}`);
  try {
    for (const part of [demo, snapshot, signIn, filters, openTable, chart, signOut]) {
      const began = Date.now();
      await part(page).catch((error) => {
        error.message = `${name}, ${part.name}: ${error.message}`;
        throw error;
      });
      console.log(`  ${part.name}: ${Date.now() - began} ms`);
    }
  } finally {
    await page.close();
  }
}

async function demo(page) {
  await page.open(`${site.url}?demo=1`);
  await settled(page);
  assert.match(await page.run(() => document.querySelector('.tile-value').textContent), /\d/);
}

/** Saves the view as a file, and opens it from the disk: it asks nothing of anybody, and says what the page said. */
async function snapshot(page) {
  const shown = () => [...document.querySelectorAll('.tile-value')].map((value) => value.textContent.trim());
  const values = await page.run(shown);
  await page.run(() => {
    const address = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      void file.text().then((text) => (window.savedFile = text));
      return address.call(URL, file);
    };
    // The file is taken here instead of from where a browser saves it.
    HTMLAnchorElement.prototype.click = () => {};
  });
  await page.click('.view-export > button');
  await page.click('.view-export [data-ending="html"]');
  await until(page, 'the file', () => typeof window.savedFile === 'string');
  const folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  try {
    const path = join(folder, 'snapshot.html');
    await writeFile(path, await page.run(() => window.savedFile));
    await page.open(`file://${path}`);
    const seen = await page.run(() => ({
      asked: performance.getEntriesByType('resource').map(({ name }) => name),
      headings: [...document.querySelectorAll('h2')].map((heading) => heading.textContent.trim()),
      charts: [...document.querySelectorAll('svg')].filter((chart) => chart.getBoundingClientRect().height > 100).length,
      rows: document.querySelectorAll('tbody tr').length,
      text: document.body.innerText,
    }));
    assert.deepEqual(seen.asked, []);
    for (const name of ['Conversation totals', 'Conversations by agent', 'Chats by department']) assert.ok(seen.headings.includes(name), `${name} is not among ${seen.headings}`);
    assert.ok(seen.charts > 0 && seen.rows > 20, `${seen.charts} charts and ${seen.rows} rows`);
    assert.ok(seen.text.includes(values[0]), `${values[0]} is not in the file`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function signIn(page) {
  await page.open(site.url);
  await until(page, 'the form', () => document.querySelector('form.sign-in-form') !== null);
  await page.click(await labelled(page, 'form.sign-in-form button', 'Personal access token'));
  for (const [label, text] of [['Workspace address', server.url], ['User ID', server.userId], ['Personal access token', server.token]]) {
    await page.type(await labelled(page, 'form.sign-in-form input', label), text);
  }
  await page.click(await labelled(page, 'form.sign-in-form button', 'Sign in'));
  await settled(page);
  assert.equal(server.log().some(({ path, status, has_token }) => path.endsWith('/charts-data') && status === 200 && has_token), true);
}

/** Changes each filter, and finds each in the address, with the numbers there again. */
async function filters(page) {
  const choices = [
    ['.filters select', 'Time zone', 'UTC', 'zone=UTC'],
    ['.filters select', 'Refresh', '5', 'refresh=5'],
    ['.trend select', 'Chart', 'Total_messages', 'chart=Total_messages'],
    ['.trend select', 'Group by', 'week', 'group=week'],
  ];
  await page.click('.period-opener');
  await page.click('.presets button[value="last-91-days"]');
  await inAddress(page, 'range=last-91-days');
  await page.click('.options-opener');
  for (const [selector, label, value, address] of choices) {
    await page.choose(await labelled(page, selector, label), value);
    await inAddress(page, address);
  }
  await page.press('Escape');
  await page.click(await labelled(page, '.filters [role="combobox"]', 'Department'));
  await page.click(await labelled(page, '[role="option"]', 'Sales'));
  await inAddress(page, 'department=');
  await page.click('.period-opener');
  const field = await labelled(page, 'dialog input', 'Type a period');
  await page.run((field) => document.querySelector(field).select(), field);
  await page.type(field, '2026-03-01..2026-03-28');
  await page.click(await labelled(page, 'dialog button', 'Apply'));
  await inAddress(page, 'range=2026-03-01..2026-03-28');
}

async function openTable(page) {
  await page.click(await labelled(page, '.trend button', 'Show table'));
  await until(page, 'the rows of the table', () => document.querySelectorAll('.trend tbody tr').length > 1);
  await page.click(await labelled(page, '.trend button', 'Hide table'));
}

async function chart(page) {
  await page.run(() => document.querySelector('.trend [role="application"]').focus());
  const read = () => page.run(() => document.querySelector('.trend .tooltip')?.textContent ?? '');
  await page.press('Home');
  await until(page, 'the first point', () => (document.querySelector('.trend .tooltip')?.textContent ?? '') !== '');
  const first = await read();
  await page.press('ArrowRight');
  await until(page, 'the next point', (first) => document.querySelector('.trend .tooltip').textContent !== first, first);
}

async function signOut(page) {
  await page.click('.workspace-opener');
  await page.click(await labelled(page, '.workspace-popover button', 'Sign out'));
  await until(page, 'the form', () => document.querySelector('form.sign-in-form') !== null);
  const kept = await page.run(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  assert.equal(kept.includes(server.token), false, 'no token stays in a storage');
}

/** Waits until this is in the address, and the numbers are there for it. */
async function inAddress(page, text) {
  await until(page, `${text} in the address`, (text) => location.search.includes(text), text);
  await settled(page);
}

/** Waits until there are panels, none of which waits for an answer or has failed. */
function settled(page) {
  return until(page, 'the numbers', () => {
    const panels = [...document.querySelectorAll('section.panel:not(.heat)')];
    return panels.length > 0 && panels.every(({ dataset, ariaBusy, attributes }) => dataset.state === 'ready' && (ariaBusy ?? attributes['aria-busy']?.value) !== 'true');
  });
}

/** Waits for an element of such a kind with this name that can be used, and answers a selector of it. */
async function labelled(page, kind, name) {
  await until(page, `${kind} ${name}`, mark, kind, name);
  return '[data-found]';
}

/** Runs in the page: marks the element, by what a label or it itself says. */
function mark(kind, name) {
  document.querySelector('[data-found]')?.removeAttribute('data-found');
  const nameOf = (element) => element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
  const found = [...document.querySelectorAll(kind)].find((element) => element.getClientRects().length > 0 && !element.disabled && nameOf(element).trim().startsWith(name));
  found?.setAttribute('data-found', '');
  found?.scrollIntoView({ block: 'center' });
  return found !== undefined;
}

/** Waits until something holds in the page. */
async function until(page, what, holds, ...words) {
  for (const end = Date.now() + timeout; Date.now() < end; await pause(100)) if (await page.run(holds, ...words)) return;
  const shown = await page.run(() => document.body.innerText.slice(0, 1_500));
  throw new Error(`After ${timeout / 1_000} s there is still not: ${what}. The page shows:\n${shown}`);
}
