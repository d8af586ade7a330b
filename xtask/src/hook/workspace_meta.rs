//! For which workspace a page is, written into it as a meta element: the page then shows that one alone, and takes none
//! from a link.

use std::sync::LazyLock;

use regex::Regex;

use super::head::{pattern, with_meta};
use super::policy::{origin, parsed};
use crate::Outcome;

static WRITTEN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?i)\n?[ \t]*<meta name="workspace" content="[^"]*">"#));
static SLASHES: LazyLock<Regex> = LazyLock::new(|| pattern("/+"));

/// The page with its workspace, or without one. An older one is replaced.
pub fn with_workspace(html: &str, workspace: Option<&str>) -> Outcome<String> {
    let bare = WRITTEN.replace(html, "");
    let Some(workspace) = workspace else { return Ok(bare.into_owned()) };
    let content = address(workspace)?.replace('&', "&amp;").replace('"', "&quot;");
    with_meta(&bare, &format!("<meta name=\"workspace\" content=\"{content}\">"), "workspace")
}

/// A workspace's address, with its folder and without a slash at the end.
fn address(workspace: &str) -> Outcome<String> {
    let url = parsed(workspace)?;
    let path = SLASHES.replace_all(url.path(), "/");
    Ok(format!("{}{}", origin(workspace)?, path.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "<!doctype html>\n<head>\n  <meta charset=\"utf-8\">\n  <title>Page</title>\n</head>\n";

    fn named(html: &str) -> Vec<&str> {
        let parts = html.split("<meta name=\"workspace\" content=\"").skip(1);
        parts.filter_map(|part| part.split('"').next()).collect()
    }

    #[test]
    fn a_page_for_any_workspace_names_none() {
        assert_eq!(with_workspace(PAGE, None).as_deref(), Ok(PAGE));
    }

    #[test]
    fn the_folder_of_a_workspace_is_kept_and_its_address_is_written_as_browsers_read_it() {
        let html = with_workspace(PAGE, Some("https://Chat.Example.com:443/sub//team/?a#b")).unwrap();
        assert_eq!(named(&html), ["https://chat.example.com/sub/team"]);
        assert_eq!(address("http://127.0.0.1:3000/").as_deref(), Ok("http://127.0.0.1:3000"));
    }

    #[test]
    fn another_workspace_takes_the_place_of_the_first_and_none_leaves_the_page_as_it_was() {
        let first = with_workspace(PAGE, Some("https://a.example")).unwrap();
        let second = with_workspace(&first, Some("https://b.example")).unwrap();
        assert_eq!(named(&second), ["https://b.example"]);
        assert_eq!(with_workspace(&first, None).as_deref(), Ok(PAGE));
    }

    #[test]
    fn nothing_in_an_address_ends_the_attribute() {
        let html = with_workspace(PAGE, Some("https://a.example/x\"><script>1</script>&amp;y")).unwrap();
        assert_eq!(html.matches('<').count(), PAGE.matches('<').count() + 1);
        assert_eq!(named(&html), ["https://a.example/x%22%3E%3Cscript%3E1%3C/script%3E&amp;amp;y"]);
    }

    #[test]
    fn an_address_that_is_none_is_refused() {
        for wrong in ["chat.example.com", "ftp://a.example", "https://ana:secret@a.example", "https://a;b"] {
            let message = with_workspace(PAGE, Some(wrong)).expect_err(wrong);
            assert!(message.contains("OMNICHANNEL_WORKSPACE"), "{message}");
        }
        let message = with_workspace("<p>", Some("https://a.example")).expect_err("no place");
        assert!(message.contains("no <meta charset"), "{message}");
    }
}
