//! A workspace's address as a person types it.

use std::fmt;
use std::net::Ipv4Addr;

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
    /// Reads what a person typed or pasted; where no scheme is given, http on this machine and https elsewhere. The path
    /// stays as it is: whether it is a workspace's folder or one of its pages only the workspace can tell. `from_https` tells whether this page came over
    /// https, from where browsers do not let a page ask an http address other than their own machine.
    pub fn parse(text: &str, from_https: bool) -> Result<Self, AddressError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(AddressError::Missing);
        }
        let text = text.split(['?', '#']).next().unwrap_or_default();
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (Some(scheme_from_text(scheme)?), rest),
            None => (None, text),
        };
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let host = host_from_text(host)?;
        let usual = if is_this_machine(&host) { Scheme::Http } else { Scheme::Https };
        let scheme = scheme.unwrap_or(usual);
        if scheme == Scheme::Http && from_https && !is_this_machine(&host) {
            return Err(AddressError::Insecure);
        }
        Ok(Self { scheme, host, path: path_from_text(path)? })
    }

    /// The host, with its port if that is not the usual one.
    pub fn host(&self) -> &str {
        &self.host
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
        let whole = self.to_string();
        whole.strip_suffix(&self.path).unwrap_or(&whole).to_owned()
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

/// The path without a slash at its end, and without what a browser would take away as well.
fn path_from_text(text: &str) -> Result<String, AddressError> {
    if text.contains(char::is_whitespace) {
        return Err(AddressError::Form);
    }
    let mut folders = Vec::new();
    for part in text.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    Ok(folders.into_iter().map(|part| format!("/{part}")).collect())
}

fn is_this_machine(host: &str) -> bool {
    let name = without_port(host);
    name == "localhost" || name.ends_with(".localhost") || name.starts_with("127.") || name == "[::1]"
}

/// Whether a host, with or without a port, is in a network that the internet does not reach: this machine, an address for
/// private use (RFC 1918, 3927 and 4193), a name of such a network, or one without a dot.
pub fn is_local(host: &str) -> bool {
    let name = without_port(host);
    let begins = |starts: &[&str]| starts.iter().any(|start| name.starts_with(start));
    if let Ok(address) = name.parse::<Ipv4Addr>() {
        return address.is_private() || address.is_link_local() || address.is_loopback();
    }
    if name.starts_with('[') {
        return begins(&["[::1]", "[fc", "[fd", "[fe8", "[fe9", "[fea", "[feb"]);
    }
    let ends = [".localhost", ".local", ".internal", ".lan", ".home.arpa"];
    !name.contains('.') || ends.iter().any(|end| name.ends_with(end))
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => name,
        _ => host,
    }
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
    fn a_network_of_ones_own_is_told_from_the_internet() {
        let local = [
            "10.0.0.8:3000",
            "172.20.1.1",
            "192.168.1.5",
            "chat",
            "chat.lan:80",
            "rocket.local",
            "[fd00::1]:3000",
        ];
        assert!(local.iter().all(|host| is_local(host)));
        let far =
            ["chat.example.com", "172.32.0.1", "8.8.8.8", "[2001:db8::1]", "10.example.com", "local.example"];
        assert!(far.iter().all(|host| !is_local(host)));
    }

    #[test]
    fn an_http_page_may_use_an_http_workspace() {
        assert!(Address::parse("http://chat.example", false).is_ok());
    }
}
