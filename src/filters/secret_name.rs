//! The parameter names that fingerprint a secret in an address, and how to find them. The page's first script, `address.js`, has the same list.

/// Names under which a secret may stand in an address by mistake, in small letters and digits alone: those of programs,
/// and "password" in the page's languages, also without the letters that are not in ASCII.
const SECRET_NAMES: [&str; 18] = [
    "auth",
    "authcode",
    "bearer",
    "code",
    "jwt",
    "oauth",
    "otp",
    "pass",
    "pat",
    "pwd",
    "rcuid",
    "resume",
    "senha",
    "sid",
    "totp",
    "totpcode",
    "twofactorcode",
    "userpass",
];

/// How other such names end: `x-auth-token`, `rc_token`, `client_secret`.
const SECRET_SUFFIXES: [&str; 22] = [
    "2facode",
    "accesskey",
    "apikey",
    "authorization",
    "contrasea",
    "contrasena",
    "credential",
    "credentials",
    "kennwort",
    "motdepasse",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "passwort",
    "privatekey",
    "secret",
    "secretkey",
    "sessid",
    "sessionid",
    "token",
    "userid",
];

/// Whether what has this name is a secret, however the name is spelt: `rc_token`, `Auth-Token`, `api.key`.
fn is_secret(name: &str) -> bool {
    let signs = name.chars().filter(char::is_ascii_alphanumeric);
    let plain: String = signs.map(|letter| letter.to_ascii_lowercase()).collect();
    SECRET_NAMES.contains(&plain.as_str()) || SECRET_SUFFIXES.iter().any(|end| plain.ends_with(end))
}

/// What may stand between a value and the name of a secret behind it.
const SEPARATORS: [char; 9] = ['?', '#', ';', '&', ',', '/', '\\', '=', ' '];

/// What stands before the first name of a secret with a value, if there is one: programs put a second `?` into an
/// address, or a `;`, or escape the `#`.
pub fn before_secret(text: &str) -> Option<&str> {
    let mut end = 0;
    // What stands behind the last = names nothing.
    for part in text.rsplit_once('=')?.0.split('=') {
        // Blanks and what is not seen are of no name.
        let named = part.trim_end_matches(|letter: char| letter == ' ' || !letter.is_ascii());
        let name = named.rsplit(SEPARATORS).next().unwrap_or_default();
        if is_secret(name) {
            return text.get(..end + named.len() - name.len()).map(|kept| kept.trim_end_matches(SEPARATORS));
        }
        end += part.len() + 1;
    }
    None
}

/// Whether a name is that of a secret, or one stands in it.
pub fn holds_secret_name(name: &str) -> bool {
    is_secret(name) || name.split(['?', '#', ';', '&', '=', ':']).any(is_secret)
}

/// The text without any escapes, however often they were escaped themselves: somebody may undo them all. In one pass, as
/// each undoing by itself would take as many passes as a link without end has levels.
pub fn fully_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    for byte in text.bytes() {
        bytes.push(if byte == b'+' { b' ' } else { byte });
        while let Some(bare) = bytes.last_chunk::<3>().and_then(escape) {
            bytes.truncate(bytes.len() - 3);
            bytes.push(bare);
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The byte that three signs stand for, if they are an escape.
fn escape(&[sign, high, low]: &[u8; 3]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let byte = digit(high)? * 16 + digit(low)?;
    (sign == b'%').then_some(byte as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_like_those_for_secrets_are_none() {
        let others = [
            "tokens",
            "codec",
            "zipcode",
            "passage",
            "compass",
            "author",
            "secretary",
            "utm_source",
            "key",
            "side",
            "resenha",
            "keys",
        ];
        others.iter().for_each(|name| assert!(!is_secret(name), "{name}"));
    }

    #[test]
    fn the_pages_first_script_knows_the_same_names() {
        let script = include_str!("../../address.js");
        for names in [SECRET_NAMES.join(" "), SECRET_SUFFIXES.join(" ")] {
            assert!(script.contains(&format!("= '{names}'.split(' ');")), "{names}");
        }
    }
}
