//! Files that the reader saves.

/// A text as the address of a file.
pub fn data_url(text: &str) -> String {
    format!("data:application/json;charset=utf-8,{}", js_sys::encode_uri_component(text))
}
