//! Removes what does not belong in an address: a name and a password, a query, a fragment.

use super::address::{Address, trimmed};

impl Address {
    /// What is left of the text of an address without what does not belong into one: a name and a password, a query, a
    /// fragment. In its canonical form, if it is an address.
    pub fn without_secrets(text: &str) -> String {
        let text = trimmed(text).split(['?', '#']).next().unwrap_or_default();
        let mut bare = text.to_owned();
        // More than one where a scheme stands between.
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
}
