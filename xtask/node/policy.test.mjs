// The policy's own tests: `node --test xtask/node/policy.test.mjs`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { origin, policy, refused, withPolicy } from './policy.mjs';

const script = 'import init from "./page.js";\nawait init();\n';
const page = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Page</title>
  <link rel="stylesheet" href="./page-1.css" integrity="sha384-a">
  <script type="module">${script}</script>
  <link rel="modulepreload" href="./page.js" crossorigin="anonymous" integrity="sha384-b">
</head>
<body><p>Loading</p></body>
</html>
`;
// printf 'import init from "./page.js";\nawait init();\n' | openssl dgst -sha256 -binary | base64
const hash = "'sha256-Y6PocecArKvKIhbYu5lWdM+pyqljmYorA68gSluwE70='";

function directive(html, name) {
  const content = html.match(/Content-Security-Policy" content="([^"]*)"/)[1];
  return content.split('; ').find((part) => part.startsWith(`${name} `));
}

test('the policy stands directly after the character set, and all else stays as it was', () => {
  const lines = withPolicy(page).split('\n');
  assert.match(lines[4], /^ {2}<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
  assert.equal(lines[3].trim(), '<meta charset="utf-8">');
  assert.equal(lines.toSpliced(4, 1).join('\n'), page);
});

test('an inline script is allowed by its hash, and nothing inline or evaluated besides', () => {
  const html = withPolicy(page);
  assert.equal(directive(html, 'script-src'), `script-src 'self' 'wasm-unsafe-eval' ${hash}`);
  assert.equal(directive(html, 'style-src'), "style-src 'self'");
  assert.doesNotMatch(html, /'unsafe-/);
  assert.deepEqual(refused(html), []);
});

test('an inline script that changes after hashing is refused', () => {
  assert.equal(refused(withPolicy(page).replace('await init()', 'await init(1)')).length, 1);
  assert.equal(refused(withPolicy(page).replace('</body>', '<script>1</script></body>')).length, 1);
  assert.equal(refused(page).length, 1, 'a page without a policy allows none');
});

test('a script with a source has no hash, and an inline style has one', () => {
  const html = withPolicy(page.replace('</head>', '<script src="./a.js"></script><style>p{}</style></head>'));
  assert.equal(directive(html, 'script-src').split(' ').length, 4);
  assert.match(directive(html, 'style-src'), /^style-src 'self' 'sha256-[^ ]+'$/);
});

test('line ends are hashed as a browser reads them', () => {
  assert.equal(policy(page.replaceAll('\n', '\r\n')), policy(page));
});

test('any workspace may be called, or the one that is named', () => {
  assert.equal(directive(withPolicy(page), 'connect-src'), "connect-src 'self' https: http:");
  const narrowed = withPolicy(page, 'https://Chat.Example.com:443/sub/?a#b');
  assert.equal(directive(narrowed, 'connect-src'), "connect-src 'self' https://chat.example.com");
  assert.equal(origin('http://127.0.0.1:3000/'), 'http://127.0.0.1:3000');
});

test('no text becomes an element, a script or a worker but through the one policy of the page', () => {
  const html = withPolicy(page);
  assert.equal(directive(html, 'require-trusted-types-for'), "require-trusted-types-for 'script'");
  assert.equal(directive(html, 'trusted-types'), 'trusted-types default');
});

test('a second policy takes the place of the first', () => {
  assert.equal(withPolicy(withPolicy(page, 'https://a.example')), withPolicy(page));
});

test('an address that is none is refused with a sentence', () => {
  const schemes = ['chat.example.com', 'chat.example.com:3000', 'ftp://chat.example.com', 'https://', 'x'];
  const wrong = [...schemes, 'http://[::1]/', "https://a;script-src'unsafe-inline'"];
  for (const address of wrong) assert.throws(() => origin(address), /no workspace's address.+https:\/\/chat\.example\.com/, address);
  assert.throws(() => origin('https://ana:secret@chat.example.com'), (error) => !error.message.includes('secret'));
});

test('what the policy would break fails the build', () => {
  assert.throws(() => withPolicy(page.replace('<p>', '<p style="color:red">')), /style= …, which its policy forbids/);
  assert.throws(() => withPolicy(page.replace('<p>', '<p onclick=x()>')), /onclick= …/);
  assert.throws(() => withPolicy(page.replace('<meta charset="utf-8">', '')), /no <meta charset/);
  assert.doesNotThrow(() => withPolicy(page.replace('<p>', '<p title=" style=x onclick=y">')));
});
