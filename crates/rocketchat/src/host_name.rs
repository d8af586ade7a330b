//! What follows from a host name: whether it is local, and whether it can mislead a reader.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::address_parts::host_name;

/// The most letters of a name and of each of its labels, by RFC 1035, 2.3.4. No longer one is found by anybody.
const NAME_CHARS: usize = 253;
const LABEL_LETTERS: usize = 63;

/// Characters that look like one of those that end a host's name in an address, and are none: `chat.example.com⧸x.org`
/// is a host of `x.org`. Some a browser's parser refuses anyway, some it takes for a letter. From the list of
/// confusable characters of Unicode's technical standard 39; letters that words are written with are left out.
const LOOK_ALIKES: &[(char, &str)] = &[
    (
        '/',
        "\u{1735}\u{2044}\u{2215}\u{2571}\u{27CB}\u{29F6}\u{29F8}\u{2AFB}\u{2AFD}\u{2CC6}\u{3033}\u{31D3}\u{FF0F}\u{337}\u{338}",
    ),
    ('\\', "\u{2216}\u{2572}\u{27CD}\u{29F5}\u{29F9}\u{FE68}\u{FF3C}"),
    (
        ':',
        "\u{2D0}\u{2D1}\u{2D3}\u{2F8}\u{589}\u{5C3}\u{703}\u{704}\u{16EC}\u{1803}\u{1809}\u{205A}\u{205D}\u{2236}\u{2982}\u{A4FD}\u{A789}\u{FE13}\u{FE30}\u{FE55}\u{FF1A}",
    ),
    (
        '.',
        "\u{589}\u{6D4}\u{701}\u{702}\u{1427}\u{16EB}\u{2022}\u{2024}\u{2025}\u{2026}\u{2027}\u{2219}\u{22C5}\u{2E31}\u{2E33}\u{A4F8}\u{A4FA}\u{A60E}\u{FE52}\u{10A50}",
    ),
    ('?', "\u{2047}\u{2048}\u{FE16}\u{FE56}\u{FF1F}"),
    ('#', "\u{266F}\u{FE5F}\u{FF03}"),
    ('@', "\u{FE6B}\u{FF20}"),
    ('%', "\u{66A}\u{2052}\u{FE6A}\u{FF05}"),
];

/// Whether a character only looks like one that ends a host's name.
pub fn is_look_alike(letter: char) -> bool {
    !letter.is_ascii() && LOOK_ALIKES.iter().any(|(_, all)| all.contains(letter))
}

/// A dot at the end of a name says that the name is whole, which those of workspaces are without it: both are one host.
pub fn without_last_dot(host: &str) -> String {
    let name = host_name(host);
    format!("{}{}", name.strip_suffix('.').unwrap_or(name), &host[name.len()..])
}

/// Whether a host that the parser let through can be one: it takes more signs than names have.
pub fn is_host(host: &str) -> bool {
    let is_sign = |letter: char| letter.is_ascii_alphanumeric() || ".-_".contains(letter);
    let name = host.split(':').next().unwrap_or_default();
    let is_name = name.starts_with(|letter: char| letter.is_ascii_alphanumeric())
        && name.chars().all(is_sign)
        && !name.contains("..")
        && !name.ends_with('.')
        && name.len() <= NAME_CHARS
        && name.split('.').all(|label| label.len() <= LABEL_LETTERS);
    (is_name || host.starts_with('[')) && !host.ends_with(":0")
}

/// Whether a canonical host, with or without a port, is in a network that the internet does not reach: this machine, an
/// address for private use (RFC 1918, 3927 and 4193), a name of such a network, or one without a dot.
pub fn is_local(host: &str) -> bool {
    let name = host_name(host);
    if let Ok(address) = name.parse::<Ipv4Addr>() {
        return is_private(address);
    }
    if let Some(address) = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
        return address.parse::<Ipv6Addr>().is_ok_and(is_private_v6);
    }
    let ends = [".localhost", ".local", ".internal", ".lan", ".home.arpa"];
    !name.contains('.') || ends.iter().any(|end| name.ends_with(end))
}

fn is_private(address: Ipv4Addr) -> bool {
    address.is_private() || address.is_link_local() || address.is_loopback() || address.is_unspecified()
}

fn is_private_v6(address: Ipv6Addr) -> bool {
    match address.to_ipv4_mapped() {
        Some(mapped) => is_private(mapped),
        None => {
            address.is_unique_local()
                || address.is_unicast_link_local()
                || address.is_loopback()
                || address.is_unspecified()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_of_ones_own_is_distinguished_from_the_internet() {
        let local = [
            "10.0.0.8:3000",
            "172.20.1.1",
            "192.168.1.5",
            "0.0.0.0:80",
            "chat",
            "chat.lan:80",
            "rocket.local",
            "[fd00::1]:3000",
            "[fe80::1]",
            "[::1]",
            "[::ffff:a00:8]",
        ];
        for host in local {
            assert!(is_local(host), "{host}");
        }
        let far = [
            "chat.example.com",
            "172.32.0.1",
            "8.8.8.8",
            "[2001:db8::1]",
            "[fd::1]",
            "[::ffff:808:808]",
            "10.example.com",
            "127.example.com",
            "local.example",
        ];
        for host in far {
            assert!(!is_local(host), "{host}");
        }
    }

    #[test]
    fn a_name_longer_than_any_is_none() {
        let label = "a".repeat(LABEL_LETTERS);
        assert!(is_host(&format!("{label}.example:3000")) && !is_host(&format!("{label}a.example:3000")));
        let name = format!("{label}.{label}.{label}.{}", "a".repeat(NAME_CHARS - 3 * 64));
        assert!(is_host(&name) && is_host(&format!("{name}:3000")));
        assert!(!is_host(&format!("{name}a")));
    }

    #[test]
    fn letters_of_words_and_real_delimiters_are_no_look_alikes() {
        assert!("/\\:.?#@%-_".chars().all(|letter| !is_look_alike(letter)));
        assert!("bücherчатチャットノ一・。．ابج".chars().all(|letter| !is_look_alike(letter)));
    }
}
