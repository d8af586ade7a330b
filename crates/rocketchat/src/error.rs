//! Errors of the API client.

use thiserror::Error;

pub use crate::decode_error::{DecodeError, DecodeFault, JsonType};
pub use crate::field_path::FieldPath;
pub use crate::host::Host;

/// Why there is no answer. Its `Display` is plain English for logs; what a person reads is made of the variants by the
/// caller, in the person's language.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ApiError {
    /// The browser has no network.
    #[error("no network")]
    Offline,
    /// The simulated workspace could not be started.
    #[error("the simulated workspace is unavailable")]
    DemoUnavailable,
    /// The transport got no response: the host is down, or the browser did not let the page read it.
    #[error("no readable response from {host} for {origin}")]
    Unreachable {
        /// The workspace's host.
        host: Host,
        /// This page's origin, to be entered in the workspace's settings.
        origin: String,
    },
    /// A workspace that responded before does not respond now.
    #[error("{host} does not respond")]
    NotResponding {
        /// The workspace's host.
        host: Host,
    },
    /// No response from a host in a local network, which browsers can block pages of other networks from.
    #[error("no response from {host}, which is in a local network")]
    LocalNetwork {
        /// The workspace's host.
        host: Host,
    },
    /// The host responds, but the browser makes even the response of a public endpoint opaque.
    #[error("{host} responds to {origin} with opaque responses only")]
    OpaqueResponse {
        /// The workspace's host.
        host: Host,
        /// This page's origin, which a proxy before the workspace must permit.
        origin: String,
    },
    /// The host redirects the request. Redirects are not followed: they could carry the token to another host.
    #[error("{host} redirects the request; redirects are not followed")]
    Redirected {
        /// The workspace's host.
        host: Host,
    },
    /// The response is neither from Rocket.Chat nor a web page.
    #[error("the response of {host} is not from Rocket.Chat")]
    NotAnApi {
        /// The workspace's host.
        host: Host,
    },
    /// A content security policy of the page's own host blocks the request.
    #[error("a content security policy blocks requests to {origin}")]
    BlockedByPolicy {
        /// The workspace's origin, to be entered in that policy.
        origin: String,
    },
    /// No response for a page in a sandbox, whose origin is `null`.
    #[error("no readable response from {host} for a sandboxed page")]
    Sandboxed {
        /// The workspace's host.
        host: Host,
    },
    /// A web page is served where a workspace's API should be.
    #[error("{host} serves a web page where the API should be")]
    NotRocketChat {
        /// The workspace's host.
        host: Host,
    },
    /// Access is denied before any sign-in, as by a proxy.
    #[error("{host} denies access before sign-in")]
    AccessGuarded {
        /// The workspace's host.
        host: Host,
    },
    /// The request was refused with a web page, so by a proxy and not by the workspace.
    #[error("{host} refused the request with a web page, status {status}")]
    ProxyRefused {
        /// The workspace's host.
        host: Host,
        /// The response's status, for an admin.
        status: u16,
    },
    /// A web page in place of an endpoint's data.
    #[error("{host} sent a web page where data should be")]
    HtmlInsteadOfData {
        /// The workspace's host.
        host: Host,
    },
    /// An endpoint that every workspace has is missing.
    #[error("endpoint not found at {host}, status {status}")]
    EndpointNotFound {
        /// The workspace's host.
        host: Host,
        /// The response's status, for an admin.
        status: u16,
    },
    /// The workspace responds, but gives this page's origin no CORS permission.
    #[error("{host} gives {origin} no CORS permission")]
    CorsDenied {
        /// The workspace's host.
        host: Host,
        /// This page's origin, to be entered in the workspace's settings.
        origin: String,
    },
    /// The workspace, or a proxy, gives CORS permission for other endpoints, but not for this one.
    #[error("{host} gives {origin} no CORS permission for this endpoint")]
    EndpointCorsDenied {
        /// The workspace's host.
        host: Host,
        /// This page's origin.
        origin: String,
    },
    /// This request had no response, where others had.
    #[error("connection to {host} lost")]
    ConnectionLost {
        /// The workspace's host.
        host: Host,
    },
    /// The same, after so long that a proxy may have timed out.
    #[error("connection to {host} lost after {seconds} s")]
    ConnectionTimedOut {
        /// The workspace's host.
        host: Host,
        /// How long it ran.
        seconds: i64,
    },
    /// The response took longer than the endpoint's time-out.
    #[error("no response from {host} within {seconds} s")]
    TimedOut {
        /// The workspace's host.
        host: Host,
        /// The time-out.
        seconds: i64,
    },
    /// Cancelled by the caller.
    #[error("request to {host} cancelled")]
    Cancelled {
        /// The workspace's host.
        host: Host,
    },
    /// No cached answer, and the policy permits only cached ones.
    #[error("not in the response cache")]
    NotCached,
    /// A recording has no answer to this request.
    #[error("not in the recording")]
    NotRecorded,
    /// The body ended too early.
    #[error("the response body of {host} is truncated")]
    TruncatedBody {
        /// The workspace's host.
        host: Host,
    },
    /// The body is larger than any real one.
    #[error("the response body of {host} exceeds {mebibytes} MiB")]
    BodyTooLarge {
        /// The workspace's host.
        host: Host,
        /// The limit.
        mebibytes: usize,
    },
    /// The answer is not of the documented form.
    #[error("invalid response: {source}")]
    InvalidResponse {
        /// Where and how it differs.
        #[from]
        source: DecodeError,
    },
    /// The token is not, or no longer, valid.
    #[error("the token is not valid")]
    SignedOut,
    /// The account lacks a permission.
    #[error("missing permission {permission:?}")]
    MissingPermission {
        /// The permission's name in the workspace's settings; empty where none is documented.
        permission: String,
    },
    /// The workspace has no premium licence.
    #[error("a premium licence is required")]
    PremiumRequired,
    /// The workspace has no such endpoint.
    #[error("endpoint unsupported by Rocket.Chat {running:?}, available since {since}")]
    EndpointUnsupported {
        /// The version that brought it.
        since: &'static str,
        /// The workspace's own version; empty if unknown.
        running: String,
    },
    /// The workspace's rate limiter refused the request.
    #[error("rate limited by {host}{}", retry_after(*.seconds))]
    RateLimited {
        /// The workspace's host.
        host: Host,
        /// Seconds until the next request is accepted, if the workspace said so.
        seconds: Option<u32>,
    },
    /// The workspace did not accept the request.
    #[error("request rejected: {}", .why.as_deref().unwrap_or("no reason given"))]
    RequestRejected {
        /// The workspace's own words: untrusted text, at most 200 characters. `None` if it gave no reason.
        why: Option<String>,
    },
    /// The workspace failed internally.
    #[error("server error of {host}, status {status}")]
    ServerError {
        /// The workspace's host.
        host: Host,
        /// The response's status, for an admin.
        status: u16,
    },
}

