//! Asks the workspace and reads its answers. Status codes, JSON and the wire's shapes end here.

pub mod address;
mod agent;
mod amount_of_chats;
mod availability;
mod charts_data;
pub mod client;
pub mod connection;
mod conversations_by_agent;
mod demo;
mod department;
mod fetch;
mod info;
mod licence;
pub mod login;
mod me;
mod number;
mod page;
mod permission;
mod recent;
mod reply;
mod request;
mod spelling;
mod totalizers;

pub use address::{Address, AddressError};
pub use client::{Client, Dated, Freshness};
pub use connection::{Connection, Credentials, TokenKind};
pub use info::Version;
