//! The workspace of a trial, and the address that the page knows it by.

use std::str::FromStr;

use url::Url;

/// One workspace. The page knows it by a path of its own, `/https/chat.example.com`, so that what it keeps of one trial is
/// never sent to the workspace of another, nor over http what was kept for https.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    scheme: String,
    /// In ASCII and lower case; with its port unless that is the usual one.
    host: String,
    /// Empty, or `/sub` for a workspace in a folder.
    folder: String,
}

/// What a path of the page's origin is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The workspace's API: the same path there.
    Api(String),
    /// The API of a folder above the workspace's, where the page looks when none answers in the folder itself.
    Above,
    /// The API of something else, perhaps of another trial; what was sent there is not for this workspace.
    Elsewhere,
    /// One of the page's files.
    File,
}

impl Trial {
    /// Where the page finds the workspace, below its own origin.
    pub fn path(&self) -> String {
        format!("/{}/{}{}", self.scheme, self.host, self.folder)
    }

    /// The workspace's own address.
    pub fn workspace(&self) -> String {
        format!("{}{}", self.origin(), self.folder)
    }

    /// The workspace's host, with its port unless that is the usual one.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether the workspace is on this machine.
    pub fn is_on_this_machine(&self) -> bool {
        let name = self.host.rsplit_once(':').map_or(self.host.as_str(), |(name, _)| name);
        matches!(name, "localhost" | "127.0.0.1" | "[::1]") || self.host == "[::1]"
    }

    /// Whether nobody on the way can read what is sent.
    pub fn is_private(&self) -> bool {
        self.scheme == "https" || self.is_on_this_machine()
    }

    /// The whole address of a path of the workspace.
    pub fn address(&self, path: &str, query: Option<&str>) -> String {
        let query = query.map(|query| format!("?{query}")).unwrap_or_default();
        format!("{}{path}{query}", self.origin())
    }

    /// What a path of the page's origin is.
    pub fn place(&self, path: &str) -> Place {
        let own = path.strip_prefix(&self.path()).filter(|rest| rest.starts_with("/api/"));
        match own {
            Some(rest) if is_plain(rest) => Place::Api(format!("{}{rest}", self.folder)),
            Some(_) => Place::Elsewhere,
            None if self.is_above(path) => Place::Above,
            None if path.contains("/api/") || path.ends_with("/api") => Place::Elsewhere,
            None => Place::File,
        }
    }

    fn is_above(&self, path: &str) -> bool {
        path.split_once("/api/").is_some_and(|(folder, _)| self.path().starts_with(&format!("{folder}/")))
    }

    fn origin(&self) -> String {
        format!("{}://{}", self.scheme, self.host)
    }
}

/// Whether a path means the same to every server: none of the API's routes has an escape, a dot folder or an empty one,
/// by which some servers leave the folder that a path begins with.
fn is_plain(path: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | ':' | '~');
    let leaves = |part: &str| matches!(part, "" | "." | "..");
    path.chars().all(allowed) && !path.split('/').skip(1).any(leaves)
}

impl FromStr for Trial {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let refusal =
            || format!("`{text}` is not a workspace's address. Write it like https://chat.example.com.");
        let url = Url::parse(text).map_err(|_| refusal())?;
        let is_bare = url.username().is_empty() && url.password().is_none() && url.query().is_none();
        if !matches!(url.scheme(), "http" | "https") || !is_bare || url.fragment().is_some() {
            return Err(refusal());
        }
        let host = url.host_str().ok_or_else(refusal)?;
        let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
        let folder = url.path().trim_end_matches('/').to_owned();
        if !folder.is_empty() && !is_plain(&folder) {
            return Err(refusal());
        }
        Ok(Self { scheme: url.scheme().to_owned(), host: format!("{host}{port}"), folder })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trial(text: &str) -> Trial {
        text.parse().unwrap()
    }

    #[test]
    fn each_workspace_has_a_path_of_its_own() {
        let cases = [
            ("https://chat.example.com", "/https/chat.example.com"),
            ("https://CHAT.example.com:443/", "/https/chat.example.com"),
            ("http://chat.example.com", "/http/chat.example.com"),
            ("https://chat.example.com:8443/sub/", "/https/chat.example.com:8443/sub"),
            ("https://bücher.example", "/https/xn--bcher-kva.example"),
            ("http://[::1]:3000", "/http/[::1]:3000"),
        ];
        for (address, path) in cases {
            assert_eq!(trial(address).path(), path);
        }
    }

    #[test]
    fn only_what_is_below_its_api_is_the_workspaces() {
        let sub = trial("https://chat.example.com/sub");
        let api = |path: &str| Place::Api(path.into());
        assert_eq!(sub.place("/https/chat.example.com/sub/api/v1/me"), api("/sub/api/v1/me"));
        assert_eq!(
            sub.place("/https/chat.example.com/sub/api/v1/method.call/livechat:getAnalyticsChartData"),
            api("/sub/api/v1/method.call/livechat:getAnalyticsChartData")
        );
        for path in ["/", "/index.html", "/messages-en.txt", "/https/chat.example.com/sub/admin"] {
            assert_eq!(sub.place(path), Place::File, "{path}");
        }
    }

    #[test]
    fn what_was_meant_for_another_trial_is_not_the_workspaces() {
        let own = trial("https://b.example");
        for path in [
            "/https/a.example/api/v1/me",
            "/http/api/v1/me",
            "/http/b.example/api/v1/me",
            "/https/b.example.a.example/api/v1/me",
            "/https/b.example/sub/api/v1/me",
        ] {
            assert_eq!(own.place(path), Place::Elsewhere, "{path}");
        }
    }

    #[test]
    fn the_folders_above_it_are_told_from_other_trials() {
        let own = trial("https://b.example/sub");
        for folder in ["", "/https", "/https/b.example"] {
            assert_eq!(own.place(&format!("{folder}/api/info")), Place::Above, "{folder}");
        }
        for folder in ["/", "/http", "/https/b.exampl", "/https/b.example/", "/https/b.example/sub/x"] {
            assert_eq!(own.place(&format!("{folder}/api/info")), Place::Elsewhere, "{folder}");
        }
    }

    #[test]
    fn a_path_that_servers_read_differently_is_no_path_of_the_api() {
        let own = trial("https://b.example");
        for rest in ["../admin", "v1/../../admin", "%2e%2e/admin", "v1/%2f", "v1\\..", "/admin", "v1/./me"] {
            assert_eq!(own.place(&format!("/https/b.example/api/{rest}")), Place::Elsewhere, "{rest}");
        }
    }

    #[test]
    fn what_is_sent_over_http_can_be_read_but_on_this_machine() {
        assert!(trial("https://chat.example.com").is_private());
        assert!(trial("http://127.0.0.1:3000").is_private() && trial("http://[::1]:3000").is_private());
        assert!(!trial("http://chat.example.com").is_private());
        assert!(!trial("http://127.0.0.1.example.com").is_private());
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "",
            "chat.example.com",
            "ftp://a.example",
            "https://",
            "https://a.example/?x=1",
            "https://ana@a.example",
        ] {
            assert!(text.parse::<Trial>().is_err(), "{text}");
        }
    }
}
