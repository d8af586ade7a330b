//! The workspace that this page was built for, where it was built for one.

use leptos::prelude::document;

/// Its address, as the build wrote it.
pub fn fixed_workspace() -> Option<String> {
    let meta = document().query_selector("meta[name=workspace]").ok()??;
    meta.get_attribute("content").filter(|address| !address.is_empty())
}
