//! Asks the workspace and reads its answers. Status codes, JSON and the wire's shapes end here.

pub mod address;
pub mod connection;
mod request;
mod reply;
mod json;
mod spelling;
mod recent;
mod memory;
mod fetch;
pub mod client;
mod page;
mod totalizers;
mod charts_data;
mod conversations_by_agent;
mod amount_of_chats;
mod availability;
mod department;
mod agent;
mod info;
mod me;
mod permission;
mod licence;
mod reporting_zone;
pub mod login;
pub mod demo;

pub use address::{Address, AddressError};
pub use client::{Client, Dated, Freshness};
pub use connection::{Connection, Credentials, TokenKind};
pub use info::Version;
pub use reply::Reply;
pub use reporting_zone::SETTINGS;
pub use request::Request;
