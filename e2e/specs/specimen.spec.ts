// The components by themselves, a panel in each of its states: a page of the development build, which a release does not hold.

import { auditAll } from '../audit';
import { expect, openDemo, test as base, type Page } from '../dashboard';
import { cell } from '../extended';
import { serve, specimen } from '../static-server.mjs';

const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const site = await serve({ dir: specimen });
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function openSpecimen(page: Page) {
  await page.goto('./?view=specimen');
  await expect(page.getByRole('heading', { name: 'Specimen', level: 1 })).toBeVisible();
}

test('a panel is there in each of its states', async ({ page }) => {
  await openSpecimen(page);
  const states = {
    'Before the first answer': 'loading', 'Numbers': 'ready', 'Numbers while newer ones come': 'stale', 'Numbers that could not be renewed': 'stale',
    'Nothing': 'empty', 'Nothing, and not renewed': 'stale', 'Failed for now': 'failed', 'Limited': 'failed', 'Not allowed': 'failed',
    'Not licensed': 'failed', 'Too old': 'failed',
  };
  for (const [name, state] of Object.entries(states)) await expect(panel(page, name)).toHaveAttribute('data-state', state);
  // What is missing, zero, old, not allowed and failed does not look the same.
  const faces = await page.locator('.panels > .totals').evaluateAll((all) => all.map((panel) => (panel as HTMLElement).innerText.split('\n').slice(1).join(' ')));
  expect(new Set(faces).size).toBe(faces.length);
  await expect(panel(page, 'Too old')).toContainText('7.11');
  await expect(panel(page, 'Not allowed')).toContainText('view-livechat-manager');
  await expect(panel(page, 'Waiting for the limit')).toContainText('Continuing in 41 s');
  await expect(panel(page, 'Asked in parts')).toContainText('3 of 12 parts loaded, 9 to go.');
  await expect(panel(page, 'Asked in parts').getByRole('progressbar', { name: 'Progress' })).toBeVisible();
});

test('every chart is drawn, told and read', async ({ page }) => {
  await openSpecimen(page);
  const charts = page.locator('.panels > .chart');
  await expect(charts).toHaveCount(9);
  for (const chart of await charts.all()) {
    await expect(chart.locator('figcaption')).not.toBeEmpty();
    const reader = chart.getByRole('application');
    await reader.press('Home');
    await expect(chart.locator('.tooltip')).toBeVisible();
    await reader.press('Escape');
  }
});

for (const name of ['A dialog', 'A drawer']) {
  test(`${name.toLowerCase()} opens over the page, has no finding, and gives the focus back`, cell(name === 'A drawer'), async ({ page }) => {
    test.setTimeout(90_000);
    await openSpecimen(page);
    const [opener, dialog] = [page.getByRole('button', { name, exact: true }), page.getByRole('dialog', { name })];
    await opener.press('Enter');
    await expect(dialog).toBeVisible();
    await auditAll(page, name);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
    await opener.press('Enter');
    await dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
}

test('what surrounds a view is there, and an ended session takes the focus', async ({ page }) => {
  test.setTimeout(90_000);
  await openSpecimen(page);
  await expect(page.getByRole('complementary', { name: 'Demo' })).toContainText('Demo data, not your workspace.');
  await expect(page.getByRole('status', { name: 'Offline' })).toBeVisible();
  await expect(page.locator('.wall')).toContainText(/^chat\.example\.com.*16:00 UTC/);
  await page.getByRole('button', { name: 'An ended session' }).press('Enter');
  const ended = page.getByRole('dialog', { name: 'Your session ended. Sign in to return to this view.' });
  await expect(ended.getByRole('heading')).toBeFocused();
  // Rows that are not on screen are laid out by their usual height alone, and have no place that could be measured.
  await page.getByRole('region', { name: 'Many agents' }).evaluate((region) => region.remove());
  await auditAll(page, 'an ended session');
  await ended.getByRole('button', { name: 'Sign in' }).press('Enter');
  await expect(ended).toHaveCount(0);
});

test('a table is searched, put in order, and opens what its names stand for', async ({ page }) => {
  await openSpecimen(page);
  const table = panel(page, 'Open from the start');
  const names = () => table.locator('tbody th').allTextContents();
  expect(await names()).toHaveLength(14);
  await table.getByRole('columnheader', { name: 'Conversations' }).getByRole('button').press('Enter');
  const counts = (await table.locator('tbody td').allTextContents()).map(Number);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  await table.getByRole('searchbox').fill('<b>');
  await expect.poll(names).toHaveLength(2);
  await table.getByRole('button', { name: '<b>Ines</b> 5' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '<b>Ines</b> 5' })).toHaveCount(1);
});

test('it has no finding', async ({ page }) => {
  test.setTimeout(90_000);
  await openSpecimen(page);
  await auditAll(page, 'the specimen');
});

base('a release does not hold it', async ({ page }) => {
  await openDemo(page, '&view=specimen');
  await expect(page.getByRole('heading', { name: 'Specimen' })).toHaveCount(0);
});
