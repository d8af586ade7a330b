// What a support lead asks first, in so many steps: by mouse, by keyboard, and by touch on a phone.

import { expect, openDemo, panel, settled, test, tile, type Locator, type Page } from '../dashboard';

test.use({ compared: true });

/** How something is pressed, and how often that was done. */
interface Hand {
  press: (target: Locator) => Promise<void>;
  /** Opens a list and takes an option: two steps. */
  choose: (list: Locator, option: string) => Promise<void>;
  steps: () => number;
}

const ways: Record<string, (page: Page, target: Locator) => Promise<void>> = {
  mouse: (_, target) => target.click(),
  keyboard: async (page, target) => {
    await target.focus();
    await page.keyboard.press('Enter');
  },
  touch: async (_, target) => {
    await target.scrollIntoViewIfNeeded();
    await target.tap();
  },
};

function hand(page: Page, way: string): Hand {
  let steps = 0;
  return {
    press: async (target) => {
      steps += 1;
      await ways[way](page, target);
    },
    choose: async (list, option) => {
      steps += 2;
      if (way === 'keyboard') {
        await list.focus();
        await page.keyboard.type(option);
        await page.keyboard.press('Enter');
        return;
      }
      await ways[way](page, list);
      await ways[way](page, page.getByRole('option', { name: option, exact: true }));
    },
    steps: () => steps,
  };
}

/** Types a whole number into a field and confirms it: two steps. */
async function type(page: Page, field: Locator, text: string) {
  await field.fill(text);
  await page.keyboard.press('Enter');
}

/** Opens what holds the departments, which a phone has behind a button. */
async function openDepartments(page: Page, { press }: Hand) {
  const opener = page.locator('.filter-opener');
  if (await opener.isVisible() && (await opener.getAttribute('aria-expanded')) === 'false') await press(opener);
}

async function chooseDepartment(page: Page, of: Hand, name: string) {
  await openDepartments(page, of);
  await of.choose(page.getByRole('combobox', { name: 'Department' }), name);
}

for (const way of Object.keys(ways)) {
  test.describe(`by ${way}`, () => {
    if (way === 'touch') test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

    test('who answered most last month, against the month before', async ({ page }) => {
      await openDemo(page);
      const { press, steps } = hand(page, way);
      await press(page.locator('.period-opener'));
      await press(page.locator('.presets button[value="last-month"]'));
      await settled(page);
      const most = panel(page, 'Conversations by agent').getByRole('row', { name: /more|fewer/ }).filter({ hasNotText: /Deleted|Unassigned|Total/ });
      await expect(most.first()).toContainText(/\d+% (more|fewer)/);
      await expect(panel(page, 'Conversation totals')).toContainText(/vs\. /);
      expect(steps()).toBe(2);
    });

    test('which days missed 60 s', async ({ page }) => {
      await openDemo(page, '&range=last-7-days');
      const { press, steps } = hand(page, way);
      await press(tile(page, 'First response').getByRole('button', { name: 'First response' }));
      await settled(page);
      await type(page, panel(page, 'Trend').getByRole('spinbutton'), '60');
      await expect(page.locator('.notes-line')).toContainText(/Target of 1 min missed/);
      await expect(tile(page, 'First response')).toContainText(/target 1 min (met|missed)/);
      await press(panel(page, 'Trend').getByRole('button', { name: 'Show table' }));
      await expect(panel(page, 'Trend').locator('thead th').filter({ hasText: 'Target' })).toBeAttached();
      expect(steps()).toBe(2);
    });

    test('whether today is unusual', async ({ page }) => {
      await openDemo(page);
      const { press, steps } = hand(page, way);
      await press(page.locator('.period-opener'));
      await press(page.locator('.presets button[value="today"]'));
      await settled(page);
      await expect(tile(page, 'Conversations')).toContainText(/\d+% (more|fewer)|about the same/);
      await expect(panel(page, 'Conversation totals')).toContainText('vs. last Friday by');
      await expect(panel(page, 'Right now')).toContainText('waiting for an agent');
      expect(steps()).toBe(2);
    });

    test('two departments beside each other', async ({ page }) => {
      await openDemo(page);
      const of = hand(page, way);
      for (const name of ['Sales', 'Support']) await chooseDepartment(page, of, name);
      await page.keyboard.press('Escape');
      const split = page.getByRole('checkbox', { name: 'Split by department' });
      await split.check();
      await settled(page);
      // On a phone each number has its head before it.
      const heads = panel(page, 'By department').locator('thead th');
      await expect(heads).toHaveText([/Metric/, /Sales|Support/, /Sales|Support/]);
      expect(of.steps()).toBeLessThanOrEqual(way === 'touch' ? 5 : 4);
    });

    test("an agent's first response, against the team", async ({ page }) => {
      await openDemo(page);
      const { press, steps } = hand(page, way);
      await press(panel(page, 'Conversations by agent').getByRole('button', { name: 'Farah Keller' }));
      const row = page.getByRole('dialog').getByRole('row', { name: /^First response/ });
      await expect(row).toContainText(/\d+ s.*\d+% (faster|slower)/);
      expect(steps()).toBe(1);
    });
  });
}
