// The report: the period on a sheet for paper and PDF, with words of the reader's own.

import { auditAt } from '../audit';
import {
  aboveLimit, choosePeriod, expect, hasState, openDemo, panel, settled, signIn, startServer, table, test, tile, tilesCame, type DemoServer, type Page,
} from '../dashboard';
import { asker, figures, wholeTables, type Question } from '../figures';

const sheet = (page: Page) => page.getByRole('article');
const fact = (page: Page, name: string) => sheet(page).locator('.report-scope div').filter({ has: page.getByText(name, { exact: true }) }).locator('dd');
/** Days as the page writes them, whatever blanks stand around the dash. */
const days = (text: string) => new RegExp(`^${text.replace(' – ', '\\s?–\\s?')}$`);
const parts = ['Conversation totals', 'Conversations', 'Average first response time', 'Average response time', 'Chats by department', 'Conversations by agent'];

/** The page as paper: how many sheets of what size it takes. */
async function paper(page: Page, format: 'A4' | 'Letter', printBackground = false) {
  const pdf = (await page.pdf({ format, preferCSSPageSize: true, printBackground })).toString('latin1');
  const [, , , right, top] = pdf.match(/\/MediaBox\s*\[\s*(\S+)\s+(\S+)\s+(\S+)\s+(\S+?)\s*\]/)!;
  return { count: pdf.match(/\/Type\s*\/Page\b/g)!.length, size: [right, top].map((side) => Math.round(Number(side))) };
}

test.describe('figures', () => {
  let server: DemoServer;
  test.beforeAll(async () => {
    server = await startServer(...aboveLimit);
  });
  test.afterAll(() => server.close());

  const questions: Record<string, Question> = {
    '': { dates: ['2026-11-09', '2026-11-15'], instants: ['2026-11-08T23:00:00Z', '2026-11-15T23:00:00Z'], chart: 'Total_conversations' },
    '&range=last-month': { dates: ['2026-10-01', '2026-10-31'], instants: ['2026-09-30T22:00:00Z', '2026-10-31T23:00:00Z'], chart: 'Total_conversations' },
    '&range=2-weeks-ago&department=Support': {
      dates: ['2026-11-02', '2026-11-08'], instants: ['2026-11-01T23:00:00Z', '2026-11-08T23:00:00Z'], department: 'Support', chart: 'Total_conversations',
    },
  };

  for (const [query, question] of Object.entries(questions)) {
    test(`are the workspace's own: ${query || 'last week'}`, async ({ page }) => {
      const { departments } = await asker(server)<{ departments: { _id: string; name: string }[] }>('department');
      const id = departments.find(({ name }) => name === question.department)?._id;
      await signIn(page, server, `?view=report${query.replace('department=Support', `department=${id}`)}`);
      await tilesCame(page);
      const [expected, whole] = [await figures(page, server, question), await wholeTables(server, question)];
      const told = Object.fromEntries(expected['Conversation totals'].map(([name, value]) => [name, value]));
      const value = (name: string) => tile(page, name).locator('.tile-value').textContent();
      expect(await value('Conversations')).toBe(told.Conversations);
      expect(await value('First response')).toBe(told['Average first response time']);
      expect(await value('Response')).toBe(told['Average response time']);
      expect(await value('Chat duration')).toBe(told['Average chat duration']);
      expect(await value('Available time')).toBe(told['Available time']);
      expect(await value('Conversations per available hour')).toBe(told['Conversations per available hour']);
      expect(await table(page, 'Chats by department')).toEqual(expected['Chats by department']);
      const agents = await table(page, 'Conversations by agent');
      expect(agents.map(([name, conversations, , first]) => [name, conversations, first])).toEqual(expected['Conversations by agent']);
      const shares = Object.fromEntries(whole['Conversations by agent'].map(([name, , share]) => [name, share]));
      for (const [name, , share] of agents) expect(share, name).toBe(shares[name] ?? share);
      // How many are left out is said, and what all come to stands below.
      const pinned = await panel(page, 'Conversations by agent').locator('tbody .pinned, tbody.pinned tr').count();
      if (whole['Conversations by agent'].length - pinned > 10) await expect(panel(page, 'Conversations by agent').locator('.table-more')).toContainText(/^10 of \d+ rows/);
      const all = await panel(page, 'Conversations by agent').locator('tfoot td').first().textContent();
      expect(Number(all!.replace(/\D/g, ''))).toBe(whole['Conversations by agent'].reduce((sum, [, conversations]) => sum + Number(conversations.replace(/\D/g, '')), 0));
      // Each chart says its sum or its longest day, of the days of the report.
      const summary = await panel(page, 'Conversations').locator('.summary').textContent();
      expect(summary).toContain(`Conversations: ${told.Conversations}.`);
    });
  }
});

