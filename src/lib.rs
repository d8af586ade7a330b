//! A support-analytics dashboard for Rocket.Chat Omnichannel: layers from the field's words up to the page.

pub mod browser;
pub mod state;
pub mod query;

pub mod components;

pub mod pages;
pub mod app;
