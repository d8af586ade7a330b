// The report that nobody is there to make: what counts as missing on the sheet, and the script of docs/hosting.md, whose files
// are read back and held against what the workspace answers.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCsv } from '../csv';
import { aboveLimit, expect, hasState, panel, settled, signIn, startServer, test, tile, tilesCame, type DemoServer, type Page } from '../dashboard';
import { startDemoServer } from '../demo-server.mjs';
import { asker } from '../figures';
import { missingNumbers } from '../missing-numbers.mjs';
import { unzip } from '../unzip';
import { readWorkbook } from '../workbook';

const lastWeek = '?view=report&range=last-week';

async function found(page: Page) {
  await tilesCame(page);
  await settled(page);
  return missingNumbers(page);
}

test.describe('what is missing', () => {
  /** The page with a server of its own words, before anything is asked. */
  async function withServer(words: string[], use: (server: DemoServer) => Promise<void>) {
    const server = await startServer(...words);
    try {
      await use(server);
    } finally {
      await server.close();
    }
  }

  test('nothing, where all is answered, also of days without a conversation', async ({ page }) => {
    await withServer(aboveLimit, async (server) => {
      await signIn(page, server, `${lastWeek}&compare=before`);
      expect(await found(page)).toEqual({ missing: [], refused: [] });
      await page.goto('./?view=report&range=2019-01-07..2019-01-13');
      expect(await found(page)).toEqual({ missing: [], refused: [] });
      await expect(tile(page, 'First response')).toHaveAttribute('data-state', 'empty');
    });
  });

  test('numbers that are old, and what failed', async ({ page }) => {
    await withServer(aboveLimit, async (server) => {
      await signIn(page, server, lastWeek);
      const made = page.locator('.report-made');
      const oldest = 'The oldest numbers are from Fri, 20 Nov 2026, 16:00.';
      await expect(made).toContainText(oldest);
      await expect(page.locator('.report-old')).toBeHidden();
      await server.setFaults({ 'amount-of-chats': 'failing', 'chats-per-department': 'failing', 'conversations-by-agent': 'failing' });
      await page.clock.setFixedTime('2026-11-20T15:05:00Z');
      await panel(page, 'Chats by department').getByRole('button', { name: /^Refresh/ }).click();
      await hasState(page, 'Chats by department', 'stale');
      const { missing, refused } = await found(page);
      expect([missing.length, refused]).toEqual([1, []]);
      expect(missing[0]).toMatch(/^Chats by department: Data from 16:00 \(5 min ago\)\. ./);
      await expect(page.locator('.report-old')).toHaveText('Older data: newer numbers haven\'t arrived.', { useInnerText: true });
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.report-old')).toBeVisible();
      await expect(made).toContainText(`Made on Fri, 20 Nov 2026, 16:05 (time zone: Europe/Berlin). ${oldest}`);
    });
  });

  test('a report that failed, a tile, and a column', async ({ page }) => {
    await withServer(aboveLimit, async (server) => {
      await server.setFaults({ 'conversations-by-agent': 'failing', 'conversation-totalizers': 'failing', 'agent-overview': 'failing' });
      await signIn(page, server, lastWeek);
      const { missing, refused } = await found(page);
      expect(refused).toEqual([]);
      expect(missing.filter((line) => line.startsWith('Conversation totals, Conversations: ')), missing.join('\n')).toHaveLength(1);
      expect(missing.filter((line) => line.startsWith('Conversation totals: '))).toHaveLength(1);
      expect(missing.some((line) => line.startsWith('Conversations by agent: '))).toBe(true);
      expect(missing.join()).not.toContain('Retry: ');
    });
  });

  test('a comparison that failed, also of a tile without a chart', async ({ page }) => {
    await withServer(aboveLimit, async (server) => {
      const before = /start=2026-11-0[12]/;
      await page.route(/charts-data|available-for-service-history/, (route) => (before.test(route.request().url()) ? route.fulfill({ status: 500, json: { success: false } }) : route.fallback()));
      await signIn(page, server, `${lastWeek}&compare=before`);
      const { missing, refused } = await found(page);
      expect(refused).toEqual([]);
      const names = missing.map((line) => line.split(": The comparison period couldn't be loaded.")[0]);
      expect(names).toEqual(['Conversation totals', 'Conversations', 'Average first response time', 'Average response time']);
    });
  });

  test('rows and totals that cannot be read', async ({ page, problems }) => {
    await withServer(aboveLimit, async (server) => {
      const change = (path: RegExp, spoil: (body: any) => void) => page.route(path, async (route) => {
        if (route.request().method() === 'OPTIONS') return route.fallback();
        const answer = await route.fetch();
        const body = await answer.json();
        spoil(body);
        await route.fulfill({ response: answer, json: body });
      });
      await change(/conversations-by-agent/, ({ data }) => (data[0].value = 'many'));
      await change(/agent-overview.*Avg_first_response_time/, ({ data }) => (data[0].value = 'soon'));
      await change(/conversation-totalizers/, (body) => (body.totalizers = body.totalizers.filter(({ title }: { title: string }) => title !== 'Total_messages')));
      await signIn(page, server, lastWeek);
      const { missing, refused } = await found(page);
      expect(refused).toEqual([]);
      expect(missing).toEqual([
        expect.stringMatching(/^Conversation totals: .*: not sent$/),
        "Conversations by agent: 1 row couldn't be read. It is missing here and in the total.",
        expect.stringMatching(/^Conversations by agent: First response: Not known/),
      ]);
      problems.length = 0;
    });
  });

  test('what is refused for good is told apart', async ({ page }) => {
    await withServer(['--licence', 'community'], async (server) => {
      await signIn(page, server, lastWeek);
      const { missing, refused } = await found(page);
      expect(missing).toEqual([]);
      expect(refused.some((line) => line.startsWith('Conversation totals, Available time: '))).toBe(true);
    });
  });

  test('all of it, where nothing is allowed', async ({ page }) => {
    await withServer(['--permissions', 'view-l-room'], async (server) => {
      await signIn(page, server, lastWeek);
      const { missing, refused } = await found(page);
      expect(refused).toEqual([]);
      expect(missing.length).toBeGreaterThan(5);
      expect(missing.join('\n')).toContain('view-livechat-manager');
    });
  });
});

