// Finishes a built page: writes for which workspace it is, and its content security policy, and makes that of a release
// small. Trunk calls it as a hook after each build. A page that reloads itself while it is developed has no policy: it
// carries a script that is filled in anew with each answer, so that no hash would fit. A finished page may be finished
// again, for another workspace: only that and its policy change.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compact } from './compact.mjs';
import { hasPolicy, writePolicy } from './policy.mjs';
import { writeWorkspace } from './workspace.mjs';

function finish({ TRUNK_PROFILE, TRUNK_STAGING_DIR, OMNICHANNEL_WORKSPACE }) {
  const html = readFileSync(join(TRUNK_STAGING_DIR, 'index.html'), 'utf8');
  if (html.includes('{{__TRUNK_ADDRESS__}}')) return;
  // Before the policy, which hashes what this changes.
  if (TRUNK_PROFILE === 'release' && !hasPolicy(html)) compact(TRUNK_STAGING_DIR);
  writeWorkspace(TRUNK_STAGING_DIR, OMNICHANNEL_WORKSPACE);
  writePolicy(TRUNK_STAGING_DIR, OMNICHANNEL_WORKSPACE);
}

try {
  finish(process.env);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
