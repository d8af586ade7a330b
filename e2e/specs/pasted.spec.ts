// Addresses as people paste them: any page of a workspace, in any folder, with or without a scheme.

import { comeToForm, countCases, expect, fillInPassword, fillInToken, hasState, question, settled, signIn, startServer, submit, test, workspaceButton, type DemoServer, type Page } from '../dashboard';
import { cell } from '../extended';
import { open, startProxy, type ReverseProxy } from '../hosts';

let server: DemoServer;
countCases('a pasted address');

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());

/** The address that a page keeps of its sign-in. */
const keptAddress = (page: Page) =>
  page.evaluate(() => JSON.parse(Object.entries(sessionStorage).find(([key]) => key.includes('.sign-in:'))?.[1] ?? '{}').address);

/** Signs in with an address as it was pasted. */
async function paste(page: Page, address: string, way = fillInToken) {
  await page.goto('./');
  await way(page, { ...server, url: address });
  await submit(page);
  await settled(page);
  await hasState(page, 'Conversation totals', 'ready');
}

async function withFront(folder: string, run: (front: ReverseProxy) => Promise<void>) {
  const front = await startProxy(server, folder);
  try {
    await run(front);
  } finally {
    front.close();
  }
}

const pages = ['/channel/general', '/group/x?msg=abc', '/omnichannel/current', '/marketplace/explore/info/a/b', '/live/x', '/home'];
for (const [at, folder] of ['', '/sub', '/home', '/support/channel'].entries()) {
  test(`a page of a workspace in ${folder || 'no folder'}`, cell(folder === '/support/channel'), async ({ page }) => {
    await withFront(folder, async (front) => {
      await paste(page, front.url + pages[at], at % 2 ? fillInPassword : fillInToken);
      expect(await keptAddress(page)).toBe(front.url);
      // No secret went to a place that was only tried.
      const places = front.secrets().map((path) => path.startsWith(`${folder}/api/`));
      expect(places.length).toBeGreaterThan(5);
      expect(places).not.toContain(false);
      await page.reload();
      await settled(page);
      await hasState(page, 'Conversation totals', 'ready');
    });
  });
}

test('an address of this machine needs no scheme', async ({ page }) => {
  await paste(page, `${new URL(server.url).host}/home`);
  expect(await keptAddress(page)).toBe(server.url);
});

const shut: [string, (front: ReverseProxy) => void][] = [
  ['not found', (front) => front.treat((path) => (path.endsWith('/api/info') ? { answers: [404, open, 'Not Found'] } : undefined))],
  ['refused', (front) => front.treat((path) => (path.endsWith('/api/info') ? { answers: [403, open, '<h1>Forbidden'] } : undefined))],
  ['refused so that no page may read it', (front) => front.treat((path) => (path.endsWith('/api/info') ? { answers: [403, {}, '<h1>Forbidden'] } : undefined))],
];
for (const [what, close] of shut) {
  test(`a workspace whose /api/info is ${what} can be used, and its version is not known`, cell(what === 'refused so that no page may read it'), async ({ page }) => {
    await withFront('/sub', async (front) => {
      close(front);
      await paste(page, `${front.url}/channel/general`);
      expect(await keptAddress(page)).toBe(front.url);
      await hasState(page, 'Trend', 'ready');
      await expect(page.getByRole('contentinfo')).toContainText('Signed in as Demo Manager');
      await expect(page.getByRole('contentinfo')).not.toContainText('Rocket.Chat 8');
    });
  });
}

test('a link that names the workspace by one of its pages fills in the form, and what it says holds', async ({ page }) => {
  const address = `${server.url}/omnichannel/current`;
  await page.goto(`./?workspace=${address}&range=today`);
  await comeToForm(page);
  await expect(page.getByLabel('Workspace address')).toHaveValue(address);
  await fillInToken(page, { ...server, url: address });
  await submit(page);
  await settled(page);
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('workspace'), searchParams.get('range')]).toEqual([server.url, 'today']);
});

test('a link that names a workspace by one of its pages opens the sign-in to it', async ({ page }) => {
  await signIn(page, server);
  await page.goto(`./?workspace=${server.url}/channel/general&range=today`);
  await expect(workspaceButton(page)).toBeVisible();
  await settled(page);
  await expect.poll(() => new URL(page.url()).searchParams.get('workspace')).toBe(server.url);
});

test('a link to another workspace in a folder of an open one does not show the numbers of that', async ({ page }) => {
  await withFront('/inner', async (inner) => {
    const outer = new URL(inner.url).origin;
    inner.treat((path) => (path.startsWith('/api/info') ? { answers: [200, { ...open, 'Content-Type': 'application/json' }, '{"version":"8.8","success":true}'] } : undefined));
    await paste(page, inner.url);
    await page.evaluate(([inner, outer]) => {
      const [key, text] = Object.entries(sessionStorage).find(([key]) => key.includes('.sign-in:'))!;
      sessionStorage.setItem(key, text.replace(inner, outer));
    }, [inner.url, outer]);
    await page.goto(`./?workspace=${inner.url}/channel/general`);
    await expect(question(page)).toContainText(`${inner.url}/channel/general`);
    await page.waitForTimeout(500);
    await expect(question(page)).toBeVisible();
    await expect(page.locator('section.panel')).toHaveCount(0);
  });
});
