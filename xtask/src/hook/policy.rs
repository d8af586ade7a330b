//! The content security policy of a built page.
//!
//! It allows the page's own files, its inline scripts and styles by their hashes, WebAssembly, and calls to a workspace:
//! any, since its address is typed in, or the one that the page is built for. It makes no element, script or worker of a
//! text but through what guard.js lets pass, which also forbids http to a page that came over https.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use regex::{Captures, Regex};
use sha2::{Digest, Sha256};
use url::Url;

use super::WORKSPACE;
use super::head::{pattern, with_meta};
use crate::Outcome;

static WRITTEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r#"(?i)\n?[ \t]*<meta http-equiv="Content-Security-Policy" content="([^"]*)">"#)
});
static SCRIPT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?is)<script\b([^>]*)>(.*?)</script\s*>"));
static STYLE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?is)<style\b([^>]*)>(.*?)</style\s*>"));
static SOURCE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bsrc\s*="));
static COMMENT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?s)<!--.*?-->"));
static TAG: LazyLock<Regex> = LazyLock::new(|| pattern(r#"(?i)<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>"#));
static QUOTED: LazyLock<Regex> = LazyLock::new(|| pattern(r#""[^"]*"|'[^']*'"#));
static ATTRIBUTE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\s([a-z][a-z-]*)\s*="));
static HOST: LazyLock<Regex> = LazyLock::new(|| pattern("^[a-z0-9._-]+$"));

/// The page with its policy, which stands before all that it governs. An older policy is replaced.
pub fn with_policy(html: &str, workspace: Option<&str>) -> Outcome<String> {
    let bare = WRITTEN.replace(html, "");
    if let Some(attribute) = forbidden_attribute(&bare) {
        return Err(format!("index.html has {attribute} …, which its policy forbids. Move it to a file."));
    }
    let policy = policy(&bare, workspace)?;
    with_meta(&bare, &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"), "policy")
}

/// Whether a page has its policy.
pub fn is_in(html: &str) -> bool {
    WRITTEN.is_match(html)
}

fn policy(html: &str, workspace: Option<&str>) -> Outcome<String> {
    let connect = match workspace {
        Some(workspace) => origin(workspace)?,
        None => "https: http:".into(),
    };
    let scripts = hashes(html, &SCRIPT).map(|hash| format!(" {hash}")).collect::<String>();
    let styles = hashes(html, &STYLE).map(|hash| format!(" {hash}")).collect::<String>();
    let directives = [
        "default-src 'none'".into(),
        format!("script-src 'self' 'wasm-unsafe-eval'{scripts}"),
        format!("style-src 'self'{styles}"),
        "img-src 'self' data: blob:".into(),
        format!("connect-src 'self' {connect}"),
        "font-src 'none'".into(),
        "base-uri 'none'".into(),
        "form-action 'none'".into(),
        "object-src 'none'".into(),
        "worker-src 'self'".into(),
        "manifest-src 'none'".into(),
        "require-trusted-types-for 'script'".into(),
        "trusted-types default".to_owned(),
    ];
    Ok(directives.join("; "))
}

/// The origin of a workspace's address.
pub fn origin(workspace: &str) -> Outcome<String> {
    parsed(workspace).map(|url| url.origin().ascii_serialization())
}

/// A workspace's address as browsers read it.
pub fn parsed(workspace: &str) -> Outcome<Url> {
    let url = Url::parse(workspace).ok().filter(|url| {
        // What a policy can name: a host in brackets or with a semicolon would end or void the directive.
        matches!(url.scheme(), "http" | "https") && url.host_str().is_some_and(|host| HOST.is_match(host))
    });
    let url = url.ok_or_else(|| {
        format!(
            "{WORKSPACE} is \"{workspace}\", which is no workspace's address. \
             Write it with its scheme and host name, for example https://chat.example.com."
        )
    })?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(format!("{WORKSPACE} holds a user name or a password. Write the address without them."));
    }
    Ok(url)
}

/// The hashes of inline elements, as a policy names them.
fn hashes(html: &str, element: &'static Regex) -> impl Iterator<Item = String> {
    let inline = element.captures_iter(html).filter(|found| !SOURCE.is_match(&found[1]));
    inline.map(|found| {
        // A browser reads every line end as one character.
        let text = found[2].replace("\r\n", "\n").replace('\r', "\n");
        format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
    })
}

/// The first attribute that no policy without `unsafe-inline` allows, as it begins.
fn forbidden_attribute(html: &str) -> Option<String> {
    let outside = COMMENT.replace_all(html, "");
    let outside = SCRIPT.replace_all(&outside, "");
    let outside = STYLE.replace_all(&outside, "");
    let is_forbidden = |name: &str| name == "style" || name.starts_with("on");
    TAG.find_iter(&outside).find_map(|tag| {
        let bare = QUOTED.replace_all(tag.as_str(), "\"\"");
        let mut attributes = ATTRIBUTE.captures_iter(&bare);
        let found = attributes.find(|found: &Captures| is_forbidden(&found[1].to_lowercase()));
        found.map(|found| found[0].trim().to_owned())
    })
}

/// The hashes of inline scripts and styles that the page's own policy does not allow.
#[cfg(test)]
pub fn refused(html: &str) -> Vec<String> {
    let policy = WRITTEN.captures(html).map(|found| found[1].to_owned()).unwrap_or_default();
    let allowed: Vec<_> = policy.split([' ', ';']).collect();
    let all = hashes(html, &SCRIPT).chain(hashes(html, &STYLE));
    all.filter(|hash| !allowed.contains(&hash.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html>
<html lang=\"en\">
<head>
  <meta charset=\"utf-8\">
  <title>Page</title>
  <link rel=\"stylesheet\" href=\"./page-1.css\" integrity=\"sha384-a\">
  <script type=\"module\">import init from \"./page.js\";\nawait init();\n</script>
  <link rel=\"modulepreload\" href=\"./page.js\" crossorigin=\"anonymous\" integrity=\"sha384-b\">
</head>
<body><p>Loading</p></body>
</html>
";
    // printf 'import init from "./page.js";\nawait init();\n' | openssl dgst -sha256 -binary | base64
    const HASH: &str = "'sha256-Y6PocecArKvKIhbYu5lWdM+pyqljmYorA68gSluwE70='";

    fn written(html: &str) -> String {
        with_policy(html, None).unwrap()
    }

    fn directive<'a>(html: &'a str, name: &str) -> &'a str {
        let (_, rest) = html.split_once("Content-Security-Policy\" content=\"").unwrap();
        let policy = rest.split('"').next().unwrap();
        policy.split("; ").find(|part| part.starts_with(&format!("{name} "))).unwrap()
    }

    #[test]
    fn the_policy_stands_directly_after_the_character_set_and_all_else_stays_as_it_was() {
        let html = written(PAGE);
        let mut lines: Vec<_> = html.split('\n').collect();
        let start = "  <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ";
        assert!(lines[4].starts_with(start));
        assert_eq!(lines[3].trim(), "<meta charset=\"utf-8\">");
        lines.remove(4);
        assert_eq!(lines.join("\n"), PAGE);
    }

    #[test]
    fn an_inline_script_is_allowed_by_its_hash_and_nothing_inline_or_evaluated_besides() {
        let html = written(PAGE);
        assert_eq!(directive(&html, "script-src"), format!("script-src 'self' 'wasm-unsafe-eval' {HASH}"));
        assert_eq!(directive(&html, "style-src"), "style-src 'self'");
        assert!(!html.contains("'unsafe-"));
        assert_eq!(refused(&html), [""; 0]);
    }

    #[test]
    fn an_inline_script_that_changes_after_hashing_is_refused() {
        assert_eq!(refused(&written(PAGE).replace("await init()", "await init(1)")).len(), 1);
        assert_eq!(refused(&written(PAGE).replace("</body>", "<script>1</script></body>")).len(), 1);
        assert_eq!(refused(PAGE).len(), 1, "a page without a policy allows none");
    }

    #[test]
    fn a_script_with_a_source_has_no_hash_and_an_inline_style_has_one() {
        let more = "<script src=\"./a.js\"></script><style>p{}</style></head>";
        let html = written(&PAGE.replace("</head>", more));
        assert_eq!(directive(&html, "script-src").split(' ').count(), 4);
        let styles: Vec<_> = directive(&html, "style-src").split(' ').collect();
        assert!(styles.len() == 3 && styles[2].starts_with("'sha256-"), "{styles:?}");
    }

    #[test]
    fn line_ends_are_hashed_as_a_browser_reads_them() {
        assert_eq!(policy(&PAGE.replace('\n', "\r\n"), None), policy(PAGE, None));
    }

    #[test]
    fn any_workspace_may_be_called_or_the_one_that_is_named() {
        assert_eq!(directive(&written(PAGE), "connect-src"), "connect-src 'self' https: http:");
        let narrowed = with_policy(PAGE, Some("https://Chat.Example.com:443/sub/?a#b")).unwrap();
        assert_eq!(directive(&narrowed, "connect-src"), "connect-src 'self' https://chat.example.com");
        assert_eq!(origin("http://127.0.0.1:3000/").as_deref(), Ok("http://127.0.0.1:3000"));
    }

    #[test]
    fn no_text_becomes_an_element_a_script_or_a_worker_but_through_the_one_policy_of_the_page() {
        let html = written(PAGE);
        assert_eq!(directive(&html, "require-trusted-types-for"), "require-trusted-types-for 'script'");
        assert_eq!(directive(&html, "trusted-types"), "trusted-types default");
    }

    #[test]
    fn a_second_policy_takes_the_place_of_the_first() {
        let first = with_policy(PAGE, Some("https://a.example")).unwrap();
        assert_eq!(written(&first), written(PAGE));
    }

    #[test]
    fn an_address_that_is_none_is_refused_with_a_sentence() {
        let wrong = [
            "chat.example.com",
            "chat.example.com:3000",
            "ftp://chat.example.com",
            "https://",
            "x",
            "http://[::1]/",
            "https://a;script-src'unsafe-inline'",
        ];
        for address in wrong {
            let message = origin(address).expect_err(address);
            assert!(message.contains("no workspace's address"), "{message}");
            assert!(message.contains("https://chat.example.com"), "{message}");
        }
        assert!(!origin("https://ana:secret@chat.example.com").expect_err("a secret").contains("secret"));
    }

    #[test]
    fn what_the_policy_would_break_fails_the_build() {
        let fault = |from: &str, to: &str| with_policy(&PAGE.replace(from, to), None).expect_err(to);
        assert!(fault("<p>", "<p style=\"color:red\">").contains("style= …, which its policy forbids"));
        assert!(fault("<p>", "<p onclick=x()>").contains("onclick= …"));
        assert!(fault("<meta charset=\"utf-8\">", "").contains("no <meta charset"));
        assert!(with_policy(&PAGE.replace("<p>", "<p title=\" style=x onclick=y\">"), None).is_ok());
    }
}
