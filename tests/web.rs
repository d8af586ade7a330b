//! What only a browser can tell: its words for numbers and days, its zone, its canvas, its history, its storage and
//! its network. Each test has a place of its own on the runner's page.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[path = "web/address_bar.rs"]
mod address_bar;
#[path = "web/figure.rs"]
mod figure;
#[path = "web/network.rs"]
mod network;
#[path = "web/panel.rs"]
mod panel;
#[path = "web/select.rs"]
mod select;
#[path = "web/address_parsing.rs"]
mod address_parsing;
#[path = "web/mounted.rs"]
mod mounted;
#[path = "web/storage.rs"]
mod storage;
#[path = "web/table.rs"]
mod table;
#[path = "web/intl_format.rs"]
mod intl_format;
#[path = "web/zone.rs"]
mod zone;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
