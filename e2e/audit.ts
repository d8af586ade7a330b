// An audit by axe: all rules of WCAG 2.2 A and AA, and the best practices.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from './dashboard';
import { isExtended } from './extended';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Finding = { id: string; nodes: { html: string; failureSummary: string }[] };
type Axe = { run: (root: Document, options: object) => Promise<{ violations: Finding[]; passes: unknown[] }> };

/** Expects no finding on the page as it stands. */
export async function audit(page: Page, where: string) {
  await page.evaluate(axe);
  const { findings, passes } = await page.evaluate(async (rules) => {
    const { violations, passes } = await (globalThis as unknown as { axe: Axe }).axe.run(document, { runOnly: rules });
    const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join('\n')}`);
    return { findings, passes: passes.length };
  }, rules);
  expect(findings, where).toEqual([]);
  // An audit of nothing finds nothing.
  expect(passes, where).toBeGreaterThan(15);
}

/** The same in both themes and at every width; in the quick run wide and light, and narrow and dark. */
export async function auditAll(page: Page, where: string) {
  if (!isExtended) {
    await auditAt(page, where, 1440, 'light');
    return auditAt(page, where, 390, 'dark');
  }
  for (const width of [1440, 1024, 390, 320]) {
    for (const theme of ['light', 'dark'] as const) await auditAt(page, where, width, theme);
  }
}

/** The same at a width, in a theme. */
export async function auditAt(page: Page, where: string, width: number, colorScheme: 'light' | 'dark') {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await audit(page, `${where}, ${width} px, ${colorScheme}`);
}
