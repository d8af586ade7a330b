// Tests of what a page is told of its workspace: `node --test xtask/node/workspace.test.mjs`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, withWorkspace } from './workspace.mjs';

const page = '<!doctype html>\n<head>\n  <meta charset="utf-8">\n  <title>Page</title>\n</head>\n';
const told = (html) => [...html.matchAll(/<meta name="workspace" content="([^"]*)">/g)].map(([, content]) => content);

test('a page for any workspace names none', () => {
  assert.equal(withWorkspace(page, undefined), page);
  assert.equal(withWorkspace(page, ''), page);
});

test('the folder of a workspace is kept, and its address is written as browsers read it', () => {
  assert.deepEqual(told(withWorkspace(page, 'https://Chat.Example.com:443/sub//team/?a#b')), ['https://chat.example.com/sub/team']);
  assert.equal(address('http://127.0.0.1:3000/'), 'http://127.0.0.1:3000');
});

test('another workspace takes the place of the first, and none leaves the page as it was', () => {
  const first = withWorkspace(page, 'https://a.example');
  assert.deepEqual(told(withWorkspace(first, 'https://b.example')), ['https://b.example']);
  assert.equal(withWorkspace(first), page);
});

test('nothing in an address ends the attribute', () => {
  const html = withWorkspace(page, 'https://a.example/x"><script>1</script>&amp;y');
  assert.equal(html.match(/</g).length, page.match(/</g).length + 1);
  assert.deepEqual(told(html), ['https://a.example/x%22%3E%3Cscript%3E1%3C/script%3E&amp;amp;y']);
});

test('an address that is none is refused', () => {
  for (const wrong of ['chat.example.com', 'ftp://a.example', 'https://ana:secret@a.example', 'https://a;b']) {
    assert.throws(() => withWorkspace(page, wrong), /OMNICHANNEL_WORKSPACE/, wrong);
  }
  assert.throws(() => withWorkspace('<p>', 'https://a.example'), /no <meta charset/);
});
