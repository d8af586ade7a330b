// Writes into a built page for which workspace it is, if it is for one: the page then shows that one alone, and takes none
// from a link.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { origin, withMeta } from './policy.mjs';

const written = /\n?[ \t]*<meta name="workspace" content="[^"]*">/i;

/** The page with its workspace, or without one. An older one is replaced. */
export function withWorkspace(html, workspace) {
  const bare = html.replace(written, '');
  if (!workspace) return bare;
  const content = address(workspace).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return withMeta(bare, `<meta name="workspace" content="${content}">`, 'workspace');
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
