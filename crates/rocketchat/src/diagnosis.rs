//! Diagnoses a failed fetch (CORS, DNS, proxy …) by probing again without credentials and with fewer CORS requirements.

use chrono::TimeDelta;

use super::address::Address;
use super::connection::{Credentials, TokenKind};
use super::endpoint::Endpoint;
use super::endpoints::{Info, Me};
use super::environment::Environment;
use super::fetch::{fetch_with_timeout, is_answered};
use super::host_name::is_local;
use super::request::Request;
use super::transport::Origin;
use super::workspace_probe;
use crate::error::ApiError;
use crate::failure_cause::{ProbeEvidence, ProbeOutcome, diagnose};

/// How long a light request may take.
const PROBE_TIMEOUT: TimeDelta = TimeDelta::seconds(10);

/// A failed request whose cause is to be diagnosed.
pub struct FailedRequest<'a> {
    /// How to send the probes.
    pub environment: &'a Environment,
    /// The workspace.
    pub address: &'a Address,
    /// The request.
    pub request: Request,
    /// How long it ran before it failed.
    pub elapsed: TimeDelta,
    /// Whether the workspace has let this page in before.
    pub was_reachable: bool,
}

impl FailedRequest<'_> {
    /// The error with its cause, where that was not sure.
    pub async fn with_cause(&self, error: ApiError) -> ApiError {
        match error {
            ApiError::Unreachable { .. } => {
                let Origin { origin, host } = self.environment.transport.origin();
                let evidence = self.evidence(&host).await;
                diagnose(&evidence).into_error(self.address.host().into(), origin, self.elapsed)
            }
            // The whole host may be down, which is reported once for all.
            ApiError::TimedOut { .. } | ApiError::ServerError { status: 502..=504, .. }
                if self.was_reachable =>
            {
                match self.probe_workspace().await {
                    ProbeOutcome::NoResponse | ProbeOutcome::GatewayError => {
                        ApiError::NotResponding { host: self.address.host().into() }
                    }
                    _ => error,
                }
            }
            other => other,
        }
    }

    /// Sends the probes that decide the cause, and no more.
    async fn evidence(&self, own_host: &str) -> ProbeEvidence {
        let workspace = self.probe_workspace().await;
        let mut evidence = ProbeEvidence {
            is_online: self.environment.transport.is_online(),
            is_local: self.address.is_local() && !is_local(own_host),
            was_reachable: self.was_reachable,
            elapsed: self.elapsed,
            workspace,
            endpoint: ProbeOutcome::NoResponse,
            cors_allows_endpoint: false,
            cors_allows_others: false,
        };
        if workspace == ProbeOutcome::Responded {
            let request = self.repeatable_request();
            evidence.endpoint = self.probe_endpoint(&request).await;
            if evidence.endpoint == ProbeOutcome::Responded {
                evidence.cors_allows_endpoint = self.check_preflight(&request).await;
                evidence.cors_allows_others =
                    evidence.cors_allows_endpoint || self.check_preflight(&Me.request()).await;
            }
        }
        evidence
    }

    /// The same request as far as it can be repeated: a probe must not change anything.
    fn repeatable_request(&self) -> Request {
        if self.request.body.is_some() { Me.request() } else { self.request.clone() }
    }

    async fn probe_workspace(&self) -> ProbeOutcome {
        let fetch = async |address: &Address, request: &Request| {
            fetch_with_timeout(PROBE_TIMEOUT, self.environment, address, None, request)
                .await
                .map(|(response, _)| response)
        };
        match workspace_probe::probe(self.address, &fetch).await {
            Ok(_)
            | Err(
                ApiError::RateLimited { .. } | ApiError::TruncatedBody { .. } | ApiError::BodyTooLarge { .. },
            ) => ProbeOutcome::Responded,
            Err(ApiError::ServerError { .. }) => ProbeOutcome::GatewayError,
            Err(
                ApiError::NotRocketChat { .. } | ApiError::NotAnApi { .. } | ApiError::AccessGuarded { .. },
            ) => ProbeOutcome::NotRocketChat,
            Err(error) => self.classify_failure(&Info.request(), error).await,
        }
    }

    /// The outcome of a request without credentials.
    async fn probe_endpoint(&self, request: &Request) -> ProbeOutcome {
        match fetch_with_timeout(PROBE_TIMEOUT, self.environment, self.address, None, request).await {
            Ok(_) => ProbeOutcome::Responded,
            Err(error) => self.classify_failure(request, error).await,
        }
    }

    async fn classify_failure(&self, request: &Request, error: ApiError) -> ProbeOutcome {
        match error {
            ApiError::Redirected { .. } => ProbeOutcome::Redirected,
            ApiError::Unreachable { .. }
                if is_answered(PROBE_TIMEOUT, self.environment, self.address, request).await =>
            {
                ProbeOutcome::Opaque
            }
            _ => ProbeOutcome::NoResponse,
        }
    }

    /// Whether a request with credential headers, for which the browser sends a preflight, has a response. Their values are
    /// no account's.
    async fn check_preflight(&self, request: &Request) -> bool {
        let placeholder = Credentials {
            user_id: "nobody".into(),
            token: "none".into(),
            kind: TokenKind::Personal,
            allows_cache: false,
        };
        fetch_with_timeout(PROBE_TIMEOUT, self.environment, self.address, Some(&placeholder), request)
            .await
            .is_ok()
    }
}
