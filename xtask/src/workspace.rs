//! The address of a workspace.

use std::str::FromStr;

/// A workspace's address, with its folder if it is in one: `https://chat.example.com`, `https://example.com/chat`.
#[derive(Debug, PartialEq, Eq)]
pub struct Workspace(String);

impl Workspace {
    /// A server on this machine.
    pub fn local(port: u16) -> Self {
        Self(format!("http://127.0.0.1:{port}"))
    }

    /// Where it is, without a slash at the end.
    pub fn address(&self) -> &str {
        &self.0
    }
}

impl FromStr for Workspace {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let refusal = || {
            format!(
                "`{text}` is not a workspace's address. Write it like --workspace https://chat.example.com, with http:// or https:// and without a query."
            )
        };
        let (scheme, rest) = text.split_once("://").ok_or_else(refusal)?;
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let strange = |c: char| c.is_whitespace() || matches!(c, '?' | '#' | '@' | '\\');
        if !matches!(scheme, "http" | "https") || host.is_empty() || rest.contains(strange) {
            return Err(refusal());
        }
        let path = path.trim_matches('/');
        let folder = if path.is_empty() { String::new() } else { format!("/{path}") };
        Ok(Self(format!("{scheme}://{host}{folder}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workspace(text: &str) -> Workspace {
        text.parse().unwrap()
    }

    #[test]
    fn a_build_is_told_the_folder_of_its_workspace() {
        assert_eq!(workspace("https://host.example/sub/").address(), "https://host.example/sub");
        assert_eq!(workspace("https://chat.example.com").address(), "https://chat.example.com");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in
            ["", "chat.example.com", "ftp://a.example", "https://", "https://a.example/?x=1", "https://a b"]
        {
            assert!(text.parse::<Workspace>().is_err(), "{text}");
        }
    }
}
