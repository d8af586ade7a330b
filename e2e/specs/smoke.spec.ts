// The built page opens from wherever it is put.

import { expect, test } from '../dashboard';
import { dist, serve } from '../static-server.mjs';
import { expectRequestsTo } from '../watch';

for (const base of ['/', '/reports/support/']) {
  test(`the built page opens from ${base}`, async ({ page }) => {
    const failures: string[] = [];
    page.on('response', (response) => response.status() >= 400 && failures.push(response.url()));
    const site = await serve({ dir: dist, base });
    expectRequestsTo(site.url);

    await page.goto(site.url);
    await expect(page).toHaveTitle(/Omnichannel Dashboard/);
    await page.waitForLoadState('networkidle');

    expect(failures).toEqual([]);
    await site.close();
  });
}
