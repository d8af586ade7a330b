// The built site as a host gives it: packed, files with a hash in their names for good, the page itself anew each time.

import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** The built site; DIST_PATH names another one. */
const dist = process.env.DIST_PATH ?? fileURLToPath(new URL('../dist', import.meta.url));

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.wasm': 'application/wasm' };

/** Starts it on 127.0.0.1. Packing takes some seconds, before the first visit. */
export async function host() {
  const entries = (await readdir(dist, { withFileTypes: true })).filter((entry) => entry.isFile());
  const pack = async ({ name }) => [`/${name}`, brotliCompressSync(await readFile(join(dist, name)))];
  const files = new Map(await Promise.all(entries.map(pack)));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const name = pathname === '/' ? '/index.html' : pathname;
    const body = files.get(name);
    if (!body) return response.writeHead(404).end();
    const caching = name === '/index.html' ? 'no-cache' : 'public, max-age=31536000, immutable';
    const type = types[extname(name)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': body.length, 'Cache-Control': caching });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
