// A view's snapshot: saved from the menu of the bar, and opened again.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, settled, test, type Page } from './dashboard';

/** A folder for a spec's files, and the way to remove it. */
export async function snapshotFolder() {
  const path = await mkdtemp(join(tmpdir(), 'snapshot-'));
  return { path, remove: () => rm(path, { recursive: true }) };
}

/** Opens the menu that exports the view. */
export async function openViewExport(page: Page) {
  const opener = page.locator('.view-export > button');
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
}

/** Whose names a snapshot is to have: those of agents, and that of the workspace. */
type Names = { agents?: boolean; workspace?: boolean };

/** Saves the view as it is: the path of the file. */
export async function saveSnapshot(page: Page, folder: string, { agents = true, workspace = true }: Names = {}, name = test.info().testId) {
  await openViewExport(page);
  // In whatever language.
  const ticks = page.locator('.snapshot-names input');
  await ticks.first().setChecked(agents);
  await ticks.last().setChecked(workspace);
  const coming = page.waitForEvent('download');
  await page.locator('.view-export [data-ending=html]').click();
  const download = await coming;
  const host = workspace ? '.+-' : '';
  expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z]+-${host}\\d{4}-\\d\\d-\\d\\d-\\d{4}-\\d\\d-\\d\\d\\.html$`));
  const path = join(folder, `${name}-${agents}-${workspace}.html`);
  await download.saveAs(path);
  return path;
}

/** Chooses a file where the page asks for a snapshot: on the way in, or in the menu of the workspace. */
export async function chooseSnapshot(page: Page, path: string | { name: string; mimeType: string; buffer: Buffer }) {
  await page.locator('.or input[type=file], .account input[type=file]').setInputFiles(path);
}

/** Opens a snapshot, and waits for its numbers. */
export async function openSnapshot(page: Page, path: string) {
  await chooseSnapshot(page, path);
  await expect(page.getByRole('button', { name: 'Close the snapshot' })).toBeVisible();
  await settled(page);
}
