import { expect, test } from '@playwright/test';
import { dist, serve } from '../static-server.mjs';

for (const base of ['/', '/reports/support/']) {
  test(`the built page opens from ${base}`, async ({ page }) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('response', (response) => response.status() >= 400 && failures.push(response.url()));
    const site = await serve({ dir: dist, base });

    await page.goto(site.url);
    await expect(page).toHaveTitle(/Omnichannel Dashboard/);
    await page.waitForLoadState('networkidle');

    expect(failures).toEqual([]);
    await site.close();
  });
}
