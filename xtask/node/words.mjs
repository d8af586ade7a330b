// Writes what the page loads of its languages, before each build: `words/made/words-TAG.txt`, a file a language,
// `words/made/boot.js`, the page's first script with its English, and `words/made/scriptless.html`, what a page says
// without that. Trunk calls it as a hook.

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
  const { en, ...others } = JSON.parse(readFileSync(`${made}/boot.json`, 'utf8'));
  const { scriptless, ...english } = en;
  writeFileSync(`${made}/boot.js`, `const ENGLISH = ${JSON.stringify(english)};\n${readFileSync('boot.js', 'utf8')}`);
  const safe = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const all = Object.entries(others).map(([tag, own]) => `<p lang="${tag}" dir="auto">${safe(own.scriptless)}</p>`);
  writeFileSync(`${made}/scriptless.html`, `<noscript><p>${safe(scriptless)}</p>${all.join('')}</noscript>`);
}
process.exitCode = status ?? 1;
