// The page as a screen reader has it: regions, headings, and each panel by roles and names alone, so that it may look as it
// likes.

import {
  aboveLimit, choosePeriod, expect, hours, hoursButton, loadHours, openDates, openDemo, openFilters, openTable, panel, panelsOf, settled, showMoreMetrics, signIn, spoken,
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
        - link "Skip to content":
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
          - link "Report"
          - button "Saved views"
          - button "Export this view"
        - complementary "Demo": Demo data, not your workspace.
        - main:
          - heading "${title}" [level=1]
          - search "Filters"
        - contentinfo:
          - button "Keyboard shortcuts"
          - button "Wall display"
          - combobox "Language"
          - combobox "Theme"
      `);
      const links = page.getByRole('banner').getByRole('link');
      for (const link of await links.all()) {
        const isOpen = (await link.textContent())?.trim() === title;
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
    await panel(page, 'Chats by department').getByRole('rowheader').getByRole('button').first().click();
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
        - paragraph: Today, Fri, 20 Nov 2026
        - paragraph:
          - strong: "16:00"
          - text: Europe/Berlin
        - button "Today" [pressed]
        - button "Last 28 days"
        - button "Exit wall display"
      - main:
        - heading "Overview" [level=1]
        - region "Right now"
        - region "Trend"
    `);
  });
});

