//! A support-analytics dashboard for Rocket.Chat Omnichannel: layers from the field's words up to the page.

pub mod api;
pub mod state;
pub mod query;

pub mod charts;
pub mod components;

pub mod pages;
pub mod app;
