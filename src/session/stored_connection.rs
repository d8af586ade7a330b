//! The stored form of a sign-in with its name, colour and account, and the forms of earlier versions, which are still
//! read. It holds the token: it is for the browser's storage alone.

use serde::{Deserialize, Serialize};

use rocketchat::Address;
use rocketchat::stored_sign_in::StoredSignIn;
use rocketchat::versioned_json;

const VERSION: u32 = 1;

/// A sign-in, and what it is called.
#[derive(Serialize, Deserialize)]
pub struct StoredConnection {
    /// Where, who, and by which token.
    #[serde(flatten)]
    pub sign_in: StoredSignIn,
    /// One of the colours, if it is.
    #[serde(default)]
    pub colour: u8,
    /// What the person called it; empty where they did not.
    #[serde(default)]
    pub name: String,
    /// Whose account it is, in words; empty until the workspace told.
    #[serde(default)]
    pub account: String,
}

impl StoredConnection {
    /// As text.
    pub fn to_text(&self) -> String {
        versioned_json::to_text(VERSION, self)
    }

    /// Reads such text, and those of earlier versions.
    pub fn from_text(text: &str) -> Option<Self> {
        versioned_json::from_text(VERSION, text).or_else(|| Self::from_lines(&lines(text)?))
    }

    /// The form before the first that told its version: the lines of a sign-in, and `name=value` below them.
    fn from_lines(text: &str) -> Option<Self> {
        let sign_in = StoredSignIn::from_lines(text)?;
        let value = |name: &str| {
            let mut named = text.split('\n').skip(SIGN_IN_LINES).filter_map(|line| line.split_once('='));
            named.find(|(known, _)| *known == name).map(|(_, value)| value.to_owned()).unwrap_or_default()
        };
        let colour = value("colour").parse().unwrap_or_default();
        Some(Self { sign_in, colour, name: value("name"), account: value("account") })
    }
}

/// Address, kind, user and token stand in lines of their own.
const SIGN_IN_LINES: usize = 4;

/// Lines as they were written, or as a JSON text of them, which was the first form of all.
fn lines(text: &str) -> Option<String> {
    if text.starts_with('"') { versioned_json::text_from_json(text) } else { Some(text.to_owned()) }
}

/// Where and who, without the rest: a later version's text may still tell that.
#[derive(Deserialize)]
struct StoredIdentity {
    address: String,
    #[serde(default)]
    user_id: String,
}

impl StoredIdentity {
    fn from_text(text: &str) -> Option<Self> {
        versioned_json::from_text_of_any_version(text).or_else(|| {
            let lines = lines(text)?;
            let mut lines = lines.split('\n').map(str::to_owned);
            Some(Self { address: lines.next()?, user_id: lines.nth(1).unwrap_or_default() })
        })
    }
}

/// Whether a stored text is of the workspace at this address, also where the rest of it cannot be read.
pub fn is_at_workspace(text: &str, address: &Address, from_https: bool) -> bool {
    let own = StoredIdentity::from_text(text).and_then(|own| Address::parse(&own.address, from_https).ok());
    own.is_some_and(|own| own == *address)
}

/// Whether a stored text is a sign-in of this id.
pub fn has_id(text: &str, id: &str) -> bool {
    StoredIdentity::from_text(text).is_some_and(|own| format!("{} {}", own.address, own.user_id) == id)
}

/// A stored text with its address in the canonical form, and its id, if an earlier version wrote that otherwise.
pub fn canonicalized(text: &str) -> Option<(String, String)> {
    let StoredIdentity { address, user_id } = StoredIdentity::from_text(text)?;
    let canonical = canonical_address(&address)?;
    let mut stored = StoredConnection::from_text(text)?;
    stored.sign_in.address.clone_from(&canonical);
    Some((format!("{canonical} {user_id}"), stored.to_text()))
}

/// An id with its address in the canonical form, if that is another.
pub fn canonicalized_id(id: &str) -> Option<String> {
    let (address, user) = id.split_once(' ')?;
    Some(format!("{} {user}", canonical_address(address)?))
}

