//! Diagnoses a failed fetch. The browser reveals nothing, so the cause is inferred from probe requests that
//! need fewer CORS permissions. No single outcome decides; all of them together do.

use chrono::TimeDelta;

use super::error::{ApiError, Host};

/// The outcome of a probe that needs no CORS permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProbeOutcome {
    /// No response, not even an opaque one.
    NoResponse,
    /// An opaque response.
    Opaque,
    /// A redirect to another address.
    Redirected,
    /// Whoever stands before the workspace said that it does not answer.
    GatewayError,
    /// An answer that is not a workspace's.
    NotRocketChat,
    /// An answer as a workspace gives it, be it a refusal.
    Responded,
}

/// What was observed around a request without a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProbeEvidence {
    /// Whether the browser says that it has a network.
    pub is_online: bool,
    /// Whether the host is in a local network, and this page came from outside of it.
    pub is_local: bool,
    /// Whether the workspace has responded to this page before: an account is signed in.
    pub was_reachable: bool,
    /// How long the request ran before it failed.
    pub elapsed: TimeDelta,
    /// The outcome of the public endpoints.
    pub workspace: ProbeOutcome,
    /// The outcome of the same request without credentials, which needs no CORS permission.
    pub endpoint: ProbeOutcome,
    /// Whether the same request with credential headers, which need CORS permission, had any response.
    pub cors_allows_endpoint: bool,
    /// Whether another endpoint had one with them.
    pub cors_allows_others: bool,
}

/// Why there was no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureCause {
    /// The browser has no network.
    Offline,
    /// The host does not respond.
    NotResponding,
    /// The host has never answered.
    Unreachable,
    /// The same, in a local network that the browser may block the page from.
    LocalNetwork,
    /// The host responds, but even the response of a public endpoint is opaque.
    OpaqueResponse,
    /// The host redirects the request.
    Redirected,
    /// Something else is there.
    NotAnApi,
    /// The workspace gives no CORS permission.
    CorsDenied,
    /// CORS permission for other endpoints, but not for this one.
    EndpointCorsDenied,
    /// The connection broke for this request alone.
    ConnectionLost,
    /// The same after long enough for a proxy's time-out.
    ConnectionTimedOut,
}

/// From how long on a request that broke may have met a proxy's time-out. Proxies wait for 30 or 60 seconds, few for 10.
const MIN_TIMEOUT: TimeDelta = TimeDelta::seconds(10);

/// The cause that all of it speaks for.
pub fn diagnose(evidence: &ProbeEvidence) -> FailureCause {
    use ProbeOutcome::{GatewayError, NoResponse, NotRocketChat, Opaque, Redirected};
    match (evidence.workspace, evidence.endpoint) {
        _ if !evidence.is_online => FailureCause::Offline,
        (NoResponse | GatewayError, _) if evidence.was_reachable => FailureCause::NotResponding,
        (GatewayError, _) => FailureCause::NotResponding,
        (NoResponse, _) if evidence.is_local => FailureCause::LocalNetwork,
        (NoResponse, _) => FailureCause::Unreachable,
        (Opaque, _) => FailureCause::OpaqueResponse,
        (Redirected, _) | (_, Redirected) => FailureCause::Redirected,
        (NotRocketChat, _) => FailureCause::NotAnApi,
        (_, Opaque) => FailureCause::EndpointCorsDenied,
        (_, NoResponse) => broken(evidence.elapsed),
        _ if evidence.cors_allows_endpoint => broken(evidence.elapsed),
        _ if evidence.cors_allows_others => FailureCause::EndpointCorsDenied,
        _ => FailureCause::CorsDenied,
    }
}

fn broken(elapsed: TimeDelta) -> FailureCause {
    if elapsed >= MIN_TIMEOUT { FailureCause::ConnectionTimedOut } else { FailureCause::ConnectionLost }
}

