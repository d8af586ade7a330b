//! Removes secrets from the search text of an address, where somebody has put them by mistake: by their names, behind
//! other values, and within the workspace's address. The page's first script, `address.js`, does the same before
//! the program runs; one table of tests holds both.

use super::param_names::WORKSPACE;
use super::param_pairs::{decoded, encoded, joined, pairs};
use super::secret_name::{before_secret, fully_decoded, holds_secret_name};
use analytics::limits;
use rocketchat::Address;

/// The search text without secrets, and with the workspace's address in its canonical form, if it was not so.
pub fn without_secrets(search: &str) -> Option<String> {
    let old: Vec<&str> = pairs(search).map(|(_, pair)| pair).collect();
    let clean: Vec<String> = cleaned(search).filter_map(|(clean, _)| clean).collect();
    (clean != old).then(|| joined(clean.iter().map(String::as_str)))
}

/// Whether a search text holds a secret: by a name, also behind another value, or within the workspace's address.
pub fn has_secret(search: &str) -> bool {
    cleaned(search).any(|(_, had_secret)| had_secret)
}

/// What may stay of each pair, if anything, and whether there was a secret in it.
fn cleaned(search: &str) -> impl Iterator<Item = (Option<String>, bool)> {
    let mut has_workspace = false;
    pairs(search).map(move |(name, pair)| {
        let (written, value) = pair.split_once('=').unwrap_or((pair, ""));
        if holds_secret_name(&fully_decoded(written)) {
            return (None, true);
        }
        if name == WORKSPACE {
            return workspace(pair, value, std::mem::replace(&mut has_workspace, true));
        }
        match before_secret(&fully_decoded(value)) {
            Some(kept) => (Some(format!("{written}={}", encoded(kept))), true),
            None => (Some(pair.to_owned()), false),
        }
    })
}

/// The pair of a workspace's address in its canonical form. Only the first is one that the page reads, and none is as
/// long as all that it reads of an address: others go unread, or one link could have it read for minutes.
fn workspace(pair: &str, value: &str, is_repeated: bool) -> (Option<String>, bool) {
    let bare = fully_decoded(value);
    if is_repeated || value.len() > limits::ADDRESS_BYTES {
        return (None, bare.contains('@') || before_secret(&bare).is_some());
    }
    let had_secret = address_has_secret(&bare);
    // Escapes are undone no further than the page would, unless a secret hides behind them.
    let address = if had_secret { bare } else { decoded(value) };
    let clean = clean_address(&address);
    let is_same = clean == address && !had_secret;
    (Some(if is_same { pair.to_owned() } else { format!("{WORKSPACE}={}", encoded(&clean)) }), had_secret)
}

/// A workspace's address without what does not belong into one, nor what its path holds by a secret's name.
fn clean_address(address: &str) -> String {
    let clean = Address::without_secrets(address);
    before_secret(&fully_decoded(&clean)).map(Address::without_secrets).unwrap_or(clean)
}

