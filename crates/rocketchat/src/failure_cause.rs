//! Diagnoses a failed fetch. The browser reveals nothing, so the cause is inferred from probe requests that
//! need fewer CORS permissions. No single outcome decides; all of them together do.

use chrono::TimeDelta;

use super::error::{ApiError, Host};

/// What came of a question that needs no leave of the workspace's settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProbeOutcome {
    /// Nothing at all: not even an answer that the browser keeps to itself came.
    NoResponse,
    /// An answer that the browser keeps to itself.
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

/// All that was observed around a question to which the browser had no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProbeEvidence {
    /// Whether the browser says that it has a network.
    pub is_online: bool,
    /// Whether the host is in a local network, and this page came from outside of it.
    pub is_local: bool,
    /// Whether the workspace has let this page in before: somebody is signed in.
    pub was_reachable: bool,
    /// How long the question ran before it failed.
    pub elapsed: TimeDelta,
    /// What the workspace said to the questions that everybody may ask.
    pub workspace: ProbeOutcome,
    /// What came of the same question without any secret, which needs no leave.
    pub endpoint: ProbeOutcome,
    /// Whether the same question with the heads of a secret, which need leave, was answered, whatever it was.
    pub cors_allows_endpoint: bool,
    /// Whether another question with them was.
    pub cors_allows_others: bool,
}

/// Why there was no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureCause {
    /// The browser has no network.
    Offline,
    /// The host answers nobody now.
    NotResponding,
    /// The host has never answered.
    Unreachable,
    /// The same, in a local network that the browser may keep this page out of.
    LocalNetwork,
    /// Something is there, but the browser keeps to itself even what a workspace tells everybody.
    OpaqueResponse,
    /// The host sends whoever asks to another address.
    Redirected,
    /// Something else is there.
    NotAnApi,
    /// The workspace lets this page ask nothing that needs leave.
    CorsDenied,
    /// The workspace, or a proxy, lets this page ask other things, but not this.
    EndpointCorsDenied,
    /// The connection broke for this question alone.
    ConnectionLost,
    /// The same after a time in which a proxy may have lost its patience.
    ConnectionTimedOut,
}

/// From how many seconds on a question that broke off was a long one. Proxies wait for 30 or 60, few for 10.
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

    /// A signed-in page whose question was answered when it was asked again, in each way.
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
    fn one_route_without_leave_is_told_from_all_without_it() {
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
    fn only_a_long_question_is_said_to_have_been_too_long() {
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
        // However long it took: a question without leave fails for lack of it.
        let long = ProbeEvidence { elapsed: TimeDelta::minutes(1), cors_allows_endpoint: false, ..PASSED };
        assert_eq!(diagnose(&long), FailureCause::EndpointCorsDenied);
    }

    #[test]
    fn who_forwards_screens_or_is_somebody_else_is_never_a_matter_of_leave() {
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
