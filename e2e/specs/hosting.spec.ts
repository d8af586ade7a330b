// The files of docs/hosting, each run by the server that it is for: what is sent with each kind of file, and that the page
// does all under it, on an origin of its own and in a folder of the workspace's.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, fillInToken, hasState, panels, settled, startServer, submit, test, type DemoServer } from '../dashboard';
import { cell } from '../extended';
import { startHost } from '../hosts';
import { dist } from '../static-server.mjs';
import { expectRequestsTo, type Watch } from '../watch';
import { brotliModule, compressingCommand, startWebServer, webServers } from '../web-servers.mjs';

const places = { own: 'on an origin of its own', folder: "in a folder of the workspace's domain" } as const;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

const guards: Record<string, string> = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
};

const permissions = 'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), payment=(), serial=(), usb=()';

interface Answer {
  status: number;
  heads: Record<string, string | string[] | undefined>;
  bytes: Buffer;
}

/** What comes over the wire. */
function get(url: string, heads: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = ask(url, { headers: heads, agent: false }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => resolve({ status: answer.statusCode!, heads: answer.headers, bytes: Buffer.concat(pieces) }));
    });
    asked.on('error', reject).end();
  });
}

const unpackers: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync, none: (bytes) => bytes };

const endings: Record<string, string> = { br: '.br', gzip: '.gz' };

const isHashed = (name: string) => /-[0-9a-f]{16}(_bg)?\./.test(name);

/** Compresses the files as docs/hosting.md tells, with programs that may stand beside nginx. */
async function compress(folder: string) {
  const beside = webServers.nginx.program ? join(dirname(webServers.nginx.program), '../bin') : '';
  execFileSync('sh', ['-ec', await compressingCommand()], { cwd: folder, env: { ...process.env, PATH: `${process.env.PATH}:${beside}` } });
}

