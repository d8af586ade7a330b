//! A workspace's address in the parts that a reader must look at before a secret is typed for it.

use std::net::Ipv4Addr;

use analytics::sanitize::excerpt;

/// An address whose whole is `scheme`, `before`, `end` and `rest`, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressParts {
    /// `https://`
    pub scheme: String,
    /// What the owner of the registrable part chose: `chat.`
    pub subdomain: String,
    /// The registered part, by which a host is known: `example.com`
    pub registrable: String,
    /// The port and the folder, if there are any: `:3000/support`. Of a long one the end is left out, so that untrusted
    /// text is never more than a line.
    pub rest: String,
    /// Whether what is typed can be read on its way.
    pub is_unencrypted: bool,
    /// Whether there are letters of other scripts in the name, spelt in ASCII.
    pub is_punycode: bool,
}

impl AddressParts {
    /// Takes an address apart, which is written as `scheme://host:port/folder`.
    pub fn parse(address: &str) -> Self {
        let (scheme, whole) = match address.find("://") {
            Some(at) => address.split_at(at + 3),
            None => ("", address),
        };
        let (name, rest) = whole.split_at(name_length(whole));
        let (subdomain, registrable) = name.split_at(name.len() - registrable_domain(name).len());
        Self {
            is_unencrypted: scheme == "http://" && !is_loopback_host(name),
            is_punycode: name.split('.').any(|label| label.starts_with("xn--")),
            scheme: scheme.into(),
            subdomain: subdomain.into(),
            registrable: registrable.into(),
            rest: shortened(rest),
        }
    }
}

fn shortened(text: &str) -> String {
    let short = excerpt(text);
    if short.len() < text.len() { format!("{short}…") } else { short }
}

/// A number of the sixth version has colons of its own, in brackets.
fn name_length(whole: &str) -> usize {
    let start = whole.find(']').map_or(0, |at| at + 1);
    whole[start..].find([':', '/']).map_or(whole.len(), |at| start + at)
}

/// What stands before a country's end where that is divided, and not registered by anybody. The list of all public
/// suffixes weighs more than half of the page; where it would know better, too little is emphasized, and nothing hidden.
const SECOND_LEVEL_SUFFIXES: [&str; 14] =
    ["ac", "co", "com", "edu", "gob", "gouv", "gov", "mil", "ne", "net", "nom", "or", "org", "gv"];

/// The registered part; an IP address and a name without a dot are one part.
fn registrable_domain(name: &str) -> &str {
    let labels: Vec<&str> = name.split('.').collect();
    let [.., second, top] = labels.as_slice() else { return name };
    if name.starts_with('[') || top.bytes().all(|byte| byte.is_ascii_digit()) {
        return name;
    }
    let is_divided = labels.len() > 2 && top.len() == 2 && SECOND_LEVEL_SUFFIXES.contains(second);
    let count = if is_divided { 3 } else { 2 };
    let length: usize = labels.iter().rev().take(count).map(|label| label.len() + 1).sum();
    &name[name.len() - (length - 1)..]
}

/// Whether a host, with or without a port, is this very machine, to which browsers permit http from every page.
pub fn is_loopback_host(host: &str) -> bool {
    let name = host_name(host);
    let is_loopback = name.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback());
    is_loopback || name == "localhost" || name.ends_with(".localhost") || name == "[::1]"
}

/// A host's name alone.
pub fn host_name(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registered_part_is_the_end() {
        let cases = [
            ("https://chat.examp1e.com", ["https://", "chat.", "examp1e.com", ""]),
            (
                "https://chat.example.com.login.evil.example:3000/a/b",
                ["https://", "chat.example.com.login.", "evil.example", ":3000/a/b"],
            ),
            ("https://chat.example.co.uk", ["https://", "chat.", "example.co.uk", ""]),
            ("https://co.uk", ["https://", "", "co.uk", ""]),
            ("https://chat.evil.co", ["https://", "chat.", "evil.co", ""]),
            ("http://127.0.0.1:3000", ["http://", "", "127.0.0.1", ":3000"]),
            ("http://[::1]:3000/x", ["http://", "", "[::1]", ":3000/x"]),
            ("http://chat", ["http://", "", "chat", ""]),
            ("", ["", "", "", ""]),
        ];
        for (address, expected) in cases {
            let AddressParts { scheme, subdomain, registrable, rest, .. } = AddressParts::parse(address);
            assert_eq!([scheme, subdomain, registrable, rest], expected, "{address}");
        }
    }

    #[test]
    fn of_a_long_folder_the_end_is_left_out() {
        let rest = AddressParts::parse(&format!("https://chat.example/{}", "a".repeat(5_000))).rest;
        assert_eq!((rest.chars().count(), rest.ends_with('…')), (61, true));
    }

    #[test]
    fn only_what_leaves_the_machine_without_encryption_is_open() {
        let is_unencrypted = |address| AddressParts::parse(address).is_unencrypted;
        for address in [
            "http://chat.example",
            "http://10.0.0.8:3000",
            "http://127.evil.example",
            "http://127.0.0.1.evil.example:3000/a",
        ] {
            assert!(is_unencrypted(address), "{address}");
        }
        assert!(
            ["http://localhost:3000", "http://127.0.0.1", "http://[::1]:1", "https://chat.example"]
                .iter()
                .all(|address| !is_unencrypted(address))
        );
    }

    #[test]
    fn a_name_that_only_begins_like_this_machine_is_another() {
        for host in ["localhost:3000", "chat.localhost", "127.0.0.1", "127.9.9.9:80", "[::1]:80"] {
            assert!(is_loopback_host(host), "{host}");
        }
        for host in ["127.example.com", "localhost.example.com", "127.0.0.1.example.com", "[::2]"] {
            assert!(!is_loopback_host(host), "{host}");
        }
    }

    #[test]
    fn letters_of_other_scripts_are_reported() {
        assert!(AddressParts::parse("https://chat.xn--exmple-cua.com").is_punycode);
        assert!(!AddressParts::parse("https://chat.axn--b.com/xn--a").is_punycode);
    }
}
