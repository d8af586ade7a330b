//! The address bar as a signal: the home of every choice. Back and Forward step through the choices.
//!
//! The page is one path and its views are told apart by the query alone, so a router's routes, matches and
//! transitions would be dead weight here; what is left of one are these lines.

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;

use super::query;
use super::saved_views::start_query;

/// The query of the page's address.
#[derive(Clone, Copy)]
pub struct AddressBar {
    search: RwSignal<String>,
    means_more: Memo<bool>,
    left_out: RwSignal<Option<String>>,
}

/// The address bar, followed as long as the current owner lives. Where an address that says nothing `means_more` than
/// the defaults, these are said, so that a reload and another tab show them too.
pub fn use_address_bar(means_more: Memo<bool>) -> AddressBar {
    let (read, left_out) = query::bounded(&clean());
    if left_out.is_some() {
        // What is not read does not stay, or each choice would carry it along.
        replace(&read);
    }
    let (search, left_out) = (RwSignal::new(read), RwSignal::new(left_out));
    let handle = window_event_listener(leptos::ev::popstate, move |_| {
        remove_secrets();
        search.try_set(query::bounded(&clean()).0);
    });
    on_cleanup(move || handle.remove());
    Effect::new(move |_| {
        let spoken = query::spoken(&search.get(), means_more.get());
        if search.with_untracked(|search| *search != spoken) {
            show(search, spoken);
        }
    });
    AddressBar { search, means_more, left_out }
}

impl AddressBar {
    /// The value of a key, unescaped; nothing where it is empty.
    pub fn value(self, key: &str) -> Option<String> {
        self.search.with(|search| value_in(search, key))
    }

    /// The address with some choices changed.
    pub fn with(self, choices: &[(&str, Option<&str>)]) -> String {
        let change = |search: String, (key, value): &(&str, Option<&str>)| query::with(&search, key, *value);
        self.address(&choices.iter().fold(self.search.get(), change))
    }

    /// What the address held that was too much to read, until somebody chooses something.
    pub fn left_out(self) -> Option<String> {
        self.left_out.get()
    }

    /// What the address says of the view.
    pub fn of_view(self) -> String {
        query::of_view(&self.search.get())
    }

    /// The address of a view that was saved, in the workspace that is open.
    pub fn with_view(self, view: &str) -> String {
        let keep = |search, key| query::with(search, key, self.value(key).as_deref());
        self.address(&keep(&keep(view, query::DEMO), query::WORKSPACE))
    }

    fn address(self, search: &str) -> String {
        format!("{}{}", path(), query::spoken(search, self.means_more.get()))
    }

    /// Begins with a choice where the address says nothing at all.
    pub fn begin_with(self, key: &str, value: String) {
        if !value.is_empty() && self.search.with_untracked(String::is_empty) {
            show(self.search, query::with("", key, Some(&value)));
        }
    }

    /// Says a choice as it stands on screen, or no longer. What is shown stays the same, so that this is no step of the
    /// history.
    pub fn restate(self, key: &str, value: Option<String>) {
        if untrack(|| self.value(key)) != value {
            show(self.search, query::with(&self.search.get_untracked(), key, value.as_deref()));
        }
    }

    /// Writes choices as one step of the history, so that Back undoes it.
    pub fn set(self, choices: &[(&str, Option<&str>)]) {
        self.open(untrack(|| self.with(choices)));
    }

    /// Opens another address of the page, as one step of the history.
    pub fn open(self, changed: String) {
        if changed != untrack(|| format!("{}{}", path(), self.search.get())) {
            // A browser that keeps no history still shows the choice.
            let _ = window()
                .history()
                .and_then(|history| history.push_state_with_url(&JsValue::NULL, "", Some(&changed)));
            self.left_out.set(None);
            self.search.set(changed.strip_prefix(&path()).unwrap_or_default().to_owned());
        }
    }
}

/// The value of a key in a query, unescaped; nothing where it is empty.
pub fn value_in(search: &str, key: &str) -> Option<String> {
    let values = UrlSearchParams::new_with_str(search).ok()?;
    values.get(key).filter(|value| !value.is_empty())
}

/// Takes secrets out of the address bar and of the history, before anything else reads them; tells whether there
/// was one. What stands behind a `#` goes as a whole: the page has no use for it. The page's first script has taken out
/// the same before (one table of tests holds both); here the workspace's address gets its canonical form too.
pub fn remove_secrets() -> bool {
    let (search, fragment) = (current(), window().location().hash().unwrap_or_default());
    let clean = query::without_secrets(&search);
    if clean.is_some() || !fragment.is_empty() {
        // A browser that refuses leaves the secret where the person put it; the page does not use it.
        replace(clean.as_ref().unwrap_or(&search));
    }
    query::has_secret(&search) || query::has_secret(fragment.trim_start_matches('#'))
}

/// The page's whole address without what stands behind a `#`, to be opened elsewhere.
pub fn whole() -> String {
    let whole = window().location().href().unwrap_or_default();
    whole.split('#').next().unwrap_or_default().to_owned()
}

/// Whether the address asks for the components by themselves.
#[cfg(debug_assertions)]
pub fn wants_specimen() -> bool {
    current() == "?view=specimen" || current().starts_with("?view=specimen&")
}

/// Opens the start page, if there is one and the address says nothing.
pub fn open_start() {
    if let Some(query) = start_query().filter(|_| current().is_empty()) {
        replace(&query::spoken(&query, true));
    }
}

/// Shows another query. Not a step of the history: nobody has chosen anything.
fn show(shown: RwSignal<String>, search: String) {
    replace(&search);
    shown.set(search);
}

fn replace(search: &str) {
    let address = format!("{}{search}", path());
    let _ = window()
        .history()
        .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
}

fn current() -> String {
    window().location().search().unwrap_or_default()
}

/// The query as the page reads it: without secrets, also where the browser refused to write the address.
fn clean() -> String {
    let search = current();
    query::without_secrets(&search).unwrap_or(search)
}

/// Where all links of the page begin, and what is written into the address bar.
fn path() -> String {
    query::own_path(&window().location().pathname().unwrap_or_default())
}
