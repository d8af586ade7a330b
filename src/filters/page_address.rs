//! The page's own address as the browser has it, read without secrets.

use super::sanitize;
use super::search_params;
use crate::browser::history;
use crate::filters::saved_view_store::start_search;

/// Takes secrets out of the address bar and of the history, before anything else reads them; tells whether there
/// was one. What stands behind a `#` goes as a whole: the page has no use for it. The page's first script has taken out
/// the same before (one table of tests holds both); here the workspace's address gets its canonical form too.
pub fn remove_secrets() -> bool {
    let (search, fragment) = (history::search(), history::fragment());
    let clean = sanitize::without_secrets(&search);
    if clean.is_some() || !fragment.is_empty() {
        // A browser that refuses leaves the secret where the person put it; the page does not use it.
        replace(clean.as_ref().unwrap_or(&search));
    }
    sanitize::has_secret(&search) || sanitize::has_secret(fragment.trim_start_matches('#'))
}

/// The page's whole address without what stands behind a `#`, to be opened elsewhere.
pub fn full_url() -> String {
    let whole = history::url();
    whole.split('#').next().unwrap_or_default().to_owned()
}

/// The page's address without what is chosen in it.
pub(super) fn own_url() -> String {
    let whole = history::url();
    whole.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Whether the address asks for the components by themselves.
#[cfg(debug_assertions)]
pub fn wants_gallery() -> bool {
    history::search() == "?view=specimen" || history::search().starts_with("?view=specimen&")
}

/// Opens the start page, if there is one and the address says nothing.
pub fn open_start_page() {
    if let Some(search) = start_search().filter(|_| history::search().is_empty()) {
        replace(&search_params::explicit_search(&search, true));
    }
}

/// Writes another search text. Not a step of the history: nobody has chosen anything.
pub(crate) fn replace(search: &str) {
    history::replace(&format!("{}{search}", path()));
}

/// The search text as the page reads it: without secrets, also where the browser refused to write the address.
pub(crate) fn sanitized() -> String {
    let search = history::search();
    sanitize::without_secrets(&search).unwrap_or(search)
}

/// Where all links of the page begin, and what is written into the address bar.
pub(crate) fn path() -> String {
    search_params::own_path(&history::path())
}
