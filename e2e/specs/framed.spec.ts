// A page of another origin that shows this one in a frame could lay things over it and lead the clicks of whoever is
// signed in. So there is nothing in such a frame: no field, no number, and no question to a workspace.

import { expect, fillInToken, settled, startServer, submit, test, tilesCame, type DemoServer, type Page } from '../dashboard';
import { startHost, type Host } from '../hosts';

let server: DemoServer;
let outside: Host;

test.beforeAll(async () => {
  server = await startServer();
  // The page to be shown is named behind the question mark.
  outside = await startHost((request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(framing(decodeURIComponent(new URL(request.url!, 'http://outside').search.slice(1))));
  });
});
test.afterAll(async () => {
  await server.close();
  outside.close();
});

const framing = (url: string, more = '') => `<!doctype html><iframe ${more} src="${url}" width="1200" height="800"></iframe>`;
const sentence = 'Another website shows this page in a frame.';

/** Serves pages of the dashboard's own origin beside it, which show it in a frame. */
async function serveInside(page: Page, site: string) {
  const inside = `${site}inside.html`;
  await page.route(`${inside}*`, (route) =>
    route.fulfill({ contentType: 'text/html', body: framing(decodeURIComponent(new URL(route.request().url()).search.slice(1))) }));
  return inside;
}

/** Notes every field and panel that any document ever shows, be it for a moment. */
async function watchFrames(page: Page) {
  const seen: string[] = [];
  await page.exposeFunction('noteSeen', (text: string) => void seen.push(text));
  await page.addInitScript(() => {
    const note = () => {
      const found = document.querySelector('form, input, .panel, .workspace-opener');
      if (found) void (window as unknown as { noteSeen: (text: string) => void }).noteSeen(found.outerHTML.slice(0, 200));
    };
    new MutationObserver(note).observe(document, { childList: true, subtree: true });
  });
  return seen;
}

async function signInOnDevice(page: Page) {
  await page.goto('./');
  await fillInToken(page, server);
  await page.getByLabel('On this device').check();
  await submit(page);
  await settled(page);
}

for (const query of ['', '?demo=1', '?range=today', '?kiosk=1']) {
  test(`in a stranger's frame is a sentence and a link, and nothing to sign in with: ${query || 'no query'}`, async ({ page, site, context }) => {
    const seen = await watchFrames(page);
    await page.goto(`${outside.url}/?${encodeURIComponent(site + query)}`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('main')).toContainText(sentence);
    const link = frame.getByRole('link', { name: 'Open this page in its own tab' });
    await expect(link).toHaveAttribute('rel', 'noopener');
    await page.waitForTimeout(300);
    expect(seen).toEqual([]);
    const [alone] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await alone.waitForURL((url) => url.href.startsWith(site + query));
    await expect(alone.locator('.sign-in-form, section.panel').first()).toBeVisible();
    expect(await alone.evaluate(() => window.opener)).toBe(null);
  });
}

test('a sign-in that is kept on this device is not used there: no number, and no question to the workspace', async ({ page, site }) => {
  await signInOnDevice(page);
  await tilesCame(page);
  server.clearLog();
  const seen = await watchFrames(page);
  await page.goto(`${outside.url}/?${encodeURIComponent(site)}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('main')).toContainText(sentence);
  await page.waitForTimeout(500);
  expect(seen).toEqual([]);
  expect(server.log()).toEqual([]);
  // Nor is it lost.
  await page.goto(site);
  await settled(page);
});

test('nor in a frame of its own origin inside of a stranger\'s', async ({ page, site }) => {
  const inside = await serveInside(page, site);
  const seen = await watchFrames(page);
  await page.goto(`${outside.url}/?${encodeURIComponent(`${inside}?${encodeURIComponent(site)}`)}`);
  await expect(page.frameLocator('iframe').frameLocator('iframe').locator('main')).toContainText(sentence);
  expect(seen).toEqual([]);
});

test('nor in a sandbox of a stranger\'s', async ({ page, site, watch }) => {
  watch.forgive(/./);
  // Without leave to know its own origin none of its files comes.
  await page.setContent(framing(site, 'sandbox="allow-scripts allow-forms allow-same-origin"'));
  await expect(page.frameLocator('iframe').locator('main')).toContainText(sentence);
});

test('a token in the address of a frame is taken out before the link is made', async ({ page, site }) => {
  await page.goto(`${outside.url}/?${encodeURIComponent(`${site}?token=made-up&range=today`)}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('link', { name: 'Open this page' })).toHaveAttribute('href', `${site}?range=today`);
  await expect(frame.locator('.notices')).toContainText('A token in the address was ignored and removed.');
});

for (const [browser, names] of [['names the frames around a page', true], ['does not', false]] as const) {
  test.describe(`where the browser ${browser}`, () => {
    test.beforeEach(async ({ page }) => {
      if (names) return;
      await page.route(/boot(-[0-9a-f]+)?\.js$/, async (route) => {
        const answer = await route.fetch();
        const text = await answer.text();
        expect(text).toContain('location.ancestorOrigins');
        await route.fulfill({ response: answer, body: text.replaceAll('location.ancestorOrigins', 'location.noSuchThing') });
      });
    });

    test('a frame of the same origin shows all', async ({ page, site }) => {
      await signInOnDevice(page);
      const inside = await serveInside(page, site);
      await page.goto(`${inside}?${encodeURIComponent(`${inside}?${encodeURIComponent(site)}`)}`);
      await expect(page.frameLocator('iframe').frameLocator('iframe').locator('section.panel').first()).toBeVisible();
    });

    test("a stranger's frame shows nothing, at any height", async ({ page, site }) => {
      const inside = await serveInside(page, site);
      for (const url of [site, `${inside}?${encodeURIComponent(site)}`]) {
        await page.goto(`${outside.url}/?${encodeURIComponent(url)}`);
        const outer = page.frameLocator('iframe');
        await expect((url === site ? outer : outer.frameLocator('iframe')).locator('main')).toContainText(sentence);
      }
    });
  });
}

test('a first script of another version, which cannot tell of frames, shows nothing to sign in with', async ({ page }) => {
  await page.addInitScript(() => {
    let own: object;
    Object.defineProperty(globalThis, 'page', {
      get: () => own,
      set: ({ isFramed, ...more }: { isFramed: unknown }) => void (own = more),
    });
  });
  await page.goto('./?demo=1');
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.locator('form, input, .panel')).toHaveCount(0);
});
