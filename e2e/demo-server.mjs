// The demo workspace's HTTP server, for a spec: starts it on a free port, keeps its log, sets faults, clock and sessions,
// ends it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const built = `../target/debug/demo-workspace${process.platform === 'win32' ? '.exe' : ''}`;
const program = process.env.DEMO_SERVER_PATH ?? fileURLToPath(new URL(built, import.meta.url));
const startTimeout = 30_000;

/**
 * @typedef {{ method: string, path: string, query: string, status: number, has_token: boolean, headers: string[] }} LoggedRequest
 * @typedef {Object} DemoServer
 * @property {string} url such as `http://127.0.0.1:41234`
 * @property {string} userId
 * @property {string} token
 * @property {() => LoggedRequest[]} log the requests so far, and the names of their headers; a line may come a moment after its answer
 * @property {() => void} clearLog
 * @property {(faults: Record<string, string>) => Promise<void>} setFaults such as `{ 'charts-data': 'truncated', me: '2*drop' }`
 * @property {(iso: string) => Promise<void>} setClock puts its clock to an instant such as `2026-11-20T12:00:00Z`
 * @property {() => Promise<void>} expire ends all sessions, the personal token's too; a sign-in then gives a new token
 * @property {() => Promise<void>} revive lets the personal token in again
 * @property {() => Promise<void>} close
 */

/**
 * Starts a server of its own for one spec.
 * @param {string[]} args more words for it, such as `['--size', 'small']`
 * @returns {Promise<DemoServer>}
 */
export async function startDemoServer(args = []) {
  const child = spawn(program, ['--port', '0', '--log', '--control', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // A run that is broken off must not leave the server behind.
  const kill = () => child.kill();
  process.once('exit', kill);

  const lines = createInterface({ input: child.stdout });
  let log = [];
  lines.on('line', (line) => line.startsWith('{') && log.push(JSON.parse(line)));
  const { url, userId, token } = await started(child, lines).catch((error) => {
    child.kill();
    throw error;
  });

  return {
    url,
    userId,
    token,
    log: () => [...log],
    clearLog: () => {
      log = [];
    },
    setFaults: (faults) => control(url, 'faults', JSON.stringify(faults)),
    setClock: (iso) => control(url, 'clock', iso),
    expire: () => control(url, 'expire'),
    revive: () => control(url, 'revive'),
    close: async () => {
      process.off('exit', kill);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

/** Reads the lines that the server greets with, up to the one that tells its address. */
function started(child, lines) {
  return new Promise((resolve, reject) => {
    const seen = [];
    const fail = (reason) => reject(new Error(`${program} ${reason}. It wrote:\n${seen.join('\n')}`));
    const timer = setTimeout(() => fail(`was not ready after ${startTimeout / 1000} s`), startTimeout);
    const settle = (action) => (value) => {
      clearTimeout(timer);
      action(value);
    };
    child.once('error', settle((error) => fail(`could not be started: ${error.message}`)));
    child.once('exit', settle((code) => fail(`ended with code ${code}`)));
    lines.on('line', (line) => {
      seen.push(line);
      const url = line.match(/listening on (http:\/\/\S+)/i)?.[1].replace(/\/$/, '');
      if (url) settle(resolve)({ url, userId: value(seen, 'User ID'), token: value(seen, 'Token') });
    });
  });
}

function value(lines, name) {
  return lines.find((line) => line.trim().startsWith(`${name}:`))?.split(': ')[1].trim() ?? '';
}

/** Tells the server what to change. */
async function control(url, path, body) {
  const response = await fetch(`${url}/__${path}`, { method: 'POST', body });
  if (!response.ok) throw new Error(`The demo server refused ${path} with status ${response.status}: ${await response.text()}`);
}
