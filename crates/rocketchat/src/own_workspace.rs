//! The workspace on whose own origin this page stands.

use super::address::Address;
use super::fetch::fetch_in_time;
use super::probe;
use super::request::Request;
use super::tools::Tools;

/// The workspace in the page's folder or in one above it, if there is one. It is asked without any secret.
pub async fn find(page: &Address, tools: &Tools) -> Option<Address> {
    let ask = async |address: &Address, request: &Request| {
        fetch_in_time(tools, address, None, request).await.map(|(reply, _)| reply)
    };
    probe::find_open(page, &ask).await
}
