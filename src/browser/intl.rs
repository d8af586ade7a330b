//! What js-sys lacks of the browser's Intl: calls that may throw, and a field that some browsers have in place of a
//! function.

use js_sys::{Array, Function, Intl};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The `Intl.DateTimeFormat` of a zone, which throws where there is no such zone.
    #[wasm_bindgen(js_namespace = Intl, js_name = DateTimeFormat)]
    pub type ZoneFormat;

    /// Throws where there is no such zone.
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = "DateTimeFormat", catch)]
    pub fn new(locale: &str, options: &Intl::DateTimeFormatOptions) -> Result<ZoneFormat, JsValue>;

    /// The function that writes a date.
    #[wasm_bindgen(method, getter)]
    pub fn format(this: &ZoneFormat) -> Function;

    /// `Intl.supportedValuesOf`, which older browsers lack.
    #[wasm_bindgen(js_namespace = Intl, js_name = supportedValuesOf, catch)]
    pub fn supported_values_of(key: &str) -> Result<Array, JsValue>;

    /// An `Intl.Locale` as browsers had it before `getWeekInfo`.
    pub type LegacyLocale;

    /// How weeks are there.
    #[wasm_bindgen(method, getter, js_name = weekInfo)]
    pub fn week_info(this: &LegacyLocale) -> Option<Intl::WeekInfo>;
}
