//! A workspace's address as a person types it, in one canonical form.

use std::fmt;

use thiserror::Error;

use super::host_name::{is_host, is_local, is_look_alike, without_last_dot};
use super::url::parts;
use crate::address_parts::is_loopback_host;

/// Scheme, host and path under which the workspace's API lives; without a trailing slash. In the form that the browser's
/// own URL parser gives it, in ASCII alone, so that all spellings of one address are the same text, and none looks like
/// another's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    scheme: Scheme,
    host: String,
    path: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    Http,
    Https,
}

/// Why a text is no workspace's address. Its `Display` is plain English for logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AddressError {
    /// An empty text.
    #[error("the address is empty")]
    Missing,
    /// No host in it.
    #[error("not a web address")]
    Form,
    /// `ftp:` and the like.
    #[error("the scheme is neither http nor https")]
    Scheme,
    /// A name or password before the host.
    #[error("a user name or password before the host")]
    UserInfo,
    /// In the host, a character that looks like the host's end.
    #[error("the character U+{:04X} looks like the end of a host name", u32::from(*.0))]
    LookAlike(char),
    /// http from an https page.
    #[error("an http address, but the page was loaded over https")]
    Insecure,
}

impl Address {
    /// Reads what a person typed or pasted; where no scheme is given, http on this machine and https elsewhere. The path
    /// stays as it is: whether it is a workspace's folder or one of its pages only the workspace can tell. `from_https` tells whether this page came over
    /// https, from where browsers do not let a page ask an http address other than their own machine.
    pub fn parse(text: &str, from_https: bool) -> Result<Self, AddressError> {
        let text = trimmed(text);
        if text.is_empty() {
            return Err(AddressError::Missing);
        }
        let (scheme, rest) = split_scheme(text.split(['?', '#']).next().unwrap_or_default())?;
        check_authority(rest.split(['/', '\\']).next().unwrap_or_default())?;
        // The parser would pass over line breaks, and escape blanks.
        if rest.contains(|letter: char| letter.is_whitespace() || letter.is_control()) {
            return Err(AddressError::Form);
        }
        let address = match scheme {
            Some(scheme) => Self::parsed(scheme, rest)?,
            None => match Self::parsed(Scheme::Https, rest)? {
                near if is_loopback_host(&near.host) => Self::parsed(Scheme::Http, rest)?,
                far => far,
            },
        };
        if address.scheme == Scheme::Http && from_https && !is_loopback_host(&address.host) {
            return Err(AddressError::Insecure);
        }
        Ok(address)
    }

    fn parsed(scheme: Scheme, rest: &str) -> Result<Self, AddressError> {
        let parts = parts(&format!("{}://{rest}", scheme.name())).ok_or(AddressError::Form)?;
        let host = without_last_dot(&parts.host);
        if !is_host(&host) {
            return Err(AddressError::Form);
        }
        let folders = parts.path.split('/').filter(|folder| !folder.is_empty());
        Ok(Self { scheme, host, path: folders.map(|folder| format!("/{folder}")).collect() })
    }

    /// What is left of the text of an address without what does not belong into one: a name and a password, a query, a
    /// fragment. In its canonical form, if it is an address.
    pub fn without_secrets(text: &str) -> String {
        let text = trimmed(text).split(['?', '#']).next().unwrap_or_default();
        let mut bare = text.to_owned();
        // More than one where somebody put a scheme between.
        while let Some(rest) = without_user(&bare) {
            bare = rest;
        }
        let read = |text: &str| Self::parse(text, false).map(|address| address.to_string());
        read(&bare).unwrap_or_else(|_| {
            // A password may hold a slash, so that all before the last @ may be of it.
            let rest = trimmed(bare.rsplit('@').next().unwrap_or_default());
            read(rest).unwrap_or_else(|_| rest.to_owned())
        })
    }

    /// The host, with its port if that is not the usual one.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether somebody who typed `text` has seen this host written there.
    pub fn is_seen_in(&self, text: &str) -> bool {
        let rest = split_scheme(trimmed(text)).map_or("", |(_, rest)| rest);
        rest.to_ascii_lowercase().starts_with(&self.host)
    }

    /// The workspaces that it may be an address of: its own path, then each folder above it up to the root, so that of
    /// two workspaces in one another's folders the inner one is found. Of a path that is longer than any page's the end
    /// is left out.
    pub fn candidates(&self) -> Vec<Self> {
        let ends = self.path.match_indices('/').map(|(at, _)| at).chain([self.path.len()]);
        let within: Vec<usize> = ends.take(MOST_CANDIDATES).collect();
        let folder = |end: &usize| Self { path: self.path[..*end].to_owned(), ..self.clone() };
        let mut all: Vec<Self> = within.iter().rev().map(folder).collect();
        all.dedup();
        all
    }