fn canonical_address(address: &str) -> Option<String> {
    let canonical = Address::parse(address, false).ok()?.to_string();
    (canonical != address).then_some(canonical)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rocketchat::Connection;

    const LINES: &str =
        "https://chat.example/sub\npersonal\nu\nt\nanswers=no\ncolour=4\nname=Support, EU\naccount=Ana = Ana";
    const TEXT: &str = r#"{"v":1,"address":"https://chat.example/sub","kind":"personal","user_id":"u","token":"t","keeps_answers":false,"colour":4,"name":"Support, EU","account":"Ana = Ana"}"#;

    fn host(text: &str) -> Option<String> {
        let connection = Connection::from_stored(StoredConnection::from_text(text)?.sign_in, true)?;
        connection.host().map(str::to_owned)
    }

    #[test]
    fn each_earlier_form_is_understood() {
        // The first form of all was a JSON text.
        let json = format!("{LINES:?}");
        for text in [LINES, &json, TEXT] {
            assert_eq!(StoredConnection::from_text(text).unwrap().to_text(), TEXT, "{text}");
        }
        let four = StoredConnection::from_text("https://chat.example:3000\nlogin\nu\nt").unwrap();
        assert_eq!((four.colour, four.name.as_str(), four.account.as_str()), (0, "", ""));
    }

    #[test]
    fn what_cannot_be_read_is_nothing_and_a_strange_line_is_passed_over() {
        for text in ["", "\n\n\n\n", "https://chat.example\nlogin\nu", "ftp://x\nlogin\nu\nt", "{\"a\":1}"] {
            assert_eq!(host(text), None, "{text}");
        }
        assert_eq!(host(&TEXT.replace("\"v\":1", "\"v\":2")), None);
        assert_eq!(host(&TEXT.replace("\"t\"", "\"t…\"")), None);
        let text = "https://chat.example\nlogin\nu\nt\ncolour=x\nshape=round\n\nname";
        assert_eq!(
            StoredConnection::from_text(text).map(|read| (read.colour, read.name)),
            Some((0, String::new()))
        );
    }

    #[test]
    fn another_spelling_of_an_earlier_version_is_the_same_sign_in() {
        let old = "https://bücher.example:443/sub\npersonal\nu\nt\ncolour=2";
        let (id, text) = canonicalized(old).unwrap();
        assert_eq!(id, "https://xn--bcher-kva.example/sub u");
        assert_eq!(canonicalized_id("https://bücher.example:443/sub u"), Some(id.clone()));
        assert!(has_id(&text, &id) && canonicalized(&text).is_none() && canonicalized_id(&id).is_none());
        let read = StoredConnection::from_text(&text).unwrap();
        assert_eq!((read.colour, host(&text).as_deref()), (2, Some("xn--bcher-kva.example")));
        for none in ["", "{}", "https://BÜCHER.example", "ftp://x\nlogin\nu\nt"] {
            assert_eq!((canonicalized(none), canonicalized_id(none)), (None, None), "{none}");
        }
    }

    #[test]
    fn a_text_is_known_by_its_id() {
        for text in [LINES, TEXT] {
            assert!(
                has_id(text, "https://chat.example/sub u") && !has_id(text, "https://chat.example/sub v")
            );
        }
        assert!(!has_id("", "https://a u"));
    }

    #[test]
    fn a_text_of_another_page_on_the_same_origin_is_not_this_ones() {
        let own = Address::parse("https://chat.example/team", true).unwrap();
        let is_own = |text: &str| is_at_workspace(text, &own, true);
        assert!(is_own("https://chat.example/team\npersonal\nu\nt"));
        assert!(is_own("https://chat.example/team\nof a later version"));
        assert!(is_own(r#"{"v":2,"address":"https://chat.example/team","of":"a later version"}"#));
        for other in [
            "https://chat.example\nlogin\nu\nt",
            "https://chat.example/team/a\nlogin\nu\nt",
            r#"{"v":1,"address":"https://chat.example"}"#,
            "{}",
            "",
        ] {
            assert!(!is_own(other), "{other}");
        }
    }
}
