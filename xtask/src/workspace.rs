//! The address of a workspace.

use std::str::FromStr;

/// A workspace's address, split into what a policy names and the rest.
#[derive(Debug, PartialEq, Eq)]
pub struct Workspace {
    /// `https://chat.example.com`
    origin: String,
    /// Empty, or `/sub` for a workspace in a sub-path.
    path: String,
}

impl Workspace {
    /// A server on this machine.
    pub fn local(port: u16) -> Self {
        Self { origin: format!("http://127.0.0.1:{port}"), path: String::new() }
    }

    /// Where it is, with its folder.
    pub fn address(&self) -> String {
        format!("{}{}", self.origin, self.path)
    }

    /// Where it is, with its path.
    pub fn address(&self) -> String {
        format!("{}{}", self.origin, self.path)
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
        let path = if path.is_empty() { String::new() } else { format!("/{path}") };
        Ok(Self { origin: format!("{scheme}://{host}"), path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workspace(text: &str) -> Workspace {
        text.parse().unwrap()
    }

    #[test]
    fn a_folder_belongs_to_the_address_and_not_to_the_origin() {
        let sub = workspace("https://host.example/sub/");
        assert_eq!(sub.address(), "https://host.example/sub");
        assert_eq!(sub.origin(), "https://host.example");
        assert_eq!(workspace("http://localhost:3000/").address(), "http://localhost:3000");
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