    /// Whether its host is in a network that the internet does not reach, as far as its name tells.
    pub fn is_local(&self) -> bool {
        is_local(&self.host)
    }

    /// Scheme and host, as a policy names them.
    pub fn origin(&self) -> String {
        format!("{}://{}", self.scheme.name(), self.host)
    }

    /// The address of a path below the workspace's root, such as `/api/info`.
    pub fn join(&self, path: &str) -> String {
        format!("{self}{path}")
    }
}

/// The pages of a workspace are up to six folders deep, such as the marketplace's.
const MOST_CANDIDATES: usize = 8;

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme.name(), self.host, self.path)
    }
}

impl Scheme {
    fn name(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }
}

/// Without blanks around it, and without the marks that programs put around what is copied from them.
fn trimmed(text: &str) -> &str {
    let is_unseen = |letter: char| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
    };
    text.trim_matches(is_unseen)
}

/// The scheme, if one is given, and what comes behind it, with as many slashes between as people type.
fn split_scheme(text: &str) -> Result<(Option<Scheme>, &str), AddressError> {
    for scheme in [Scheme::Https, Scheme::Http] {
        let (name, rest) = text.split_once(':').unwrap_or_default();
        if name.eq_ignore_ascii_case(scheme.name()) {
            return Ok((Some(scheme), rest.trim_start_matches(['/', '\\'])));
        }
    }
    match text.split_once("://") {
        Some((name, _)) if !name.contains(['/', '\\']) => Err(AddressError::Scheme),
        _ => Ok((None, text)),
    }
}

/// Finds in a host, as it was typed, what can mislead a reader.
fn check_authority(text: &str) -> Result<(), AddressError> {
    if text.contains('@') {
        return Err(AddressError::UserInfo);
    }
    if let Some(letter) = text.chars().find(|letter| is_look_alike(*letter)) {
        return Err(AddressError::LookAlike(letter));
    }
    // The parser takes an escape for what it stands for, and no port for the usual one.
    if text.contains('%') || text.ends_with(':') { Err(AddressError::Form) } else { Ok(()) }
}

