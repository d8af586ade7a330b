// The first visit: three steps to the numbers, and what an admin must set, ready to be copied.

import { comeToForm, expect, signIn, startServer, test } from '../dashboard';

test('three steps lead from the address to the numbers, and the demo is one click away', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.step')).toHaveText(['1Your workspace', '2Your account', '3Your data']);
  await expect(page.getByRole('button', { name: 'Explore the demo' })).toBeVisible();
});

test('the numbers begin at their top, wherever the form was left', async ({ page }) => {
  const server = await startServer();
  await page.setViewportSize({ width: 390, height: 500 });
  await signIn(page, server);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await server.close();
});

test('an admin copies what the workspace must allow', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await comeToForm(page);
  const list = page.locator('.admin');
  await list.locator('summary').press('Enter');
  const entries = await list.locator('code').allTextContents();
  expect(entries).toEqual([
    new URL(site).origin, 'view-livechat-manager', 'view-livechat-reports', 'view-livechat-departments', 'transfer-livechat-guest', 'create-personal-access-tokens',
  ]);
  for (const entry of entries) {
    await list.getByRole('button', { name: `Copy ${entry}`, exact: true }).press('Enter');
    await expect(list.getByRole('status')).toHaveText(`Copied: ${entry}`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(entry);
  }
});

test('a browser that does not copy says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('./');
  await comeToForm(page);
  const list = page.locator('.admin');
  await list.locator('summary').click();
  await list.getByRole('button', { name: 'Copy view-livechat-manager' }).click();
  await expect(list.getByRole('status')).toHaveText("The browser couldn't copy it. Select the text and copy it yourself.");
});
