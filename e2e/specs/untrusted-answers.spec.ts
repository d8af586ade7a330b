// Answers of strangers: their text is shown as text and does nothing, and numbers that cannot be are shown as none.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseView, countCases, expect, fillInToken, hasState, openDemo, panel, settled, signIn, startServer, submit, table, test, tiles, views, type Page } from '../dashboard';
import { cell } from '../extended';
import { startStub, type Host } from '../hosts';

countCases('an answer that cannot be trusted');

async function enter(page: Page, { url }: Host, query = '') {
  await page.goto(`./${query}`);
  await fillInToken(page, { url, userId: 'u', token: 't' });
  await submit(page);
}

test.describe("strangers' text", () => {
  const texts: Record<string, string> = {
    'a script': '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>',
    'markup that ends other markup': `"'></th></p></title></textarea><svg onload=window.hurt=1><b>&lt;b&gt;&amp;`,
    'control characters': 'a\u0000b\u0007c\u001B[31md\be\u0085f\u2028g\u{E0041}h',
    'an override of the direction without end': '\u202Etxet desrever',
    'an isolate of the other direction without end': '\u2067\u202Dtxet \u05D0\u05D1',
    'more ends of directions than beginnings': '\u2069\u202C\u2069\u202Etxet desrever',
    'ten thousand letters': 'W'.repeat(10_000),
    'ten thousand marks on one letter': `Z${'\u0353'.repeat(9_999)}`,
    'a formula': `=HYPERLINK("http://127.0.0.1:9/?"&A1,"+1")-2+cmd|' /C calc'!A0`,
    'places for other words': '{0} %s ${window.hurt=1} {{window.hurt=1}} javascript:window.hurt=1',
  };

  /** A script, a turn of the direction, and more than a line bears; what is done to each text is proven natively. */
  const hardest = ['markup that ends other markup', 'more ends of directions than beginnings', 'ten thousand letters'];

  async function answers(files: Record<string, unknown>) {
    const folder = await mkdtemp(join(tmpdir(), 'answers-'));
    for (const [name, body] of Object.entries(files)) await writeFile(join(folder, `${name}.json`), JSON.stringify(body));
    return folder;
  }

  /** What is left for the eye: the marks of direction are taken out of a stranger's text. */
  const bare = (text: string | null) => (text ?? '').replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');

  /** Expects that a stranger's text has done nothing: no script, no element, no wider page, no words of ours turned round. */
  async function expectInert(page: Page, text: string) {
    const elements = 'body img, body script, body iframe, body svg:not(.icon > svg), body b:not(.period-opener b), [onerror], [onload]';
    expect(await page.evaluate((elements) => [(window as { hurt?: number }).hurt, document.querySelectorAll(elements).length], elements)).toEqual([undefined, 0]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.evaluate(turned, [text, bare(text)].map((text) => text.slice(0, 12)))).toEqual([]);
  }

  /** Runs in the page: words of our own, beside a stranger's, whose letters stand in the wrong order. */
  function turned(beginnings: string[]): string[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const block = node.parentElement!.closest('p, li, th, td, h1, h2, h3, div, footer') ?? node.parentElement!;
      if (!beginnings.some((text) => block.textContent!.includes(text))) continue;
      for (const { index, 0: word } of node.data.matchAll(/[A-Z]?[a-z]{2,}/g)) {
        const [first, last] = [index, index + word.length - 1].map((letter) => {
          const range = document.createRange();
          range.setStart(node, letter);
          range.setEnd(node, letter + 1);
          return range.getBoundingClientRect();
        });
        // The stranger's own words are written backwards, so that they may be turned.
        const isOurs = !['txet', 'desrever'].includes(word);
        if (isOurs && first.top === last.top && last.left < first.left) found.push(`${word} in ${node.data.slice(0, 80)}`);
      }
    }
    return found;
  }

  for (const [what, text] of Object.entries(texts)) {
    test(`names: ${what}`, cell(hardest.includes(what)), async ({ page }) => {
      // Ten thousand marks on a letter take a browser long to draw, wherever the letter stands.
      test.setTimeout(90_000);
      const departments = [{ _id: 'd', name: text }];
      const folder = await answers({
        department: { departments, count: 1, offset: 0, total: 1, success: true },
        archived: { departments: [], count: 0, offset: 0, total: 0, success: true },
        'amount-of-chats': { departments: [{ _id: 'd', rooms: 3 }], count: 1, offset: 0, total: 1, success: true },
        'conversations-by-agent': { total: 9, data: [text, text, null].map((label) => ({ label, value: 3 })), unspecified: 0, success: true },
        'agent-overview': { head: [], data: [], success: true },
        agent: { users: [{ username: 'u0', name: text }], count: 1, offset: 0, total: 1, success: true },
        'available-for-service-history': { agents: [{ username: 'u0', availableTimeInSeconds: 60 }], count: 1, offset: 0, total: 1, success: true },
        'charts-data': { chartLabel: text, dataLabels: [text, text], dataPoints: [1, 2], success: true },
        me: { _id: 'u', name: text, username: 'u', roles: [], success: true },
      });
      const strange = await startServer('--answers', folder);
      try {
        await signIn(page, strange);
        expect((await table(page, 'Chats by department')).map(([name]) => name)).toEqual([bare(text)]);
        const agents = (await table(page, 'Conversations by agent')).map(([name]) => name);
        expect(agents.filter((name) => name.startsWith(bare(text)))).not.toEqual([]);
        for (const name of agents) expect(name.startsWith(bare(text)) || /^(No name|Unassigned)/.test(name), name.slice(0, 80)).toBe(true);
        expect((await table(page, 'Trend')).map(([label]) => label)).toEqual([bare(text), bare(text)]);
        for (const cell of await panel(page, 'Chats by department').locator('tbody th').all()) await expect(cell).toHaveAttribute('dir', 'auto');
        // As much of it as a line bears.
        expect(bare(await page.getByRole('contentinfo').textContent())).toContain(bare([...text].slice(0, 50).join('')));
        await expectInert(page, text);

        for (const [view, name] of [['departments', 'Chats by department'], ['agents', 'Conversations by agent'], ['availability', 'Agent availability']]) {
          await chooseView(page, views[view]);
          await settled(page);
          expect(bare((await table(page, name)).map(([name]) => name).join())).toContain(bare(text));
          await expectInert(page, text);
        }
        await chooseView(page, views.overview);
        await settled(page);

        const picker = page.getByRole('combobox', { name: 'Department' });
        await picker.click();
        const option = page.getByRole('listbox').getByRole('option').last();
        expect(bare(await option.textContent())).toContain(bare(text));
        await expectInert(page, text);
        await option.click();
        await settled(page);
        expect(bare(await picker.inputValue())).toBe(bare(text));
        expect(bare(await panel(page, 'Trend').locator('.covers').textContent())).toContain(bare(text));
        await panel(page, 'Trend').getByRole('application').focus();
        await page.keyboard.press('ArrowRight');
        expect(bare(await panel(page, 'Trend').locator('.tooltip').textContent())).toContain(bare(text));
        await expectInert(page, text);
      } finally {
        await strange.close();
        await rm(folder, { recursive: true });
      }
    });

    test(`the workspace's words for an error: ${what}`, cell(hardest.includes(what)), async ({ page }) => {
      const refusal: [number, unknown] = [400, { success: false, error: text }];
      const host = await startStub({ 'conversation-totalizers': refusal, department: refusal, 'charts-data': refusal });
      try {
        await enter(page, host);
        // What all tiles say too is said once.
        const told = panel(page, 'Trend').getByRole('alert');
        await expect(told).toBeVisible();
        const words = bare(await told.textContent());
        // They are a part of a sentence, so that they stay on its line.
        expect(words).toContain(bare(text.slice(0, 200)).replace(/\p{Cc}/gu, ' '));
        expect(words.length).toBeLessThan(500);
        await expect(tiles(page).first()).toContainText("Couldn't load");
        await expectInert(page, text);
      } finally {
        host.close();
      }
    });

    test(`the address: ${what}`, cell(hardest.includes(what)), async ({ page }) => {
      const value = encodeURIComponent(text.slice(0, 500));
      await openDemo(page, `&range=${value}&chart=${value}&department=${value}`);
      const notices = bare((await page.locator('.notice').allTextContents()).join('\n'));
      for (const key of ['range', 'chart']) expect(notices).toContain(`Ignored ${key}=${bare(text.slice(0, 60))}`);
      await expectInert(page, text);
    });
  }
});

