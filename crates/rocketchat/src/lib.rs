//! A client for the Omnichannel reports of a Rocket.Chat workspace: totals, trends, conversations by agent and department,
//! and availability.
//!
//! It knows no network, browser or storage. An [`Environment`] brings them: a [`Transport`](transport::Transport) that
//! carries requests, a [`Clock`], a way to wait, and a [`Storage`]. The client adds what the reports need: endpoints that
//! differ by version and licence, a rate limiter and a response cache (the workspace permits ten calls a minute for each
//! route), retries, lenient decoding with the place of each fault, and the diagnosis of failed fetches in a browser.
//!
//! ```
//! use std::sync::Arc;
//!
//! use analytics::scope::Scope;
//! use rocketchat::transport::{HttpRequest, HttpResponse, Pending, Transport, TransportError};
//! use rocketchat::{Address, CachePolicy, Client, Connection, Credentials, Environment, TokenKind};
//!
//! /// Carries nothing, and responds with five conversations.
//! struct Recorded;
//!
//! impl Transport for Recorded {
//!     fn send(&self, request: HttpRequest) -> Pending<Result<HttpResponse, TransportError>> {
//!         assert!(request.url.starts_with("https://chat.example.com/api/v1/livechat/analytics/"));
//!         let body = r#"{ "totalizers": [{ "title": "Total_conversations", "value": 5 }], "success": true }"#;
//!         let body: Pending<_> = Box::pin(async move { Ok(body.to_owned()) });
//!         let headers = vec![("content-type", "application/json".to_owned())];
//!         Box::pin(async move { Ok(HttpResponse { status: 200, headers, is_same_origin: false, body }) })
//!     }
//!
//!     fn is_reachable(&self, _: HttpRequest) -> Pending<bool> {
//!         Box::pin(async { true })
//!     }
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let address = Address::parse("chat.example.com", true)?;
//! let (user_id, token) = ("aobEdbYhXfu5hkeqG".to_owned(), "a personal access token".to_owned());
//! let credentials = Credentials { user_id, token, kind: TokenKind::Personal, allows_cache: false };
//! let environment =
//!     Environment { transport: Arc::new(Recorded), ..Environment::minimal(chrono::Utc::now) };
//! let client = Client::with_environment(Connection::Workspace(address, credentials), environment);
//!
//! let scope = Scope { range: "2026-03-01..2026-03-28".parse()?, departments: Default::default() };
//! let totals = futures_executor::block_on(client.totals(&scope, CachePolicy::Recent))?;
//! assert_eq!(totals.value.conversations, Some(5));
//! # Ok(())
//! # }
//! ```
//!
//! [`endpoints`] has a type for each endpoint; [`Endpoint`] shows how to add one. Errors are data
//! ([`ApiError`](error::ApiError)): their `Display` is English for logs, and an application makes its own sentences.

mod address;
pub mod address_parts;
mod address_secrets;
pub mod agent_pseudonyms;
mod cached_request;
mod capabilities;
mod client;
pub mod clock_sync;
mod connection;
mod date_params;
pub mod day_cache;
mod decode_error;
mod diagnosis;
mod endpoint;
pub mod endpoints;
mod envelope;
mod environment;
pub mod error;
mod failure_cause;
mod fetch;
mod fetched;
mod field_path;
mod host;
mod host_name;
mod lenient;
mod login;
mod named_entries;
mod observer;
mod pagination;
mod priority_line;
mod rate_limiter;
pub mod recording;
mod request;
mod response;
mod response_cache;
mod retry;
mod row_collector;
mod scalar;
pub mod sign_in;
mod sign_out;
mod single_flight;
pub mod storage;
mod storage_guard;
pub mod stored_sign_in;
mod throttle;
pub mod transport;
mod trend;
mod url;
mod version;
pub mod versioned_json;
mod workspace_probe;
pub mod zone_by_offset;

pub use address::{Address, AddressError};
pub use analytics::chart_data::ChartData;
pub use client::Client;
pub use connection::{Connection, Credentials, SimulatedTransport, TokenKind};
pub use endpoint::{Endpoint, PagedEndpoint};
pub use endpoints::VIEW_PRIVILEGED_SETTING;
pub use environment::{Clock, Environment, Sleep, with_timeout};
pub use fetched::Fetched;
pub use observer::{CallRecord, PartProgress, RequestEvent, RequestObserver, RequestState};
pub use pagination::PagedRows;
pub use request::Request;
pub use response::{EndpointError, Response};
pub use response_cache::CachePolicy;
pub use storage::Storage;
pub use version::Version;
pub use workspace_probe::find_nearby;
