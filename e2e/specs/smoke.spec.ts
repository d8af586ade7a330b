// The built page opens from wherever it is put.

import { expect, settled, signIn, startServer, test } from '../dashboard';
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

    // Only the question whether a workspace stands beside it, or above it, has no answer here.
    expect(failures.filter((url) => !url.endsWith('/api/info'))).toEqual([]);
    await site.close();
  });
}

test('the demo is loaded only by who opens it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const server = await startServer();
  await signIn(page, server);
  expect(asked.filter((url) => url.includes('/demo'))).toEqual([]);
  await server.close();
});

test('a demo that the host does not serve says so, and may be tried again', async ({ page, problems }) => {
  for (const file of [/demo_loader-\w+\.js$/, /demo-\w+_bg\.wasm$/]) {
    await page.route(file, (route) => route.fulfill({ status: 404 }));
    await page.goto('./?demo=1');
    await expect(page.getByText("The demo couldn't start.").first()).toBeVisible();
    await page.unroute(file);
    await page.getByRole('button', { name: 'Retry' }).first().click();
    await settled(page);
    await page.goto('about:blank');
  }
  problems.length = 0;
});
