// Takes secrets out of the page's address, and of the history, before anything else reads it: links are pasted with
// tokens, and programs add some. The program has the same rules, by which it writes addresses (src/filters/sanitize.rs);
// both are held to tests/places/secrets.json. Only the canonical form of a workspace's address is the program's alone,
// and so is what stands behind a host that no address can have.

/** Names of what no address may hold, in small letters and digits alone; and how such names end. The program's tests hold them to its own. */
const SECRETS = 'auth authcode bearer code jwt oauth otp pass pat pwd rcuid resume senha sid totp totpcode twofactorcode userpass'.split(' ');
const SECRET_ENDS = '2facode accesskey apikey authorization contrasea contrasena credential credentials kennwort motdepasse passcode passphrase passwd password passwort privatekey secret secretkey sessid sessionid token userid'.split(' ');
/** More than the page reads of an address. */
const TOO_LONG = 16_000;

const isSecret = (name) => {
  const plain = name.replace(/[^a-z\d]/gi, '').toLowerCase();
  return SECRETS.includes(plain) || SECRET_ENDS.some((end) => plain.endsWith(end));
};

/** Whether a name is that of a secret, or one stands in it. */
const holdsSecretName = (name) => isSecret(name) || name.split(/[?#;&=:]/).some(isSecret);

/** A text with percent escapes decoded until none is left, as a server may decode them repeatedly. */
function fullyDecoded(text) {
  if (!/[%+]/.test(text)) return text;
  const bytes = [];
  for (const byte of new TextEncoder().encode(text.replaceAll('+', ' '))) {
    bytes.push(byte);
    while (bytes.at(-3) === 0x25) {
      const digits = String.fromCharCode(...bytes.slice(-2));
      if (!/^[\da-f]{2}$/i.test(digits)) break;
      bytes.splice(-3, 3, parseInt(digits, 16));
    }
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes));
}

/** A text as the page reads it. */
const unescaped = (text) => (/[%+]/.test(text) ? new URLSearchParams(`=${text}`).get('') : text);

/** As the program escapes a value. */
const escaped = (text) => encodeURIComponent(text).replace(/%(3A|2C|2F)/g, decodeURIComponent).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const SEPARATORS = '?#;&,/\\= ';

/** The part before the first `name=value` whose name is a secret's; undefined where there is none. */
function beforeSecret(text) {
  let end = 0;
  for (const part of text.split('=').slice(0, -1)) {
    // Blanks and invisible characters do not belong to a name.
    let length = part.length;
    while (length > 0 && (part[length - 1] === ' ' || part[length - 1] > '\x7f')) length -= 1;
    const named = part.slice(0, length);
    const name = named.split(/[?#;&,/\\ ]/).at(-1);
    if (isSecret(name)) {
      end += named.length - name.length;
      while (end > 0 && SEPARATORS.includes(text[end - 1])) end -= 1;
      return text.slice(0, end);
    }
    end += part.length + 1;
  }
}

const INVISIBLE = '[\\s\\0-\\x1f\\x7f-\\x9f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069]+';
const trimmed = (text) => text.replace(new RegExp(`^${INVISIBLE}`), '').replace(new RegExp(`(?<!${INVISIBLE.slice(0, -1)})${INVISIBLE}$`), '');

/** Whether a text is a workspace's address to the program, as far as that matters to what stands before an @. */
function isAddress(text) {
  const rest = trimmed(text).replace(/^https?:[/\\]*/i, '');
  if (/[^\S\ufeff]|[\0-\x1f\x7f-\x9f]/.test(rest) || /^[^/\\]*(@|%|:\/\/|:(?=[/\\]|$))/.test(rest) || !URL.canParse(`https://${rest}`)) return false;
  const { hostname, port, username, password } = new URL(`https://${rest}`);
  const isName = hostname.length <= 254 && /^(?=[a-z\d])[\w-]{1,63}(\.[\w-]{1,63})*\.?$/.test(hostname);
  return (isName || hostname.startsWith('[')) && port !== '0' && !username && !password;
}

/** An address without a name, a password, a query and a fragment. */
function bareAddress(text) {
  let bare = trimmed(text).replace(/[?#][^]*/, '');
  // More than one where somebody put a scheme between.
  for (let was; was !== bare; ) {
    was = bare;
    bare = was.replace(/^([a-z\d]*:\/\/)?[^/\\]*@([^]*)/i, (_, scheme = '', rest) => scheme + trimmed(rest));
  }
  // A password may hold a slash, so that all before the last @ may be of it.
  return isAddress(bare) ? bare : trimmed(bare.slice(bare.lastIndexOf('@') + 1));
}

/** A workspace's address without what does not belong into one, nor what its path holds by a secret's name. */
function cleanWorkspace(address) {
  const clean = bareAddress(address);
  const kept = beforeSecret(clean);
  return kept === undefined ? clean : bareAddress(kept);
}

/** Whether an address holds a name and a password, or a secret by its name. */
function addressHasSecret(address) {
  const [before] = address.split(/[?#]/);
  const clean = bareAddress(before);
  const ats = (text) => text.split('@').length;
  return ats(before) > ats(clean) || beforeSecret(address) !== undefined || beforeSecret(clean) !== undefined;
}

/** What may stay of a pair, if anything, and whether there was a secret in it. Only the first workspace is read. */
function cleanPair(pair, isFirstWorkspace) {
  const [written] = pair.split('=', 1);
  const given = pair.slice(written.length + 1);
  const value = fullyDecoded(given);
  if (holdsSecretName(fullyDecoded(written))) return [undefined, true];
  if (unescaped(written) !== 'workspace') {
    const kept = beforeSecret(value);
    return kept === undefined ? [pair, false] : [`${written}=${escaped(kept)}`, true];
  }
  if (!isFirstWorkspace() || given.length > TOO_LONG) return [undefined, value.includes('@') || beforeSecret(value) !== undefined];
  const hadSecret = addressHasSecret(value);
  // Escapes are undone no further than the program would, unless a secret hides behind them.
  const address = hadSecret ? value : unescaped(given);
  const clean = cleanWorkspace(address);
  return [clean === address && !hadSecret ? pair : `workspace=${escaped(clean)}`, hadSecret];
}

/** A query without secrets, and whether there was one. */
function cleanQuery(query) {
  let workspaces = 0;
  const pairs = query.split('&').map((pair) => (pair ? cleanPair(pair, () => (workspaces += 1) === 1) : [pair, false]));
  return [pairs.map(([pair]) => pair).filter((pair) => pair !== undefined).join('&'), pairs.some(([, hadSecret]) => hadSecret)];
}

/** Takes secrets and the fragment out of the address; tells whether there was a secret. */
function cleanAddress() {
  const url = new URL(location);
  const [query, hadSecret] = cleanQuery(url.search.slice(1));
  const [, hadMore] = cleanQuery(url.hash.slice(1));
  // By itself, a ? that stands first in a name would be taken for the address's own.
  url.search = query && `?${query}`;
  url.hash = '';
  if (url.href !== location.href) {
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // A sandbox forbids it: the secret stays where the person put it, and the page does not use it.
    }
  }
  return hadSecret || hadMore;
}