impl ApiError {
    /// Whether a retry of the same request may succeed.
    pub fn is_retryable(&self) -> bool {
        !self.is_permanent() && *self != Self::SignedOut
    }

    /// Whether it follows from the workspace's licence or version, the account's permissions, or what a recording has, so
    /// that a retry changes nothing.
    pub fn is_permanent(&self) -> bool {
        matches!(
            self,
            Self::PremiumRequired
                | Self::EndpointUnsupported { .. }
                | Self::MissingPermission { .. }
                | Self::NotRecorded
        )
    }

    /// Whether it is the same for all requests, so that an application reports it once.
    pub fn is_page_wide(&self) -> bool {
        matches!(self, Self::Offline | Self::NotResponding { .. })
    }

    /// The error to report while its cause is still being diagnosed.
    pub fn provisional(self) -> Self {
        match self {
            Self::Unreachable { host, .. } => Self::NotResponding { host },
            other => other,
        }
    }
}

fn retry_after(seconds: Option<u32>) -> String {
    seconds.map(|seconds| format!(", retry after {seconds} s")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cause_is_reported_while_a_request_is_retried() {
        let origin = "https://stats.example.com".into();
        let bare = ApiError::Unreachable { host: "chat.example.com".into(), origin };
        assert_eq!(bare.provisional(), ApiError::NotResponding { host: "chat.example.com".into() });
        assert_eq!(ApiError::Offline.provisional(), ApiError::Offline);
    }

    #[test]
    fn an_outage_is_page_wide_and_a_failed_request_is_not() {
        let host = || Host::from("chat.example.com");
        assert!(ApiError::Offline.is_page_wide() && ApiError::NotResponding { host: host() }.is_page_wide());
        assert!(
            !ApiError::ConnectionLost { host: host() }.is_page_wide() && !ApiError::SignedOut.is_page_wide()
        );
    }

    #[test]
    fn a_log_names_what_happened_and_where() {
        let limited = ApiError::RateLimited { host: Host::Simulated, seconds: Some(41) };
        assert_eq!(limited.to_string(), "rate limited by the simulated workspace, retry after 41 s");
    }
}
