// Every fault on every endpoint: the panel's sentence, the others unharmed, old numbers kept, and recovery without a reload.
// What each fault is to the client is proven natively. The quick run shows each fault on one
// endpoint, the extended run on all.

import {
  refetch, countCases, everyReport, expect, fillInToken, now, openPageWithClock, openTable, panel, panels, reports, runUntil, settled, startServer, submit, table, test, type DemoServer, type Page,
} from '../dashboard';
import { cell, isExtended, through } from '../extended';

let server: DemoServer;
const countMore = countCases('a fault on an endpoint');

test.describe.configure({ timeout: 240_000 });
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());
test.afterEach(() => server.setFaults({}));

/** What a panel says, with the host in it; how many calls that took; and whether it offers another try. */
interface Ending {
  says: string | RegExp;
  calls: number;
  triesAgain: boolean;
}
const host = () => new URL(server.url).host;
const told = (says: string | RegExp, calls = 1): Ending => ({ says, calls, triesAgain: true });
const lasting = (says: string): Ending => ({ says, calls: 1, triesAgain: false });
const cutShort = () => told(`The response from ${host()} was cut off. Retry. If it keeps happening, a proxy may be cutting it.`, 3);
const unreadable = (place: string | RegExp) => told(new RegExp(`The workspace's response couldn't be read: ${typeof place === 'string' ? place : place.source}\\. Nothing is shown`));
const rejected = (why: string) => told(`The workspace rejected this request: ${why}`);
const failed = (status: number, calls = 1) => told(`${host()} had an internal error (${status}). Retry in a moment.`, calls);
const forbidden = (route: string) => lasting(`Ask an admin for the ${route === 'conversations-by-agent' ? 'view-livechat-reports' : 'view-livechat-manager'} permission.`);
/** A way to the chart that is not there is followed by the other one. */
const absent = (route: string) => told(new RegExp(`${host()} has nothing at this report's address \\(40[45]\\)`), route === 'charts-data' ? 2 : 1);

/** Faults that end in a sentence. What may pass is asked three times, what will not once. */
const endings: Record<string, (route: string) => Ending> = {
  html: (route) => ({ ...absent(route), says: `${host()} returned a web page instead of data. Retry. If it keeps happening, ask an admin` }),
  truncated: cutShort,
  empty: cutShort,
  reset: cutShort,
  huge: () => told(`The response from ${host()} is larger than 8 MiB, so it wasn't read. Choose a shorter period.`),
  null: () => told(`Something other than Rocket.Chat responded at ${host()}.`),
  'wrong-type': () => unreadable('.+ is (text|a number) and not .*'),
  'not-utf8': () => unreadable('it is not UTF-8 text'),
  forbidden,
  unauthorized: forbidden,
  unlicensed: () => lasting("This report is part of Rocket.Chat's premium plans, and this workspace doesn't have it. Everything else works."),
  drop: () => told(`${host()} didn't answer this request, but answered others.`, 3),
  failing: () => failed(500),
  'status-400': () => rejected('It failed with status 400.'),
  'status-404': absent,
  'status-418': () => rejected('It failed with status 418.'),
  'status-500': () => failed(500),
  'status-502': () => failed(502, 3),
  'status-503': () => failed(503, 3),
  'status-504': () => failed(504, 3),
  'not-found': absent,
  'wrong-method': absent,
  'invalid-params': () => rejected("must have required property 'start'"),
  'invalid-params-typed': () => rejected("must have required property 'start'"),
  'invalid-date': () => rejected('The "start" query parameter must be a valid date.'),
  'over-a-year': () => rejected('The "start" and "end" query parameters must be less than 1 year apart.'),
};
/** Faults that pass before anybody gives up. */
const passing = ['2*drop', '2*reset', '2*truncated', '2*empty', '2*status-502', '2*status-503', '2*status-504', '1*drop', '1*status-503'];
/** Faults that ask to wait, with the seconds that are waited. */
const waits = { limited: 42, 'limited-5': 5, 'limited-90': 90, 'limited-bare': 60 };

