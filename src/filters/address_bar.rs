//! The address bar as signals: the home of every choice. Back and Forward step through the choices.
//!
//! Ours in place of leptos_router's `query_signal`: the page is one path with a search text. Without routes that router
//! broke the skip link, escaped the whole text anew and wrote it a frame later (24 ms against 6). Choices share a step
//! here.

use std::str::FromStr;

use leptos::prelude::*;
use leptos_use::{use_event_listener, use_window};

use super::page_address::{path, remove_secrets, replace, sanitized};
use super::param_names::{DEMO, SNAPSHOT, WORKSPACE};
use super::search_params;
use crate::browser::history::push;

/// The search text of the page's address.
#[derive(Clone, Copy)]
pub struct AddressBar {
    search: RwSignal<String>,
    has_custom_default: Memo<bool>,
    /// The names of the parameters beyond the length limit, until the next choice.
    pub truncated: RwSignal<Option<String>>,
}

/// The address bar, followed as long as the current owner lives. Where an empty address opens a start page or a stored
/// comparison (`has_custom_default`), the default view is written out, so that a reload and another tab show it too.
pub fn use_address_bar(has_custom_default: Memo<bool>) -> AddressBar {
    let (read, truncated) = search_params::bounded(&sanitized());
    if truncated.is_some() {
        // What is not read does not stay, or each choice would carry it along.
        replace(&read);
    }
    let (search, truncated) = (RwSignal::new(read), RwSignal::new(truncated));
    let _ = use_event_listener(use_window(), leptos::ev::popstate, move |_| {
        remove_secrets();
        search.try_set(search_params::bounded(&sanitized()).0);
    });
    Effect::new(move |_| {
        let explicit = search_params::explicit_search(&search.get(), has_custom_default.get());
        if search.with_untracked(|search| *search != explicit) {
            show(search, explicit);
        }
    });
    AddressBar { search, has_custom_default, truncated }
}

/// One parameter of the address, as it is written and as it is understood.
pub struct SearchParam<T: Send + Sync + 'static> {
    /// The key.
    pub key: &'static str,
    /// The raw value; `None` where the parameter is missing or empty.
    pub text: Memo<Option<String>>,
    /// The parsed value; `None` where it does not parse.
    pub value: Memo<Option<T>>,
}

impl<T: FromStr + PartialEq + Send + Sync + 'static> SearchParam<T> {
    /// A raw value that does not parse, with its error.
    pub fn parse_error(&self) -> Option<(String, T::Err)> {
        let text = self.text.get()?;
        text.parse::<T>().err().map(|error| (text, error))
    }

    /// The value, or the default.
    pub fn or_default(&self) -> Memo<T>
    where
        T: Clone + Default,
    {
        let value = self.value;
        Memo::new(move |_| value.get().unwrap_or_default())
    }
}

impl AddressBar {
    /// A key as signals. It is written by [`Self::set`], beside what is chosen in the same step.
    pub fn use_search_param<T>(self, key: &'static str) -> SearchParam<T>
    where
        T: FromStr + PartialEq + Send + Sync + 'static,
    {
        let text = self.use_text(key);
        let value = Memo::new(move |_| text.get()?.parse().ok());
        SearchParam { key, text, value }
    }

    /// What is written under a key.
    pub fn use_text(self, key: &'static str) -> Memo<Option<String>> {
        Memo::new(move |_| self.value(key))
    }

    /// The value of a key, unescaped; nothing where it is empty.
    pub fn value(self, key: &str) -> Option<String> {
        self.search.with(|search| search_params::value(search, key))
    }

    /// The address with some choices changed.
    pub fn with(self, choices: &[(&str, Option<&str>)]) -> String {
        let change =
            |search: String, (key, value): &(&str, Option<&str>)| search_params::with(&search, key, *value);
        self.address(&choices.iter().fold(self.search.get(), change))
    }

    /// The part of the search text that a saved view keeps.
    pub fn view_search(self) -> String {
        search_params::view_search(&self.search.get())
    }

    /// The address of a view that was saved, in the workspace that is open.
    pub fn with_view(self, view: &str) -> String {
        let keep = |search: String, key: &&str| search_params::with(&search, key, self.value(key).as_deref());
        self.address(&[DEMO, SNAPSHOT, WORKSPACE].iter().fold(view.to_owned(), keep))
    }

    /// The address of a snapshot's view.
    pub fn with_snapshot(self, view: &str) -> String {
        self.address(&search_params::with(view, SNAPSHOT, Some("1")))
    }

    /// The address as it is.
    pub fn current(self) -> String {
        self.address(&self.search.get())
    }

    fn address(self, search: &str) -> String {
        format!("{}{}", path(), search_params::explicit_search(search, self.has_custom_default.get()))
    }

    /// Sets a parameter where the address has none at all.
    pub fn set_if_empty(self, key: &str, value: String) {
        if !value.is_empty() && self.search.with_untracked(String::is_empty) {
            show(self.search, search_params::with("", key, Some(&value)));
        }
    }

    /// Writes or removes a parameter with `history.replaceState`. What is shown stays the same, so that this is no step of the
    /// history.
    pub fn replace(self, key: &str, value: Option<String>) {
        if untrack(|| self.value(key)) != value {
            show(self.search, search_params::with(&self.search.get_untracked(), key, value.as_deref()));
        }
    }

    /// Writes choices as one step of the history, so that Back undoes it.
    pub fn set(self, choices: &[(&str, Option<&str>)]) {
        self.open(untrack(|| self.with(choices)));
    }

    /// Opens another address of the page, as one step of the history.
    pub fn open(self, changed: String) {
        if changed != untrack(|| format!("{}{}", path(), self.search.get())) {
            push(&changed);
            self.truncated.set(None);
            self.search.set(changed.strip_prefix(&path()).unwrap_or_default().to_owned());
        }
    }
}

/// Replaces the search text with `history.replaceState`.
fn show(shown: RwSignal<String>, search: String) {
    replace(&search);
    shown.set(search);
}
