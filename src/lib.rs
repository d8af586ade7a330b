//! A support-analytics dashboard for Rocket.Chat Omnichannel: a Leptos application that runs in the browser.
//!
//! `tests/layers.rs` holds which folder may use which.

pub mod text;

pub mod browser;
pub mod ui;

pub mod filters;
pub mod session;
pub mod query;

pub mod panels;
pub mod features;

pub mod gallery;
pub mod app;