const premium = ['conversations-by-agent', 'amount-of-chats', 'available-for-service-history'];
/** What stands in for a premium report without a licence, by a word of its note. */
const standIns: Record<string, string> = { 'conversations-by-agent': 'community report', 'amount-of-chats': 'community report' };
/** Words that no sentence has. */
const unfit = /undefined|NaN|\bnull\b|panic|Error\(|[{}]/;
/** Longer than the workspace remembers calls. */
const minute = 63_000;

/** The faults that an endpoint meets: all of them, or in the quick run every fifth, beginning with another one for each. */
function each<T>(faults: T[], route: string): T[] {
  const first = Object.keys(everyReport).indexOf(route);
  return isExtended ? faults : faults.filter((_, at) => at % 5 === first);
}

/** The turns of a sweep in which each endpoint meets another fault: in the quick run as few as meet each of them once. */
const turns = (all: unknown[], quick: number) => through([...all.keys()], (turn) => turn < quick);

const agents = 'Conversations by agent';
/** Where a panel says why it has no numbers, or no newer ones; of agents each column says it for itself. */
const alert = (page: Page, name: string) => panel(page, name).locator('[role=alert], .column-failure');
const line = (page: Page, name: string) => panel(page, name).locator('.progress');
const covers = (page: Page, name: string) => panel(page, name).locator('.covers').textContent();
const isSettled = async (page: Page, name: string) => (await panel(page, name).getAttribute('aria-busy')) === 'false';
const settle = (page: Page, name: string) => runUntil(page, `${name} is settled`, () => isSettled(page, name));
/** Those with a token: what is asked without one only seeks the cause of a failure. */
const calls = (route: string) => server.log().filter(({ path, has_token }) => has_token && path.endsWith(`/${route}`)).length;

function states(page: Page): Promise<Record<string, string>> {
  return page.locator('section.panel').evaluateAll((panels) =>
    Object.fromEntries(panels.map((panel) => [panel.querySelector('h2')!.textContent, panel.getAttribute('data-state')])),
  );
}

/** The panels beside a report's own, in the view that shows it. */
const beside = (name: string) => (panels.includes(name) ? panels : [name]).filter((other) => other !== name);

/** Expects that panels are ready. */
async function expectUnharmed(page: Page, all = panels) {
  const ready = Object.fromEntries(all.map((name) => [name, 'ready']));
  expect(await states(page)).toMatchObject(ready);
}

/** Signs in so that the answers are kept or not. */
async function open(page: Page, keepsAnswers = true, query = '') {
  await page.goto(`./${query}`);
  await fillInToken(page, server);
  await page.getByLabel('Cache data in this browser').setChecked(keepsAnswers);
  await submit(page);
  await settled(page);
}

test.describe('with numbers on screen', () => {
  for (const [route, name] of Object.entries(everyReport)) {
    test(name, async ({ context }) => {
      const page = await openPageWithClock(context);
      let asked = 0;
      page.on('request', (request) => {
        const isCall = request.method() !== 'OPTIONS' && request.headers()['x-auth-token'];
        if (isCall && new URL(request.url()).pathname.endsWith(`/${route}`)) asked += 1;
      });
      await open(page, true, panels.includes(name) ? '' : '?view=availability');
      // From here on its time goes on only when it is told to.
      await page.clock.pauseAt(Date.parse(now) + minute);
      await openTable(page, name);
      const [before, caption] = [await table(page, name), await covers(page, name)];
      /** Expects the numbers from before, as new or old ones. */
      const expectNumbers = async (state: 'ready' | 'stale') => {
        expect((await states(page))[name]).toBe(state);
        expect([await table(page, name), await covers(page, name)]).toEqual([before, caption]);
        await expectUnharmed(page, beside(name));
      };
      /** One cell of the matrix, and what follows from it: the numbers are new again. */
      const meet = (fault: string, during: () => Promise<void>) =>
        test.step(fault, async () => {
          await page.clock.fastForward(minute);
          await server.setFaults({ [route]: fault });
          server.clearLog();
          asked = 0;
          await refetch(page, name);
          await during();
          await settle(page, name);
          await expectNumbers('ready');
          await expect(alert(page, name)).toHaveCount(0);
          countMore(1);
        });
      const recover = async (button?: string) => {
        await server.setFaults({});
        await refetch(page, name, button);
      };

      for (const [fault, ending] of each(Object.entries(endings), route)) {
        if (fault === 'unlicensed' && (!premium.includes(route) || standIns[route])) continue;
        await meet(fault, async () => {
          await settle(page, name);
          const { says, calls, triesAgain } = ending(route);
          await expectNumbers('stale');
          await expect(alert(page, name)).toContainText(says);
          await expect(alert(page, name)).toContainText(/Data from \d\d:\d\d \((.+ ago|just now)\)\. /);
          await expect(alert(page, name)).not.toContainText(unfit);
          expect(asked).toBe(calls);
          const button = alert(page, name).getByRole('button', { name: 'Retry' });
          await expect(button).toHaveCount(triesAgain ? 1 : 0);
          await recover(triesAgain ? 'Retry' : undefined);
        });
      }
      if (standIns[route]) {
        await meet('unlicensed', async () => {
          await settle(page, name);
          expect((await states(page))[name]).toBe('ready');
          await expectUnharmed(page, [name, ...beside(name)]);
          await expect(panel(page, name).locator('.note').filter({ hasText: standIns[route] })).toHaveCount(1);
          await recover();
        });
      }
      for (const fault of each(passing, route)) {
        await meet(fault, async () => {
          await settle(page, name);
          // Departments are two questions, of which the second meets no fault.
          const failures = Number(fault[0]);
          const right = route === 'amount-of-chats' ? 2 : 1;
          await expect.poll(() => calls(route)).toBe(failures + right);
        });
      }
      for (const [fault, seconds] of each(Object.entries(waits), route)) {
        await meet(fault, async () => {
          await expect(line(page, name)).toContainText(/The workspace limits requests per minute for this report\. Continuing in \d+ s\./);
          await expect(line(page, name)).not.toContainText(unfit);
          const left = Number((await line(page, name).textContent())!.match(/in (\d+) s/)![1]);
          // The page's clock is read once a second.
          expect([seconds + 1, seconds + 2]).toContain(left);
          await expectNumbers('stale');
          await expect(alert(page, name)).toHaveCount(0);
          await expect.poll(() => calls(route)).toBe(1);
          await server.setFaults({});
        });
      }
      await meet('delay-1500', async () => {
        await page.clock.runFor(3_500);
        await expect(line(page, name)).toContainText(/Loading \d+ days? from \S+…/);
        await expect(line(page, name)).not.toContainText(unfit);
        await expectNumbers('stale');
        await expect(panel(page, name)).toContainText('Updating…');
      });
      await meet('expired', async () => {
        const dialog = page.getByRole('dialog', { name: 'Your session ended. Sign in to return to this view.' });
        await expect(dialog).toBeVisible();
        await expectNumbers('stale');
        expect(asked).toBe(1);
        await server.setFaults({});
        await fillInToken(page, server);
        await submit(page);
        await expect(dialog).toHaveCount(0);
        await openTable(page, name);
      });
      countMore(-1);
    });
  }
});

test.describe('without any number yet', () => {
  const kinds = Object.keys(endings);

  test('each panel has a fault of its own', async ({ context }) => {
    const page = await openPageWithClock(context);
    // With nothing kept, a load knows nothing of the one before.
    await open(page, false);
    for (const shift of turns(kinds, 6)) {
      const faults = Object.fromEntries(
        Object.keys(reports).map((route, at) => [route, kinds[(shift + at * 5) % kinds.length]]),
      );
      await test.step(Object.values(faults).join(', '), async () => {
        await page.clock.fastForward(minute);
        await server.setFaults(faults);
        await page.reload();
        for (const name of panels) await settle(page, name);
        const again: [string, string | undefined][] = [];
        for (const [route, name] of Object.entries(reports)) {
          const fault = faults[route];
          if (fault === 'unlicensed' && !premium.includes(route)) continue;
          const isStoodIn = fault === 'unlicensed' && standIns[route];
          expect((await states(page))[name], fault).toBe(isStoodIn ? 'ready' : 'failed');
          if (isStoodIn) continue;
          const { says, triesAgain } = endings[fault](route);
          await expect(alert(page, name), fault).toContainText(says);
          await expect(alert(page, name), fault).not.toContainText(unfit);
          if (name === agents) expect(new Set((await table(page, name)).map(([, count]) => count))).toEqual(new Set(['–']));
          else await expect(panel(page, name).getByRole('table')).toHaveCount(0);
          // Each tile offers its own try.
          again.push([name, triesAgain && name !== 'Conversation totals' ? 'Retry' : undefined]);
          countMore(1);
        }
        await server.setFaults({});
        // Tries that failed count too.
        await page.clock.fastForward(minute);
        for (const [name, button] of again) await refetch(page, name, button);
        for (const [name] of again) {
          await settle(page, name);
          expect((await states(page))[name], name).toBe('ready');
          await expect(alert(page, name)).toHaveCount(0);
        }
      });
    }
    countMore(-1);
  });

  for (const fault of ['2*drop', '2*reset', '2*status-503', '1*limited', '1*limited-bare']) {
    test(`all of them wait out what passes: ${fault}`, cell(fault === '2*reset' || fault === '1*limited'), async ({ context }) => {
      const page = await openPageWithClock(context);
      await server.setFaults(Object.fromEntries(Object.keys(reports).map((route) => [route, fault])));
      await page.goto('./');
      await fillInToken(page, server);
      await submit(page);
      for (const name of panels) await expect(panel(page, name)).toBeVisible();
      for (const name of panels) await settle(page, name);
      await expectUnharmed(page);
      await expect(page.getByRole('alert')).toHaveCount(0);
      countMore(panels.length - 1);
    });
  }
});

test.describe('what stands in where a report is not offered', () => {
  const standingIn: Record<string, string> = {
    'livechat:getAnalyticsChartData': 'Trend', 'chats-per-agent': 'Conversations by agent', 'chats-per-department': 'Chats by department',
  };
  const offered = ['Conversation totals', ...Object.values(standingIn)];
  /** Faults that mean the same wherever they are met. */
  const kinds = [
    'truncated', 'empty', 'reset', 'huge', 'null', 'wrong-type', 'not-utf8', 'drop', 'failing', 'status-400', 'status-418', 'status-502', 'status-503', 'status-504',
  ];
  let reports: DemoServer;
  test.beforeAll(async () => {
    reports = server;
    server = await startServer('--version', '7.10', '--licence', 'community');
  });
  test.afterAll(async () => {
    await server.close();
    server = reports;
  });

  test('has a fault of its own', async ({ context }) => {
    const page = await openPageWithClock(context);
    await open(page, false);
    expect(await states(page)).toMatchObject(Object.fromEntries(offered.map((name) => [name, 'ready'])));
    for (const shift of turns(kinds, 5)) {
      const faults = Object.fromEntries(Object.keys(standingIn).map((route, at) => [route, kinds[(shift + at * 5) % kinds.length]]));
      await test.step(Object.values(faults).join(', '), async () => {
        await page.clock.fastForward(minute);
        await server.setFaults(faults);
        await page.reload();
        for (const name of panels) await settle(page, name);
        expect((await states(page))['Conversation totals']).toBe('ready');
        for (const [route, name] of Object.entries(standingIn)) {
          expect((await states(page))[name], faults[route]).toBe('failed');
          await expect(alert(page, name), faults[route]).toContainText(endings[faults[route]](route).says);
          await expect(alert(page, name)).not.toContainText(unfit);
          countMore(1);
        }
        await server.setFaults({});
        await page.clock.fastForward(minute);
        for (const name of Object.values(standingIn)) {
          await panel(page, name).getByRole('button', { name: 'Retry' }).click();
          await expect(panel(page, name)).not.toHaveAttribute('data-state', 'failed');
        }
        for (const name of panels) await settle(page, name);
        expect(await states(page)).toMatchObject(Object.fromEntries(offered.map((name) => [name, 'ready'])));
      });
    }
    countMore(-1);
  });
});

test.describe('an endpoint beside the reports', () => {
  const permissions = [
    'edit-omnichannel-contact', 'transfer-livechat-guest', 'view-l-room', 'view-livechat-analytics', 'view-livechat-departments',
    'view-livechat-manager', 'view-livechat-real-time-monitoring', 'view-livechat-reports', 'view-privileged-setting',
  ];
  let reports: DemoServer;
  test.beforeAll(async () => {
    reports = server;
    server = await startServer('--permissions', permissions.join());
  });
  test.afterAll(async () => {
    await server.close();
    server = reports;
  });

  const text = async (page: Page, selector: string) => (await page.locator(selector).textContent()) ?? '';
  const names = async (page: Page, name: string) => (await table(page, name)).map(([name]) => name);
  /** Whether the page has what an endpoint brings; where it has not, that is said. */
  const has: Record<string, (page: Page) => Promise<boolean>> = {
    department: async (page) => {
      const isSaid = (await text(page, '.combobox > .field-note')).startsWith("The departments' names are not known.");
      const isKnown = (await names(page, 'Chats by department')).includes('Support');
      expect(isSaid).toBe(!isKnown);
      return isKnown;
    },
    agent: async (page) => {
      const isSaid = (await text(page, 'section.agents')).includes("Agents' names can't be read");
      // Another report has its times by username.
      const isKnown = (await table(page, agents)).some(([name, , time]) => name === 'Farah Keller' && /\d/.test(time));
      expect(isSaid).toBe(!isKnown);
      return isKnown;
    },
    me: async (page) => (await text(page, '.foot')).includes('Signed in as Demo Manager'),
    'licenses.info': async (page) => (await text(page, '.foot')).includes('premium'),
    info: async (page) => (await text(page, '.foot')).includes('Rocket.Chat 8.8'),
    Default_Timezone_For_Reporting: async (page) => {
      const hint = await text(page, 'main');
      const isKnown = hint.includes("The workspace reports in its server's time zone");
      expect(hint.includes("Your account can't see the workspace's time zone")).toBe(!isKnown);
      return isKnown;
    },
  };
  /** What is asked only once others have told that it may be. */
  const needs: Record<string, string[]> = { Default_Timezone_For_Reporting: ['me', 'permissions.listAll'] };
  // Those of one group are asked whatever becomes of the others.
  const groups = [
    ['department', 'agent', 'me', 'licenses.info', 'permissions.listAll'],
    ['archived', 'info', 'Default_Timezone_For_Reporting'],
  ];
  /** Faults, and for how long the page may wait because of them. */
  const faults: [fault: string, wait: number][] = [
    ...Object.keys(endings).map((fault): [string, number] => [fault, 25_000]),
    ...['2*drop', '2*reset', '2*status-503', 'delay-500'].map((fault): [string, number] => [fault, 25_000]),
    ...['1*limited', 'limited-5', 'limited', 'limited-bare'].map((fault): [string, number] => [fault, 900_000]),
  ];
  const quickTurns = [0, 3, 6, faults.findIndex(([fault]) => fault === 'limited-5')];
  const isPassing = (fault: string) => /^\d\*|^delay/.test(fault);

  for (const group of groups) {
    test(`harms none of them: ${group.join(', ')}`, async ({ context }) => {
      const page = await openPageWithClock(context);
      await open(page, false);
      for (const shift of through([...faults.keys()], (turn) => quickTurns.includes(turn))) {
        // A wait is the same for all of a group, so that it is waited once.
        const waits = faults[shift][1] > 25_000;
        const short = faults.filter(([, wait]) => wait === 25_000);
        const met = Object.fromEntries(
          group.map((route, at) => [route, waits ? faults[shift][0] : short[(shift + at * 7) % short.length][0]]),
        );
        await test.step(JSON.stringify(met), async () => {
          await page.clock.fastForward(minute);
          await server.setFaults(met);
          await page.reload();
          await expect(page.locator('section.panel:not(.heat)')).toHaveCount(panels.length);
          const until = (await page.evaluate(() => Date.now())) + faults[shift][1];
          // Of the waits that follow one another a step ends one only.
          await runUntil(page, 'time passes', () => page.evaluate((until) => Date.now() >= until, until), waits ? 62_000 : 1_000);
          for (const name of panels) await settle(page, name);
          await expectUnharmed(page);
          await expect(page.getByRole('alert')).toHaveCount(0);
          await expect(page.getByRole('dialog')).toHaveCount(0);
          await expect(page.locator('.notices, .foot, .combobox > .field-note').filter({ hasText: unfit })).toHaveCount(0);
          for (const [route, knows] of Object.entries(has)) {
            const needed = [route, ...(needs[route] ?? [])];
            expect(await knows(page), `${route} in ${JSON.stringify(met)}`).toBe(needed.every((route) => isPassing(met[route] ?? '0*')));
          }
          countMore(group.length);
        });
      }
      countMore(-1);
    });
  }

  test('agents whose names must wait do not keep their hours waiting', async ({ context }) => {
    const page = await openPageWithClock(context);
    await server.setFaults({ agent: 'limited' });
    await page.goto('./?view=availability');
    await fillInToken(page, server);
    await submit(page);
    await expect(panel(page, 'Agent availability')).toHaveAttribute('data-state', 'ready');
  });

  test("departments' names come with the next answer once they can", async ({ context }) => {
    const page = await openPageWithClock(context);
    await server.setFaults({ department: 'failing' });
    await open(page);
    await server.setFaults({});
    await page.clock.fastForward(minute);
    await refetch(page, 'Chats by department');
    await expect(async () => expect(await has.department(page)).toBe(true)).toPass({ timeout: 10_000 });
  });

  test('that ends the session asks to sign in, over the numbers', async ({ context }) => {
    const page = await openPageWithClock(context);
    await server.setFaults({ department: 'expired' });
    await page.goto('./');
    await fillInToken(page, server);
    await submit(page);
    const dialog = page.getByRole('dialog', { name: 'Your session ended.' });
    await expect(dialog).toBeVisible();
    for (const name of panels) await settle(page, name);
    await expectUnharmed(page);
    await server.setFaults({});
    await fillInToken(page, server);
    await submit(page);
    await expect(dialog).toHaveCount(0);
    for (const name of panels) await settle(page, name);
    await expectUnharmed(page);
    await expect(async () => expect(await has.department(page)).toBe(true)).toPass({ timeout: 10_000 });
  });
});

for (const fault of ['not-found', 'wrong-method', 'status-404']) {
  test(`an endpoint that is not there is not called a web page: ${fault}`, cell(fault === 'wrong-method'), async ({ context }) => {
    const page = await openPageWithClock(context);
    await server.setFaults({ 'conversation-totalizers': fault });
    await open(page);
    await expect(alert(page, 'Conversation totals')).not.toContainText('web page');
  });
}
