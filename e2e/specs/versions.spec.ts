// Every version from 6.4 to 9.0, with and without the premium licence: each panel shows the workspace's own numbers, or says
// in one line why it cannot.

import {
  callsByRoute, choosePeriod, chooseView, countCases, expect, fillInPassword, hasState, panel, panels, settled, signIn, startServer, submit, table, test, tilesCame, type DemoServer,
} from '../dashboard';
import { cell } from '../extended';
import { asker, figures, shareInWords, type Question } from '../figures';

const countMore = countCases('a version of the workspace, with and without its licence');

const range = '?range=2026-10-23..2026-11-19';
const question: Question = {
  dates: ['2026-10-23', '2026-11-19'],
  instants: ['2026-10-22T22:00:00Z', '2026-11-19T23:00:00Z'],
  chart: 'Total_conversations',
};
/** A chart that came to the older method late. */
const responseTime: Question = { ...question, chart: 'Avg_response_time' };

interface Expectation {
  /** How the trend is asked for in the end. */
  chart: 'route' | 'method';
  /** Whether the premium reports take pages. */
  pages: boolean;
  /** Whether the response times have a chart. */
  responses: boolean;
  /** What a workspace without the licence says of a premium report: nothing it knows, or a refusal. */
  unlicensed: 'unknown' | 'refused';
}

const expectations: Record<string, Expectation> = {
  '6.4': { chart: 'method', pages: false, responses: false, unlicensed: 'unknown' },
  '6.6': { chart: 'method', pages: false, responses: true, unlicensed: 'unknown' },
  '6.12': { chart: 'method', pages: false, responses: true, unlicensed: 'unknown' },
  '6.14': { chart: 'method', pages: false, responses: true, unlicensed: 'unknown' },
  '7.0': { chart: 'method', pages: false, responses: true, unlicensed: 'unknown' },
  '7.5': { chart: 'method', pages: false, responses: true, unlicensed: 'unknown' },
  '7.6': { chart: 'method', pages: false, responses: true, unlicensed: 'refused' },
  '7.9': { chart: 'method', pages: true, responses: true, unlicensed: 'refused' },
  '7.10': { chart: 'method', pages: true, responses: true, unlicensed: 'refused' },
  '7.11': { chart: 'route', pages: true, responses: true, unlicensed: 'refused' },
  '8.0': { chart: 'route', pages: true, responses: true, unlicensed: 'refused' },
  '8.8': { chart: 'route', pages: true, responses: true, unlicensed: 'refused' },
  '9.0': { chart: 'route', pages: true, responses: true, unlicensed: 'refused' },
};

/** Those at which the workspace begins to answer in another way, with the oldest and the newest; all are read natively too. */
const turning = ['6.4', '7.5', '7.6', '7.10', '9.0'];

/** What a workspace without the licence has no number for, and what an old one has no chart for. */
const premiumMetrics = ['Available time', 'Conversations per available hour'];
const lateMetric = 'Average response time';

/** The newest workspace, which has every route: what each of the others would say if it had them too. */
let newest: DemoServer;
let expected: Record<string, string[][]>;

test.beforeAll(async ({ browser }) => {
  newest = await startServer();
  const page = await browser.newPage({ locale: 'en-GB' });
  expected = { ...(await figures(page, newest, question)), responses: (await figures(page, newest, responseTime)).Trend };
  await page.close();
});
test.afterAll(() => newest.close());

