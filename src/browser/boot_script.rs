//! Bindings to the functions of `boot.js`, which it puts into `globalThis.page`.
//!
//! There is no such object in a test's page, and a cache may have kept a first script of another version. So every
//! call may come to nothing.

use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    type BootScript;

    /// A language as the script loads it. A script of another version may lack each of these.
    #[derive(Clone, Debug)]
    pub type LanguageFile;
    /// Its tag.
    #[wasm_bindgen(method, getter)]
    pub fn tag(this: &LanguageFile) -> Option<String>;
    /// The tag of the place whose numbers and dates are shown.
    #[wasm_bindgen(method, getter)]
    pub fn locale(this: &LanguageFile) -> Option<String>;
    /// Whether it is written from right to left.
    #[wasm_bindgen(method, getter, js_name = isFromRight)]
    pub fn is_rtl(this: &LanguageFile) -> Option<bool>;
    /// Its messages, for the program to read.
    #[wasm_bindgen(method, getter)]
    pub fn messages(this: &LanguageFile) -> Option<String>;

    #[wasm_bindgen(thread_local_v2, js_name = page)]
    static PAGE: Option<BootScript>;

    #[wasm_bindgen(method, catch, js_name = isRefused)]
    fn is_refused(this: &BootScript, origin: &str) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch, js_name = isSandboxed)]
    fn is_sandboxed(this: &BootScript) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch, js_name = isFramed)]
    fn is_framed(this: &BootScript) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch, js_name = hadSecret)]
    fn had_secret(this: &BootScript) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn languages(this: &BootScript) -> Result<Array, JsValue>;
    #[wasm_bindgen(method, catch, js_name = first)]
    fn initial_language(this: &BootScript) -> Result<Promise<LanguageFile>, JsValue>;
    #[wasm_bindgen(method, catch, js_name = open)]
    fn load_language(this: &BootScript, language: &str) -> Result<Promise<LanguageFile>, JsValue>;
    #[wasm_bindgen(method, catch, js_name = setTheme)]
    fn apply_theme(this: &BootScript, theme: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = setWallDisplay)]
    fn set_wall_display(this: &BootScript, place: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = tone)]
    fn play_tone(this: &BootScript, level: Option<f64>) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = copy)]
    fn copy_text(this: &BootScript, text: &str) -> Result<Option<Promise>, JsValue>;
    #[wasm_bindgen(method, catch, js_name = failed)]
    fn report_load_failure(this: &BootScript) -> Result<(), JsValue>;
}

fn call<T>(function: impl FnOnce(&BootScript) -> Result<T, JsValue>) -> Option<T> {
    PAGE.with(|page| function(page.as_ref()?).ok())
}

/// Whether a content security policy has refused a request to this origin.
pub fn is_refused(origin: &str) -> Option<bool> {
    call(|page| page.is_refused(origin))
}

/// Whether the page is in a sandbox without an origin.
pub fn is_sandboxed() -> Option<bool> {
    call(BootScript::is_sandboxed)
}

/// Whether a page of another origin shows this one in a frame.
pub fn is_framed() -> Option<bool> {
    call(BootScript::is_framed)
}

/// Whether the script took a secret out of the address.
pub fn had_secret() -> Option<bool> {
    call(BootScript::had_secret)
}

/// The tags of the page's languages.
pub fn languages() -> Option<Array> {
    call(BootScript::languages)
}

/// Resolves with the language that the page began with.
pub fn initial_language() -> Option<Promise<LanguageFile>> {
    call(BootScript::initial_language)
}

/// Resolves with another language; an empty tag is that of the browser.
pub fn load_language(language: &str) -> Option<Promise<LanguageFile>> {
    call(|page| page.load_language(language))
}

/// Puts a theme on; an empty one is the system's.
pub fn apply_theme(theme: &str) {
    call(|page| page.apply_theme(theme));
}

/// Turns the page to a wall, or back to a desk.
pub fn set_wall_display(is_on_wall: bool) {
    call(|page| page.set_wall_display(if is_on_wall { "wall" } else { "" }));
}

/// Sounds a level from 0 to 1, or that there is none.
pub fn play_tone(level: Option<f64>) {
    call(|page| page.play_tone(level));
}

/// Resolves when a text is on the clipboard; nothing where the browser has none.
pub fn copy_text(text: &str) -> Option<Promise> {
    call(|page| page.copy_text(text)).flatten()
}

/// Says that the page cannot be loaded as it should.
pub fn report_load_failure() {
    call(BootScript::report_load_failure);
}
