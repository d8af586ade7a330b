// Takes secrets out of the page's address, and of the history, before anything else reads it: links are pasted with
// tokens, and programs add some. The program has the same rules, by which it writes addresses (src/state/query.rs).

/** Names of what no address may hold, in small letters and digits alone; and how such names end. The program's tests hold them to its own. */
const SECRETS = 'auth authcode bearer code jwt otp pass pat pwd rcuid resume sessionid totp twofactorcode x2facode'.split(' ');
const SECRET_ENDS = 'token password passwd passphrase secret apikey authorization credential credentials userid'.split(' ');

const isSecret = (name) => {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return SECRETS.includes(plain) || SECRET_ENDS.some((end) => plain.endsWith(end));
};

/** Whether a query or a fragment holds a secret by its name, also within another address. */
const holdsSecret = (text) => text.split(/[?#&]/).some((part) => [...new URLSearchParams(part).keys()].some(isSecret));

/** What stands behind the name and the password before a host; more than one where somebody put a scheme between. */
function withoutUser(address) {
  const rest = address.replace(/^([a-z][a-z\d]*:\/\/)?[^/\\]*@/i, '$1');
  return rest === address ? rest : withoutUser(rest);
}

/** Takes secrets and the fragment out of the address; tells whether there was a secret. */
function cleanAddress() {
  let hadSecret = holdsSecret(location.hash);
  /** A pair as it stands, without what does not belong into a workspace's address, or not at all. */
  const clean = (pair) => {
    const [[name, value] = ['', '']] = new URLSearchParams(pair);
    if (!isSecret(name) && name !== 'workspace') return [pair];
    const address = value.replace(/[?#][^]*/, '');
    const bare = withoutUser(address);
    hadSecret ||= isSecret(name) || bare !== address || holdsSecret(value);
    if (isSecret(name)) return [];
    return [bare === value ? pair : `workspace=${encodeURIComponent(bare)}`];
  };
  const url = new URL(location);
  url.search = url.search.slice(1).split('&').flatMap(clean).join('&');
  url.hash = '';
  if (url.href !== location.href) {
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // A sandbox forbids it: the secret stays where the person put it, and the page does not use it.
    }
  }
  return hadSecret;
}
