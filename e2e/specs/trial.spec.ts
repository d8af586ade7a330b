// A trial: the page and one workspace's API on one address of this machine, as `cargo xtask serve --workspace` starts it.

import { aboveLimit, chooseToken, expect, hasState, panel, panels, settled, startServer, submit, test, type DemoServer, type Page } from '../dashboard';
import { startProxy, startHost } from '../hosts';
import { startTrial } from '../trial.mjs';
import { expectRequestsTo } from '../watch';

let first: DemoServer;
let second: DemoServer;

test.beforeAll(async () => {
  [first, second] = await Promise.all([startServer('--seed', '8', ...aboveLimit), startServer('--seed', '21', ...aboveLimit)]);
});
test.afterAll(() => Promise.all([first.close(), second.close()]));
test.beforeEach(() => [first, second].forEach((server) => server.clearLog()));

/** Starts a trial of a workspace while `use` runs. */
async function withTrial(workspace: string, site: string, use: (link: string, port: number) => Promise<void>, wished = 0) {
  const { link, port, close } = await startTrial(workspace, site, wished);
  expectRequestsTo(link);
  try {
    await use(link, port);
  } finally {
    await close();
  }
}

/** Signs in with a token at the address that is there already. */
async function signInThere(page: Page, server: DemoServer) {
  await chooseToken(page);
  await page.getByRole('textbox', { name: 'User ID' }).fill(server.userId);
  await page.getByRole('textbox', { name: 'Personal access token' }).fill(server.token);
  await page.getByText('For this tab', { exact: true }).click();
  await submit(page);
}

/** What a workspace was asked with a secret. */
const secrets = (server: DemoServer) => server.log().filter(({ has_token }) => has_token);

test('its link opens the page with the workspace; each report comes, by the headers that pass alone', async ({ page, site }) => {
  await withTrial(first.url, site, async (link) => {
    await page.context().addCookies([{ name: 'of_another_trial', value: 'x', url: link }]);
    await page.goto(link);
    await expect(page.getByLabel('Workspace address')).toHaveValue(new URL(link).searchParams.get('workspace')!);
    await signInThere(page, first);
    await settled(page);
    for (const name of panels) await hasState(page, name, 'ready');
  });
  const sent = new Set(first.log().flatMap(({ headers }) => headers.map((name) => name.toLowerCase())));
  const allowed = ['accept', 'accept-language', 'content-length', 'content-type', 'host', 'user-agent', 'x-auth-token', 'x-user-id'];
  expect([...sent].filter((name) => !allowed.includes(name))).toEqual([]);
  expect(secrets(first).length).toBeGreaterThan(4);
});

test('a workspace that forwards is told by name, and where it leads hears nothing', async ({ page, site }) => {
  const heard: string[] = [];
  const stranger = await startHost((request, response) => {
    heard.push(request.url!);
    response.end('{}');
  }, 'stranger');
  const front = await startProxy(first);
  front.treat((path) => (path.includes('/me') ? { answers: [302, { Location: `${stranger.url}/steal` }, ''] } : undefined));
  await withTrial(front.url, site, async (link) => {
    await page.goto(link);
    await signInThere(page, first);
    const told = `${new URL(front.url).host} forwards this question to ${stranger.url}, where no secret is carried.`;
    await expect(page.locator('.form-error')).toContainText(told);
    expect(heard).toEqual([]);
  });
  front.close();
  stranger.close();
});

test('what a workspace sends runs nowhere on the origin that all trials share', async ({ page, site, watch }) => {
  // The browser tells of the test's own scripts, too, that it keeps them out.
  watch.forgive(/^Blocked script execution in .* sandboxed/);
  const front = await startProxy(first);
  const asked: string[] = [];
  front.treat((path) => {
    if (!path.endsWith('/api/info')) return undefined;
    asked.push(path);
    return { answers: [200, { 'Content-Type': 'text/html' }, '<!doctype html><title>Hurt</title><script>localStorage.hurt = 1</script>'] };
  });
  await withTrial(front.url, site, async (link) => {
    const attack = `${new URL(link).searchParams.get('workspace')}/api/info`;
    const answer = await page.goto(attack);
    expect(answer!.status()).toBe(421);
    await expect(page.locator('body')).toContainText("This address is for the page's own questions.");
    expect(asked).toEqual([]);
    await page.goto(link);
    await expect(page.getByLabel('Workspace address')).toBeVisible();
    // The page itself may read it, as text.
    const told = await page.evaluate(async (address) => {
      const answer = await fetch(address);
      return [answer.headers.get('content-type'), answer.headers.get('content-security-policy'), (await answer.text()).slice(0, 9)];
    }, attack);
    expect(told).toEqual(['text/plain; charset=utf-8; was=html', "default-src 'none'; sandbox; frame-ancestors 'none'", '<!doctype']);
    expect(await page.evaluate(() => localStorage.getItem('hurt'))).toBeNull();
  });
  front.close();
});

test('a web page in place of the API is told as one', async ({ page, site }) => {
  const front = await startProxy(first);
  front.treat(() => ({ answers: [200, { 'Content-Type': 'text/html' }, 'Welcome'] }));
  await withTrial(front.url, site, async (link) => {
    await page.goto(link);
    await signInThere(page, first);
    await expect(page.locator('.form-error')).toContainText('returned a web page');
  });
  front.close();
});

test('what was kept in one trial is never sent to the workspace of the next', async ({ page, site }) => {
  let kept = '';
  let port = 0;
  await withTrial(first.url, site, async (link, own) => {
    port = own;
    kept = new URL(link).searchParams.get('workspace')!;
    await page.goto(link);
    await signInThere(page, first);
    await settled(page);
  });
  expect(secrets(first).length).toBeGreaterThan(4);
  first.clearLog();
  await withTrial(second.url, site, async (link) => {
    expect(new URL(link).port).toBe(String(port));
    await page.goto(link);
    await expect(page.getByLabel('Workspace address')).toHaveValue(new URL(link).searchParams.get('workspace')!);
    await page.goto(`${new URL(link).origin}/?workspace=${kept}`);
    // The charts ask twice, as the clock is corrected meanwhile, and wait for the limit then.
    for (const name of panels.slice(2)) {
      await expect(panel(page, name)).toContainText(`This is the trial of ${second.url}; nothing was passed on.`);
    }
    expect(secrets(second)).toEqual([]);
    await page.goto(link);
    await signInThere(page, second);
    await settled(page);
    for (const name of panels) await hasState(page, name, 'ready');
    expect(secrets(second).length).toBeGreaterThan(4);
  }, port);
  expect(secrets(first)).toEqual([]);
});
