// Writes what the page loads of its languages, before each build: `words/made/words-TAG.txt`, a file a language, and
// `words/made/boot.js`, the page's first script with its English. Trunk calls it as a hook.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const { languages, made } = { languages: 'words/languages', made: 'words/made' };

// The build's own flags are for the browser.
const ours = ([name]) => !/^(RUSTFLAGS|CARGO_ENCODED_RUSTFLAGS|CARGO_UNSTABLE_|RUSTC_BOOTSTRAP)/.test(name);
const { status, error } = spawnSync('cargo', ['run', '--quiet', '--package', 'words-compiler', '--', languages, made], {
  env: Object.fromEntries(Object.entries(process.env).filter(ours)),
  stdio: 'inherit',
});
if (error) console.error(`cargo could not be started, which reads the languages: ${error.message}`);
if (status === 0) {
  const boot = JSON.parse(readFileSync(`${made}/boot.json`, 'utf8'));
  writeFileSync(`${made}/boot.js`, `const ENGLISH = ${JSON.stringify(boot.en)};\n${readFileSync('boot.js', 'utf8')}`);
}
process.exitCode = status ?? 1;