/// What stands behind the name and the password before a host, if there are any.
fn without_user(text: &str) -> Option<String> {
    let scheme = text.find("://").map_or("", |at| &text[..at + 3]);
    let is_scheme =
        |name: &str| name.trim_end_matches("://").chars().all(|letter| letter.is_ascii_alphanumeric());
    let scheme = if is_scheme(scheme) { scheme } else { "" };
    let rest = &text[scheme.len()..];
    let end = rest.find(['/', '\\']).unwrap_or(rest.len());
    let at = rest[..end].rfind('@')?;
    Some(format!("{scheme}{}", trimmed(&rest[at + 1..])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_has_no_folder() {
        let origin = |text| Address::parse(text, false).unwrap().origin();
        assert_eq!(origin("https://chat.example.com/a/b"), "https://chat.example.com");
        assert_eq!(origin("http://127.0.0.1:3000"), "http://127.0.0.1:3000");
    }

    fn read(text: &str) -> Result<String, AddressError> {
        Address::parse(text, true).map(|address| address.to_string())
    }

    #[test]
    fn an_address_is_read_as_people_type_it() {
        let cases = [
            ("chat.example.com", "https://chat.example.com"),
            (" https://Chat.Example.com/ ", "https://chat.example.com"),
            ("https://chat.example.com/home/", "https://chat.example.com/home"),
            (
                "https://example.com/sub//omnichannel/current?x=1#y",
                "https://example.com/sub/omnichannel/current",
            ),
            ("https://example.com/a/./b/../c/../..", "https://example.com"),
            ("chat.example.com:8443/sub", "https://chat.example.com:8443/sub"),
            ("chat.example.com/live/x?to=https://elsewhere.example/", "https://chat.example.com/live/x"),
            ("http://localhost:3000", "http://localhost:3000"),
            ("localhost:3000", "http://localhost:3000"),
            ("LocalHost", "http://localhost"),
            ("127.0.0.1:3000", "http://127.0.0.1:3000"),
            ("127.0.0.1:3000/home?x", "http://127.0.0.1:3000/home"),
            ("[::1]:3000", "http://[::1]:3000"),
            ("https://127.0.0.1:3000", "https://127.0.0.1:3000"),
            ("192.168.1.5:3000", "https://192.168.1.5:3000"),
            ("localhost.example.com", "https://localhost.example.com"),
            ("https://[::1]:3000", "https://[::1]:3000"),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn each_spelling_of_an_address_is_one_text_in_ascii() {
        for (text, expected) in include!("../../../tests/places/spellings.rs") {
            assert_eq!(read(text).ok().as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_host_that_is_written_otherwise_was_not_seen() {
        let is_visible = |text| Address::parse(text, false).unwrap().is_seen_in(text);
        for text in
            ["chat.example.com", " HTTPS://Chat.Example.com:443/x ", "chat.example.com./", "localhost:3000"]
        {
            assert!(is_visible(text), "{text}");
        }
        for text in [
            "сhat.example.com",
            "127.1:3000",
            "chat\u{AD}.example.com",
            "bücher.example/xn--bcher-kva.example",
        ] {
            assert!(!is_visible(text), "{text}");
        }
    }

    #[test]
    fn a_host_with_a_look_alike_of_its_end_is_refused_by_its_name() {
        for letter in "⧸⁄∕／＼ː։∶：․？＃＠％".chars() {
            let text = format!("https://chat.example.com{letter}login.evil.example");
            assert_eq!(read(&text), Err(AddressError::LookAlike(letter)), "{text}");
        }
        assert!(AddressError::LookAlike('⧸').to_string().contains("U+29F8"));
        // In a path they lead nowhere else, and are escaped.
        assert_eq!(read("chat.example/a⧸b").as_deref(), Ok("https://chat.example/a%E2%A7%B8b"));
    }

    #[test]
    fn what_does_not_belong_into_an_address_is_left_out() {
        let cases = [
            ("https://ana:secret@chat.example.com?token=x#y", "https://chat.example.com"),
            ("ana:secret@chat.example.com/sub/?token=x", "https://chat.example.com/sub"),
            ("ana:secret@https://ana:secret@chat.example.com", "https://chat.example.com"),
            ("https://ana:sec/ret@chat.example.com", "https://chat.example.com"),
            ("ftp://ana:secret@chat.example.com/x", "ftp://chat.example.com/x"),
            ("ana:secret@chat⧸x", "chat⧸x"),
            ("https://chat.example.com/direct/@ana", "https://chat.example.com/direct/@ana"),
            ("Chat.Example.com:443", "https://chat.example.com"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(Address::without_secrets(text), expected, "{text}");
            assert_eq!(Address::without_secrets(expected), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_address_says_why() {
        let cases = [
            ("  ", AddressError::Missing),
            ("https://", AddressError::Form),
            ("https://chat.example.com:", AddressError::Form),
            ("https://chat.example.com:0", AddressError::Form),
            ("https://chat.example.com..", AddressError::Form),
            ("https://chat.exa\nmple.com", AddressError::Form),
            ("https://chat.example.com%2Fx.example", AddressError::Form),
            ("https://chat.example.com%E2%A7%B8x.example", AddressError::Form),
            ("https://chat.example.com;x.example", AddressError::Form),
            ("https://chat.example.com\u{202E}x.example", AddressError::Form),
            ("https://999.1.1.1", AddressError::Form),
            ("https://[::1", AddressError::Form),
            ("http://127.example.com", AddressError::Insecure),
            ("https:ana:secret@chat.example", AddressError::UserInfo),
            ("not an address", AddressError::Form),
            ("https://chat..example", AddressError::Form),
            ("https://chat.example:99999", AddressError::Form),
            ("javascript://alert", AddressError::Scheme),
            ("https://ana:secret@chat.example", AddressError::UserInfo),
            ("http://chat.example", AddressError::Insecure),
            ("https://chat.example/a b", AddressError::Form),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), Err(expected), "{text}");
        }
    }

    fn candidates(text: &str) -> Vec<String> {
        Address::parse(text, true).unwrap().candidates().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_page_of_a_workspace_leads_to_each_folder_above_it_the_innermost_first() {
        assert_eq!(candidates("chat.example"), ["https://chat.example"]);
        assert_eq!(
            candidates("chat.example/support/channel/channel/general?msg=a1"),
            [
                "https://chat.example/support/channel/channel/general",
                "https://chat.example/support/channel/channel",
                "https://chat.example/support/channel",
                "https://chat.example/support",
                "https://chat.example",
            ]
        );
        assert_eq!(candidates("chat.example/home"), ["https://chat.example/home", "https://chat.example"]);
    }

    #[test]
    fn of_a_long_path_the_end_is_left_out_and_never_the_root() {
        let all = candidates("chat.example/1/2/3/4/5/6/7/8/9");
        assert_eq!(all.len(), 8);
        assert_eq!(all.first().map(String::as_str), Some("https://chat.example/1/2/3/4/5/6/7"));
        assert_eq!(all.last().map(String::as_str), Some("https://chat.example"));
    }

    #[test]
    fn an_http_page_may_use_an_http_workspace() {
        assert!(Address::parse("http://chat.example", false).is_ok());
    }

    #[test]
    fn what_is_near_is_near_in_each_spelling() {
        let is_local = |text| Address::parse(text, false).unwrap().is_local();
        assert!(["0x7f.1", "http://[::FFFF:10.0.0.8]", "3232235777", "Chat.LAN."].into_iter().all(is_local));
        assert!(!["[::ffff:8.8.8.8]", "134744072", "127.example.com"].into_iter().any(is_local));
    }
}