async function withServer(args: string[], use: (server: DemoServer) => Promise<void>) {
  const server = await startServer(...args);
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

function requests(server: DemoServer, route: string) {
  return server.log().filter(({ path }) => path.endsWith(route));
}

function counted(number: number) {
  return number.toLocaleString('en-GB');
}

/** How an agent of the demo is called in a table, by the username. */
function called(username: string) {
  const name = username.replace(/\d+$/, '').replace(/\b[a-z]/g, (letter) => letter.toUpperCase()).replace('.', ' ');
  if (username.startsWith('former.')) return `${username} (not an agent now)`;
  return name === 'Alex Adler' ? `${name} (${username})` : name;
}

/** The community stand-in for the agents: all of theirs, by username. */
async function standingByAgent(server: DemoServer) {
  const answer = await asker(server)<Record<string, Record<string, number>>>('analytics/dashboards/charts/chats-per-agent', standingRange);
  const rows = Object.entries(answer).filter(([name]) => name !== 'success').map(([name, { open = 0, onhold = 0, closed = 0 }]) => ({ name, count: open + onhold + closed }));
  const all = total(rows.map(({ count }) => count));
  return rows.map(({ name, count }) => [called(name), counted(count), shareInWords(count / all)]);
}

/** The community stand-in for the departments: open and closed ones by name. */
async function standingByDepartment(server: DemoServer) {
  const answer = await asker(server)<Record<string, Record<string, number>>>('analytics/dashboards/charts/chats-per-department', standingRange);
  const rows = Object.entries(answer).filter(([name]) => name !== 'success').map(([name, { open = 0, closed = 0 }]) => ({ name, parts: [open, closed] }));
  const all = total(rows.map(({ parts }) => total(parts)));
  // A department that is gone has no name there.
  return rows.map(({ name, parts }) => [name === 'undefined' ? 'No name' : name, counted(total(parts)), ...parts.map(counted), shareInWords(total(parts) / all)]);
}

const standingRange = { start: '2026-10-22T22:00:00.000Z', end: '2026-11-19T22:59:59.999Z' };

function total(parts: number[]) {
  return parts.reduce((sum, part) => sum + part, 0);
}

/** Rows without regard to their order, which the panel makes by size. */
function unordered(rows: string[][]) {
  return rows.map((row) => row.join(' | ')).sort();
}

for (const [version, { chart, pages, responses, unlicensed }] of Object.entries(expectations)) {
  test.describe(version, cell(turning.includes(version)), () => {
    test('premium: every panel shows the workspace’s own numbers', async ({ page }) => {
      await withServer(['--version', version], async (server) => {
        await signIn(page, server, range);
        await tilesCame(page);
        const isKnown = ([metric]: string[]) => responses || metric !== lateMetric;
        for (const name of panels) {
          await hasState(page, name, 'ready');
          expect((await table(page, name)).filter(isKnown), name).toEqual(expected[name].filter(isKnown));
        }
        await expect(page.getByRole('contentinfo')).toContainText(version);
        await expect(page.getByRole('contentinfo')).not.toContainText('community');
        const calls = callsByRoute(server.log());
        // Four tiles have a chart each, of which the trend shows one.
        expect([calls['charts-data'], calls['livechat:getAnalyticsChartData']]).toEqual(chart === 'route' ? [4, undefined] : [undefined, 4]);
        const paged = requests(server, 'amount-of-chats').filter(({ query, status }) => /count=/.test(query) && status === 200);
        expect(paged.length > 0, 'pages are asked for').toBe(pages);
        // The version is known at the second try, and what is known is not tried again.
        server.clearLog();
        await choosePeriod(page, 'last-7-days');
        await settled(page);
        for (const name of panels) await hasState(page, name, 'ready');
        await chooseView(page, 'Availability');
        await choosePeriod(page, 'last-28-days');
        await settled(page);
        expect(await table(page, 'Agent availability')).toEqual(expected['Agent availability']);
        expect(server.log().filter(({ status }) => status !== 200)).toEqual([]);
        countMore(panels.length - 1);
      });
    });

    test('premium: a chart that is not everywhere', cell(['6.4', '7.5', '9.0'].includes(version)), async ({ page }) => {
      await withServer(['--version', version], async (server) => {
        await signIn(page, server, `${range}&chart=Avg_response_time`);
        if (responses) {
          await hasState(page, 'Trend', 'ready');
          expect(await table(page, 'Trend')).toEqual(expected.responses);
        } else {
          await hasState(page, 'Trend', 'empty');
          await expect(panel(page, 'Trend')).toContainText('The workspace sent no points for this chart.');
        }
        for (const name of panels.filter((name) => name !== 'Trend')) await hasState(page, name, 'ready');
      });
    });

    test('community: the free reports, stand-ins that say what they are, and one line for the rest', async ({ page }) => {
      await withServer(['--version', version, '--licence', 'community'], async (server) => {
        await signIn(page, server, range);
        await expect(page.getByRole('contentinfo')).toContainText('community');
        await tilesCame(page);
        const isFree = ([metric]: string[]) => !premiumMetrics.includes(metric) && (responses || metric !== lateMetric);
        for (const name of ['Conversation totals', 'Trend']) {
          await hasState(page, name, 'ready');
          expect((await table(page, name)).filter(isFree), name).toEqual(expected[name].filter(isFree));
        }
        const offered = (await table(page, 'Conversation totals')).filter(([metric]) => premiumMetrics.includes(metric));
        expect(offered.map(([, value]) => value)).toEqual(['Premium plans only', 'Premium plans only']);
        for (const name of ['Conversations by agent', 'Chats by department']) {
          await hasState(page, name, 'ready');
          await expect(panel(page, name)).toContainText('From the community report');
        }
        await chooseView(page, 'Agents');
        const agents = (await table(page, 'Conversations by agent')).filter(([, count]) => count !== '0');
        expect(unordered(agents.map((row) => row.slice(0, 3)))).toEqual(unordered(await standingByAgent(server)));
        await chooseView(page, 'Departments');
        expect(unordered(await table(page, 'Chats by department'))).toEqual(unordered(await standingByDepartment(server)));
        await chooseView(page, 'Availability');
        const availability = panel(page, 'Agent availability');
        await hasState(page, 'Agent availability', 'failed');
        await expect(availability.getByRole('alert')).toContainText("This report is part of Rocket.Chat's premium plans, and this workspace doesn't have it.");
        await expect(availability).toHaveAttribute('data-lasting', 'true');
        await expect(availability.getByRole('alert').getByRole('button')).toHaveText('Explore the demo');
        await chooseView(page, 'Overview');
        const refusals = requests(server, 'conversations-by-agent').map(({ status }) => status);
        const known = unlicensed === 'unknown' ? [200] : [400, 403];
        expect(refusals.filter((status) => !known.includes(status))).toEqual([]);
        // What is not offered is not asked for with every period.
        server.clearLog();
        await choosePeriod(page, 'last-7-days');
        await settled(page);
        const calls = callsByRoute(server.log());
        expect([calls['conversations-by-agent'], calls['amount-of-chats']]).toEqual([undefined, undefined]);
        countMore(panels.length - 1);
      });
    });

    test('a wrong password and a wrong token are told as what they are', cell(['6.4', '9.0'].includes(version)), async ({ page }) => {
      await withServer(['--version', version], async (server) => {
        await page.goto('./');
        await fillInPassword(page, server, 'not the one');
        await submit(page);
        const told = page.locator('.form-error');
        await expect(told).toContainText(/password/i);
        await expect(told).not.toContainText(/undefined|null|\{|unauthorized/);
        await fillInPassword(page, server);
        await submit(page);
        await settled(page);
        await hasState(page, 'Conversation totals', 'ready');
        // A token that is no longer good.
        await server.expire();
        await page.getByRole('button', { name: 'Refresh conversation totals' }).click();
        await expect(page.getByRole('dialog', { name: 'Your session ended.' })).toBeVisible();
      });
    });
  });
}