for (const [name, server] of Object.entries(webServers)) {
  for (const place of ['own', 'folder'] as const) {
    test.describe(`${name} ${places[place]}`, () => {
      test.skip(!server.program, process.env.HOSTING_SKIPPED ?? `No ${name} is named; cargo xtask test e2e does.`);
      let workspace: DemoServer;
      let site: Awaited<ReturnType<typeof startWebServer>>;

      test.beforeAll(async () => {
        workspace = await startServer();
        site = await startWebServer(server, place, { dist, workspace: workspace.url });
        expectRequestsTo(site.url);
      });
      test.afterAll(async () => {
        await site?.close();
        await workspace?.close();
      });

      test('sends each file with its type, for as long as it holds, and with every guard', async () => {
        const names = readdirSync(dist);
        // A development build has names without a hash; this is about the one that is hosted.
        expect(names.filter(isHashed).length).toBeGreaterThan(10);
        for (const name of ['', ...names]) {
          const { status, heads, bytes } = await get(site.url + name);
          const file = name || 'index.html';
          expect(status, file).toBe(200);
          expect(heads, file).toMatchObject(guards);
          expect(String(heads['permissions-policy']), file).toBe(permissions);
          // In a folder this is for the workspace's domain to decide.
          expect(heads['strict-transport-security'], file).toBe(place === 'own' ? 'max-age=31536000' : undefined);
          expect(String(heads['content-type']), file).toContain(types[extname(file)]);
          expect(heads['cache-control'], file).toBe(isHashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
          expect(bytes.equals(readFileSync(join(dist, file))), file).toBe(true);
        }
      });

      test('says that a kept page is still good, and what time it is', async () => {
        const first = await get(site.url);
        const again = await get(site.url, { 'If-None-Match': String(first.heads.etag) });
        expect([again.status, again.bytes.length]).toEqual([304, 0]);
        expect(again.heads['cache-control']).toBe('no-cache');
        expect(Math.abs(Date.parse(String(first.heads.date)) - Date.now())).toBeLessThan(60_000);
      });

      test('lets nothing be kept for ever that is not there', async () => {
        // Above the folder there is the workspace; above the root there must be nothing.
        const above = place === 'own' ? ['..%2fsite.conf', '..%2fCaddyfile'] : [];
        for (const name of ['missing.js', 'page-0123456789abcdef.css', 'page-0123456789abcdef_bg.wasm', ...above]) {
          const { status, heads } = await get(site.url + name);
          expect([400, 404], name).toContain(status);
          expect(String(heads['cache-control'] ?? 'no-cache'), name).toBe('no-cache');
          if (status === 404) expect(heads, name).toMatchObject(guards);
        }
      });

      test('compresses by itself', async () => {
        for (const name of readdirSync(dist).filter((name) => /\.(html|css|js|txt|wasm)$/.test(name))) {
          const { heads, bytes } = await get(site.url + name, { 'Accept-Encoding': 'gzip' });
          const whole = readFileSync(join(dist, name));
          expect(heads['content-encoding'], name).toBe(whole.length > 600 ? 'gzip' : heads['content-encoding']);
          expect(unpackers[String(heads['content-encoding'] ?? 'none')](bytes).equals(whole), name).toBe(true);
          if (whole.length > 600) expect(String(heads.vary), name).toContain('Accept-Encoding');
        }
      });

      test('lets the page do all', async ({ page, watch }) => {
        await page.goto(`${site.url}?demo=1`);
        await settled(page);
        for (const name of panels) await hasState(page, name, 'ready');
        await page.goto(site.url);
        const address = place === 'own' ? workspace.url : new URL(site.url).origin;
        workspace.clearLog();
        await fillInToken(page, { url: address, userId: workspace.userId, token: workspace.token });
        await submit(page);
        await settled(page);
        for (const name of panels) await hasState(page, name, 'ready');
        // On the workspace's own domain nobody asks from another origin.
        const asked = workspace.log().filter(({ method, has_token }) => method === 'GET' && has_token);
        expect(new Set(asked.map(({ headers }) => headers.includes('origin')))).toEqual(new Set([place === 'own']));
        expect(watch.problems).toEqual([]);
      });

      test('keeps a sign-in on the device only where nobody else is at home', async ({ page }) => {
        await page.goto(site.url);
        const device = page.getByRole('radio', { name: 'On this device' });
        const workspaceField = page.getByLabel('Workspace address');
        await workspaceField.fill('https://another.example.com');
        await device.check();
        await workspaceField.fill(place === 'own' ? workspace.url : new URL(site.url).origin.replace('http://', 'HTTP://'));
        await expect(device).toHaveCount(place === 'own' ? 1 : 0);
        await expect(page.getByText("“On this device” isn't available")).toHaveCount(place === 'own' ? 0 : 1);
        await expect(page.getByRole('radio', { name: 'For this tab' })).toBeChecked({ checked: place !== 'own' });
      });

      test('is not framed by a foreign page', async ({ page, watch }) => {
        watch.forgive(/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/);
        const host = await startHost((_, response) => {
          response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><iframe src="${site.url}"></iframe>`);
        });
        await page.goto(host.url);
        await expect.poll(() => refusedFrames(watch)).toBeGreaterThan(0);
        expect(await page.frameLocator('iframe').locator('#boot, #main, input').count()).toBe(0);
        host.close();
      });

      if (place === 'folder') {
        test('leaves all else to the workspace', async () => {
          const info = await get(new URL('/api/info', site.url).href);
          expect(JSON.parse(String(info.bytes)).success).toBe(true);
          expect(info.heads['content-security-policy']).not.toBe(guards['content-security-policy']);
          const bare = await get(`${site.url.replace(/\/$/, '')}?view=agents`);
          expect(bare.status).toBeGreaterThan(300);
          expect(bare.heads.location).toBe('/dashboard/?view=agents');
        });
      }
    });
  }

  test.describe(`${name} with files that were compressed before`, () => {
    test.skip(!server.program, process.env.HOSTING_SKIPPED ?? `No ${name} is named; cargo xtask test e2e does.`);
    const encodings = name === 'nginx' && !brotliModule() ? ['gzip'] : ['gzip', 'br'];

    for (const place of ['own', 'folder'] as const) {
      test(`sends them, ${places[place]}`, cell((name === 'nginx') === (place === 'folder')), async () => {
        // To compress as much as can be takes a core some seconds, and longer where others work on it.
        test.setTimeout(180_000);
        const site = await startWebServer(server, place, { dist, workspace: 'http://127.0.0.1:9', prepare: compress });
        for (const encoding of encodings) {
          for (const name of readdirSync(dist).filter((name) => /\.(html|css|js|txt|wasm)$/.test(name))) {
            const { heads, bytes } = await get(site.url + name, { 'Accept-Encoding': encoding });
            expect(heads['content-encoding'], name).toBe(encoding);
            expect(String(heads['content-type']), name).toContain(types[extname(name)]);
            expect(heads['cache-control'], name).toBe(isHashed(name) ? 'public, max-age=31536000, immutable' : 'no-cache');
            // As small as it was made before, not on the fly.
            const made = readFileSync(join(site.files, `${name}${endings[encoding]}`));
            expect(bytes.equals(made), name).toBe(true);
            expect(unpackers[encoding](bytes).equals(readFileSync(join(dist, name))), name).toBe(true);
          }
        }
        await site.close();
      });
    }
  });
}

/** How often a browser refused to show the page in a frame. */
function refusedFrames({ forgiven }: Watch) {
  return forgiven.filter((problem) => /frame-ancestors/.test(problem)).length;
}

test('a page without these headers would be shown in a foreign frame', async ({ page, site, watch }) => {
  // What the tests above refuse; otherwise they would show nothing.
  watch.forgive(/./);
  const host = await startHost((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><iframe src="${site}"></iframe>`);
  });
  await page.goto(host.url);
  await expect(page.frameLocator('iframe').locator('body')).not.toBeEmpty();
  host.close();
});

test('every file of docs/hosting is named in docs/hosting.md, and run here', () => {
  const folder = new URL('../../docs/', import.meta.url);
  const text = readFileSync(new URL('hosting.md', folder), 'utf8');
  const files = readdirSync(new URL('hosting/', folder)).sort();
  expect(files).toEqual(Object.values(webServers).flatMap(({ files }) => Object.values(files)).sort());
  for (const file of files) expect(text).toContain(`(hosting/${file})`);
});
