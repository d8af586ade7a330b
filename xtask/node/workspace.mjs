// Writes into a built page for which workspace it is, if it is for one: the page then shows that one alone, and takes none
// from a link.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { origin } from './policy.mjs';

const charset = /<meta charset="?utf-8"?\s*\/?>/i;
const written = /\n?[ \t]*<meta name="workspace" content="[^"]*">/i;

/** The page with its workspace, or without one. An older one is replaced. */
export function withWorkspace(html, workspace) {
  const bare = html.replace(written, '');
  if (!workspace) return bare;
  if (!charset.test(bare)) throw new Error('index.html has no <meta charset="utf-8">, after which its workspace would stand.');
  const content = address(workspace).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return bare.replace(charset, (found) => `${found}\n  <meta name="workspace" content="${content}">`);
}

/** A workspace's address, with its folder and without a slash at the end. */
export function address(workspace) {
  return origin(workspace) + new URL(workspace).pathname.replace(/\/+/g, '/').replace(/\/$/, '');
}

/** Writes the workspace into the page in a folder. */
export function writeWorkspace(folder, workspace) {
  const file = join(folder, 'index.html');
  writeFileSync(file, withWorkspace(readFileSync(file, 'utf8'), workspace?.trim()));
}
