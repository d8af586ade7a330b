// Serves a folder as any static host does: files under a base path, no rewriting, 404 for all else.

import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** The built site; DIST_PATH names another one. */
export const dist = process.env.DIST_PATH ?? fileURLToPath(new URL('../dist', import.meta.url));

/** The site as it is while it is developed; SPECIMEN_PATH names another one. */
export const specimen = process.env.SPECIMEN_PATH ?? fileURLToPath(new URL('../target/specimen', import.meta.url));

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
  // Files may change while it runs, and no browser may keep one for the next test.
  const files = sirv(dir, { dev: true, extensions: [], setHeaders: (response) => response.setHeader('Cache-Control', 'no-store') });
  const server = createServer((request, response) => {
    const asked = Number(new URL(request.url, 'http://page').searchParams.get('now')) || Date.now();
    tell(response, clock(asked));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!['GET', 'HEAD'].includes(request.method)) return refuse(response, 405, 'Method Not Allowed');
    if (!request.url.startsWith(prefix)) return refuse(response, 404, 'Not Found');
    // A folder's page is there at the folder's own address alone.
    request.url = request.url.slice(prefix.length - 1).replace(/\/(?=$|\?)/, '/index.html');
    files(request, response, () => refuse(response, 404, 'Not Found'));
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

function refuse(response, status, words) {
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Content-Length': words.length, 'Cache-Control': 'no-store' });
  response.end(words);
}
