//! Errors of the API client.

use std::error::Error;
use std::fmt;

/// Why there is no answer. Made by whoever reads answers; its text is what the panel shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApiError {
    /// The browser has no network.
    Offline,
    /// The built-in demo, a program of its own, is not there.
    DemoUnavailable,
    /// The browser gave no answer: the host is not there, or it did not let this page read it.
    Unreachable {
        /// The workspace's host.
        host: String,
        /// This page's origin, to be entered in the workspace's settings.
        origin: String,
    },
    /// The workspace that this page knows answers nobody now.
    NotResponding {
        /// The workspace's host.
        host: String,
    },
    /// The browser gave no answer of a host in a local network, which it may keep this page out of.
    LocalNetwork {
        /// The host asked.
        host: String,
    },
    /// Something is there, but the browser keeps to itself even what a workspace tells everybody.
    OpaqueResponse {
        /// The host asked.
        host: String,
        /// This page's origin, to be let in by whatever stands before the workspace.
        origin: String,
    },
    /// The host sends the question to another address, where no secret may follow.
    Redirected {
        /// The host asked.
        host: String,
    },
    /// Something answered that is no Rocket.Chat, and no web page either.
    NotAnApi {
        /// The host asked.
        host: String,
    },
    /// A policy of this page's own host does not let it ask.
    BlockedByPolicy {
        /// The workspace's origin, to be entered in that policy.
        origin: String,
    },
    /// No answer for a page that a sandbox lets nobody know the origin of.
    Sandboxed {
        /// The workspace's host.
        host: String,
    },
    /// A web page answered where a Rocket.Chat should be.
    NotRocketChat {
        /// The host asked.
        host: String,
    },
    /// Something refused the page before anybody signed in.
    AccessGuarded {
        /// The host asked.
        host: String,
    },
    /// A web page refused a question, so that it was not the workspace that did.
    ProxyRefused {
        /// The host asked.
        host: String,
        /// Its status, which an admin will ask for.
        status: u16,
    },
    /// A web page came where an endpoint's data should be.
    HtmlInsteadOfData {
        /// The host asked.
        host: String,
    },
    /// An endpoint that must be there is not.
    EndpointNotFound {
        /// The host asked.
        host: String,
        /// Its status, which an admin will ask for.
        status: u16,
    },
    /// The workspace is there, but keeps this page out.
    CorsDenied {
        /// The workspace's host.
        host: String,
        /// This page's origin, to be entered in the workspace's settings.
        origin: String,
    },
    /// The workspace, or a proxy, lets this page ask other things, but not this.
    EndpointCorsDenied {
        /// The workspace's host.
        host: String,
        /// This page's origin, to be let in.
        origin: String,
    },
    /// One question had no answer, where others had.
    ConnectionLost {
        /// The host asked.
        host: String,
    },
    /// The same, after a time in which a proxy may have lost its patience.
    ConnectionTimedOut {
        /// The host asked.
        host: String,
        /// How long it ran.
        seconds: i64,
    },
    /// The answer took too long.
    TimedOut {
        /// The host asked.
        host: String,
        /// How long it was waited for.
        seconds: i64,
    },
    /// The person did not want to wait for the limit, or for the answer.
    Cancelled {
        /// The host asked.
        host: String,
    },
    /// Nothing is kept for this question, and only kept answers were wanted.
    NotCached,
    /// The answer broke off.
    TruncatedBody {
        /// The host asked.
        host: String,
    },
    /// The answer is larger than any real one.
    BodyTooLarge {
        /// The host asked.
        host: String,
        /// The limit.
        mebibytes: usize,
    },
    /// The answer is JSON, but not of the documented form.
    InvalidResponse {
        /// Where and how it differs.
        place: String,
    },
    /// The token is not, or no longer, good.
    SignedOut,
    /// The account lacks a permission.
    MissingPermission {
        /// The permission's name in the workspace's settings; empty where none is documented.
        permission: String,
    },
    /// The workspace has no premium licence.
    PremiumRequired,
    /// The workspace has no such endpoint.
    EndpointUnsupported {
        /// The version that brought it.
        since: &'static str,
        /// The workspace's own; empty where it does not tell.
        running: String,
    },
    /// The rate limiter.
    RateLimited {
        /// The host asked.
        host: String,
        /// Seconds until it answers again, where it said so.
        seconds: Option<u32>,
    },
    /// The workspace did not accept the question.
    RequestRejected {
        /// Its own words.
        why: String,
    },
    /// The workspace failed itself.
    ServerError {
        /// The host asked.
        host: String,
        /// Its status, which an admin will ask for.
        status: u16,
    },
}

impl ApiError {
    /// Whether the same question may be answered when asked again.
    pub fn is_retryable(&self) -> bool {
        !self.is_permanent() && *self != Self::SignedOut
    }

    /// Whether it is the workspace's or the account's nature, so that waiting changes nothing.
    pub fn is_permanent(&self) -> bool {
        matches!(
            self,
            Self::PremiumRequired | Self::EndpointUnsupported { .. } | Self::MissingPermission { .. }
        )
    }