test.describe('the script', () => {
  const script = join(dirname(fileURLToPath(import.meta.url)), '..', 'report.mjs');

  // The script's page has the clock of this computer, as has its workspace.
  let server: Awaited<ReturnType<typeof startDemoServer>>;
  test.beforeAll(async () => {
    server = await startDemoServer(aboveLimit);
  });
  test.afterAll(() => server.close());
  test.beforeEach(() => server.setFaults({}));

  /** All that other users of the machine can read of processes, and what the programs that were started have been given. */
  function processes() {
    const read = (id: string, part: string) => {
      try {
        return readFileSync(`/proc/${id}/${part}`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    };
    return readdirSync('/proc').filter((id) => /^\d+$/.test(id)).map((id) => `${read(id, 'cmdline')} ${read(id, 'environ')}`);
  }

  /** Runs the script in a folder, and tells its exit code with all that it wrote; `watch` is called while it runs. */
  function run(folder: string, words: string[], env: Record<string, string> = {}, watch?: () => void) {
    mkdirSync(folder, { recursive: true });
    const token = join(folder, '..', 'token');
    writeFileSync(token, `${server.token}\n`);
    const own = { ROCKETCHAT_URL: server.url, ROCKETCHAT_USER_ID: server.userId, ROCKETCHAT_TOKEN_FILE: token, TZ: 'UTC' };
    return new Promise<{ code: number | null; out: string; err: string; files: string[] }>((resolve) => {
      const child = spawn(process.execPath, [script, ...words], { cwd: folder, env: { ...process.env, ...own, ...env } });
      const [out, err] = [child.stdout, child.stderr].map((stream) => {
        const said: string[] = [];
        stream.on('data', (data) => said.push(String(data)));
        return said;
      });
      const timer = watch && setInterval(watch, 100);
      child.on('close', (code) => {
        clearInterval(timer);
        resolve({ code, out: out.join(''), err: err.join(''), files: readdirSync(folder).sort() });
      });
    });
  }

  /** The tidy rows of each file of an archive, in the order of the sheet; the receipt comes first. */
  const tables = (path: string) => [...unzip(readFileSync(path))].map(([name, bytes]) => {
    const [heads, ...rows] = readCsv(bytes.toString('utf8'));
    return { name, rows: rows.map((row) => Object.fromEntries(row.map((cell, at) => [heads[at], cell]))) };
  });

  test('writes a PDF and the numbers that the workspace sends, with a token that nobody sees', async ({ site }, info) => {
    test.setTimeout(120_000);
    const folder = info.outputPath('made');
    let seen: string[] = [];
    // A link cannot send the token elsewhere, nor make a report of the demo.
    const link = `${site}?range=last-week&compare=before&zone=UTC&workspace=https://evil.example&demo=1&kiosk=1`;
    const files = ['report.pdf', 'report.xlsx', 'report.zip'];
    const made = await run(folder, [link, ...files], { REPORT_PAPER: 'Letter' }, () => (seen = [...new Set([...seen, ...processes()])]));
    expect(made).toEqual({ code: 0, out: '', err: '', files });
    expect(seen.some((line) => line.includes('report.mjs')) && seen.some((line) => line.includes('--headless'))).toBe(true);
    expect(seen.filter((line) => line.includes(server.token))).toEqual([]);

    const pdf = readFileSync(join(folder, 'report.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 612 792\s*\]/);
    const sheets = readWorkbook(readFileSync(join(folder, 'report.xlsx')));
    const [receipt, totals, ...others] = tables(join(folder, 'report.zip'));
    expect([totals, ...others].map(({ name }) => name)).toEqual(['conversation-totals.csv', 'conversations.csv', 'average-first-response-time.csv', 'average-response-time.csv', 'chats-by-department.csv', 'conversations-by-agent.csv']);
    for (const text of [pdf.toString('latin1'), JSON.stringify(sheets), JSON.stringify([receipt, totals, others])]) expect(text).not.toContain(server.token);

    // Each number as the workspace gives it when it is asked once more.
    const { date: start, to_date: end } = totals.rows[0];
    expect((Date.parse(end) - Date.parse(start)) / 86_400_000).toBe(6);
    const ask = asker(server);
    const instants = { start: `${start}T00:00:00.000Z`, end: `${end}T23:59:59.999Z` };
    const { totalizers } = await ask<{ totalizers: { title: string; value: number }[] }>('analytics/dashboards/conversation-totalizers', instants);
    const current = (rows: Record<string, string>[]) => rows.filter(({ period }) => period === 'current');
    const told = current(totals.rows).slice(0, 4).map(({ value }) => Number(value));
    expect(told).toEqual(['Total_conversations', 'Open_conversations', 'On_Hold_conversations', 'Total_messages'].map((name) => totalizers.find(({ title }) => title === name)!.value));
    for (const [at, chartName] of ['Total_conversations', 'Avg_first_response_time', 'Avg_response_time'].entries()) {
      const { dataPoints } = await ask<{ dataPoints: number[] }>('analytics/dashboards/charts-data', { start, end, chartName });
      const values = current(others[at].rows).filter(({ date, value }) => value && date >= start && date <= end).map(({ value }) => Number(value));
      const expected = dataPoints.map((value) => Math.round(value * 1_000) / 1_000);
      expect(values, chartName).toEqual(at === 0 ? expected : expected.filter((value) => value > 0));
    }
    const { data } = await ask<{ data: { label: string; value: number }[] }>('analytics/dashboards/conversations-by-agent', instants);
    const agents = current(others[4].rows).filter(({ metric, agent, value }) => metric === 'Conversations' && agent && value);
    expect(agents.length).toBeGreaterThan(10);
    const known = agents.filter(({ agent }) => data.some(({ label }) => label === agent));
    expect(known.length).toBeGreaterThan(5);
    for (const { agent, value } of known) expect(Number(value), agent).toBe(data.find(({ label }) => label === agent)!.value);
  });

  test('writes the same numbers in another language', async ({ site }, info) => {
    test.setTimeout(120_000);
    const link = `${site}?range=last-week&zone=UTC`;
    const [english, german] = ['en-GB', 'de'].map((locale) => ({ locale, folder: info.outputPath(locale) }));
    for (const { locale, folder } of [english, german]) {
      expect(await run(folder, [link, 'report.zip', 'report.pdf'], { REPORT_LOCALE: locale })).toEqual({ code: 0, out: '', err: '', files: ['report.pdf', 'report.zip'] });
    }
    const numbers = ({ folder }: typeof german) => tables(join(folder, 'report.zip')).slice(1).map(({ rows }) => rows.map(({ period, date, to_date, value, unit, state }) => [period, date, to_date, value, unit, state].join()).sort());
    expect(tables(join(german.folder, 'report.zip')).map(({ name }) => name)).toContain('konversationen-nach-agent.csv');
    expect(numbers(german)).toEqual(numbers(english));
    await server.setFaults({ 'conversations-by-agent': 'failing' });
    const failed = await run(info.outputPath('failed'), [link, 'report.pdf'], { REPORT_LOCALE: 'de' });
    expect([failed.code, failed.files]).toEqual([1, []]);
    expect(failed.err).toMatch(/^Konversationen nach Agent: ./);
  });

  test('writes nothing where a number is missing, and says which', async ({ site }, info) => {
    test.setTimeout(120_000);
    await server.setFaults({ 'conversations-by-agent': 'failing' });
    const words = [`${site}?range=last-week`, 'report.pdf', 'report.zip'];
    const failed = await run(info.outputPath('failed'), words);
    expect([failed.code, failed.out, failed.files]).toEqual([1, '', []]);
    expect(failed.err).toMatch(/^Conversations by agent: .+\nNumbers are missing, so nothing was written\.\n$/);
    const allowed = await run(info.outputPath('allowed'), words, { ALLOW_MISSING: '1' });
    expect([allowed.code, allowed.files]).toEqual([0, ['report.pdf', 'report.zip']]);
    expect(allowed.err).toMatch(/^Conversations by agent: .+\n$/);
  });

  test('writes what a workspace without the premium licence has, unless it is to be strict', async ({ site }, info) => {
    test.setTimeout(120_000);
    const community = await startDemoServer(['--licence', 'community', ...aboveLimit]);
    try {
      const env = { ROCKETCHAT_URL: community.url, ROCKETCHAT_USER_ID: community.userId, ROCKETCHAT_TOKEN_FILE: '', ROCKETCHAT_TOKEN: community.token };
      const words = [`${site}?range=last-week`, 'report.pdf'];
      const made = await run(info.outputPath('made'), words, env);
      expect([made.code, made.files], made.err).toEqual([0, ['report.pdf']]);
      expect(made.err).toMatch(/^Conversation totals, Available time: Premium plans only$/m);
      expect(await run(info.outputPath('strict'), words, { ...env, STRICT: '1' })).toMatchObject({ code: 1, files: [] });
    } finally {
      await community.close();
    }
  });

  test('leaves no part of a file where it cannot write one, and no word of a token that is refused', async ({ site }, info) => {
    test.setTimeout(120_000);
    const link = `${site}?range=last-week`;
    // Beside the folder is the file with the token, which is no folder.
    const unwritten = await run(info.outputPath('unwritten'), [link, 'report.pdf', '../token/report.zip']);
    expect([unwritten.code, unwritten.files]).toEqual([1, []]);
    expect(unwritten.err).toContain('token/report.zip');
    const refused = await run(info.outputPath('refused'), [link, 'report.pdf'], { ROCKETCHAT_TOKEN_FILE: '', ROCKETCHAT_TOKEN: 'not-a-token-of-anybody' });
    expect([refused.code, refused.files]).toEqual([1, []]);
    expect(refused.err).toMatch(/./);
    expect(refused.err).not.toContain('not-a-token-of-anybody');
    const env = { ROCKETCHAT_TOKEN_FILE: '', ROCKETCHAT_TOKEN: '' };
    for (const [words, env_] of [[[link, 'report.pdf'], env], [[link, 'report.doc'], {}], [[link], {}], [[link, 'report.pdf'], { REPORT_PAPER: 'A3' }]] as [string[], Record<string, string>][]) {
      expect(await run(info.outputPath('usage'), words, env_)).toMatchObject({ code: 1, files: [] });
    }
  });
});
