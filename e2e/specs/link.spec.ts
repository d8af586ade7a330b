// A link can name any workspace, and this page shows fields for secrets: who follows a stranger's link is asked first, and
// until they have answered there is no field, and nothing is asked of the stranger.

import { withBuildFor } from '../build-for';
import {
  aboveLimit, addressQuery, comeToForm, expect, fillInToken, openDemo, question, settled, signIn, signOut, startServer, submit, test, tilesCame, workspaceButton, type DemoServer, type Locator, type Page,
} from '../dashboard';
import { cell } from '../extended';
import { startBeside, startProxy, startListener } from '../hosts';

let server: DemoServer;
let stranger: Awaited<ReturnType<typeof startListener>>;

test.beforeAll(async () => {
  [server, stranger] = await Promise.all([startServer(...aboveLimit), startListener()]);
});
test.afterAll(() => Promise.all([server.close(), stranger.close()]));

const form = (page: Page) => page.getByLabel('Workspace address');
const yes = (page: Page) => question(page).getByRole('button', { name: 'Yes, sign in there' });
const no = (page: Page) => question(page).getByRole('button', { name: "No, it's not mine" });
const ownButton = (page: Page) => page.getByRole('list', { name: 'Workspaces' }).getByRole('button');

/** Notes every field that the page ever shows, be it for a moment. */
async function watchFields(page: Page) {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { fieldsSeen: seen });
    const note = () => {
      for (const field of document.querySelectorAll('form, input, textarea, [autocomplete]')) seen.push(field.outerHTML);
    };
    new MutationObserver(note).observe(document, { childList: true, subtree: true, attributes: true });
  });
}

const fieldsSeen = (page: Page) => page.evaluate(() => (window as unknown as { fieldsSeen: string[] }).fieldsSeen);

/** Expects the question about the stranger, and that the page has shown no field and asked them nothing, ever. */
async function expectAsked(page: Page, url = stranger.url) {
  await expect(question(page)).toContainText(url);
  await page.waitForTimeout(400);
  expect(await fieldsSeen(page)).toEqual([]);
  expect(stranger.asked()).toEqual([]);
}

