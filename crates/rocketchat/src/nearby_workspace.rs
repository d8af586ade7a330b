//! The workspace on whose own origin this page stands.

use super::address::Address;
use super::endpoint::DEFAULT_TIMEOUT;
use super::environment::Environment;
use super::fetch::fetch_with_timeout;
use super::request::Request;
use super::workspace_probe;

/// The workspace in the page's folder or in one above it, if there is one. It is asked without any secret.
pub async fn find(page: &Address, environment: &Environment) -> Option<Address> {
    let ask = async |address: &Address, request: &Request| {
        fetch_with_timeout(DEFAULT_TIMEOUT, environment, address, None, request)
            .await
            .map(|(response, _)| response)
    };
    workspace_probe::find_public(page, &ask).await
}
