// Writes the content security policy into a built page.
//
// The policy allows the page's own files, its inline scripts and styles by their hashes, WebAssembly, and calls to a
// workspace: any, since its address is typed in, or the one that OMNICHANNEL_WORKSPACE names. It makes no element, script
// or worker of a text but through what guard.js lets pass, which also forbids http to a page that came over https.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const charset = /<meta charset="?utf-8"?\s*\/?>/i;
const written = /\n?[ \t]*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/i;
const inline = { script: /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi, style: /<style\b([^>]*)>([\s\S]*?)<\/style\s*>/gi };

/** The page with its policy, which stands before all that it governs. An older policy is replaced. */
export function withPolicy(html, workspace) {
  const bare = html.replace(written, '');
  const attribute = attributes(bare).find(([, name]) => name === 'style' || name.startsWith('on'));
  if (attribute) throw new Error(`index.html has ${attribute[0].trim()} …, which its policy forbids. Move it to a file.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(bare, workspace)}">`;
  return withMeta(bare, meta, 'policy');
}

/** The page with a meta element right after its charset. `what` names it where there is no place for it. */
export function withMeta(html, meta, what) {
  if (!charset.test(html)) throw new Error(`index.html has no <meta charset="utf-8">, after which its ${what} would stand.`);
  return html.replace(charset, (found) => `${found}\n  ${meta}`);
}

/** Whether a page has its policy. */
export function hasPolicy(html) {
  return written.test(html);
}

/** The policy for a page. */
export function policy(html, workspace) {
  const words = (...parts) => parts.flat().join(' ');
  return [
    "default-src 'none'",
    words('script-src', "'self'", "'wasm-unsafe-eval'", hashes(html, 'script')),
    words('style-src', "'self'", hashes(html, 'style')),
    "img-src 'self' data: blob:",
    words('connect-src', "'self'", workspace ? origin(workspace) : ['https:', 'http:']),
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "worker-src 'self'",
    "manifest-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The hashes of inline scripts and styles that the page's own policy does not allow. */
export function refused(html) {
  const allowed = html.match(written)?.[1].split(/[ ;]+/) ?? [];
  return [...hashes(html, 'script'), ...hashes(html, 'style')].filter((hash) => !allowed.includes(hash));
}

/** The origin of a workspace's address. */
export function origin(workspace) {
  const url = URL.canParse(workspace) ? new URL(workspace) : undefined;
  // What a policy can name: a host in brackets or with a semicolon would end or void the directive.
  if (!url || !/^https?:$/.test(url.protocol) || !/^[a-z0-9._-]+$/.test(url.hostname)) {
    throw new Error(
      `OMNICHANNEL_WORKSPACE is "${workspace}", which is no workspace's address. ` +
        'Write it with its scheme and host name, for example https://chat.example.com.',
    );
  }
  if (url.username || url.password) {
    throw new Error('OMNICHANNEL_WORKSPACE holds a user name or a password. Write the address without them.');
  }
  return url.origin;
}

function hashes(html, element) {
  const contents = [...html.matchAll(inline[element])].filter(([, attributes]) => !/\bsrc\s*=/i.test(attributes));
  return contents.map(([, , content]) => {
    // A browser reads every line end as one character.
    const text = content.replace(/\r\n?/g, '\n');
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
}

/** Each attribute of the elements as it begins, and its name. */
function attributes(html) {
  const outside = html.replace(/<!--[\s\S]*?-->/g, '').replace(inline.script, '').replace(inline.style, '');
  const tags = outside.match(/<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi) ?? [];
  return tags.flatMap((tag) => {
    const named = tag.replace(/"[^"]*"|'[^']*'/g, '""').matchAll(/\s([a-z][a-z-]*)\s*=/gi);
    return [...named].map(([text, name]) => [text, name.toLowerCase()]);
  });
}

/** Writes the policy into the page in a folder. */
export function writePolicy(folder, workspace) {
  const file = join(folder, 'index.html');
  writeFileSync(file, withPolicy(readFileSync(file, 'utf8'), workspace?.trim()));
}