test('the last full week is shown, beside the one before, and the address keeps what is chosen', async ({ page }) => {
  await openDemo(page, '&view=report&compare=before');
  await expect(sheet(page).getByRole('heading', { level: 2 }).first()).toHaveText(days('Support report, 9 – 15 Nov 2026'));
  await expect(fact(page, 'Workspace')).toHaveText('Demo');
  await expect(fact(page, 'Period')).toHaveText(days('9 – 15 Nov 2026'));
  await expect(fact(page, 'Compared with')).toHaveText(days('2 – 8 Nov 2026'));
  await expect(fact(page, 'Time zone')).toHaveText('Europe/Berlin');
  await expect(fact(page, 'Departments')).toHaveText('all departments');
  for (const name of parts) await expect(panel(page, name)).toHaveAttribute('data-state', 'ready');
  for (const [name, dates] of [['2 weeks ago', '2 – 8 Nov 2026'], ['Last month', '1 – 31 Oct 2026'], ['2 months ago', '1 – 30 Sept 2026'], ['Last week', '9 – 15 Nov 2026']]) {
    await page.getByRole('group', { name: 'Report period' }).getByRole('button', { name, exact: true }).click();
    await expect(fact(page, 'Period')).toHaveText(days(dates));
    await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
  }
  expect(new URL(page.url()).searchParams.get('range')).toBe('last-week');
  await choosePeriod(page, 'last-28-days');
  await expect(fact(page, 'Period')).toHaveText(days('23 Oct – 19 Nov 2026'));
  await page.reload();
  await expect(fact(page, 'Period')).toHaveText(days('23 Oct – 19 Nov 2026'));
});

test('it is reached from the bar, by its weeks', async ({ page }) => {
  await openDemo(page, '&week=sun');
  await page.getByRole('banner').getByRole('link', { name: 'Report' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Report' })).toHaveAttribute('aria-current', 'page');
  await expect(fact(page, 'Period')).toHaveText(days('8 – 14 Nov 2026'));
  await expect(fact(page, 'Compared with')).toHaveText('no other period');
});

test('a period that runs says so, and one that is over does not', async ({ page }) => {
  const running = 'This period isn\'t over yet.';
  await openDemo(page, '&view=report&range=this-week');
  await expect(sheet(page)).toContainText(running);
  await page.getByRole('button', { name: 'Last week', exact: true }).click();
  await expect(sheet(page)).not.toContainText(running);
});

test('without the premium licence it says what is not offered', async ({ page }) => {
  const community = await startServer('--licence', 'community');
  try {
    await signIn(page, community, '?view=report');
    await tilesCame(page);
    await expect(panel(page, 'Conversations by agent').locator('.note').first()).toBeVisible();
    await expect(panel(page, 'Conversations by agent').getByRole('table')).toBeVisible();
    await expect(panel(page, 'Chats by department').getByRole('table')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(tile(page, 'Available time')).toContainText(/premium/i);
    await expect(sheet(page).locator('.metric-tile button')).toHaveCount(0);
    expect((await paper(page, 'A4')).count).toBeLessThanOrEqual(2);
  } finally {
    await community.close();
  }
});

test('without permission it says which, on paper too', async ({ page }) => {
  const none = await startServer('--permissions', 'view-l-room');
  try {
    await signIn(page, none, '?view=report');
    await page.emulateMedia({ media: 'print' });
    for (const name of parts.filter((name) => name !== 'Conversation totals')) {
      await expect(panel(page, name)).toHaveAttribute('data-state', 'failed');
      await expect(panel(page, name)).toContainText(/permission/);
    }
    await expect(panel(page, 'Conversation totals')).toContainText('view-livechat-manager');
    expect(await sheet(page).locator('button:visible').count()).toBe(0);
  } finally {
    await none.close();
  }
});

test('a part that fails leaves the others alone, and old numbers say that they are old', async ({ page }) => {
  const server = await startServer(...aboveLimit);
  try {
    await server.setFaults({ 'conversations-by-agent': 'failing' });
    await signIn(page, server, '?view=report');
    await hasState(page, 'Conversations by agent', 'failed');
    await hasState(page, 'Chats by department', 'ready');
    await server.setFaults({});
    await panel(page, 'Conversations by agent').getByRole('button', { name: 'Retry' }).click();
    await hasState(page, 'Conversations by agent', 'ready');
    await expect(sheet(page)).toContainText('Made on Fri, 20 Nov 2026, 16:00 (time zone: Europe/Berlin).');
    await server.setFaults({ 'amount-of-chats': 'failing' });
    await panel(page, 'Chats by department').getByRole('button', { name: 'Refresh Chats by department' }).click();
    await hasState(page, 'Chats by department', 'stale');
    await page.emulateMedia({ media: 'print' });
    await expect(panel(page, 'Chats by department').locator('.old')).toBeVisible();
  } finally {
    await server.close();
  }
});

test('title and remarks are kept in this browser, and are text', async ({ page }) => {
  await openDemo(page, '&view=report');
  await expect(sheet(page).locator('.report-remarks')).toHaveCount(0);
  const markup = '<img src=x onerror=alert(1)> & <b>bold</b>';
  await page.getByLabel('Title').fill(`Weekly ${markup}`);
  await page.getByLabel('Remarks').fill(`First line\n${markup}`);
  const heading = sheet(page).getByRole('heading', { level: 2 }).first();
  const isText = async () => {
    await expect(heading).toHaveText(`Weekly ${markup}`);
    await expect(sheet(page).locator('.report-remarks p')).toHaveText(`First line\n${markup}`, { useInnerText: true });
    await expect(sheet(page).locator('.report-head :is(img, b)')).toHaveCount(0);
  };
  await isText();
  await page.reload();
  await settled(page);
  await isText();
  await expect(page.getByLabel('Title')).toHaveValue(`Weekly ${markup}`);
  expect(page.url()).not.toContain('Weekly');
  await page.getByLabel('Title').fill('   ');
  await page.getByLabel('Remarks').fill(' ');
  await expect(heading).toHaveText(days('Support report, 9 – 15 Nov 2026'));
  await expect(sheet(page).locator('.report-remarks')).toHaveCount(0);
});

test('all of it by the keyboard alone', async ({ page }) => {
  await page.addInitScript(() => {
    const counted = window as unknown as { printed: number };
    counted.printed = 0;
    window.print = () => void counted.printed++;
  });
  await openDemo(page);
  const tabTo = async (name: string) => {
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.id);
      if (at === name) return;
    }
    throw new Error(`Tab does not come to ${name}`);
  };
  await tabTo('Report');
  await page.keyboard.press('Enter');
  await settled(page);
  await tabTo('Last month');
  await page.keyboard.press('Enter');
  await expect(fact(page, 'Period')).toHaveText(days('1 – 31 Oct 2026'));
  await tabTo('Print or save as PDF');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Title')).toBeFocused();
  // Letters are the field's, not the page's.
  await page.keyboard.type('dew');
  await expect(page.getByLabel('Title')).toHaveValue('dew');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Remarks')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(sheet(page).getByRole('button').first()).toBeFocused();
});

for (const language of ['en', 'ar']) {
  test(`an audit has no finding, in ${language}`, async ({ page }) => {
    test.setTimeout(60_000);
    await openDemo(page, `&view=report&compare=before&language=${language}`);
    await auditAt(page, 'the report', 1440, 'light');
    await auditAt(page, 'the report', 390, 'dark');
  });
}

test('the sheet is light in the dark, and its charts are drawn in its colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openDemo(page, '&view=report&compare=before');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await sheet(page).evaluate((sheet) => getComputedStyle(sheet).backgroundColor)).toBe('rgb(255, 255, 255)');
  const canvas = panel(page, 'Conversations').locator('canvas');
  // Whatever is drawn here in full, nothing is as pale as what is written on a dark page.
  const darkest = await canvas.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let least = 255;
    for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 250) least = Math.min(least, data[at], data[at + 1], data[at + 2]);
    return least;
  });
  expect(darkest).toBeLessThan(60);
  // As finely as a printer draws.
  const ratio = await canvas.evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.getBoundingClientRect().width);
  expect(ratio).toBeGreaterThan(2);
});

