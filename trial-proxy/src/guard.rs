//! Who may ask: the page of this very address, and no other site by way of the reader's browser.

use axum::http::HeaderMap;
use axum::http::header::{HOST, ORIGIN};

/// Why a request is refused, as a sentence; nothing where it may pass. A browser writes `Host` as it found the address:
/// a name of a stranger that leads to this machine (DNS rebinding) stands there. `Origin` and `Sec-Fetch-Site` tell
/// which page asks.
pub fn refusal(headers: &HeaderMap, port: u16, is_api: bool) -> Option<String> {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let hosts = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    let is_own = |host: &str| hosts.iter().any(|own| own == host);
    // Only one of each: servers differ in which of two they read.
    let is_single = [HOST, ORIGIN].iter().all(|name| headers.get_all(name).iter().count() <= 1);
    if !is_single || !text("host").is_some_and(is_own) {
        return Some(format!("This is a trial on this computer alone. Open it at http://127.0.0.1:{port}."));
    }
    let origin = text("origin").map(|origin| origin.strip_prefix("http://").is_some_and(is_own));
    let site = text("sec-fetch-site").map(|site| matches!(site, "same-origin" | "none"));
    let is_foreign = origin == Some(false) || is_api && site == Some(false);
    is_foreign.then(|| "A page of another site asked, which this trial does not answer.".into())
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderName;

    use super::*;

    fn is_refused(headers: &[(&str, &str)], is_api: bool) -> bool {
        let pairs =
            headers.iter().map(|(name, value)| (name.parse::<HeaderName>().unwrap(), value.parse().unwrap()));
        let mut map = HeaderMap::new();
        pairs.for_each(|(name, value)| {
            map.append::<HeaderName>(name, value);
        });
        refusal(&map, 8080, is_api).is_some()
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
}
