//! The browser's own URL parser, held to the same table as the one that native tests use.

use rocketchat::{Address, AddressError};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn each_spelling_of_an_address_is_one_text_in_ascii() {
    let read = |text: &str| Address::parse(text, true).map(|address| address.to_string()).ok();
    let wrong: Vec<String> = include!("../places/spellings.rs")
        .into_iter()
        .filter(|(text, expected)| read(text).as_deref() != *expected)
        .map(|(text, expected)| format!("{text}: {:?} and not {expected:?}", read(text)))
        .collect();
    assert_eq!(wrong, [""; 0]);
}

#[wasm_bindgen_test]
fn a_look_alike_is_refused_by_its_name() {
    let read = Address::parse("https://chat.example.com⧸login.evil.example", true);
    assert_eq!(read, Err(AddressError::LookAlike('⧸')));
}
