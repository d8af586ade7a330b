//! The page's language and theme: the choices, the current one, and how it is stored. The page's first script
//! loads a language and applies a theme; this file calls it.

use js_sys::Promise;
use leptos::prelude::window;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::clock::settled;
use super::preferences::{keep, kept};
use crate::browser::first_script::{self, LanguageFile};

/// The names that the choices are kept under, which the page's first script reads too.
const LANGUAGE: &str = "omnichannel-dashboard.language";
const THEME: &str = "omnichannel-dashboard.theme";

/// A language that was loaded.
pub struct Loaded {
    /// Its tag: `de`.
    pub tag: String,
    /// The tag of the place whose numbers and dates are shown: `de-CH`.
    pub locale: String,
    /// Whether it is written from right to left.
    pub is_from_right: bool,
    /// Its messages, for the program to read.
    pub messages: String,
}

/// Begins with the language that the page began to load before the program. Where that did not come, the page says so,
/// and nothing begins.
pub fn begin_with_language(begin: impl FnOnce(Loaded) + 'static) {
    // Before there is a page, nothing else can wait.
    spawn_local(async {
        let Some(promise) = first_script::first() else { return };
        // The first days on screen shall be the right ones. The messages are on their way meanwhile.
        settled().await;
        match loaded(promise).await {
            Some(loaded) => begin(loaded),
            None => first_script::failed(),
        }
    });
}

/// Loads another language, and turns the page to it; an empty tag is that of the browser.
pub async fn load_language(tag: &str) -> Option<Loaded> {
    loaded(first_script::open(tag)?).await
}

/// Says that the page cannot be loaded as it should.
pub fn say_failed() {
    first_script::failed();
}

/// The tags of the page's languages.
pub fn languages() -> Vec<String> {
    let tags = first_script::languages().unwrap_or_default();
    tags.iter().filter_map(|tag| tag.as_string()).collect()
}

/// Keeps the choice of a language; an empty one is the browser's.
pub fn keep_language(tag: &str) {
    keep(LANGUAGE, tag);
}

/// The language that was chosen; empty where the browser decides.
pub fn chosen_language() -> String {
    kept(LANGUAGE)
}

/// Applies and stores a theme; an empty name is the system's.
pub fn wear(theme: &str) {
    // Applied also where storage is refused.
    keep(THEME, theme);
    first_script::wear(theme);
}

/// Copies a text; false where the browser does not.
pub async fn copy(text: String) -> bool {
    match first_script::copy(&text) {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

/// Where this page is from.
pub fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// Whether a sandbox lets nobody know where this page is from.
pub fn is_sandboxed() -> bool {
    first_script::is_sandboxed().unwrap_or_default()
}

/// Whether the page's first script took a secret out of the address.
pub fn had_secret() -> bool {
    first_script::had_secret().unwrap_or_default()
}

/// Whether a page of another origin shows this one in a frame. So it is taken where the first script cannot tell, such
/// as one of another version that a cache kept.
pub fn is_framed() -> bool {
    first_script::is_framed().unwrap_or(true)
}

/// Plays a tone for a level from 0 to 1, or the one for "no value".
pub fn play_tone(level: Option<f64>) {
    first_script::tone(level);
}

/// Turns the layout of a wall display, with larger type, on or off.
pub fn hang(is_on_wall: bool) {
    first_script::hang(is_on_wall);
}

/// The theme that was chosen; empty where the system decides.
pub fn theme() -> String {
    kept(THEME)
}

async fn loaded(promise: Promise<LanguageFile>) -> Option<Loaded> {
    let file = JsFuture::from(promise).await.ok()?;
    Some(Loaded {
        tag: file.tag()?,
        locale: file.locale()?,
        is_from_right: file.is_from_right()?,
        messages: file.messages()?,
    })
}
