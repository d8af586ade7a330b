//! A workspace's address in the parts that a reader must look at before a secret is typed for it.

use std::net::Ipv4Addr;

use super::stranger::in_a_sentence;

/// An address whose whole is `scheme`, `before`, `end` and `rest`, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostParts {
    /// `https://`
    pub scheme: String,
    /// What whoever owns the end may put before it: `chat.`
    pub before: String,
    /// What somebody has registered, and by which a host is known: `example.com`
    pub end: String,
    /// The port and the folder, if there are any: `:3000/support`. Of a long one the end is left out, so that a stranger's
    /// text is never more than a line.
    pub rest: String,
    /// Whether what is typed can be read on its way.
    pub is_open: bool,
    /// Whether there are letters of other scripts in the name, spelt in ASCII.
    pub has_other_letters: bool,
}

impl HostParts {
    /// Takes an address apart, which is written as `scheme://host:port/folder`.
    pub fn of(address: &str) -> Self {
        let (scheme, whole) = match address.find("://") {
            Some(at) => address.split_at(at + 3),
            None => ("", address),
        };
        let (name, rest) = whole.split_at(name_length(whole));
        let (before, end) = name.split_at(name.len() - end_of(name).len());
        Self {
            is_open: scheme == "http://" && !is_this_machine(name),
            has_other_letters: name.split('.').any(|label| label.starts_with("xn--")),
            scheme: scheme.into(),
            before: before.into(),
            end: end.into(),
            rest: shortened(rest),
        }
    }
}

fn shortened(text: &str) -> String {
    let short = in_a_sentence(text);
    if short.len() < text.len() { format!("{short}…") } else { short }
}

/// A number of the sixth version has colons of its own, in brackets.
fn name_length(whole: &str) -> usize {
    let start = whole.find(']').map_or(0, |at| at + 1);
    whole[start..].find([':', '/']).map_or(whole.len(), |at| start + at)
}

/// What stands before a country's end where that is divided, and not registered by anybody. The list of all public
/// suffixes weighs more than half of the page; where it would know better, too little is emphasized, and nothing hidden.
const DIVISIONS: [&str; 14] =
    ["ac", "co", "com", "edu", "gob", "gouv", "gov", "mil", "ne", "net", "nom", "or", "org", "gv"];

/// The part that somebody has registered; a number and a name without a dot are one thing.
fn end_of(name: &str) -> &str {
    let labels: Vec<&str> = name.split('.').collect();
    let [.., second, top] = labels.as_slice() else { return name };
    if name.starts_with('[') || top.bytes().all(|byte| byte.is_ascii_digit()) {
        return name;
    }
    let is_divided = labels.len() > 2 && top.len() == 2 && DIVISIONS.contains(second);
    let count = if is_divided { 3 } else { 2 };
    let length: usize = labels.iter().rev().take(count).map(|label| label.len() + 1).sum();
    &name[name.len() - (length - 1)..]
}

/// Whether a host, with or without a port, is this very machine, which browsers let every page ask without https.
pub fn is_this_machine(host: &str) -> bool {
    let name = without_port(host);
    let is_loopback = name.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback());
    is_loopback || name == "localhost" || name.ends_with(".localhost") || name == "[::1]"
}

/// A host's name alone.
pub fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_has_registered_is_the_end() {
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
            let HostParts { scheme, before, end, rest, .. } = HostParts::of(address);
            assert_eq!([scheme, before, end, rest], expected, "{address}");
        }
    }

    #[test]
    fn of_a_long_folder_the_end_is_left_out() {
        let rest = HostParts::of(&format!("https://chat.example/{}", "a".repeat(5_000))).rest;
        assert_eq!((rest.chars().count(), rest.ends_with('…')), (61, true));
    }

    #[test]
    fn only_what_leaves_the_machine_without_encryption_is_open() {
        let is_open = |address| HostParts::of(address).is_open;
        for address in [
            "http://chat.example",
            "http://10.0.0.8:3000",
            "http://127.evil.example",
            "http://127.0.0.1.evil.example:3000/a",
        ] {
            assert!(is_open(address), "{address}");
        }
        assert!(
            ["http://localhost:3000", "http://127.0.0.1", "http://[::1]:1", "https://chat.example"]
                .iter()
                .all(|address| !is_open(address))
        );
    }

    #[test]
    fn a_name_that_only_begins_like_this_machine_is_another() {
        for host in ["localhost:3000", "chat.localhost", "127.0.0.1", "127.9.9.9:80", "[::1]:80"] {
            assert!(is_this_machine(host), "{host}");
        }
        for host in ["127.example.com", "localhost.example.com", "127.0.0.1.example.com", "[::2]"] {
            assert!(!is_this_machine(host), "{host}");
        }
    }

    #[test]
    fn letters_of_other_scripts_are_told() {
        assert!(HostParts::of("https://chat.xn--exmple-cua.com").has_other_letters);
        assert!(!HostParts::of("https://chat.axn--b.com/xn--a").has_other_letters);
    }
}
