//! Inserts elements into the head of the built page.

use std::sync::LazyLock;

use regex::Regex;

use crate::Outcome;

static CHARSET: LazyLock<Regex> = LazyLock::new(|| pattern(r#"(?i)<meta charset="?utf-8"?\s*/?>"#));

/// The page with a meta element right after its charset, before all that it may govern. `purpose` names it where there is
/// no place for it.
pub fn with_meta(html: &str, meta: &str, purpose: &str) -> Outcome<String> {
    let charset = CHARSET.find(html).ok_or_else(|| {
        format!("index.html has no <meta charset=\"utf-8\">, after which its {purpose} would stand.")
    })?;
    let (before, after) = html.split_at(charset.end());
    Ok(format!("{before}\n  {meta}{after}"))
}

/// What is found or replaced in a page.
pub fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the patterns of this program are well-formed")
}