test.describe('each panel, by role and name', () => {
  test('the tiles, their table, and the notes', async ({ page }) => {
    await openDemo(page, '&compare=before');
    await openTable(page, 'Conversation totals');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - region "Conversation totals":
          - heading "Conversation totals" [level=2]
          - paragraph: vs. 25 Sept – 22 Oct 2026
          - paragraph: 23 Oct – 19 Nov 2026 · days in the workspace's reporting time zone · all departments
          - button "More metrics"
          - button "Refresh Conversation totals"
          - button "Hide table" [expanded]
          - list:
            - listitem:
              - button "Conversations" [pressed]
              - paragraph: 2,415
              - paragraph: 2% fewer
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
                - columnheader "Change"
            - rowgroup:
              - row:
                - rowheader "Conversations"
                - cell "2,415"
                - cell "2% fewer (−58)"
          - group: About this number
        - status: "Most: Mon, 16 Nov 2026 (123)."
    `);
  });

  test('what is so right now', async ({ page }) => {
    await openDemo(page, '&range=today');
    await expect(panel(page, 'Right now')).toMatchAriaSnapshot(`
      - region "Right now":
        - heading "Right now" [level=2]
        - paragraph: "22 Oct – 20 Nov 2026 · time zone: Europe/Berlin · all departments"
        - button "Refresh Right now"
        - button "Show table"
        - list:
          - listitem:
            - paragraph: Queued
            - paragraph: "1"
          - listitem:
            - paragraph: Open
            - paragraph: "11"
          - listitem:
            - paragraph: On hold
            - paragraph: "1"
          - listitem:
            - paragraph: Agents available
            - paragraph: 7 of 12
        - group: About this number
    `);
  });

  test('the trend', async ({ page }) => {
    await openDemo(page, '&compare=before&range=last-7-days&chart=Avg_reaction_time&scale=log');
    await openTable(page, 'Trend');
    await expect(panel(page, 'Trend')).toMatchAriaSnapshot(`
      - region "Trend":
        - heading "Trend" [level=2]
        - combobox "Chart":
          - option "Average reaction time" [selected]
        - paragraph: Average reaction time · 13 – 19 Nov 2026 · UTC days · all departments · vs. 6 – 12 Nov 2026
        - combobox "Group by":
          - option "Automatic (day)" [selected]
        - spinbutton "Target (max, s)"
        - checkbox "Logarithmic scale" [checked]
        - button "Refresh Trend"
        - button "Hide table" [expanded]
        - list:
          - listitem:
            - button "This period" [pressed]
          - listitem:
            - button "Comparison period" [pressed]
        - figure /^Average reaction time\\. Longest. .+ 2026 \\(.+\\)\\./:
          - application /^Trend. Average reaction time\\. Longest. .+ Use the arrow keys to move between points and Enter to pin one\\. Press T for the table, S for sound\\.$/
          - status
        - table "Trend":
          - rowgroup:
            - row:
              - columnheader "Date"
              - columnheader "Average reaction time"
              - columnheader "Previous"
              - columnheader "Change"
          - rowgroup:
            - row:
              - rowheader "Fri, 13 Nov 2026"
    `);
  });

  test('agents, departments, availability', async ({ page }) => {
    await openDemo(page, '&compare=before&view=agents');
    await expect(panel(page, 'Conversations by agent')).toMatchAriaSnapshot(`
      - region "Conversations by agent":
        - heading "Conversations by agent" [level=2]
        - paragraph: "23 Oct – 19 Nov 2026 · time zone: Europe/Berlin · all departments · vs. 25 Sept – 22 Oct 2026"
        - button "Refresh Conversations by agent"
        - searchbox "Search Conversations by agent"
        - button "Columns"
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
              - columnheader "Change":
                - button "Change"
              - columnheader "First response":
                - button "First response"
          - rowgroup:
            - row:
              - rowheader "Unassigned"
              - cell "135"
          - rowgroup:
            - row:
              - rowheader "Farah Keller":
                - button "Farah Keller"
              - cell "247"
              - cell "10.2%"
              - cell "5% more"
              - cell "38 s"
          - rowgroup:
            - row:
              - rowheader "Total"
              - cell "2,415"
    `);
    await openDemo(page, '&compare=before&view=departments');
    await expect(panel(page, 'Chats by department')).toMatchAriaSnapshot(`
      - region "Chats by department":
        - heading "Chats by department" [level=2]
        - searchbox "Search Chats by department"
        - button "Columns"
        - status
        - table "Chats by department":
          - rowgroup:
            - row:
              - columnheader "Department"
              - columnheader "Conversations"
              - columnheader "Answered"
              - columnheader "Waiting"
          - rowgroup:
            - row:
              - rowheader "No department"
          - rowgroup:
            - row:
              - rowheader "Support"
              - cell "987"
              - cell "772"
              - cell "215"
          - rowgroup:
            - row:
              - rowheader "Total"
              - cell "2,415"
    `);
    await openDemo(page, '&view=availability');
    await expect(panel(page, 'Agent availability')).toMatchAriaSnapshot(`
      - region "Agent availability":
        - heading "Agent availability" [level=2]
        - paragraph: 23 Oct – 19 Nov 2026 · days in the server's time zone · all departments
        - button "Hide table" [expanded]
        - paragraph: "Finished sessions only. A running session is added when it ends."
        - paragraph: /These are the workspace's own totals. They can be too low or too high/
        - paragraph: /Rocket.Chat sends sessions for a single day only/
        - table "Agent availability":
          - rowgroup:
            - row:
              - columnheader "Agent"
              - columnheader "Available time"
          - rowgroup:
            - row:
              - rowheader "Hana Jensen"
              - cell "166 h 5 min"
    `);
    // The sessions of a day are a chart too.
    await openDemo(page, '&view=availability&range=yesterday');
    await expect(panel(page, 'Agent availability')).toMatchAriaSnapshot(`
      - region "Agent availability":
        - paragraph: Thu, 19 Nov 2026 · days in the server's time zone · all departments · times in Europe/Berlin
        - figure /^\\d+ agents available\\. First start. .+ Last end. /:
          - application /^Agent availability. .+ Enter to open or pin one\\. Press T for the table, S for sound\\.$/
    `);
  });

  test('the hours before they are asked for', async ({ page }) => {
    await openDemo(page, '&range=last-7-days');
    await expect(panel(page, hours)).toHaveAttribute('aria-busy', 'false');
    await expect(panel(page, hours)).toMatchAriaSnapshot(`
      - region "Conversations by hour":
        - heading "Conversations by hour" [level=2]
        - paragraph: /13 – 19 Nov 2026 · .+ · all departments/
        - combobox "Columns":
          - option "Each day" [selected]
          - option "Typical week"
        - button "Load 7 days (7 requests)"
        - button "Refresh Conversations by hour"
        - button "Show table"
        - paragraph: Rocket.Chat sends hourly data one day at a time. Nothing loaded yet.
        - group: About this number
    `);
    // Nothing is there that could be read.
    await expect(figure(page, hours)).toHaveCount(0);
    await expect(panel(page, hours).getByRole('alert')).toHaveCount(0);
    await choosePeriod(page, 'last-12-months');
    await settled(page);
    await expect(panel(page, hours)).toMatchAriaSnapshot(`
      - region "Conversations by hour":
        - button "Load 92 days (92 requests)"
        - paragraph: Rocket.Chat sends hourly data one day at a time. Nothing loaded yet.
    `);
  });

  test('the hours when they are there', async ({ page }) => {
    await openDemo(page, '&range=last-7-days');
    await loadHours(page);
    await openTable(page, hours);
    await expect(panel(page, hours)).toMatchAriaSnapshot(`
      - region "Conversations by hour":
        - heading "Conversations by hour" [level=2]
        - paragraph: /13 – 19 Nov 2026 · hours in the workspace's reporting time zone · all departments/
        - combobox "Columns":
          - option "Each day" [selected]
          - option "Typical week"
        - text: updated just now
        - button "Refresh Conversations by hour"
        - button "Hide table" [expanded]
        - figure /^Busiest hour. .+, 1[0-9]:00 \\(\\d+ conversations\\)\\.$/:
          - application /^Conversations by hour. Busiest hour. .+ Use the arrow keys to move between points and Enter to pin one\\. Press T for the table, S for sound\\.$/
          - status
        - text: Conversations per hour
        - list:
          - listitem: /^0 \\d+$/
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
          - option "Typical week" [selected]
        - figure /^Busiest hour on average. .+day, 1[0-9]:00 \\(.+\\)\\.$/
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
        - button "Period Last 7 days 13 – 19 Nov 2026 vs. 6 – 12 Nov 2026"
        - 'button "Next period: none" [disabled]'
        - combobox "Department": All departments
        - button "Options"
    `);
    await openFilters(page);
    await expect(page.getByRole('group', { name: 'Options' })).toMatchAriaSnapshot(`
      - group "Options":
        - combobox "Time zone":
          - option "Browser (Europe/Berlin)" [selected]
        - combobox "Week starts on":
          - option "By language (Monday)" [selected]
        - combobox "Refresh":
          - option "Off" [selected]
        - button "Refresh all"
        - button "Wall display"
    `);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Next period: none' })).toHaveAttribute('aria-disabled', 'true');
    const departments = page.getByRole('combobox', { name: 'Department' });
    await departments.click();
    await page.getByRole('option', { name: 'Sales' }).click();
    await expect(page.getByRole('group', { name: 'Selected departments' }).getByRole('button', { name: 'Remove Sales' })).toBeVisible();
    await departments.press('ArrowDown');
    await expect(departments).toHaveAttribute('aria-expanded', 'true');
    await expect(departments).toHaveAccessibleDescription(/One more department: about 12 more requests/);
    await expect(page.getByRole('listbox', { name: 'Departments' })).toMatchAriaSnapshot(`
      - listbox "Departments":
        - option "All departments"
        - option "Sales" [selected]
        - option "Support"
    `);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    const opener = page.getByRole('button', { name: 'Filters (1)' });
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
    await openFilters(page);
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
  });

  test('the dates', async ({ page }) => {
    await openDemo(page, '&range=2026-11-16..2026-11-17');
    const dialog = await openDates(page);
    await expect(dialog).toMatchAriaSnapshot(`
      - dialog "Period":
        - heading "Period" [level=2]
        - textbox /Type a period/
        - status:
          - paragraph: 16 – 17 Nov 2026 · 2 days
        - toolbar "Presets":
          - group "To date":
            - button /^Today/
          - group "Before":
            - button /^Yesterday/
          - group "Up to yesterday":
            - button /^Last 7 days/
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
        - group "Compare with":
          - radio /Previous period/
          - radio /Same period last year/
          - radio "Custom dates"
          - radio "No comparison" [checked]
          - switch "Match weekdays" [disabled]
        - button /Zoom out/
        - button "Apply"
        - button "Cancel"
    `);
    await expect(dialog.getByRole('gridcell', { name: 'Fri, 20 Nov 2026, today' })).toHaveAttribute('aria-current', 'date');
    await dialog.getByLabel('Type a period').fill('now-7x');
    await expect(dialog.getByRole('status')).toContainText("x isn't a unit");
    await expect(dialog.getByLabel('Type a period')).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog.getByLabel('Type a period')).toHaveAccessibleDescription(/x isn't a unit/);
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
          - paragraph: 131 conversations, 21% of 625.
        - paragraph:
          - button "Show only this department"
        - region "Department totals":
          - table "Department totals":
            - rowgroup:
              - row "Conversations 131":
                - rowheader "Conversations"
                - cell "131"
        - region "Department trend":
          - figure /^Conversations. 131\\./
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
          - paragraph: 78 conversations, 12.5% of 624.
        - heading "Available time" [level=3]
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
        - button "Explore the demo"
        - textbox "Workspace address"
        - group "How to sign in":
          - button "Password" [pressed]
          - button "Personal access token"
        - textbox "Username or email"
        - textbox "Password"
        - group "Stay signed in":
          - radio /For this tab/ [checked]
          - radio /Don't save/
          - radio /On this device/
        - checkbox /Cache data/ [checked]
        - button "Sign in"
      - contentinfo:
        - combobox "Language":
          - option "Browser default" [selected]
        - combobox "Theme":
          - option "System default" [selected]
          - option "Light"
          - option "Dark"
    `);
    await page.getByRole('button', { name: 'Personal access token', exact: true }).click();
    await expect(page.getByRole('group', { name: 'How to sign in' })).toMatchAriaSnapshot(`
      - button "Password"
      - button "Personal access token" [pressed]
    `);
    await expect(page.getByRole('button', { name: 'Password', exact: true })).toHaveAttribute('aria-pressed', 'false');
    // Required is told before somebody has tried.
    for (const name of ['Workspace address', 'User ID']) await expect(page.getByRole('textbox', { name })).toHaveAttribute('required');
  });

  test('saved views and keys', async ({ page }) => {
    await openDemo(page);
    await page.getByRole('button', { name: 'Saved views', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Saved views' });
    await dialog.getByRole('textbox', { name: 'Save this view as' }).fill('Mondays');
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
        - status: “Mondays” saved.
        - textbox "Save this view as"
        - button "Save"
        - link "Export all"
        - button "Import…"
        - button "Close"
    `);
    await expect(dialog.getByRole('link', { name: 'Mondays' })).toHaveAttribute('aria-current', 'page');
    await expect(dialog.getByRole('button', { name: 'Start page: Mondays' })).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toMatchAriaSnapshot(`
      - dialog "Keyboard shortcuts":
        - checkbox "Use single-key shortcuts" [checked]
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
    await expect(region.getByText('3 of 7 days loaded.')).toBeVisible();
    await expect(region).toHaveAttribute('aria-busy', 'true');
    await expect(region).toMatchAriaSnapshot(`
      - region "Conversations by hour":
        - heading "Conversations by hour" [level=2]
        - text: Updating…
        - button "Refresh Conversations by hour"
        - figure /^Busiest hour. /:
          - application /^Conversations by hour. Busiest hour. /
        - text: Conversations per hour
        - list:
          - listitem: /^0 \\d+$/
          - listitem: not loaded yet
        - paragraph: 3 of 7 days loaded.
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
    await expect(region.getByText(/days loaded/)).toHaveCount(0);
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
          - paragraph: /had an internal error \\(500\\)/
          - button "Retry"
    `);
    await expect(figure(page, hours)).toHaveCount(0);
  });
});
