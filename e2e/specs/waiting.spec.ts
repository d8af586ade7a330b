// The line that tells what a panel waits for, and the ways out: the workspace's limit, another try, a slow answer, no network.

import { request as forward } from 'node:http';
import {
  refetch, countCases, expect, fillInToken, hasState, now, openPageWithClock, panel, panels, runUntil, settled, signIn, startServer, submit, table, test, tile, type DemoServer, type Page,
} from '../dashboard';
import { cell } from '../extended';
import { startHost } from '../hosts';

let server: DemoServer;
countCases('a wait');

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());
test.afterEach(() => server.setFaults({}));

const name = 'Conversation totals';
const route = 'conversation-totalizers';
const line = (page: Page) => panel(page, name).locator('.progress');
const button = (page: Page, label: string) => panel(page, name).getByRole('button', { name: label, exact: true });
const keepsFocus = (page: Page) => expect(button(page, `Refresh ${name}`)).toBeFocused();
const calls = (of = server) => of.log().filter(({ path }) => path.endsWith(`/${route}`));
const host = () => new URL(server.url).host;
const later = (millis: number) => new Date(Date.parse(now) + millis);
const settle = (page: Page) => runUntil(page, 'it is settled', async () => (await panel(page, name).getAttribute('aria-busy')) === 'false', 45_000);

/** A page with numbers on screen whose time stands still unless it is told to run. */
async function open(page: Page, query = '') {
  await signIn(page, server, query);
  await page.clock.pauseAt(later(120_000));
  server.clearLog();
}

/** Runs the page's clock by small steps until something holds, though an answer is under way. */
function passing(page: Page, holds: () => Promise<boolean>) {
  const look = async () => (await holds()) || page.clock.runFor(250).then(() => false);
  return expect.poll(look, { intervals: [20] }).toBe(true);
}

/** Runs the page's clock until the panel is in a state; each step of a wait takes real time too. */
const becomes = (page: Page, state: string) => passing(page, async () => (await panel(page, name).getAttribute('data-state')) === state);

async function expectOthersReady(page: Page) {
  for (const other of panels.filter((panel) => panel !== name)) await hasState(page, other, 'ready');
}