test('a name that nobody sees is told as none, by username or by id', async ({ page }) => {
  const unseen = '\u200B \u202E\u3164';
  const list = (name: string, rows: unknown[]) => [200, { [name]: rows, count: rows.length, offset: 0, total: rows.length, success: true }] as [number, unknown];
  const host = await startStub({
    department: list('departments', [{ _id: 'd1', name: unseen }]),
    archived: list('departments', []),
    'amount-of-chats': list('departments', [{ _id: 'd1', rooms: 3 }]),
    'conversations-by-agent': [200, { total: 9, data: [{ label: unseen, value: 6 }, { label: '', value: 3 }], unspecified: 0, success: true }],
    agent: list('users', [{ username: 'u0', name: unseen }]),
    'available-for-service-history': list('agents', [{ username: 'u0', availableTimeInSeconds: 60 }]),
  });
  try {
    await enter(page, host);
    await settled(page);
    const names = async (name: string) => (await table(page, name)).map(([name]) => name);
    expect(await names('Conversations by agent')).toEqual(['Unassigned', 'No name (u0)', 'No name (not an agent now)']);
    expect(await names('Chats by department')).toEqual(['d1']);
    await page.getByRole('combobox', { name: 'Department' }).click();
    await expect(page.getByRole('listbox').getByRole('option').last()).toHaveText('d1');
    await page.keyboard.press('Escape');
    await panel(page, 'Conversations by agent').getByRole('rowheader').getByRole('button').first().click();
    await expect(page.getByRole('dialog', { name: 'No name' })).toContainText('u0');
    await page.keyboard.press('Escape');
    await chooseView(page, 'Availability');
    await settled(page);
    expect(await names('Agent availability')).toEqual(['u0']);
  } finally {
    host.close();
  }
});

