//! Rejects requests that do not come from this origin's own page (DNS rebinding, cross-site requests).

use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, Uri};

/// Why a request is rejected, as a sentence; `None` if it may pass. The `Host` header is checked against
/// DNS rebinding, where a foreign name resolves to this machine; `Origin` and `Sec-Fetch-Site` tell
/// which page sent the request.
pub fn refusal(headers: &HeaderMap, target: &Uri, port: u16, is_api: bool) -> Option<String> {
    let is_own = |host: &str| is_own(host, port);
    let text = |name: &str| text(headers, name);
    // Only one of each: servers differ in which of two they read.
    let is_single = [HOST, ORIGIN].iter().all(|name| headers.get_all(name).iter().count() <= 1);
    // Where the target itself names a host, as it does for a proxy of all sites, that is the host which is meant.
    let is_meant = target.authority().is_none_or(|host| is_own(host.as_str()));
    if !is_single || !is_meant || !text("host").is_some_and(is_own) {
        return Some(format!("This is a trial on this computer alone. Open it at http://127.0.0.1:{port}."));
    }
    let origin = text("origin").map(|origin| origin.strip_prefix("http://").is_some_and(is_own));
    let site = text("sec-fetch-site").map(|site| matches!(site, "same-origin" | "none"));
    if origin == Some(false) || is_api && site == Some(false) {
        return Some("A page of another site asked, which this trial does not answer.".into());
    }
    (is_api && is_opened(headers)).then(|| {
        format!("This address is for the page's own questions. The page is at http://127.0.0.1:{port}.")
    })
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap_or("?"))
}

/// Whether a host is this trial's. Browsers leave out the port that is usual.
fn is_own(host: &str, port: u16) -> bool {
    ["127.0.0.1", "localhost"]
        .iter()
        .any(|name| host == format!("{name}:{port}") || port == 80 && host == *name)
}

/// Whether a browser would show, run or embed the answer, which the page never asks for: it only reads.
fn is_opened(headers: &HeaderMap) -> bool {
    let mode = text(headers, "sec-fetch-mode");
    let purpose = text(headers, "sec-fetch-dest");
    mode == Some("navigate") || purpose.is_some_and(|purpose| purpose != "empty")
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderName;

    use super::*;

    fn is_refused(headers: &[(&str, &str)], is_api: bool) -> bool {
        is_refused_at(8080, "/", headers, is_api)
    }

    fn is_refused_at(port: u16, target: &str, headers: &[(&str, &str)], is_api: bool) -> bool {
        let pairs =
            headers.iter().map(|(name, value)| (name.parse::<HeaderName>().unwrap(), value.parse().unwrap()));
        let mut map = HeaderMap::new();
        pairs.for_each(|(name, value)| {
            map.append::<HeaderName>(name, value);
        });
        refusal(&map, &target.parse().unwrap(), port, is_api).is_some()
    }

    #[test]
    fn the_own_page_passes() {
        assert!(!is_refused(&[("host", "127.0.0.1:8080")], true));
        assert!(!is_refused(&[("host", "localhost:8080"), ("origin", "http://localhost:8080")], true));
        let asked = [("host", "127.0.0.1:8080"), ("sec-fetch-site", "same-origin")];
        assert!(!is_refused(&asked, true));
    }

    #[test]
    fn a_name_that_a_stranger_leads_here_is_refused() {
        for host in ["evil.example:8080", "127.0.0.1", "127.0.0.1:8081", "localhost.evil.example:8080", ""] {
            assert!(is_refused(&[("host", host)], false), "{host}");
        }
        assert!(is_refused(&[], false));
        assert!(is_refused(&[("host", "127.0.0.1:8080"), ("host", "evil.example")], false));
    }

    #[test]
    fn a_page_of_another_site_is_refused() {
        for origin in ["https://evil.example", "null", "http://127.0.0.1:3000", "https://127.0.0.1:8080"] {
            assert!(is_refused(&[("host", "127.0.0.1:8080"), ("origin", origin)], false), "{origin}");
        }
        for site in ["cross-site", "same-site"] {
            let asked = [("host", "127.0.0.1:8080"), ("sec-fetch-site", site)];
            assert!(is_refused(&asked, true), "{site}");
            assert!(!is_refused(&asked, false), "a link may lead to the page");
        }
    }

    #[test]
    fn what_the_workspace_says_is_not_opened_as_a_page() {
        for (name, value) in [
            ("sec-fetch-mode", "navigate"),
            ("sec-fetch-dest", "document"),
            ("sec-fetch-dest", "iframe"),
            ("sec-fetch-dest", "script"),
            ("sec-fetch-dest", "serviceworker"),
        ] {
            let asked = [("host", "127.0.0.1:8080"), ("sec-fetch-site", "none"), (name, value)];
            assert!(is_refused(&asked, true), "{name}: {value}");
            assert!(!is_refused(&asked, false), "a file of the page may be opened");
        }
        let asked = [("host", "127.0.0.1:8080"), ("sec-fetch-mode", "cors"), ("sec-fetch-dest", "empty")];
        assert!(!is_refused(&asked, true));
    }

    #[test]
    fn the_port_that_browsers_leave_out_may_be_missing() {
        for host in ["127.0.0.1", "localhost", "127.0.0.1:80"] {
            assert!(!is_refused_at(80, "/", &[("host", host)], true), "{host}");
        }
        let asked = [("host", "127.0.0.1"), ("origin", "http://127.0.0.1")];
        assert!(!is_refused_at(80, "/", &asked, true));
        for host in ["evil.example", "127.0.0.1:8080", "127.0.0.1.evil.example"] {
            assert!(is_refused_at(80, "/", &[("host", host)], true), "{host}");
        }
    }

    #[test]
    fn a_target_that_names_another_host_is_refused() {
        let host = [("host", "127.0.0.1:8080")];
        assert!(is_refused_at(8080, "http://evil.example/api/v1/me", &host, true));
        assert!(is_refused_at(8080, "evil.example:443", &host, false));
        assert!(!is_refused_at(8080, "http://127.0.0.1:8080/", &host, false));
    }
}