test.describe('a link to a workspace that nobody has signed in to here', () => {
  test.beforeEach(({ page }) => watchFields(page));

  test('is asked about before there is a field for a secret, and before the workspace is asked anything', async ({ page }) => {
    await page.goto(`./?workspace=${stranger.url}&range=today`);
    await expectAsked(page);
    await expect(page.getByRole('heading', { name: 'Is this your workspace?' })).toBeFocused();
    await expect(question(page)).toContainText('Whoever runs it receives the password or token you enter');
    await expect(question(page)).toHaveAccessibleDescription(stranger.url);
    await page.reload();
    await expectAsked(page);
  });

  test('is signed in to after a Yes, and is then no stranger any more', async ({ page }) => {
    await page.goto(`./?workspace=${server.url}&range=today`);
    await expect(question(page)).toContainText(server.url);
    server.clearLog();
    await press(yes(page));
    await expect(form(page)).toHaveValue(server.url);
    await expect(page.getByLabel('Username or email')).toBeFocused();
    await page.waitForTimeout(300);
    expect(server.log(), 'nothing is asked before the form is sent').toEqual([]);
    await fillInToken(page, server);
    await submit(page);
    await settled(page);
    expect(addressQuery(page)).toBe(`?workspace=${server.url}&range=today`);
    await page.reload();
    await settled(page);
    await signOut(page);
    await expect(form(page)).toHaveValue(server.url);
    await page.reload();
    await expect(question(page)).toBeVisible();
  });

  test('is forgotten with the page where nobody signs in, and not with its language', async ({ page }) => {
    await page.goto(`./?workspace=${stranger.url}`);
    await yes(page).click();
    await expect(form(page)).toHaveValue(stranger.url);
    await page.getByLabel('Language').selectOption('de');
    await expect(page.getByLabel('Adresse des Arbeitsbereichs')).toHaveValue(stranger.url);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Ist das Ihr Arbeitsbereich?' })).toBeVisible();
    await expectNoFields(page);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(stranger.url);
  });

  const refusals: [string, (page: Page) => Promise<void>][] = [
    ['the button', (page) => press(no(page))],
    ['Escape', (page) => page.keyboard.press('Escape')],
  ];
  for (const [way, refuse] of refusals) {
    test(`is left by ${way}: the form is empty, the address names nobody, and Back asks again`, cell(way === 'Escape'), async ({ page }) => {
      await page.goto(`./?workspace=${stranger.url}&range=today&department=d1`);
      await expectAsked(page);
      await refuse(page);
      await expect(form(page)).toHaveValue('');
      await expect(form(page)).toBeFocused();
      expect(addressQuery(page)).toBe('?range=today');
      await page.goBack();
      await expect(question(page)).toContainText(stranger.url);
      await expectNoFields(page);
      expect(stranger.asked()).toEqual([]);
    });
  }

  test('is told by the end of its name, and in letters of ASCII', async ({ page }) => {
    await page.goto('./?workspace=https://chat.example.com.xn--exmple-cua.com:8443/support');
    await expect(question(page)).toContainText('https://chat.example.com.xn--exmple-cua.com:8443/support');
    await expect(question(page).locator('strong')).toHaveText('xn--exmple-cua.com');
    await expect(question(page)).toContainText('stands for letters of other alphabets');
    await expect(question(page)).not.toContainText('is not encrypted');
    await page.goto('./?workspace=http://chat.example.com');
    await expect(question(page)).toContainText('http:// is not encrypted');
    await expectNoFields(page);
  });

  test('is not answered by a press that was meant for what stood there before', async ({ page }) => {
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('.whose-answers button')];
        if (buttons.length === 0 || 'pressedAt' in window) return;
        // Of the page's clocks only this one runs here: the time is fixed.
        const now = () => Number(document.timeline.currentTime);
        const pressedAt = now();
        Object.assign(window, { pressedAt });
        // Again and again, for longer than the question is hidden; a press that a busy page delays beyond that is none.
        const last = setInterval(() => {
          if (now() - pressedAt > 400) clearInterval(last);
          else buttons.forEach((button) => button.click());
        }, 20);
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`./?workspace=${stranger.url}`);
    await expect(question(page)).toContainText(stranger.url);
    await page.waitForTimeout(600);
    await expect(question(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Is this your workspace?' })).toBeFocused();
    expect(await fieldsSeen(page)).toEqual([]);
    await yes(page).click();
    await expect(form(page)).toHaveValue(stranger.url);
  });

  test('is not answered by a press that was meant for a window above it', async ({ page }) => {
    await page.goto(`./?workspace=${stranger.url}`);
    await expect(yes(page)).toBeEnabled();
    await yes(page).focus();
    await yes(page).evaluate((button: HTMLButtonElement) => {
      window.dispatchEvent(new Event('focus'));
      button.click();
    });
    await page.waitForTimeout(600);
    await expect(yes(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(form(page)).toHaveValue(stranger.url);
  });

  test('chooses the language of its question as little as it is trusted', async ({ page }) => {
    await page.goto(`./?workspace=${stranger.url}&language=ja`);
    await expectAsked(page);
    await page.evaluate(() => localStorage.setItem('omnichannel-dashboard.language', 'de'));
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Ist das Ihr Arbeitsbereich?' })).toBeVisible();
  });

  test('does not come in under a demo', async ({ page }) => {
    await openDemo(page, `&workspace=${stranger.url}`);
    await page.getByRole('button', { name: 'Connect yours' }).click();
    await expect(question(page)).toContainText(stranger.url);
    await expect(page.locator('input[type=password], .sign-in-form')).toHaveCount(0);
    expect(stranger.asked()).toEqual([]);
  });
});

/** Presses a button of the question by the keyboard, as soon as it can be. */
async function press(button: Locator) {
  await expect(button).toBeEnabled();
  await button.press('Enter');
}

async function expectNoFields(page: Page) {
  await expect(page.locator('form, input, textarea, [autocomplete]')).toHaveCount(0);
}

test.describe('who is signed in elsewhere', () => {
  test('is asked about a stranger too, and comes back to their own by a No', async ({ page }) => {
    await signIn(page, server);
    await page.goto(`./?workspace=${stranger.url}&range=today`);
    await expect(question(page)).toContainText(stranger.url);
    await expect(ownButton(page)).toContainText(new URL(server.url).host);
    await expectNoFields(page);
    await no(page).click();
    await settled(page);
    await expect(workspaceButton(page)).toBeFocused();
    expect(addressQuery(page)).toBe('?range=today');
    expect(stranger.asked()).toEqual([]);
  });

  test('reads a link to their own in its language, and the question about a stranger in theirs', async ({ page }) => {
    await signIn(page, server);
    await page.goto(`./?workspace=${server.url}&language=de`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await settled(page);
    await page.goto(`./?workspace=${stranger.url}&language=de`);
    await expect(question(page)).toContainText(stranger.url);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('is asked about another workspace on the same host, and that is asked nothing', async ({ page }) => {
    const front = await startProxy(server, '/own');
    const paths: string[] = [];
    front.treat((path) => void paths.push(path));
    await page.goto('./');
    await fillInToken(page, { ...server, url: front.url });
    await submit(page);
    await settled(page);
    const other = `${new URL(front.url).origin}/other`;
    paths.length = 0;
    await page.goto(`./?workspace=${other}`);
    await expect(question(page)).toContainText(other);
    await page.waitForTimeout(400);
    await expectNoFields(page);
    expect(paths.filter((path) => !path.startsWith('/own/'))).toEqual([]);
    front.close();
  });

  test('gets no other form by a link when the session has ended, nor by adding a workspace', async ({ page }) => {
    await signIn(page, server);
    await page.goto(`./?workspace=${server.url}&range=today`);
    await settled(page);
    await page.locator('.workspace-opener').click();
    await page.getByRole('button', { name: 'Add workspace…' }).click();
    await expect(form(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    // It ends with the reload, not with a tile that is still under way.
    await tilesCame(page);
    await server.setFaults({ '*': 'expired' });
    await page.clock.setFixedTime('2026-11-20T15:02:00Z');
    await page.reload();
    await expect(page.getByRole('dialog', { name: 'Your session ended.' })).toBeVisible();
    await expect(form(page)).toHaveValue(server.url);
    await expect(form(page)).not.toBeEditable();
    await server.setFaults({});
  });
});

test('what is no address is not filled in, and told without its text', async ({ page, watch }) => {
  for (const [text, why] of [
    ['ftp://chat.example.com', 'An address starts with https://'],
    ['ftp://ana:do-not-show@chat.example.com', 'The workspace in the link was ignored.'],
    ['chat example', "That isn't a web address."],
  ]) {
    await page.goto(`./?workspace=${encodeURIComponent(text)}&range=today`);
    await expect(page.locator('.notices')).toContainText(why);
    await expect(form(page)).toHaveValue('');
    await expect.poll(() => addressQuery(page)).toBe('?range=today');
    await expect(page.locator('body')).not.toContainText('do-not-show');
    await expect(page).not.toHaveURL(/do-not-show/);
    // The spec itself has put it there.
    watch.forgetSoFar();
  }
});

test('what changes behind the # changes no form', async ({ page }) => {
  await page.goto('./');
  await comeToForm(page);
  await page.evaluate((url) => (location.hash = `?workspace=${url}`), stranger.url);
  await page.waitForTimeout(200);
  await expect(form(page)).toHaveValue('');
});

test.describe("a page on a workspace's own origin", () => {
  test('offers that one, asked without a secret, and a link to it needs no question', async ({ page, site }) => {
    const host = await startBeside(server, site);
    server.clearLog();
    await page.goto(host.url);
    await expect(form(page)).toHaveValue(host.url);
    expect(server.log()).toMatchObject([{ path: '/api/info', has_token: false }]);
    await page.goto(`${host.url}/?workspace=${host.url}`);
    await expect(form(page)).toHaveValue(host.url);
    await expect(question(page)).toHaveCount(0);
    await page.goto(`${host.url}/?workspace=${stranger.url}`);
    await expect(question(page)).toContainText(stranger.url);
    await fillInTokenAfterNo(page, { ...server, url: host.url });
    await settled(page);
    host.close();
  });

  async function fillInTokenAfterNo(page: Page, own: DemoServer) {
    await no(page).click();
    await expect(form(page)).toHaveValue(own.url);
    await fillInToken(page, own);
    await submit(page);
  }

  test('writes over nothing that was typed meanwhile', async ({ page, site }) => {
    const host = await startBeside(server, site);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/info', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(host.url);
    await form(page).fill('chat.ex');
    const answered = page.waitForResponse('**/api/info');
    release();
    await answered;
    await page.waitForTimeout(200);
    await expect(form(page)).toHaveValue('chat.ex');
    host.close();
  });
});

test.describe('a page that was built for one workspace', () => {
  test('shows that one with its folder, fixed, and uses no link to another', async ({ page }) => {
    const front = await startProxy(server, '/team');
    await withBuildFor(`${front.url}/`, async (url) => {
      await page.goto(`${url}?workspace=${stranger.url}&range=today`);
      await expect(form(page)).toHaveValue(front.url);
      await expect(form(page)).not.toBeEditable();
      await expect(question(page)).toHaveCount(0);
      await expect(page.locator('.notices')).toHaveText(`This page is for ${front.url} only. The link names ${new URL(stranger.url).host}, which was ignored.`);
      expect(addressQuery(page)).toBe('?range=today');
      await fillInToken(page, { ...server, url: front.url });
      await submit(page);
      await settled(page);
      // One of its own pages is no other workspace.
      await page.goto(`${url}?workspace=${front.url}/channel/general&range=today`);
      await settled(page);
      expect(new URL(page.url()).searchParams.get('workspace')).toBe(front.url);
      await page.goto(`${url}?workspace=${stranger.url}`);
      await settled(page);
      await expect(page.locator('.notices')).toContainText(`This page is for ${front.url} only.`);
      expect(stranger.asked()).toEqual([]);
    });
    front.close();
  });

  test('signs in to no workspace in a folder above that one', async ({ page }) => {
    const own = `${server.url}/team`;
    await withBuildFor(own, async (url) => {
      await page.goto(url);
      await fillInToken(page, { ...server, url: own });
      server.clearLog();
      await submit(page);
      await expect(page.locator('.form-error')).toBeVisible();
      await expect(form(page)).toHaveValue(own);
      expect(server.log().filter(({ path, has_token }) => has_token || !path.startsWith('/team/'))).toEqual([]);
      expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain(server.token);
    });
  });

  test('opens no sign-in of another workspace, which a page of the same origin has kept', async ({ page }) => {
    await withBuildFor(stranger.url, async (url) => {
      const key = `omnichannel-dashboard.sign-in:${server.url} ${server.userId}`;
      await page.addInitScript(([key, text]) => sessionStorage.setItem(key, text), [key, `${server.url}\npersonal\n${server.userId}\n${server.token}`]);
      server.clearLog();
      await page.goto(url);
      await expect(form(page)).toHaveValue(stranger.url);
      await expect(ownButton(page)).toHaveCount(0);
      await page.waitForTimeout(300);
      expect(server.log()).toEqual([]);
    });
  });
});