impl FailureCause {
    /// The cause in the person's terms. `origin` is this page's.
    pub fn into_error(self, host: Host, origin: String, elapsed: TimeDelta) -> ApiError {
        match self {
            Self::Offline => ApiError::Offline,
            Self::NotResponding => ApiError::NotResponding { host },
            Self::Unreachable => ApiError::Unreachable { host, origin },
            Self::LocalNetwork => ApiError::LocalNetwork { host },
            Self::OpaqueResponse => ApiError::OpaqueResponse { host, origin },
            Self::Redirected => ApiError::Redirected { host },
            Self::NotAnApi => ApiError::NotAnApi { host },
            Self::CorsDenied => ApiError::CorsDenied { host, origin },
            Self::EndpointCorsDenied => ApiError::EndpointCorsDenied { host, origin },
            Self::ConnectionLost => ApiError::ConnectionLost { host },
            Self::ConnectionTimedOut => ApiError::ConnectionTimedOut { host, seconds: elapsed.num_seconds() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ProbeOutcome::{GatewayError, NoResponse, NotRocketChat, Opaque, Redirected, Responded};

    /// A signed-in page whose probes all had a response.
    const PASSED: ProbeEvidence = ProbeEvidence {
        is_online: true,
        is_local: false,
        was_reachable: true,
        elapsed: TimeDelta::zero(),
        workspace: Responded,
        endpoint: Responded,
        cors_allows_endpoint: true,
        cors_allows_others: true,
    };

    #[test]
    fn a_host_that_is_gone_is_not_answering_whatever_it_answered_before() {
        for workspace in [NoResponse, GatewayError] {
            assert_eq!(
                diagnose(&ProbeEvidence { workspace, endpoint: NoResponse, ..PASSED }),
                FailureCause::NotResponding
            );
        }
    }

    #[test]
    fn a_host_that_never_answered_may_be_another_one_or_keep_out_the_page() {
        let never =
            ProbeEvidence { was_reachable: false, workspace: NoResponse, endpoint: NoResponse, ..PASSED };
        assert_eq!(diagnose(&never), FailureCause::Unreachable);
        assert_eq!(diagnose(&ProbeEvidence { is_local: true, ..never }), FailureCause::LocalNetwork);
        assert_eq!(diagnose(&ProbeEvidence { is_online: false, ..never }), FailureCause::Offline);
    }

    #[test]
    fn cors_denied_for_one_endpoint_is_distinguished_from_denied_for_all() {
        let here = ProbeEvidence { cors_allows_endpoint: false, ..PASSED };
        assert_eq!(diagnose(&here), FailureCause::EndpointCorsDenied);
        assert_eq!(diagnose(&ProbeEvidence { endpoint: Opaque, ..here }), FailureCause::EndpointCorsDenied);
        assert_eq!(diagnose(&ProbeEvidence { cors_allows_others: false, ..here }), FailureCause::CorsDenied);
        // Who was let in before may be let in no longer.
        assert_eq!(
            diagnose(&ProbeEvidence { cors_allows_others: false, was_reachable: false, ..here }),
            FailureCause::CorsDenied
        );
    }

    #[test]
    fn only_a_long_request_is_a_time_out() {
        for route in [Responded, NoResponse] {
            let after = |seconds| {
                diagnose(&ProbeEvidence { elapsed: TimeDelta::seconds(seconds), endpoint: route, ..PASSED })
            };
            assert_eq!(
                [after(0), after(9), after(10)],
                [
                    FailureCause::ConnectionLost,
                    FailureCause::ConnectionLost,
                    FailureCause::ConnectionTimedOut
                ]
            );
        }
        // However long it took: without CORS permission that is the cause.
        let long = ProbeEvidence { elapsed: TimeDelta::minutes(1), cors_allows_endpoint: false, ..PASSED };
        assert_eq!(diagnose(&long), FailureCause::EndpointCorsDenied);
    }

    #[test]
    fn a_redirect_an_opaque_response_and_another_service_are_never_a_cors_cause() {
        let refused = ProbeEvidence { cors_allows_endpoint: false, cors_allows_others: false, ..PASSED };
        let of = |workspace, route| diagnose(&ProbeEvidence { workspace, endpoint: route, ..refused });
        assert_eq!(of(Redirected, Redirected), FailureCause::Redirected);
        assert_eq!(of(Responded, Redirected), FailureCause::Redirected);
        assert_eq!(of(Opaque, Opaque), FailureCause::OpaqueResponse);
        assert_eq!(of(NotRocketChat, Responded), FailureCause::NotAnApi);
    }

    #[test]
    fn without_a_network_nothing_else_is_a_cause() {
        for workspace in [NoResponse, Opaque, Redirected, GatewayError, NotRocketChat, Responded] {
            let offline =
                ProbeEvidence { is_online: false, workspace, cors_allows_endpoint: false, ..PASSED };
            assert_eq!(diagnose(&offline), FailureCause::Offline);
        }
    }
}
