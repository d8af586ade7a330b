//! Moves trunk's inline start script into a file: a host whose content security policy allows `script-src 'self'`
//! alone would block it inline.

use std::path::Path;
use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use regex::Regex;
use sha2::{Digest, Sha384};

use super::asset_names::hashed;
use super::head::pattern;
use super::write;
use crate::Outcome;

/// Trunk has the browser ask for the program before the page's own files have come, so that these come later. The lines
/// that start it ask for it in time.
static PRELOAD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"<link rel="preload" href="[^"]*_bg\.wasm"[^>]*>"#));
static STARTER: LazyLock<Regex> = LazyLock::new(|| pattern(r#"(?s)<script type="module">(.*?)</script>"#));

/// Writes the lines to a file of their own. Answers the page that loads it, without asking for the
/// program ahead of what is painted first.
pub fn moved_to_file(folder: &Path, html: &str) -> Outcome<String> {
    let found = STARTER
        .captures(html)
        .ok_or("index.html has no <script type=\"module\"> in it, in which trunk would start the program.")?;
    let content = found[1].trim_start();
    let name = hashed("start.js", content.as_bytes());
    write(&folder.join(&name), content)?;
    let integrity = STANDARD.encode(Sha384::digest(content));
    let script =
        format!("<script type=\"module\" src=\"./{name}\" integrity=\"sha384-{integrity}\"></script>");
    let html = html.replacen(&found[0], &script, 1);
    Ok(PRELOAD.replace(&html, "").into_owned())
}
