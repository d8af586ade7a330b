// What stands before the page of a trial, for a spec: starts it, tells its link, ends it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const built = `../target/debug/trial-proxy${process.platform === 'win32' ? '.exe' : ''}`;
const program = process.env.TRIAL_PROXY_PATH ?? fileURLToPath(new URL(built, import.meta.url));

/**
 * Starts the trial of a workspace with the page's files from another server.
 * @param {string} workspace its address
 * @param {string} files such as `http://127.0.0.1:41234`
 * @param {number} port any that is free if it is 0
 * @returns {Promise<{ link: string, port: number, close: () => Promise<void> }>}
 */
export async function startTrial(workspace, files, port = 0) {
  const words = ['--port', String(port), '--workspace', workspace, '--files', files.replace(/\/$/, '')];
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  // A run that is broken off must not leave it behind.
  const kill = () => child.kill();
  process.once('exit', kill);
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const link = line.trim();
    if (!link.startsWith('http://')) continue;
    return {
      link,
      port: Number(new URL(link).port),
      close: async () => {
        process.off('exit', kill);
        child.kill();
        await ended;
      },
    };
  }
  throw new Error(`${program} ended before it told its link.`);
}
