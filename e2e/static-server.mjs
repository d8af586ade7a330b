// Serves a folder as any static host does: files under a base path, no rewriting, 404 for all else.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site; DIST_PATH names another one. */
export const dist = process.env.DIST_PATH ?? fileURLToPath(new URL('../dist', import.meta.url));

/** The site as it is while it is developed; SPECIMEN_PATH names another one. */
export const specimen = process.env.SPECIMEN_PATH ?? fileURLToPath(new URL('../target/specimen', import.meta.url));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Starts the server on 127.0.0.1.
 * @param {{ dir: string, base?: string, port?: number, headers?: Record<string, string>, clock?: (asked: number) => number | undefined }} options
 *   `base` is a path like `/reports/`; port 0 is any free one; `headers` are sent with each file, as a host's own.
 *   `clock` tells the host's time, given the one that the page's computer shows: the same unless told otherwise, as the
 *   pages of specs live at a fixed moment; none is a host without `Date`
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with the base
 */
export async function serve({ dir, base = '/', port = 0, headers = {}, clock = (asked) => asked }) {
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    const asked = Number(new URL(request.url, 'http://page').searchParams.get('now')) || Date.now();
    tell(response, clock(asked));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    void answer(resolve(dir), prefix, request, response);
  });
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}${prefix}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Dates an answer, or leaves it undated. */
function tell(response, time) {
  response.sendDate = false;
  if (time !== undefined) response.setHeader('Date', new Date(time).toUTCString());
}

async function answer(dir, prefix, request, response) {
  if (!['GET', 'HEAD'].includes(request.method)) return send(request, response, 405, 'text/plain', 'Method Not Allowed');
  const path = fileFor(dir, prefix, request.url);
  const body = path && (await readFile(path).catch(() => undefined));
  if (!body) return send(request, response, 404, 'text/plain', 'Not Found');
  send(request, response, 200, types[extname(path)] ?? 'application/octet-stream', body);
}

/** The file that a request asks for; none outside the base path or the folder. */
function fileFor(dir, prefix, url) {
  const path = decoded(url.split(/[?#]/)[0]);
  if (!path?.startsWith(prefix)) return undefined;
  const rest = path.slice(prefix.length);
  const file = join(dir, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
  return file.startsWith(dir + sep) ? file : undefined;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function send(request, response, status, type, body) {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