/// Whether an address holds a name and a password, or a secret by its name.
fn address_has_secret(address: &str) -> bool {
    let ats = |text: &str| text.matches('@').count();
    let before = address.split(['?', '#']).next().unwrap_or_default();
    let clean = Address::without_secrets(before);
    ats(before) > ats(&clean)
        || before_secret(address).is_some()
        || before_secret(&fully_decoded(&clean)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::filters::param_names::{ORDER, VERSION};

    #[test]
    fn secrets_are_removed_and_nothing_else() {
        assert_eq!(
            without_secrets("?view=agents&Token=abc&range=today"),
            Some("?view=agents&range=today".into())
        );
        assert_eq!(without_secrets("?X-Auth-Token=abc"), Some(String::new()));
        assert_eq!(without_secrets("?view=agents&&later=1"), None);
    }

    #[test]
    fn a_secret_is_known_by_each_spelling_of_its_name() {
        let names = [
            "token",
            "auth-token",
            "auth_token",
            "AUTHTOKEN",
            "X-Auth-Token",
            "x.auth.token",
            "access_token",
            "rc_token",
            "rc-uid",
            "resume",
            "resumeToken",
            "userId",
            "user_id",
            "X-User-Id",
            "code",
            "Code",
            "pass",
            "pwd",
            "PWD",
            "password",
            "passwd",
            "secret",
            "client_secret",
            "api_key",
            "apiKey",
            "api-key",
            "X-API-Key",
            "authorization",
            "Authorization",
            "%61uth%2Dtoken",
            "%2574oken",
            "t%6Fken",
            "user[token]",
            "+token",
            "x-2fa-code",
            "otp",
            "jwt",
        ];
        for name in names {
            let search = format!("?range=today&{name}=abc&later=1");
            assert!(has_secret(&search), "{name}");
            assert_eq!(without_secrets(&search).as_deref(), Some("?range=today&later=1"), "{name}");
        }
    }

    #[test]
    fn the_pages_own_keys_are_no_secrets() {
        let own = ORDER.iter().chain(&[VERSION, "theme", "language"]);
        own.for_each(|name| assert!(!holds_secret_name(name), "{name}"));
    }

    #[test]
    fn a_workspace_is_named_in_its_canonical_form_and_without_secrets() {
        let cases = [
            ("https://ana:secret@chat.example.com?token=x", "https://chat.example.com", true),
            ("https://ana:secret@chat.example.com", "https://chat.example.com", true),
            (
                "https%3A%2F%2Fana%3Asecret%40chat.example.com%3Ftoken%3Dx%23y",
                "https://chat.example.com",
                true,
            ),
            ("https://chat.example.com%23token=x", "https://chat.example.com", true),
            ("https://chat.example.com/group/x?msg=a1", "https://chat.example.com/group/x", false),
            ("Chat.Example.com:443", "https://chat.example.com", false),
            ("https://b%C3%BCcher.example", "https://xn--bcher-kva.example", false),
            ("2130706433:3000", "http://127.0.0.1:3000", false),
        ];
        for (written, expected, is_secret) in cases {
            let search = format!("?workspace={written}&range=today");
            let clean = without_secrets(&search);
            assert_eq!(clean, Some(format!("?workspace={expected}&range=today")), "{written}");
            assert_eq!((has_secret(&search), has_secret(&clean.unwrap())), (is_secret, false), "{written}");
        }
        for search in [
            "?workspace=https%3A%2F%2Fchat.example.com",
            "?workspace=not+an+address",
            "?workspace=",
            "?workspace",
        ] {
            assert_eq!((without_secrets(search), has_secret(search)), (None, false), "{search}");
        }
    }

    #[test]
    fn each_spelling_loses_its_secret_as_in_the_pages_first_script() {
        let cases: Vec<(String, String, bool)> =
            serde_json::from_str(include_str!("../../tests/places/secrets.json")).unwrap();
        for (written, expected, is_secret) in cases {
            let clean = without_secrets(&written).unwrap_or_else(|| written.clone());
            assert_eq!((clean.as_str(), has_secret(&written)), (expected.as_str(), is_secret), "{written}");
            assert_eq!((without_secrets(&clean), has_secret(&clean)), (None, false), "{written}");
            assert!(!clean.contains("abc"), "{clean}");
        }
    }

    #[test]
    fn of_many_workspaces_one_is_read_and_of_one_without_end_nothing() {
        let many = format!("?range=today{}", "&workspace=https://chat.example.com".repeat(60_000));
        assert_eq!(without_secrets(&many).unwrap(), "?range=today&workspace=https://chat.example.com");
        let nested = format!("?workspace={}chat.example.com&range=today", "a@b://".repeat(300_000));
        assert_eq!((without_secrets(&nested), has_secret(&nested)), (Some("?range=today".into()), true));
    }
}
