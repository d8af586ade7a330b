// The built page as it is built for one workspace.

import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from './dashboard';
import { dist, serve } from './static-server.mjs';
import { expectRequestsTo } from './watch';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What trunk calls after a build; a page that was finished before it finishes for another workspace. */
const hook = ['run', '--locked', '--quiet', '--package', 'xtask', '--', 'hook', 'post-build'];

/** Serves a copy of the built page, finished for one workspace, as long as it is used. */
export async function withBuildFor(workspace: string, use: (url: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'dashboard-'));
  await cp(dist, folder, { recursive: true });
  const env = { ...process.env, TRUNK_PROFILE: 'release', TRUNK_STAGING_DIR: folder, OMNICHANNEL_WORKSPACE: workspace };
  expect(spawnSync('cargo', hook, { cwd: root, env, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  const site = await serve({ dir: folder });
  expectRequestsTo(site.url);
  try {
    await use(site.url);
  } finally {
    await site.close();
    await rm(folder, { recursive: true });
  }
}
