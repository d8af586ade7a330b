//! The page's language and theme: the choices, the current one, and how it is stored. The page's first script
//! loads a language and applies a theme; this file calls it.

use js_sys::Promise;
use leptos::prelude::window;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::clock::synchronized;
use super::preferences::{preference, set_preference};
use crate::browser::boot_script::{self, LanguageFile};

/// The names that the choices are kept under, which the page's first script reads too.
const LANGUAGE: &str = "omnichannel-dashboard.language";
const THEME: &str = "omnichannel-dashboard.theme";

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

/// Keeps the choice of a language; an empty one is the browser's.
pub fn store_language(tag: &str) {
    set_preference(LANGUAGE, tag);
}

/// The language that was chosen; empty where the browser decides.
pub fn chosen_language() -> String {
    preference(LANGUAGE)
}

/// Applies and stores a theme; an empty name is the system's.
pub fn set_theme(theme: &str) {
    // Applied also where storage is refused.
    set_preference(THEME, theme);
    boot_script::apply_theme(theme);
}

/// Copies a text; false where the browser does not.
pub async fn copy_to_clipboard(text: String) -> bool {
    match boot_script::copy_text(&text) {
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
    boot_script::is_sandboxed().unwrap_or_default()
}

/// Whether the page's first script took a secret out of the address.
pub fn had_secret() -> bool {
    boot_script::had_secret().unwrap_or_default()
}

/// Whether a page of another origin shows this one in a frame. So it is taken where the first script cannot tell, such
/// as one of another version that a cache kept.
pub fn is_framed() -> bool {
    boot_script::is_framed().unwrap_or(true)
}

/// Plays a tone for a level from 0 to 1, or the one for "no value".
pub fn play_tone(level: Option<f64>) {
    boot_script::play_tone(level);
}

/// Turns the layout of a wall display, with larger type, on or off.
pub fn set_kiosk(is_on_wall: bool) {
    boot_script::set_wall_display(is_on_wall);
}

/// The theme that was chosen; empty where the system decides.
pub fn chosen_theme() -> String {
    preference(THEME)
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
