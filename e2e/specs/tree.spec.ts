// The page as a screen reader has it: regions, headings, and each panel by roles and names alone, so that it may look as it
// likes.

import {
  aboveLimit, choosePeriod, expect, hours, hoursButton, loadHours, openDates, openDemo, openFilters, openTable, panel, panels, panelsOf, settled, showMoreMetrics, signIn, spoken,
  startServer, table, test, views, type DemoServer, type Page,
} from '../dashboard';

const figure = (page: Page, name: string) => panel(page, name).getByRole('figure');

/** The headings that can be heard, from the first to the last, as their levels. Behind an open dialog nothing is heard. */
function levels(page: Page) {
  return page.evaluate(() => {
    const heard = document.querySelector('dialog:modal') ?? document.body;
    const headings = [...heard.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].filter((heading) => heading.checkVisibility());
    return headings.map((heading) => Number(heading.getAttribute('aria-level') ?? heading.tagName[1]));
  });
}

/** Expects headings to begin with a level and never to go down by more than one. */
async function hasNoHoles(page: Page, first: number, where: string) {
  const found = await levels(page);
  expect(found[0], where).toBe(first);
  const holes = found.filter((level, at) => at > 0 && level > found[at - 1] + 1);
  expect(holes, `${where}: ${found}`).toEqual([]);
  expect(found.filter((level) => level === 1), where).toHaveLength(first === 1 ? 1 : 0);
}

