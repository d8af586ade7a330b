//! Bindings to the functions of `boot.js`, which it puts into `globalThis.page`.
//!
//! There is no such object in a test's page, and a cache may have kept a first script of another version. So every
//! call may come to nothing.

use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    type FirstScript;

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
    pub fn is_from_right(this: &LanguageFile) -> Option<bool>;
    /// Its messages, for the program to read.
    #[wasm_bindgen(method, getter)]
    pub fn messages(this: &LanguageFile) -> Option<String>;

    #[wasm_bindgen(thread_local_v2, js_name = page)]
    static PAGE: Option<FirstScript>;

    #[wasm_bindgen(method, catch, js_name = isRefused)]
    fn is_refused(this: &FirstScript, origin: &str) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch, js_name = isSandboxed)]
    fn is_sandboxed(this: &FirstScript) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch, js_name = isFramed)]
    fn is_framed(this: &FirstScript) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch, js_name = hadSecret)]
    fn had_secret(this: &FirstScript) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn languages(this: &FirstScript) -> Result<Array, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn first(this: &FirstScript) -> Result<Promise<LanguageFile>, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn open(this: &FirstScript, language: &str) -> Result<Promise<LanguageFile>, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn wear(this: &FirstScript, theme: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn hang(this: &FirstScript, place: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn tone(this: &FirstScript, level: Option<f64>) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn copy(this: &FirstScript, text: &str) -> Result<Option<Promise>, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn failed(this: &FirstScript) -> Result<(), JsValue>;
}

fn call<T>(function: impl FnOnce(&FirstScript) -> Result<T, JsValue>) -> Option<T> {
    PAGE.with(|page| function(page.as_ref()?).ok())
}

/// Whether a content security policy has refused a request to this origin.
pub fn is_refused(origin: &str) -> Option<bool> {
    call(|page| page.is_refused(origin))
}

/// Whether the page is in a sandbox without an origin.
pub fn is_sandboxed() -> Option<bool> {
    call(FirstScript::is_sandboxed)
}

/// Whether a page of another origin shows this one in a frame.
pub fn is_framed() -> Option<bool> {
    call(FirstScript::is_framed)
}

/// Whether the script took a secret out of the address.
pub fn had_secret() -> Option<bool> {
    call(FirstScript::had_secret)
}

/// The tags of the page's languages.
pub fn languages() -> Option<Array> {
    call(FirstScript::languages)
}

/// Resolves with the language that the page began with.
pub fn first() -> Option<Promise<LanguageFile>> {
    call(FirstScript::first)
}

/// Resolves with another language; an empty tag is that of the browser.
pub fn open(language: &str) -> Option<Promise<LanguageFile>> {
    call(|page| page.open(language))
}

/// Puts a theme on; an empty one is the system's.
pub fn wear(theme: &str) {
    call(|page| page.wear(theme));
}

/// Turns the page to a wall, or back to a desk.
pub fn hang(is_on_wall: bool) {
    call(|page| page.hang(if is_on_wall { "wall" } else { "" }));
}

/// Sounds a level from 0 to 1, or that there is none.
pub fn tone(level: Option<f64>) {
    call(|page| page.tone(level));
}

/// Resolves when a text is on the clipboard; nothing where the browser has none.
pub fn copy(text: &str) -> Option<Promise> {
    call(|page| page.copy(text)).flatten()
}

/// Says that the page cannot be loaded as it should.
pub fn failed() {
    call(FirstScript::failed);
}