test.describe("the workspace's limit", () => {
  test('its seconds are counted down, and the question goes on by itself', async ({ context }) => {
    const page = await openPageWithClock(context);
    await open(page);
    await server.setFaults({ [route]: '1*limited' });
    await refetch(page, name);
    for (const seconds of [43, 42, 41, 40]) {
      await expect(line(page)).toHaveText(`The workspace limits requests per minute for this report. Continuing in ${seconds} s.Skip`);
      await page.clock.runFor(1_000);
    }
    await hasState(page, name, 'stale');
    await expectOthersReady(page);
    expect(calls()).toHaveLength(1);
    await page.clock.runFor(37_000);
    expect(calls()).toHaveLength(1);
    await becomes(page, 'ready');
    await expect(line(page)).toHaveCount(0);
    await expect.poll(() => calls().map(({ status }) => status)).toEqual([429, 200]);
  });

  test('without a number of seconds a minute is waited', async ({ context }) => {
    const page = await openPageWithClock(context);
    await open(page);
    await server.setFaults({ [route]: '1*limited-bare' });
    await refetch(page, name);
    await expect(line(page)).toContainText('Continuing in 61 s.');
    await page.clock.runFor(58_000);
    await becomes(page, 'ready');
  });

  test('one that never ends is told after five waits', async ({ context }) => {
    const page = await openPageWithClock(context);
    await open(page);
    await server.setFaults({ [route]: 'limited' });
    await refetch(page, name);
    await settle(page);
    await hasState(page, name, 'stale');
    await expect(panel(page, name).getByRole('alert')).toContainText(`${host()} limits how often this report can be loaded. Retry in 42 s.`);
    await expect.poll(() => calls()).toHaveLength(6);
  });

  test('a wait that is skipped leaves the old numbers, and another try', async ({ context }) => {
    const page = await openPageWithClock(context);
    await open(page);
    const before = await table(page, name);
    await server.setFaults({ [route]: '1*limited' });
    await refetch(page, name);
    await button(page, 'Skip').press('Enter');
    await keepsFocus(page);
    await expect(line(page)).toHaveCount(0);
    await hasState(page, name, 'stale');
    await expect(panel(page, name).getByRole('alert')).toContainText(`You canceled this request before ${host()} answered.`);
    expect(await table(page, name)).toEqual(before);
    await page.clock.runFor(60_000);
    expect(calls()).toHaveLength(1);
    await refetch(page, name, 'Retry');
    await hasState(page, name, 'ready');
  });

  test('a wait that is skipped before any number came leaves a sentence, and another try', async ({ context }) => {
    const page = await openPageWithClock(context);
    await server.setFaults({ [route]: '1*limited' });
    await page.goto('./');
    await fillInToken(page, server);
    await submit(page);
    await button(page, 'Skip').click();
    await hasState(page, name, 'failed');
    await expect(panel(page, name).getByRole('alert')).toContainText(`You canceled this request before ${host()} answered.`);
    await expectOthersReady(page);
    // The limit still holds.
    await tile(page, 'Conversations').getByRole('button', { name: 'Retry' }).click();
    await expect(line(page)).toContainText(/Continuing in \d+ s\./);
    await page.clock.fastForward(43_000);
    await hasState(page, name, 'ready');
  });

  for (const [where, headers] of [['of another origin, where headers cannot be read', false], ['of its own origin, whose headers tell of five calls', true]] as const) {
    test(`no call too many is made of a workspace ${where}`, cell(headers), async ({ context, site }) => {
      const strict = await startServer('--rate-limit', 'on', '--limit', headers ? '5' : '10');
      const front = await startHost((request, response) => {
        const { url, method, headers } = request;
        const target = new URL(url!, url!.startsWith('/api/') ? strict.url : site);
        const onward = forward(target, { method, headers: { ...headers, host: target.host } }, (answer) => {
          response.writeHead(answer.statusCode!, answer.headers);
          answer.pipe(response);
        });
        onward.on('error', () => response.destroy());
        request.pipe(onward);
      });
      try {
        const page = await openPageWithClock(context);
        await page.clock.pauseAt(later(1_000));
        let clock = 1_000;
        const advance = async (millis: number) => {
          clock += millis;
          await strict.setClock(later(clock).toISOString());
          await page.clock.runFor(millis);
        };
        await advance(1_000);
        await page.goto(headers ? `${front.url}?compare=none` : './');
        await fillInToken(page, headers ? { ...strict, url: front.url } : strict);
        await submit(page);
        await expect(page.locator('section.panel').first()).toBeVisible();
        // Two charts take turns, for which the page's own clock must run.
        while ((await page.locator('[aria-busy="true"]').count()) > 0) await advance(250);
        await settled(page);
        // A panel of one report: the totals wait for their charts too.
        const name = 'Chats by department';
        const line = panel(page, name).locator('.progress');
        let waits = 0;
        for (let call = 1; call <= 12; call += 1) {
          await panel(page, name).getByRole('button', { name: /^Refresh/ }).click();
          // A wait of less than a second is not told, and only the page's own clock ends it.
          await expect
            .poll(async () => {
              if (await line.or(panel(page, name).and(page.locator('[aria-busy="false"]'))).first().isVisible()) return true;
              await advance(250);
              return false;
            })
            .toBe(true);
          if (await line.isVisible()) {
            waits += 1;
            await hasState(page, name, 'stale');
            // Another report has calls to spare.
            for (const other of panels.filter((panel) => panel !== name)) await hasState(page, other, 'ready');
            await refetch(page, 'Conversations by agent');
            while ((await panel(page, 'Conversations by agent').getAttribute('aria-busy')) === 'true') await advance(250);
            await hasState(page, 'Conversations by agent', 'ready');
          }
          while (await line.isVisible()) await advance(5_000);
          // The last second is not told.
          while ((await page.locator('[aria-busy="true"]').count()) > 0) await advance(250);
          await settled(page);
          await advance(300);
        }
        await expect.poll(() => strict.log().filter(({ path }) => path.endsWith('/amount-of-chats')).length).toBe(26);
        expect(strict.log().filter(({ status }) => status === 429)).toEqual([]);
        expect(waits).toBeGreaterThanOrEqual(headers ? 2 : 1);
      } finally {
        front.close();
        await strict.close();
      }
    });
  }
});

test.describe('a failure that may pass', () => {
  test('is told with the next try, after pauses that grow', async ({ context }) => {
    const page = await openPageWithClock(context);
    await open(page);
    await server.setFaults({ [route]: 'status-503' });
    await refetch(page, name);
    for (const [at, [least, most]] of [[1, 2], [2, 5]].entries()) {
      await expect(line(page)).toContainText(new RegExp(`^${host()} had an internal error \\(503\\)\\. Retry in a moment\\. Retrying in [${least}-${most}] s\\.Cancel$`));
      await hasState(page, name, 'stale');
      await expectOthersReady(page);
      await expect.poll(() => calls()).toHaveLength(at + 1);
      const asked = page.waitForRequest((request) => request.url().includes(route));
      await page.clock.runFor(most * 1_000);
      await asked;
    }
    await expect(panel(page, name).getByRole('alert')).toContainText('(503)');
    await expect(line(page)).toHaveCount(0);
    await page.clock.runFor(60_000);
    expect(calls()).toHaveLength(3);
  });

  test('is not asked for again once it is cancelled', async ({ context }) => {
    const page = await openPageWithClock(context);
    await open(page);
    await server.setFaults({ [route]: 'status-503' });
    await refetch(page, name);
    await expect(line(page)).toContainText('Retrying in');
    await button(page, 'Cancel').click();
    await hasState(page, name, 'stale');
    await expect(panel(page, name).getByRole('alert')).toContainText('You canceled this request');
    await page.clock.runFor(60_000);
    expect(calls()).toHaveLength(1);
    await server.setFaults({});
    await refetch(page, name, 'Retry');
    await hasState(page, name, 'ready');
  });
});

