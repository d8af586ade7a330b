//! The page's language: the choices, the current one, and how it is stored. The page's first script loads it.

use js_sys::Promise;
use leptos::prelude::document;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::boot_script::{self, LanguageFile};
use super::clock_sync::synchronized;
use super::preferences::{preference, set_preference};

/// The names that the choices are kept under, which the page's first script reads too.
const LANGUAGE: &str = "omnichannel-dashboard.language";

/// A language that was loaded.
pub struct LoadedLanguage {
    /// Its tag: `de`.
    pub tag: String,
    /// The tag of the place whose numbers and dates are shown: `de-CH`.
    pub locale: String,
    /// Whether it is written from right to left.
    pub is_rtl: bool,
    /// Its messages, for the program to read.
    pub messages: String,
}

/// Begins with the language that the page began to load before the program. Where that did not come, the page says so,
/// and nothing begins.
pub fn init_language(begin: impl FnOnce(LoadedLanguage) + 'static) {
    // Before there is a page, nothing else can wait.
    spawn_local(async {
        let Some(promise) = boot_script::initial_language() else { return };
        // The first days on screen shall be the right ones. The messages are on their way meanwhile.
        synchronized().await;
        match loaded(promise).await {
            Some(loaded) => begin(loaded),
            None => boot_script::report_load_failure(),
        }
    });
}

/// Loads another language, and turns the page to it; an empty tag is that of the browser.
pub async fn load_language(tag: &str) -> Option<LoadedLanguage> {
    loaded(boot_script::load_language(tag)?).await
}

/// Says that the page cannot be loaded as it should.
pub fn show_load_error() {
    boot_script::report_load_failure();
}

/// The tags of the page's languages.
pub fn languages() -> Vec<String> {
    let tags = boot_script::languages().unwrap_or_default();
    tags.iter().filter_map(|tag| tag.as_string()).collect()
}

/// The tag of the language that is open.
pub fn open_tag() -> String {
    let root = document().document_element();
    root.and_then(|root| root.get_attribute("lang")).unwrap_or_default()
}

/// Keeps the choice of a language; an empty one is the browser's.
pub fn store_language(tag: &str) {
    set_preference(LANGUAGE, tag);
}

/// The language that was chosen; empty where the browser decides.
pub fn chosen_language() -> String {
    preference(LANGUAGE)
}

async fn loaded(promise: Promise<LanguageFile>) -> Option<LoadedLanguage> {
    let file = JsFuture::from(promise).await.ok()?;
    Some(LoadedLanguage {
        tag: file.tag()?,
        locale: file.locale()?,
        is_rtl: file.is_rtl()?,
        messages: file.messages()?,
    })
}
