// WebKit, driven by WebDriver: WebKitGTK's driver with its own small browser, on a screen in memory.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const driver = process.env.WEBKIT_DRIVER_PATH ?? '/usr/bin/WebKitWebDriver';
const browser = process.env.MINI_BROWSER_PATH ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** Nothing is drawn by a graphics card, and whoever is root has no sandbox. */
const environment = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  LANG: 'C.UTF-8',
  TZ: 'Europe/Berlin',
};
/** WebDriver's letters for keys, and its name for an element. */
const keys = { Enter: '\uE007', Escape: '\uE00C', Home: '\uE011', ArrowRight: '\uE014', ArrowDown: '\uE015' };
const element = 'element-6066-11e4-a52e-4f735466cecf';

/** Starts the driver with the browser, and answers a page of it. */
export async function openWebKit() {
  const port = await freePort();
  // Without a session bus it hangs.
  const words = ['--', 'xvfb-run', '-a', '-s', '-screen 0 1440x1000x24', driver, `--port=${port}`];
  const stage = spawn('dbus-run-session', words, { env: { ...process.env, ...environment }, stdio: 'ignore', detached: true });
  const end = () => {
    try {
      // The bus, the screen and the driver are one group.
      process.kill(-stage.pid);
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', end);
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId, capabilities } = await started(port, { alwaysMatch: { 'webkitgtk:browserOptions': options } });
  const ask = (method, path, body) => call(port, method, `/session/${sessionId}${path}`, body);
  await ask('POST', '/window/rect', { x: 0, y: 0, width: 1300, height: 950 });
  const find = async (using) => (await ask('POST', '/element', { using: 'css selector', value: using }))[element];
  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    open: (url) => ask('POST', '/url', { url }),
    run: (what, ...args) => ask('POST', '/execute/sync', { script: `return (${what})(...arguments)`, args }),
    click: async (selector) => ask('POST', `/element/${await find(selector)}/click`, {}),
    type: async (selector, text) => ask('POST', `/element/${await find(selector)}/value`, { text }),
    choose: async (selector, value) => ask('POST', `/element/${await find(`${selector} option[value="${value}"]`)}/click`, {}),
    press: (key) => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] ?? key }));
      return ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    close: async () => {
      await ask('DELETE', '').catch(() => {});
      process.off('exit', end);
      end();
    },
  };
}

/** Asks for a session until the driver is there. */
async function started(port, capabilities) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await call(port, 'POST', '/session', { capabilities });
    } catch (error) {
      if (tries === 60 || error.isRefusal) throw error;
      await pause(500);
    }
  }
}

async function call(port, method, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (response.ok) return value;
  throw Object.assign(new Error(`${method} ${path}: ${value.error}: ${value.message}`), { isRefusal: true });
}

/** A port at which nobody listens. */
function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
