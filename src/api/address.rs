//! A workspace's address as a person types it.

use std::fmt;

use thiserror::Error;

/// Scheme, host and path under which the workspace's API lives; without a trailing slash.
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

/// Why a text is no workspace's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AddressError {
    /// Nothing typed.
    #[error("{}", words::troubles_address_missing())]
    Missing,
    /// No host in it.
    #[error("{}", words::troubles_address_form())]
    Form,
    /// `ftp:` and the like.
    #[error("{}", words::troubles_address_scheme())]
    Scheme,
    /// A name or password before the host.
    #[error("{}", words::troubles_address_user())]
    UserInfo,
    /// http from an https page.
    #[error("{}", words::troubles_address_insecure())]
    Insecure,
}

impl Address {
    /// Reads what a person typed; https where no scheme is given. `from_https` tells whether this page came over
    /// https, from where browsers do not let a page ask an http address other than their own machine.
    pub fn parse(text: &str, from_https: bool) -> Result<Self, AddressError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(AddressError::Missing);
        }
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (scheme_from_text(scheme)?, rest),
            None => (Scheme::Https, text),
        };
        let rest = rest.split(['?', '#']).next().unwrap_or_default();
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let host = host_from_text(host)?;
        if scheme == Scheme::Http && from_https && !is_this_machine(&host) {
            return Err(AddressError::Insecure);
        }
        Ok(Self { scheme, host, path: path_from_text(path)? })
    }

    /// The host, with its port if that is not the usual one.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Scheme and host, as a policy names them.
    pub fn origin(&self) -> String {
        let whole = self.to_string();
        whole.strip_suffix(&self.path).unwrap_or(&whole).to_owned()
    }

    /// The address of a path below the workspace's root, such as `/api/info`.
    pub fn join(&self, path: &str) -> String {
        format!("{self}{path}")
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match self.scheme {
            Scheme::Http => "http",
            Scheme::Https => "https",
        };
        write!(f, "{scheme}://{}{}", self.host, self.path)
    }
}

fn scheme_from_text(text: &str) -> Result<Scheme, AddressError> {
    match text.to_ascii_lowercase().as_str() {
        "https" => Ok(Scheme::Https),
        "http" => Ok(Scheme::Http),
        _ => Err(AddressError::Scheme),
    }
}

fn host_from_text(text: &str) -> Result<String, AddressError> {
    if text.contains('@') {
        return Err(AddressError::UserInfo);
    }
    let (name, port) = match text.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, Some(port)),
        _ => (text, None),
    };
    let is_v6 = name.starts_with('[') && name.ends_with(']');
    let is_name = name.chars().all(|c| is_letter(c) || matches!(c, '.' | '-' | '_')) && !name.contains("..");
    let is_port = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    let begins_well = name.starts_with(|c: char| is_letter(c) || c == '[');
    ((is_v6 || is_name) && is_port && begins_well)
        .then(|| text.to_ascii_lowercase())
        .ok_or(AddressError::Form)
}

/// Letters of other scripts are left for the browser to judge.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || (!c.is_ascii() && !c.is_control() && !c.is_whitespace())
}

/// The folder of the workspace; a pasted address of one of its pages or of its API loses that part.
fn path_from_text(text: &str) -> Result<String, AddressError> {
    if text.contains(char::is_whitespace) {
        return Err(AddressError::Form);
    }
    let own_pages = ["api", "home", "omnichannel", "admin", "account", "channel", "login", "directory"];
    let folders =
        text.split('/').filter(|part| !part.is_empty()).take_while(|part| !own_pages.contains(part));
    Ok(folders.map(|part| format!("/{part}")).collect())
}

fn is_this_machine(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    name == "localhost"
        || name.ends_with(".localhost")
        || name.starts_with("127.")
        || host.starts_with("[::1]")
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
            ("https://chat.example.com/home", "https://chat.example.com"),
            ("https://example.com/sub//omnichannel/current?x=1#y", "https://example.com/sub"),
            ("http://localhost:3000", "http://localhost:3000"),
            ("http://127.0.0.1:3000/api/v1/me", "http://127.0.0.1:3000"),
            ("https://[::1]:3000", "https://[::1]:3000"),
            ("https://bücher.example", "https://bücher.example"),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_address_says_why() {
        let cases = [
            ("  ", AddressError::Missing),
            ("https://", AddressError::Form),
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

    #[test]
    fn an_http_page_may_use_an_http_workspace() {
        assert!(Address::parse("http://chat.example", false).is_ok());
    }
}
