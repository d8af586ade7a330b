//! What holds whatever comes: any reply, any text in the address, any order of questions and answers. The number of
//! cases of each property is `PROPTEST_CASES`, 256 without it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

#[path = "properties/address.rs"]
mod address;
#[path = "properties/known_days.rs"]
mod known_days;
#[path = "properties/decoders.rs"]
mod decoders;
#[path = "properties/languages.rs"]
mod languages;
#[path = "properties/readers.rs"]
mod readers;
#[path = "properties/replies.rs"]
mod replies;
#[path = "properties/sentences.rs"]
mod sentences;
#[path = "properties/views.rs"]
mod views;