test.describe('a slow answer', () => {
  test('has something in its place after a moment, and not before', async ({ context }) => {
    const page = await openPageWithClock(context);
    await server.setFaults({ [route]: 'delay-60000' });
    await page.goto('./');
    await fillInToken(page, server);
    await submit(page);
    const visibility = await panel(page, name).locator('.skeleton').first().evaluate((skeleton) => {
      // It has come by now, and comes again.
      skeleton.replaceWith(skeleton);
      const [comes] = skeleton.getAnimations();
      return [149, 150].map((millis) => {
        comes.currentTime = millis;
        return getComputedStyle(skeleton).visibility;
      });
    });
    expect(visibility).toEqual(['hidden', 'visible']);
  });

  test('is told after three seconds, and can be cancelled after ten', async ({ context }) => {
    const page = await openPageWithClock(context);
    await open(page);
    await server.setFaults({ [route]: 'delay-60000' });
    await refetch(page, name);
    await page.clock.runFor(2_000);
    await expect(line(page)).toHaveCount(0);
    await page.clock.runFor(2_000);
    await expect(line(page)).toHaveText(`Loading 28 days from ${host()}…`);
    await page.clock.runFor(7_000);
    await expect(line(page)).toHaveText('Still loading. Long periods take longer.Show 7 daysCancel');
    await hasState(page, name, 'stale');
    const ended = page.waitForEvent('requestfailed');
    await button(page, 'Cancel').press('Enter');
    await keepsFocus(page);
    expect((await ended).url()).toContain(route);
    await expect(line(page)).toHaveCount(0);
    await expect(panel(page, name).getByRole('alert')).toContainText('You canceled this request');
    await server.setFaults({});
    await refetch(page, name, 'Retry');
    await hasState(page, name, 'ready');
  });

  test('comes sooner for fewer days, which are one press away', async ({ context }) => {
    const page = await openPageWithClock(context);
    await server.setFaults({ [route]: 'delay-60000' });
    await page.goto('./');
    await fillInToken(page, server);
    await submit(page);
    await expect(panel(page, name)).toBeVisible();
    await expect.poll(() => calls().length).toBe(1);
    await page.clock.runFor(4_000);
    await expect(line(page)).toHaveText(`Loading 28 days from ${host()}…`);
    await page.clock.runFor(7_000);
    await server.setFaults({});
    await button(page, 'Show 7 days').press('Enter');
    await expect(page).toHaveURL(/range=last-7-days/);
    await keepsFocus(page);
    await hasState(page, name, 'ready');
  });

  test('that never comes is given up three times after a minute', async ({ context }) => {
    const page = await openPageWithClock(context);
    await open(page);
    let asked = 0;
    page.on('request', (request) => (asked += request.url().includes(route) && request.method() === 'GET' ? 1 : 0));
    await server.setFaults({ [route]: 'delay-600000' });
    await refetch(page, name);
    const sentence = `${host()} didn't answer within 60 s. Retry, or choose a shorter period.`;
    for (const round of [1, 2, 3]) {
      await expect.poll(() => asked).toBe(round);
      await expect(panel(page, name)).not.toContainText(sentence);
      await page.clock.runFor(55_000);
      await expect(panel(page, name)).not.toContainText(sentence);
      await passing(page, async () => ((await panel(page, name).textContent()) ?? '').includes(sentence));
      if (round < 3) await passing(page, async () => asked > round);
    }
    await expect(panel(page, name).getByRole('alert')).toContainText(sentence);
    await hasState(page, name, 'stale');
    await expectOthersReady(page);
    expect(asked).toBe(3);
  });
});

test('no network: told once for all, the numbers stay, and coming back asks again', async ({ context }) => {
  const page = await openPageWithClock(context);
  // Days that are over are not asked for again.
  await open(page, '?range=today&refresh=off');
  const before = await table(page, name);
  const banner = page.getByRole('status', { name: 'Offline' });
  await context.setOffline(true);
  await expect(banner).toContainText("You're offline. Each panel shows its last data and how old it is. Data refreshes when you're back online.");
  await panel(page, name).getByRole('button', { name: /^Refresh/ }).click();
  await hasState(page, name, 'stale');
  await expect(panel(page, name).getByRole('note')).toHaveText(/^Data from 16:00 \(.+\)\.\s*$/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await table(page, name)).toEqual(before);
  await expectOthersReady(page);
  await page.clock.fastForward(120_000);
  server.clearLog();
  await context.setOffline(false);
  await expect(banner).toHaveCount(0);
  for (const name of panels) await hasState(page, name, 'ready');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => calls()).toHaveLength(1);
});
