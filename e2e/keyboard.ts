// A person with a keyboard and nothing else: what has the focus, whether it is seen, and the way to the next thing.

import { expect, type Page } from './dashboard';

/** What has the focus: its role or tag and its name, and what keeps it from being seen. */
export async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const text = (of: Element | null | undefined) => of?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
    const named = element.getAttribute('aria-labelledby')?.split(' ').map((id) => text(document.getElementById(id))).join(' ');
    const name = element.getAttribute('aria-label') ?? named ?? text((element as HTMLInputElement).labels?.[0]) ?? text(element) ?? '';
    const at = `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${name}`;
    if (element === document.body || element === document.documentElement) return { at: 'nothing', faults: ['nothing has the focus'] };
    const faults: string[] = [];
    // What cannot be operated, a title for one, needs no ring; the field of a file has it around its label.
    const ringed = (element as HTMLInputElement).type === 'file' ? element.closest('label')! : element;
    // A tile has it around all that its name presses.
    const hasOwn = getComputedStyle(ringed).outlineStyle !== 'none';
    const { outlineStyle, outlineWidth, outlineColor, opacity } = getComputedStyle(ringed, hasOwn ? null : '::after');
    // On the wall all is zoomed, and a width is told as if it were not.
    const ring = parseFloat(outlineWidth) * ((ringed as unknown as { currentCSSZoom?: number }).currentCSSZoom ?? 1);
    const hasRing = outlineStyle !== 'none' && ring >= 1.99 && !/, 0\)$|transparent/.test(outlineColor) && Number(opacity) > 0;
    if (element.tabIndex >= 0 && !hasRing) faults.push(`ring: ${outlineStyle} ${outlineWidth}`);
    const { left, right, top, bottom } = ringed.getBoundingClientRect();
    const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    const isWhole = bottom - top <= innerHeight / 2;
    if (to - from < (isWhole ? bottom - top - 1 : 100) || left < -1 || right > innerWidth + 1) faults.push(`outside: ${left} to ${right}, ${top} to ${bottom}`);
    const inset = Math.min(4, (to - from) / 4);
    for (const y of [from + inset, (from + to) / 2, to - inset]) {
      const above = document.elementFromPoint((left + right) / 2, y);
      if (!above || !(ringed.contains(above) || above.contains(ringed) && above.matches('label'))) faults.push(`under ${above?.tagName} ${above?.className} at ${Math.round(y)}`);
    }
    return { at, faults };
  });
}

/** Expects something to have the focus, to be seen with a ring, and not to lie under anything. */
export async function expectVisibleFocus(page: Page, where = '') {
  await expect(async () => {
    const { at, faults } = await focused(page);
    expect(faults, `${where} ${at}`).toEqual([]);
  }).toPass({ timeout: 3_000, intervals: [0, 20, 50, 100, 250] });
}

/** Presses a key and expects the focus to be seen after it. */
export async function press(page: Page, ...keys: string[]) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page, `after ${key}:`);
  }
}

/** Tabs on until something has the focus, and looks at every stop on the way. */
export async function tabTo(page: Page, wanted: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  const passed: string[] = [];
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press(key);
    const { at } = await focused(page);
    // Behind the last stop is the browser's own bar.
    if (at !== 'nothing') await expectVisibleFocus(page, 'on the way:');
    if (typeof wanted === 'string' ? at === wanted : wanted.test(at)) return;
    passed.push(at);
  }
  throw new Error(`Tab does not lead to ${wanted}. It passed\n${[...new Set(passed)].join('\n')}`);
}

/** Expects something to have the focus, and to be seen. */
export async function expectFocus(page: Page, wanted: string | RegExp) {
  await expect.poll(async () => (await focused(page)).at).toMatch(typeof wanted === 'string' ? new RegExp(`^${wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) : wanted);
  await expectVisibleFocus(page);
}

/** Lists all that takes the focus by Tab, as the document has it. */
export function collect(page: Page) {
  return page.evaluate(() => {
    const modal = document.querySelector('dialog:modal');
    const found = [...(modal ?? document).querySelectorAll<HTMLInputElement>('a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]')];
    const all = found.filter((element) => {
      if (element.tabIndex < 0 || element.disabled || element.closest('[inert]') || !element.checkVisibility({ visibilityProperty: true })) return false;
      if (element.type !== 'radio') return true;
      // Of a group of radio buttons one takes the focus.
      const group = found.filter((other) => other.type === 'radio' && other.name === element.name && other.form === element.form);
      return element === (group.find((other) => other.checked) ?? group[0]);
    });
    Object.assign(window, { all });
    return all.map((element, at) => `${at} ${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '').trim().slice(0, 50)}`);
  });
}

/** The stops of one round: places in the list that was collected, or what stands in none. */
export async function stops(page: Page, key: 'Tab' | 'Shift+Tab') {
  const found: (number | string)[] = [];
  let outside = 0;
  for (let stop = 0; stop < 250; stop += 1) {
    await page.keyboard.press(key);
    const at = await page.evaluate(() => {
      const element = document.activeElement!;
      const place = (window as unknown as { all: Element[] }).all.indexOf(element);
      return place >= 0 ? place : element === document.body ? 'nothing' : `${element.tagName} ${element.id} ${element.className}`;
    });
    if (found.length > 0 && at === found[0]) return found;
    if (at !== 'nothing') {
      await expectVisibleFocus(page, `${key}:`);
      found.push(at);
      continue;
    }
    // Once a round leads through the browser's own bar; anywhere else the focus is lost.
    outside += found.length > 0 ? 1 : 0;
    expect(outside, `the focus is lost after ${found.at(-1)}`).toBeLessThan(2);
  }
  throw new Error(`${key} never comes to an end: ${found.slice(-20)}`);
}