test.describe('on paper', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [format, size] of [['A4', [595, 842]], ['Letter', [612, 792]]] as const) {
      for (const range of ['last-week', 'last-month']) {
        test(`${range} on ${format}, from ${colorScheme}`, async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await openDemo(page, `&view=report&compare=before&range=${range}`);
          const sheets = await paper(page, format);
          expect(sheets.size.map((side, at) => Math.abs(side - size[at])).filter((far) => far > 1)).toEqual([]);
          expect(sheets.count).toBeLessThanOrEqual(2);
        });
      }
    }
  }

  test('nothing is on it but the sheet', async ({ page }) => {
    await openDemo(page, '&view=report&compare=before');
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => [...document.body.querySelectorAll('*')].filter((element) =>
      element.checkVisibility() && !element.closest('.paper') && !element.querySelector('.paper') && element.textContent?.trim() && !['SCRIPT', 'STYLE', 'TEMPLATE'].includes(element.tagName)).map((element) => element.outerHTML.slice(0, 80)));
    expect(seen).toEqual([]);
    // A legend's names, heads of columns and names of rows stay, and nothing else that is pressed.
    expect(await sheet(page).getByRole('button').count()).toBe(await sheet(page).locator(':is(.legend, thead, tbody th) button').count());
  });
});

test('on a phone it is read without scrolling to the side', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDemo(page, '&view=report&compare=before');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const boxes = await page.evaluate(() => [...document.querySelectorAll('.paper *')].filter((element) => {
    const { overflowX } = getComputedStyle(element);
    return /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth;
  }).length);
  expect(boxes).toBe(0);
  const sheets = await paper(page, 'A4');
  expect(sheets.count).toBeLessThanOrEqual(2);
});
