// Tests of how the page's first script takes secrets out of the address: `node --test e2e/unit/address.test.mjs`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';

const script = readFileSync(new URL('../../address.js', import.meta.url), 'utf8');
const ordinary = 'https://stats.example.com/dashboard/';

/** What becomes of an address: what stands behind the site's then, and whether there was a secret. */
function cleaned(more, { refuses = false, site = ordinary } = {}) {
  const location = new URL(site + more);
  const history = {
    state: null,
    replaceState: (state, title, url) => {
      if (refuses) throw new Error('SecurityError');
      location.href = url.href;
    },
  };
  const clean = () => runInNewContext(`${script}\ncleanAddress();`, { location, history, URL, URLSearchParams, TextEncoder, TextDecoder });
  const hadSecret = clean();
  if (!refuses) {
    const { href } = location;
    assert.equal(clean(), false, 'what is clean holds no secret');
    assert.equal(location.href, href, 'and stays as it is');
  }
  return [location.href.slice(site.length), hadSecret];
}

test('an address without a secret stays as it was written', () => {
  for (const more of ['', '?range=today&later=a%20b&flag', '?department=a%26b&x==', '?workspace=https://chat.example.com:3000/sub', '?workspace=https%3A%2F%2Fchat.example.com']) {
    assert.deepEqual(cleaned(more), [more, false]);
  }
});

test('a secret goes by each spelling of its name', () => {
  for (const name of ['token', 'Auth-Token', 'auth_token', 'X-Auth-Token', 'rc_token', 'rc_uid', 'userId', 'code', 'pass', 'PWD', 'api_key', 'client_secret', 'Authorization', '%61uth%2Dtoken', '+token', 'user[token]']) {
    assert.deepEqual(cleaned(`?range=today&${name}=abc&later=1`), ['?range=today&later=1', true], name);
  }
  assert.deepEqual(cleaned('?token=abc'), ['', true]);
});

test('a fragment goes as a whole', () => {
  assert.deepEqual(cleaned('?range=today#main'), ['?range=today', false]);
  assert.deepEqual(cleaned('#'), ['', false]);
  assert.deepEqual(cleaned('#token=abc'), ['', true]);
  assert.deepEqual(cleaned('#/login?authToken=abc'), ['', true]);
});

test('a workspace is named without a name, a password, a query and a fragment', () => {
  const bare = '?workspace=https://chat.example.com&range=today';
  assert.deepEqual(cleaned('?workspace=https://ana:secret@chat.example.com?token=x&range=today#y'), [bare, true]);
  assert.deepEqual(cleaned('?workspace=https%3A%2F%2Fana%3Asecret%40chat.example.com%23token%3Dx&range=today'), [bare, true]);
  assert.deepEqual(cleaned('?workspace=ana:secret@https://ana:secret@chat.example.com&range=today')[0].includes('secret'), false);
  assert.deepEqual(cleaned('?workspace=https://chat.example.com/direct/@ana'), ['?workspace=https://chat.example.com/direct/@ana', false]);
  assert.deepEqual(cleaned('?workspace=https://chat.example.com?msg=a1&range=today'), [bare, false]);
});

test('each spelling loses its secret as in the program', () => {
  const cases = JSON.parse(readFileSync(new URL('../../tests/places/secrets.json', import.meta.url), 'utf8'));
  // The program puts a missing scheme before a workspace.
  const bare = (text) => text.replace('=https://', '=');
  for (const [written, expected, isSecret] of cases) {
    const [clean, hadSecret] = cleaned(written);
    assert.deepEqual([bare(clean), hadSecret], [bare(expected), isSecret], written);
  }
});

test('a path with two slashes before it is no other host', () => {
  for (const site of ['https://stats.example.com//evil.example/..%2f/', 'https://stats.example.com///']) {
    assert.deepEqual(cleaned('?view=agents&token=abc#x', { site }), ['?view=agents', true]);
  }
});

test('an address without end is read in no time', () => {
  const began = performance.now();
  const many = 50_000;
  assert.deepEqual(cleaned(`?workspace=a${'&workspace=https://b.example'.repeat(many)}`), ['?workspace=a', false]);
  assert.deepEqual(cleaned(`?workspace=${'a@b://'.repeat(many)}`), ['', true]);
  for (const sign of ['%25', ';', '=', '+', '@', '%20']) cleaned(`?a=${sign.repeat(many)}x;token=abc&workspace=${sign.repeat(5_000)}`);
  assert.ok(performance.now() - began < 20_000);
});

test('a browser that refuses to write addresses is no fault', () => {
  assert.deepEqual(cleaned('?token=abc', { refuses: true }), ['?token=abc', true]);
});