test.describe('landmarks and headings', () => {
  for (const [view, title] of Object.entries(views)) {
    test(view, async ({ page }) => {
      await openDemo(page, `&view=${view}&compare=before`);
      await expect(page.locator('body')).toMatchAriaSnapshot(`
        - link "Skip to the numbers":
          - /url: "#main"
        - banner:
          - navigation "Views":
            - list:
              - listitem:
                - link "Overview"
              - listitem:
                - link "Agents"
              - listitem:
                - link "Departments"
              - listitem:
                - link "Availability"
          - button "Saved views"
        - complementary "Demo": Demo data, not your workspace.
        - main:
          - heading "${title}" [level=1]
          - search "Filters"
        - contentinfo:
          - button "Keys"
          - button "Wall display"
          - combobox "Language"
          - combobox "Theme"
      `);
      const links = page.getByRole('navigation', { name: 'Views' }).getByRole('link');
      for (const link of await links.all()) {
        const isOpen = (await link.textContent()) === title;
        if (isOpen) await expect(link).toHaveAttribute('aria-current', 'page');
        else expect(await link.getAttribute('aria-current')).toBeNull();
      }
      for (const landmark of ['banner', 'main', 'contentinfo', 'search'] as const) await expect(page.getByRole(landmark)).toHaveCount(1);
      // A panel is found as a region, and its heading has the same name.
      for (const name of panelsOf[view]) await expect(panel(page, name).getByRole('heading', { name, level: 2 })).toHaveCount(1);
      expect(await page.getByRole('main').getByRole('region').count()).toBeGreaterThanOrEqual(panelsOf[view].length);
      if (view === 'overview') await showMoreMetrics(page);
      await hasNoHoles(page, 1, view);
      const unnamed = page.locator('section:visible:not([aria-labelledby]):not([aria-label]) > h2');
      await expect(unnamed).toHaveCount(0);
    });
  }

  test('the way in', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Omnichannel Dashboard', level: 1 })).toBeVisible();
    await hasNoHoles(page, 1, 'the way in');
    await expect(page.getByRole('main')).toHaveCount(1);
  });

  test('what opens over the page begins with its own title', async ({ page }) => {
    await openDemo(page, '&view=departments&range=last-7-days');
    await openDates(page);
    await hasNoHoles(page, 2, 'dates');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Saved views', exact: true }).click();
    await hasNoHoles(page, 2, 'saved views');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await hasNoHoles(page, 2, 'keys');
    await page.keyboard.press('Escape');
    await panel(page, 'Chats by department').getByRole('rowheader').first().getByRole('button').click();
    await expect(page.getByRole('dialog').getByRole('region')).toHaveCount(2);
    await hasNoHoles(page, 2, 'a department');
    await openDemo(page, '&view=agents&about=agent:Farah%20Keller');
    await hasNoHoles(page, 2, 'an agent');
  });

  test('the wall', async ({ page }) => {
    await openDemo(page, '&kiosk=1');
    await hasNoHoles(page, 1, 'the wall');
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - banner:
        - paragraph: Last 28 days, 23 Oct – 19 Nov 2026
        - button "Leave the wall display"
      - main:
        - region "Conversation totals"
        - region "Trend"
        - region "Agent availability"
    `);
  });
});

test.describe('each panel, by role and name', () => {
  test('the tiles, their table, and the notes', async ({ page }) => {
    await openDemo(page, '&compare=before');
    await openTable(page, 'Conversation totals');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - region "Conversation totals":
        - heading "Conversation totals" [level=2]
        - paragraph: vs. 25 Sept – 22 Oct 2026
        - paragraph: 23 Oct – 19 Nov 2026 · days of the workspace's reporting zone · all departments · beside 25 Sept – 22 Oct 2026
        - button "More metrics"
        - button "Refresh Conversation totals"
        - button "Hide table" [expanded]
        - list:
          - listitem:
            - button "Conversations" [pressed]
            - paragraph: 2,415
            - paragraph: 2 % fewer
            - paragraph: 9 open or queued · 0 on hold
          - listitem:
            - button "First response"
          - listitem:
            - button "Response"
          - listitem:
            - button "Chat duration"
          - listitem:
            - link "Available time"
          - listitem:
            - paragraph: Conversations per available hour
        - table "Conversation totals":
          - rowgroup:
            - row:
              - columnheader "Metric"
              - columnheader "Value"
          - rowgroup:
            - row:
              - rowheader "Conversations"
              - cell "2,415"
        - group: About this number
      - status: "Most: Mon, 16 Nov 2026 (123)."
    `);
  });

  test('the trend', async ({ page }) => {
    await openDemo(page, '&compare=before&range=last-7-days&chart=Avg_reaction_time&scale=log');
    await openTable(page, 'Trend');
    await expect(panel(page, 'Trend')).toMatchAriaSnapshot(`
      - region "Trend":
        - heading "Trend" [level=2]
        - paragraph: Average reaction time · 13 – 19 Nov 2026 · UTC days · all departments · beside 6 – 12 Nov 2026
        - button "Refresh Trend"
        - button "Hide table" [expanded]
        - combobox "Chart":
          - option "Average reaction time" [selected]
        - combobox "Group by":
          - option "Automatic (day)" [selected]
        - spinbutton "Target, at most (s)"
        - checkbox "Logarithmic scale" [checked]
        - list:
          - listitem:
            - button "This period" [pressed]
          - listitem:
            - button "Compared period" [pressed]
        - figure /^Average reaction time. the longest, .+ on .+ 2026\\./:
          - application /^Trend. Average reaction time. the longest, .+ Arrow keys read the points, Enter holds one\\. T shows the table, S turns sound on or off\\.$/
          - status
        - table "Trend":
          - rowgroup:
            - row:
              - columnheader "Date"
              - columnheader "Average reaction time"
          - rowgroup:
            - row:
              - rowheader "Fri, 13 Nov 2026"
    `);
  });

  test('agents, departments, availability', async ({ page }) => {
    // Where its columns have room beside each other.
    await openDemo(page, '&compare=before&view=agents');
    await expect(panel(page, 'Conversations by agent')).toMatchAriaSnapshot(`
      - region "Conversations by agent":
        - heading "Conversations by agent" [level=2]
        - paragraph: "23 Oct – 19 Nov 2026 · time zone: Europe/Berlin · all departments · beside 25 Sept – 22 Oct 2026"
        - button "Refresh Conversations by agent"
        - button "Hide table" [expanded]
        - list:
          - listitem:
            - button "Conversations" [pressed]
          - listitem:
            - button "Compared period" [pressed]
        - figure /Conversations. 2,415 in all/:
          - application /Conversations by agent. .+ Enter opens or holds one\\. T shows the table, S turns sound on or off\\.$/
        - searchbox "Search Conversations by agent"
        - status
        - table "Conversations by agent":
          - rowgroup:
            - row:
              - columnheader "Agent":
                - button "Agent"
              - columnheader "Conversations":
                - button "Conversations"
              - columnheader "Share":
                - button "Share"
              - columnheader "Before":
                - button "Before"
              - columnheader "Change":
                - button "Change"
          - rowgroup:
            - row:
              - rowheader "Farah Keller":
                - button "Farah Keller"
              - cell "247"
            - row:
              - rowheader "Unassigned"
    `);
    await openDemo(page, '&compare=before&view=departments');
    await expect(panel(page, 'Chats by department')).toMatchAriaSnapshot(`
      - region "Chats by department":
        - heading "Chats by department" [level=2]
        - list:
          - listitem:
            - button "Answered" [pressed]
          - listitem:
            - button "Waiting" [pressed]
          - listitem:
            - button "Compared period" [pressed]
        - figure /Conversations. 2,415 in all; the most, 987, Support\\./
        - table "Chats by department":
          - rowgroup:
            - row:
              - columnheader "Department"
              - columnheader "Answered"
              - columnheader "Waiting"
              - columnheader "Total"
          - rowgroup:
            - row:
              - rowheader "Support"
              - cell "772"
              - cell "215"
              - cell "987"
    `);
    await openDemo(page, '&compare=before');
    await openTable(page, 'Agent availability');
    await expect(panel(page, 'Agent availability')).toMatchAriaSnapshot(`
      - region "Agent availability":
        - heading "Agent availability" [level=2]
        - paragraph: 23 Oct – 19 Nov 2026 · days of the workspace's server · all departments
        - figure /On service. .+ in all; the most, .+, Hana Jensen\\./
        - paragraph: "Finished sessions only: the workspace adds a running one when it ends."
        - paragraph: /These are the workspace's own sums, which can be below the truth or above it/
        - paragraph: /The workspace sends sessions of a single day only/
        - table "Agent availability":
          - rowgroup:
            - row:
              - columnheader "Agent"
              - columnheader "Available time"
    `);
  });

  test('the hours before they are asked for', async ({ page }) => {
    await openDemo(page, '&range=last-7-days');
    await expect(panel(page, hours)).toHaveAttribute('aria-busy', 'false');
    await expect(panel(page, hours)).toMatchAriaSnapshot(`
      - region "Conversations by hour":
        - heading "Conversations by hour" [level=2]
        - paragraph: /13 – 19 Nov 2026 · .+ · all departments/
        - button "Refresh Conversations by hour"
        - button "Show table"
        - combobox "Columns":
          - option "Each day" [selected]
          - option "A usual week"
        - 'button "Load 7 days: 7 calls"'
        - paragraph: The workspace tells hours of one day at a time, so that each day is a call of its own. None of these days is here yet.
        - group: About this number
    `);
    // Nothing is there that could be read.
    await expect(figure(page, hours)).toHaveCount(0);
    await expect(panel(page, hours).getByRole('alert')).toHaveCount(0);
    await choosePeriod(page, 'last-12-months');
    await settled(page);
    await expect(panel(page, hours)).toMatchAriaSnapshot(`
      - region "Conversations by hour":
        - paragraph: Hours are shown of at most 92 days. Choose a shorter period.
    `);
    await expect(hoursButton(page)).toHaveCount(0);
  });

  test('the hours when they are there', async ({ page }) => {
    await openDemo(page, '&range=last-7-days');
    await loadHours(page);
    await openTable(page, hours);
    await expect(panel(page, hours)).toMatchAriaSnapshot(`
      - region "Conversations by hour":
        - heading "Conversations by hour" [level=2]
        - paragraph: /13 – 19 Nov 2026 · hours of the workspace's reporting zone · all departments/
        - text: updated just now
        - button "Refresh Conversations by hour"
        - button "Hide table" [expanded]
        - combobox "Columns":
          - option "Each day" [selected]
          - option "A usual week"
        - figure /^The most, \\d+. .+, 1[0-9]:00\\.$/:
          - application /^Conversations by hour. The most, .+ Arrow keys read the points, Enter holds one\\. T shows the table, S turns sound on or off\\.$/
          - status
        - text: Conversations an hour
        - list:
          - listitem: none
          - listitem: /^from \\d+$/
        - table "Conversations by hour":
          - rowgroup:
            - row:
              - columnheader "Day"
              - columnheader "00:00"
              - columnheader "23:00"
          - rowgroup:
            - row:
              - rowheader "Fri, 13 Nov 2026"
            - row:
              - rowheader "Thu, 19 Nov 2026"
        - group: About this number
    `);
    await expect(panel(page, hours)).toHaveAttribute('aria-busy', 'false');
    await panel(page, hours).getByLabel('Columns').selectOption('week');
    await expect(panel(page, hours)).toMatchAriaSnapshot(`
      - region "Conversations by hour":
        - combobox "Columns":
          - option "A usual week" [selected]
        - figure /^The most on average, .+. .+day, 1[0-9]:00\\.$/
        - table "Conversations by hour":
          - rowgroup:
            - row:
              - rowheader "Monday"
            - row:
              - rowheader "Sunday"
    `);
  });

  test('the filters', async ({ page }) => {
    await openDemo(page, '&range=last-7-days&compare=before');
    await expect(page.getByRole('search')).toMatchAriaSnapshot(`
      - search "Filters":
        - 'button "Previous period: 6 – 12 Nov 2026"'
        - combobox "Period"
        - 'button "Next period: none" [disabled]'
        - button "Choose dates…"
        - combobox "Compare with"
        - combobox "Time zone":
          - option "This browser (Europe/Berlin)" [selected]
        - combobox "Department": All departments
        - combobox "Refresh":
          - option "Off" [selected]
        - button "Refresh all"
    `);
    // What stands in groups of a list is not in the snapshot.
    await expect(page.getByLabel('Period', { exact: true }).locator('option:checked')).toHaveText('Last 7 days · 13 – 19 Nov 2026');
    await expect(page.getByLabel('Compare with').locator('option:checked')).toHaveText('Period before · 6 – 12 Nov 2026');
    await expect(page.getByRole('button', { name: 'Next period: none' })).toHaveAttribute('aria-disabled', 'true');
    const departments = page.getByRole('combobox', { name: 'Department' });
    await departments.click();
    await page.getByRole('option', { name: 'Sales' }).click();
    await expect(page.getByRole('group', { name: 'Chosen departments' }).getByRole('button', { name: 'Remove Sales' })).toBeVisible();
    await departments.press('ArrowDown');
    await expect(departments).toHaveAttribute('aria-expanded', 'true');
    await expect(departments).toHaveAccessibleDescription(/One more department: about 8 more calls/);
    await expect(page.getByRole('listbox', { name: 'Departments' })).toMatchAriaSnapshot(`
      - listbox "Departments":
        - option "All departments"
        - option "Sales" [selected]
        - option "Support"
    `);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    const opener = page.getByRole('button', { name: 'Filters (2)' });
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
    await openFilters(page);
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
  });

  test('the dates', async ({ page }) => {
    await openDemo(page, '&range=2026-11-16..2026-11-17');
    const dialog = await openDates(page);
    await expect(dialog).toMatchAriaSnapshot(`
      - dialog "Choose dates":
        - heading "Choose dates" [level=2]
        - textbox /Type a period/
        - button "Apply"
        - status:
          - paragraph: 16 – 17 Nov 2026 · 2 days
        - button "Earlier month"
        - grid "October 2026"
        - button "Later month"
        - grid "November 2026":
          - rowgroup:
            - row:
              - columnheader "Mon"
          - rowgroup:
            - row:
              - gridcell "Mon, 16 Nov 2026" [selected]
              - gridcell "Tue, 17 Nov 2026" [selected]
              - gridcell "Wed, 18 Nov 2026"
        - combobox "Weeks begin with"
        - button /Zoom out/
        - button "Cancel"
    `);
    await expect(dialog.getByRole('gridcell', { name: 'Fri, 20 Nov 2026, today' })).toHaveAttribute('aria-current', 'date');
    await dialog.getByLabel('Type a period').fill('now-7x');
    await expect(dialog.getByRole('status')).toContainText('x is no unit');
    await expect(dialog.getByLabel('Type a period')).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog.getByLabel('Type a period')).toHaveAccessibleDescription(/x is no unit/);
  });

  test('the drawers', async ({ page }) => {
    await openDemo(page, '&view=departments&range=last-7-days');
    await panel(page, 'Chats by department').getByRole('button', { name: 'Sales', exact: true }).click();
    await settled(page);
    await expect(page.getByRole('dialog', { name: 'Sales' })).toMatchAriaSnapshot(`
      - dialog "Sales":
        - heading "Sales" [level=2]
        - heading "Share" [level=3]
        - status:
          - paragraph: 131 conversations, 21% of all 625.
        - paragraph:
          - button "Show this department only"
        - region "Department totals":
          - term: Conversations
          - definition: "131"
        - region "Department trend":
          - figure /Conversations. 131 in all/
        - button "Close"
    `);
    await page.keyboard.press('Escape');
    await openDemo(page, '&view=agents&range=last-7-days');
    await panel(page, 'Conversations by agent').getByRole('button', { name: 'Farah Keller' }).click();
    await expect(page.getByRole('dialog', { name: 'Farah Keller' })).toMatchAriaSnapshot(`
      - dialog "Farah Keller":
        - heading "Farah Keller" [level=2]
        - heading "Conversations" [level=3]
        - status:
          - paragraph: 78 conversations, 12.5% of all 624.
        - heading "On service" [level=3]
        - status:
          - paragraph: /as farah\\.keller\\.$/
        - button "Close"
    `);
  });

  test('the way in', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - main:
        - heading "Omnichannel Dashboard" [level=1]
        - textbox "Workspace address"
        - group "Way to sign in":
          - button "Personal access token" [pressed]
          - button "Password"
        - textbox "User ID"
        - textbox "Personal access token"
        - group "Keep me signed in":
          - radio /For this tab/ [checked]
          - radio "Forget at once"
          - radio "On this device"
        - checkbox /Keep answers/ [checked]
        - button "Sign in"
        - button "Explore the demo"
      - contentinfo:
        - combobox "Language":
          - option "As the browser" [selected]
        - combobox "Theme":
          - option "As the system" [selected]
          - option "Light"
          - option "Dark"
    `);
    await page.getByRole('button', { name: 'Password', exact: true }).click();
    await expect(page.getByRole('group', { name: 'Way to sign in' })).toMatchAriaSnapshot(`
      - button "Personal access token"
      - button "Password" [pressed]
    `);
    await expect(page.getByRole('button', { name: 'Personal access token' })).toHaveAttribute('aria-pressed', 'false');
    // Required is told before somebody has tried.
    for (const name of ['Workspace address', 'Username or email']) await expect(page.getByRole('textbox', { name })).toHaveAttribute('required');
  });

  test('saved views and keys', async ({ page }) => {
    await openDemo(page);
    await page.getByRole('button', { name: 'Saved views', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Saved views' });
    await dialog.getByRole('textbox', { name: 'Save what is on screen as' }).fill('Mondays');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toMatchAriaSnapshot(`
      - dialog "Saved views":
        - list:
          - listitem:
            - link "Mondays"
            - 'button "Up: Mondays"'
            - 'button "Down: Mondays"'
            - 'button "Start page: Mondays"'
            - 'button "Rename: Mondays"'
            - 'button "Delete: Mondays"'
        - status: “Mondays”. saved.
        - textbox "Save what is on screen as"
        - button "Save"
        - link "Export all"
        - button "Import…"
        - button "Close"
    `.replace('“Mondays”. saved.', '"“Mondays”: saved."'));
    await expect(dialog.getByRole('link', { name: 'Mondays' })).toHaveAttribute('aria-current', 'page');
    await expect(dialog.getByRole('button', { name: 'Start page: Mondays' })).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toMatchAriaSnapshot(`
      - dialog "Keys":
        - checkbox "Use single keys" [checked]
        - term: D
        - definition: Today
        - button "Close"
    `);
  });
});

test.describe('hours on their way', () => {
  let server: DemoServer;
  test.beforeAll(async () => {
    server = await startServer(...aboveLimit);
  });
  test.afterAll(() => server.close());
  test.afterEach(() => server.setFaults({}));

  /** Holds the questions for hours; gives the way to let so many of them pass. */
  async function holdHours(page: Page) {
    const waiting: (() => void)[] = [];
    let free = 0;
    const go = () => {
      while (free > 0 && waiting.length > 0) {
        free -= 1;
        waiting.shift()!();
      }
    };
    const isOfOneDay = ({ pathname, searchParams }: URL) => pathname.endsWith('/charts-data') && searchParams.get('start') === searchParams.get('end');
    await page.route(isOfOneDay, async (route) => {
      await new Promise<void>((pass) => {
        waiting.push(pass);
        go();
      });
      await route.continue();
    });
    return (more: number) => {
      free += more;
      go();
    };
  }

  test('the hours while they come', async ({ page }) => {
    await signIn(page, server, '?range=last-7-days');
    const letPass = await holdHours(page);
    await hoursButton(page).press('Enter');
    letPass(3);
    const region = panel(page, hours);
    await expect(region.getByText('Hours of 3 of 7 days are here.')).toBeVisible();
    await expect(region).toHaveAttribute('aria-busy', 'true');
    await expect(region).toMatchAriaSnapshot(`
      - region "Conversations by hour":
        - heading "Conversations by hour" [level=2]
        - text: Updating…
        - button "Refresh Conversations by hour"
        - figure /^The most, \\d+. /:
          - application /^Conversations by hour. The most, /
        - text: Conversations an hour
        - list:
          - listitem: none
          - listitem: not asked for yet
        - paragraph: Hours of 3 of 7 days are here.
    `);
    // Of a day that is not here nothing is said but that.
    const rows = await table(page, hours);
    const missing = rows.filter((row) => row.slice(1).every((cell) => cell === '–'));
    expect(missing).toHaveLength(4);
    expect(rows.filter((row) => row.slice(1).every((cell) => /^\d+$/.test(cell)))).toHaveLength(3);
    const chart = region.getByRole('application');
    for (const [at, row] of rows.entries()) {
      await chart.press('Home');
      for (let day = 0; day < at; day += 1) await chart.press('ArrowRight');
      await expect(region.locator('figure').getByRole('status')).toHaveText(`${row[0]}, 00:00: ${spoken(row[1])}`);
    }
    letPass(4);
    await expect(region).toHaveAttribute('aria-busy', 'false');
    await expect(region.getByText(/days are here/)).toHaveCount(0);
    expect((await table(page, hours)).flat()).not.toContain('–');
  });

  test('the hours when they fail', async ({ page }) => {
    await signIn(page, server, '?range=last-7-days');
    await server.setFaults({ 'charts-data': 'failing' });
    await hoursButton(page).press('Enter');
    await expect(panel(page, hours).getByRole('alert')).toBeVisible();
    await expect(panel(page, hours)).toMatchAriaSnapshot(`
      - region "Conversations by hour":
        - heading "Conversations by hour" [level=2]
        - alert:
          - paragraph: /had an internal problem \\(500\\)/
          - button "Try again"
    `);
    await expect(figure(page, hours)).toHaveCount(0);
  });
});
