//! Which headers pass, there and back. What is not named here does not: no cookie, no leave for other sites, nothing that
//! tells of the reader's computer or of the servers behind.

use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// What the page sends, and what an account with two factors may have to; `User-Agent` names a sign-in in the
/// workspace's list of devices.
const THERE: [&str; 8] = [
    "accept",
    "accept-language",
    "content-type",
    "user-agent",
    "x-2fa-code",
    "x-2fa-method",
    "x-auth-token",
    "x-user-id",
];

/// What the page reads beside what the body is: the limit of calls, and the time.
const BACK: [&str; 6] =
    ["age", "date", "retry-after", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"];

/// The headers of a request that the workspace gets. The length is written by what sends the body.
pub fn there(headers: &HeaderMap) -> HeaderMap {
    picked(headers, &THERE)
}

/// The headers of an answer that the page gets.
pub fn back(headers: &HeaderMap) -> HeaderMap {
    let mut all = picked(headers, &BACK);
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    all.insert(CONTENT_TYPE, HeaderValue::from_static(harmless(kind)));
    all
}

/// The content type that the page gets: one of three, written here, as browsers read lists and parameters their own way
/// and would make a page of HTML, SVG or XML. That a body was HTML stays as a parameter, which tells the page that no
/// API has answered.
fn harmless(kind: &str) -> &'static str {
    let kind = kind.to_ascii_lowercase();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    match essence {
        "application/json" => "application/json",
        _ if essence.contains("html") => "text/plain; charset=utf-8; was=html",
        _ => "text/plain; charset=utf-8",
    }
}

fn picked(headers: &HeaderMap, names: &[&'static str]) -> HeaderMap {
    let pairs = names.iter().filter_map(|name| {
        let value = headers.get(*name)?;
        Some((HeaderName::from_static(name), value.clone()))
    });
    pairs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_content_type_that_comes_back_makes_a_page() {
        let plain = "text/plain; charset=utf-8";
        let cases = [
            ("application/json", "application/json"),
            ("Application/JSON; charset=utf-8", "application/json"),
            ("application/json; a=b, text/html", "application/json"),
            ("text/html", "text/plain; charset=utf-8; was=html"),
            ("application/xhtml+xml;charset=utf-8", "text/plain; charset=utf-8; was=html"),
            ("application/json, text/html", "text/plain; charset=utf-8; was=html"),
            ("image/svg+xml", plain),
            ("text/xml", plain),
            ("text/javascript", plain),
            ("text/plain", plain),
            ("", plain),
        ];
        for (kind, passed) in cases {
            let told = back(&HeaderMap::from_iter([(CONTENT_TYPE, kind.parse().unwrap())]));
            assert_eq!(told[CONTENT_TYPE], passed, "{kind}");
        }
        assert_eq!(back(&HeaderMap::new())[CONTENT_TYPE], plain);
    }
}
