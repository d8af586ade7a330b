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
    /// stays as it is: only a probe can decide whether it is a workspace's folder or one of its pages. `from_https` is whether
    /// the page was loaded over https, from where browsers permit http requests to their own machine only.
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

    /// The host, with its port if that is not the usual one.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether this host is visible in the typed `text`.
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

    /// Whether its host is in a network that the internet does not reach, as far as its name shows.
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
pub(crate) fn trimmed(text: &str) -> &str {
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

#[cfg(test)]
mod tests;