    /// Whether it is the same for all that the page asks, so that it is told once for the page and not in each panel.
    pub fn is_page_wide(&self) -> bool {
        matches!(self, Self::Offline | Self::NotResponding { .. })
    }

    /// What can be said of it while its cause is not known.
    pub fn provisional(self) -> Self {
        match self {
            Self::Unreachable { host, .. } => Self::NotResponding { host },
            other => other,
        }
    }

    fn sentence(&self) -> String {
        match self {
            Self::Offline => i18n::troubles_offline().into(),
            Self::DemoUnavailable => i18n::troubles_demo_missing().into(),
            Self::Unreachable { host, origin } => i18n::troubles_unreachable(host, origin),
            Self::NotResponding { host } => i18n::troubles_not_answering(host),
            Self::LocalNetwork { host } => i18n::troubles_local_network(host),
            Self::OpaqueResponse { host, origin } => i18n::troubles_screened(host, origin),
            Self::Redirected { host } => i18n::troubles_forwarded(host),
            Self::NotAnApi { host } => i18n::troubles_something_else(host),
            Self::BlockedByPolicy { origin } => i18n::troubles_refused_here(origin),
            Self::Sandboxed { host } => i18n::troubles_sandboxed(host),
            Self::NotRocketChat { host } => i18n::troubles_not_rocket_chat(host),
            Self::AccessGuarded { host } => i18n::troubles_guarded(host),
            Self::ProxyRefused { host, status } => i18n::troubles_by_proxy(host, &status.to_string()),
            Self::HtmlInsteadOfData { host } => i18n::troubles_page_instead(host),
            Self::EndpointNotFound { host, status } => i18n::troubles_not_there(host, &status.to_string()),
            Self::CorsDenied { host, origin } => i18n::troubles_kept_out(host, origin),
            Self::EndpointCorsDenied { host, origin } => i18n::troubles_kept_out_here(host, origin),
            Self::ConnectionLost { host } => i18n::troubles_broken_off(host),
            Self::ConnectionTimedOut { host, seconds } => i18n::troubles_ended(host, *seconds as f64),
            Self::TimedOut { host, seconds } => i18n::troubles_timed_out(host, *seconds as f64),
            Self::Cancelled { host } => i18n::troubles_stopped(host),
            Self::NotCached => i18n::troubles_not_kept().into(),
            Self::TruncatedBody { host } => i18n::troubles_cut_short(host),
            Self::BodyTooLarge { host, mebibytes } => i18n::troubles_too_large(host, *mebibytes as f64),
            Self::InvalidResponse { place } => i18n::troubles_unreadable(place),
            Self::SignedOut => i18n::troubles_signed_out().into(),
            Self::MissingPermission { permission } if permission.is_empty() => {
                i18n::troubles_forbidden().into()
            }
            Self::MissingPermission { permission } => i18n::troubles_forbidden_without(permission),
            Self::PremiumRequired => i18n::troubles_unlicensed().into(),
            Self::EndpointUnsupported { since, running } if running.is_empty() => {
                i18n::troubles_not_offered(since)
            }
            Self::EndpointUnsupported { since, running } => i18n::troubles_not_offered_by(running, since),
            Self::RateLimited { host, seconds: Some(seconds) } => {
                i18n::troubles_limited_for(host, (*seconds).into())
            }
            Self::RateLimited { host, seconds: None } => i18n::troubles_limited(host),
            Self::RequestRejected { why } => i18n::troubles_rejected(why),
            Self::ServerError { host, status } => i18n::troubles_server_failed(host, &status.to_string()),
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence())
    }
}

impl Error for ApiError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cause_is_guessed_while_a_question_is_tried_again() {
        let origin = "https://stats.example.com".into();
        let bare = ApiError::Unreachable { host: "chat.example.com".into(), origin };
        assert_eq!(bare.provisional().to_string(), "chat.example.com is not answering.");
        assert_eq!(ApiError::Offline.provisional(), ApiError::Offline);
    }

    #[test]
    fn what_is_the_same_for_all_panels_is_the_pages() {
        let host = || "chat.example.com".to_owned();
        assert!(ApiError::Offline.is_page_wide() && ApiError::NotResponding { host: host() }.is_page_wide());
        assert!(
            !ApiError::ConnectionLost { host: host() }.is_page_wide() && !ApiError::SignedOut.is_page_wide()
        );
    }

    #[test]
    fn a_trouble_says_what_happened_why_and_what_to_do() {
        let limited = ApiError::RateLimited { host: "chat.example.com".into(), seconds: Some(41) };
        assert_eq!(
            limited.to_string(),
            "chat.example.com limits how often this report may be asked. Try again in 41 seconds."
        );
        let forbidden = ApiError::MissingPermission { permission: "view-livechat-manager".into() };
        assert_eq!(
            forbidden.to_string(),
            "Your account may not read this. It needs the permission view-livechat-manager. Ask an admin."
        );
    }
}
