//! Whether a workspace is at an address, and at which of the folders above a pasted page. The probes carry no credentials
//! and need no CORS permission: /api/info, or where that is closed /api/v1/me, which a workspace refuses in its own words.

use super::address::Address;
use super::decode_error::read;
use super::endpoint::{DEFAULT_TIMEOUT, Endpoint};
use super::endpoints::{Info, Me, info};
use super::environment::Environment;
use super::fetch::fetch_with_timeout;
use super::lenient::Object;
use super::request::Request;
use super::response::{self, EndpointError, Response};
use super::version::Version;
use crate::error::{ApiError, Host};

/// A workspace that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundWorkspace {
    /// Where it is.
    pub address: Address,
    /// Its version, unless it is hidden.
    pub version: Option<Version>,
}

/// Where to look for a workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchDepth {
    /// At the very address only.
    Exact,
    /// There, or in a folder above it, as the address may be of one of the workspace's pages.
    WithParents,
}

impl SearchDepth {
    fn candidates(self, address: &Address) -> Vec<Address> {
        match self {
            Self::Exact => vec![address.clone()],
            Self::WithParents => address.candidates(),
        }
    }
}

/// The workspace of an address: the innermost folder at which one responds. Where the host fails or times out the search
/// ends, because the failing folder may be the right one.
pub async fn find<A>(address: &Address, depth: SearchDepth, fetch: &A) -> Result<FoundWorkspace, ApiError>
where
    A: AsyncFn(&Address, &Request) -> Result<Response, ApiError>,
{
    let mut best: Option<ApiError> = None;
    for candidate in depth.candidates(address) {
        match probe(&candidate, fetch).await {
            Ok(version) => return Ok(FoundWorkspace { address: candidate, version }),
            Err(error) if stops_search(&error) => return Err(error),
            Err(error) => {
                best = Some(
                    best.filter(|known| informativeness(known) >= informativeness(&error)).unwrap_or(error),
                );
            }
        }
    }
    // An address has at least one candidate.
    Err(best.unwrap_or(ApiError::NotRocketChat { host: address.host().into() }))
}

/// The innermost folder of an address at which /api/info is public. Where it is not, nothing else is requested: no
/// workspace was named there.
pub async fn find_public<A>(address: &Address, fetch: &A) -> Option<Address>
where
    A: AsyncFn(&Address, &Request) -> Result<Response, ApiError>,
{
    for candidate in address.candidates() {
        let response = fetch(&candidate, &Info.request()).await;
        if response.is_ok_and(|response| parse_version(response, candidate.host()).is_ok()) {
            return Some(candidate);
        }
    }
    None
}

/// Whether a workspace is at an address; its version may be hidden.
pub async fn probe<A>(address: &Address, fetch: &A) -> Result<Option<Version>, ApiError>
where
    A: AsyncFn(&Address, &Request) -> Result<Response, ApiError>,
{
    let error = match fetch(address, &Info.request())
        .await
        .and_then(|response| parse_version(response, address.host()))
    {
        Ok(version) => return Ok(Some(version)),
        Err(error) if is_host_wide(&error) => return Err(error),
        Err(error) => error,
    };
    match fetch(address, &Me.request()).await {
        Ok(response) if response::is_sign_in_required(&response) => Ok(None),
        _ => Err(error),
    }
}

fn stops_search(error: &ApiError) -> bool {
    is_host_wide(error) || matches!(error, ApiError::ServerError { .. } | ApiError::RateLimited { .. })
}

/// Whether any other request to the host would fail alike.
fn is_host_wide(error: &ApiError) -> bool {
    matches!(
        error,
        ApiError::Offline
            | ApiError::TimedOut { .. }
            | ApiError::BlockedByPolicy { .. }
            | ApiError::Sandboxed { .. }
    )
}

/// How much an error reveals of what is at an address.
fn informativeness(error: &ApiError) -> u8 {
    match error {
        ApiError::Unreachable { .. } => 0,
        ApiError::NotRocketChat { .. } | ApiError::NotAnApi { .. } => 1,
        _ => 2,
    }
}

/// The version in a response to /api/info, or what else is there.
fn parse_version(response: Response, host: &str) -> Result<Version, ApiError> {
    let host = || Host::from(host);
    let is_empty = response.status < 300 && response::without_bom(&response.body).is_empty();
    let (answer, _) = response::answer(response, host(), "").map_err(|refusal| match refusal {
        EndpointError::NotFound(_) => ApiError::NotRocketChat { host: host() },
        // A workspace serves this endpoint without sign-in.
        EndpointError::ApiError(
            ApiError::SignedOut | ApiError::MissingPermission { .. } | ApiError::ProxyRefused { .. },
        ) => ApiError::AccessGuarded { host: host() },
        // Another service's text, or nothing.
        EndpointError::ApiError(ApiError::InvalidResponse { .. }) => ApiError::NotAnApi { host: host() },
        EndpointError::ApiError(ApiError::TruncatedBody { .. }) if is_empty => {
            ApiError::NotAnApi { host: host() }
        }
        EndpointError::ApiError(error) => error,
    })?;
    let info = read::<Object<info::Answer>>(&answer).ok().filter(|Object(info)| info.is_success());
    info.and_then(|info| Info.decode(info).ok()).ok_or(ApiError::NotAnApi { host: host() })
}

/// The workspace in the page's own folder or in one above it, if there is one. It is requested without credentials.
pub async fn find_nearby(page: &Address, environment: &Environment) -> Option<Address> {
    let fetch = async |address: &Address, request: &Request| {
        fetch_with_timeout(DEFAULT_TIMEOUT, environment, address, None, request)
            .await
            .map(|(response, _)| response)
    };
    find_public(page, &fetch).await
}

#[cfg(test)]
mod tests;
