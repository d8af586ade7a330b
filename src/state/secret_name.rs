//! By which names a secret is known in an address. The page's first script, `address.js`, has the same.

/// Names under which a secret may stand in an address by mistake, in small letters and digits alone: those of programs,
/// and "password" in the page's languages, also without the letters that are not in ASCII.
const SECRETS: [&str; 18] = [
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
const SECRET_ENDS: [&str; 22] = [
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
pub fn is_secret(name: &str) -> bool {
    let signs = name.chars().filter(char::is_ascii_alphanumeric);
    let plain: String = signs.map(|letter| letter.to_ascii_lowercase()).collect();
    SECRETS.contains(&plain.as_str()) || SECRET_ENDS.iter().any(|end| plain.ends_with(end))
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
        for names in [SECRETS.join(" "), SECRET_ENDS.join(" ")] {
            assert!(script.contains(&format!("= '{names}'.split(' ');")), "{names}");
        }
    }
}
