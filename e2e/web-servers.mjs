// The web servers that docs/hosting has files for, started as they are: with the page's files in a folder of their own,
// on ports of this machine alone. NGINX_PATH and CADDY_PATH name their programs.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const files = fileURLToPath(new URL('../docs/hosting', import.meta.url));
const startTimeout = 15_000;

/**
 * @typedef {{ root: string, own: string, redirected: string, upstream: string }} Places the folder of the page's files; the
 *   address to listen on, and a second one, as `host:port`; the workspace's address
 * @typedef {{ program: string | undefined, files: { own: string, folder: string }, placed: (text: string, places: Places) => string,
 *   command: (folder: string, text: string) => Promise<string[]> }} WebServer
 */

/** @type {Record<'nginx' | 'Caddy', WebServer>} */
export const webServers = {
  nginx: {
    program: process.env.NGINX_PATH,
    files: { own: 'nginx.conf', folder: 'nginx-folder.conf' },
    placed: (text, { root, own, redirected, upstream }) =>
      changed(text, [
        [/^ *listen \[::\]:.*\n/gm, ''],
        [/^ *ssl_certificate.*\n/gm, ''],
        [/listen 443 ssl http2;/, `listen ${own};`],
        [/listen 80;/, `listen ${redirected};`],
        [/\/var\/www\/dashboard/, root],
        ...(text.includes('proxy_pass') ? [[/http:\/\/127\.0\.0\.1:3000/, upstream]] : []),
        ...(brotliModule() ? [[/# (brotli_static on;)/, '$1']] : []),
      ]),
    command: async (folder, text) => {
      await writeFile(join(folder, 'site.conf'), text);
      await writeFile(join(folder, 'nginx.conf'), nginxAround(folder));
      return ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')];
    },
  },
  Caddy: {
    program: process.env.CADDY_PATH,
    files: { own: 'Caddyfile', folder: 'Caddyfile-folder' },
    placed: (text, { root, own, upstream }) =>
      changed(text, [
        [/^\w+\.example\.com \{$/m, `http://${own} {`],
        [/\/var\/www\/dashboard/, root],
        ...(text.includes('reverse_proxy') ? [[/reverse_proxy 127\.0\.0\.1:3000/, `reverse_proxy ${upstream.replace('http://', '')}`]] : []),
      ]),
    command: async (folder, text) => {
      const file = join(folder, 'Caddyfile');
      await writeFile(file, `{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n\tstorage file_system ${folder}\n}\n\n${text}`);
      return ['run', '--config', file, '--adapter', 'caddyfile'];
    },
  },
};

/** The module that lets nginx send `.br` files, where it is installed beside nginx. */
export function brotliModule() {
  const { program } = webServers.nginx;
  const module = program && join(program, '../../lib/nginx/modules/ngx_http_brotli_static_module.so');
  return module && existsSync(module) ? module : undefined;
}

/** The command with which docs/hosting.md compresses the files. */
export async function compressingCommand() {
  const text = await readFile(join(files, '../hosting.md'), 'utf8');
  const [, command] = text.match(/```sh\n(find dist [^`]+)```/) ?? [];
  if (!command) throw new Error('docs/hosting.md no longer says how to compress the files.');
  return command;
}

/**
 * Starts a server as a file of docs/hosting tells it.
 * @param {WebServer} server
 * @param {'own' | 'folder'} place an origin of its own, or a folder of the workspace's
 * @param {{ dist: string, workspace: string, prepare?: (folder: string) => Promise<void> }} site `prepare` may change the folder that holds `dist`
 * @returns {Promise<{ url: string, files: string, close: () => Promise<void> }>} the page's address, and the folder of its files
 */
export async function startWebServer(server, place, { dist, workspace, prepare }) {
  const folder = await mkdtemp(join(tmpdir(), 'hosting-'));
  const [own, redirected] = [await freeAddress(), await freeAddress()];
  await cp(dist, join(folder, 'dist'), { recursive: true });
  await prepare?.(folder);
  const text = await readFile(join(files, server.files[place]), 'utf8');
  const places = { root: join(folder, 'dist'), own, redirected, upstream: workspace };
  const words = await server.command(folder, server.placed(text, places));
  const child = spawn(server.program, words, { env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(String(piece)));
  // A run that is broken off must not leave the server behind.
  const kill = () => child.kill();
  process.once('exit', kill);
  const close = async () => {
    process.off('exit', kill);
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    }
    await rm(folder, { recursive: true });
  };
  try {
    await listening(own, child);
  } catch (error) {
    const log = await readFile(join(folder, 'error.log'), 'utf8').catch(() => '');
    await close();
    throw new Error(`${server.program} did not start: ${error.message}. It wrote:\n${said.join('')}${log}`);
  }
  return { url: `http://${own}/${place === 'folder' ? 'dashboard/' : ''}`, files: places.root, close };
}

/** A text with each of these replaced; all of them must be there, so that no line of a file goes untested unseen. */
function changed(text, changes) {
  return changes.reduce((text, [pattern, replacement]) => {
    if (text.search(pattern) < 0) throw new Error(`There is no ${pattern} in:\n${text}`);
    return text.replace(pattern, replacement);
  }, text);
}

/** What stands around a site's file in nginx's own, with no folder of the system's in it. */
function nginxAround(folder) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`);
  const module = brotliModule();
  return [
    ...(module ? [`load_module ${module};`] : []),
    'daemon off;',
    'master_process off;',
    `pid ${folder}/nginx.pid;`,
    'events {}',
    `http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`,
    '',
  ].join('\n');
}

/** Host and port that nobody listens at. */
async function freeAddress() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return `127.0.0.1:${port}`;
}

/** Waits until somebody listens at an address. */
async function listening(address, child) {
  const [host, port] = address.split(':');
  const until = Date.now() + startTimeout;
  let failure;
  child.once('error', (error) => (failure = error));
  for (;;) {
    if (failure) throw failure;
    if (child.exitCode !== null) throw new Error(`it ended with code ${child.exitCode}`);
    if (await isHeard(host, Number(port))) return;
    if (Date.now() > until) throw new Error(`nobody listens at ${address} after ${startTimeout / 1000} s`);
    await new Promise((rested) => setTimeout(rested, 50));
  }
}

function isHeard(host, port) {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    const tell = (answer) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', tell(true)).once('error', tell(false));
  });
}