test.describe('numbers that cannot be', () => {
  const numbers: [string, unknown, string][] = [
    ['conversation-totalizers', { totalizers: [{ title: 'Total_conversations', value: -3 }] }, 'Conversation totals'],
    ['conversation-totalizers', { totalizers: [{ title: 'Total_conversations', value: 1.5 }] }, 'Conversation totals'],
    ['conversation-totalizers', { totalizers: null }, 'Conversation totals'],
    ['charts-data', { chartLabel: 'x', dataLabels: ['11/1'], dataPoints: [] }, 'Trend'],
    ['charts-data', { chartLabel: 'x', dataLabels: ['11/1'], dataPoints: [null] }, 'Trend'],
    ['conversations-by-agent', { total: 1, data: [{ label: 'a', value: 1e300 }], unspecified: 0 }, 'Conversations by agent'],
    ['amount-of-chats', { departments: {}, total: 0 }, 'Chats by department'],
    ['available-for-service-history', { agents: [{ username: 'a', availableTimeInSeconds: '-' }], total: 1 }, 'Agent availability'],
  ];
  for (const [route, body, name] of numbers) {
    // That each is refused is proven natively.
    test(`${route}: ${JSON.stringify(body)}`, cell(route === 'conversation-totalizers' && JSON.stringify(body).includes('-3') || route === 'available-for-service-history'), async ({ page }) => {
      const host = await startStub({ [route]: [200, { ...(body as object), success: true }] });
      try {
        await enter(page, host, name === 'Agent availability' ? '?view=availability' : '');
        await expect(panel(page, name).getByRole('alert')).toContainText("couldn't be read");
        await expect(panel(page, name).getByRole('alert')).toContainText('Nothing is shown rather than a wrong number.');
      } finally {
        host.close();
      }
    });
  }

  test('what does not say that it is a workspace’s answer is somebody else’s', async ({ page }) => {
    const host = await startStub({ 'conversation-totalizers': [200, []] });
    try {
      await enter(page, host);
      await expect(panel(page, 'Conversation totals').getByRole('alert')).toContainText('Something other than Rocket.Chat responded');
    } finally {
      host.close();
    }
  });

  test('a chart without points is empty, not broken', async ({ page }) => {
    const host = await startStub({ 'charts-data': [200, { chartLabel: 'x', dataLabels: [], dataPoints: [], success: true }] });
    try {
      await enter(page, host);
      await hasState(page, 'Trend', 'empty');
      await expect(panel(page, 'Trend')).toContainText('The workspace sent no points for this chart.');
    } finally {
      host.close();
    }
  });

  test('a totalizer that was not sent is not zero', async ({ page }) => {
    const host = await startStub({ 'conversation-totalizers': [200, { totalizers: [{ title: 'Total_visitors', value: 5 }], success: true }] });
    try {
      await enter(page, host);
      await hasState(page, 'Conversation totals', 'ready');
      expect((await table(page, 'Conversation totals')).map(([, value]) => value).slice(0, 5)).toEqual(['not sent', 'not sent', 'not sent', 'not sent', '5']);
      await expect(tiles(page).first().locator('.tile-value')).not.toHaveText('0');
    } finally {
      host.close();
    }
  });
});
