// Writes what the page loads of its languages, before each build: `words/made/words-TAG.txt`, a file a language,
// `words/made/boot.js`, the page's first script with what it says, and `words/made/shell.html`, what the page says before
// that has run, or where it cannot. Trunk calls it as a hook.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const { languages, made } = { languages: 'words/languages', made: 'words/made' };

// The build's own flags are for the browser.
const ours = ([name]) => !/^(RUSTFLAGS|CARGO_ENCODED_RUSTFLAGS|CARGO_UNSTABLE_|RUSTC_BOOTSTRAP)/.test(name);
// What is shipped is built from the lock file as it stands; while somebody develops, cargo may bring it up to date. This
// is the first that reads it: after it trunk would mend the file, its own `--locked` or not.
const locked = process.env.TRUNK_PROFILE === 'release' ? ['--locked'] : [];
const { status, error } = spawnSync('cargo', ['run', '--quiet', ...locked, '--package', 'words-compiler', '--', languages, made], {
  env: Object.fromEntries(Object.entries(process.env).filter(ours)),
  stdio: 'inherit',
});
if (error) console.error(`cargo could not be started, which reads the languages: ${error.message}`);
if (status === 0) {
  const all = JSON.parse(readFileSync(`${made}/boot.json`, 'utf8'));
  const said = Object.fromEntries(Object.entries(all).map(([tag, { scriptless, unstarted, ...own }]) => [tag, own]));
  const scripts = ['guard.js', 'address.js', 'own-text.js', 'boot.js'].map((file) => readFileSync(file, 'utf8'));
  writeFileSync(`${made}/boot.js`, `const TEXTS = ${JSON.stringify(said)};\n${scripts.join('\n')}`);
  const safe = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const { en, ...others } = all;
  const inEach = (name) => `<p>${safe(en[name])}</p>` + Object.entries(others).map(([tag, own]) => `<p lang="${tag}" dir="auto">${safe(own[name])}</p>`).join('');
  writeFileSync(
    `${made}/shell.html`,
    `<p id="boot-says" role="status">${safe(en.loading)}</p>
      <button type="button" id="boot-again" hidden></button>
      <noscript>${inEach('scriptless')}</noscript>
      <div class="unstarted">${inEach('unstarted')}</div>`,
  );
}
process.exitCode = status ?? 1;
