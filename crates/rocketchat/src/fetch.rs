//! Sends one request by the transport and makes a response of what comes, or an error that names the host.

use std::pin::pin;

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::{Either, select};

use super::address::Address;
use super::connection::Credentials;
use super::environment::Environment;
use super::rate_limiter::RateLimitHeaders;
use super::request::Request;
use super::response::Response;
use super::transport::{Block, HttpRequest, HttpResponse, TransportError};
use crate::clock_sync::ClockReading;
use crate::error::{ApiError, DecodeError, DecodeFault};
use analytics::limits;

/// Sends a request and reads the whole response, unless that takes longer than the time-out. Dropping the future aborts
/// the request.
pub async fn fetch_with_timeout(
    timeout: TimeDelta,
    environment: &Environment,
    address: &Address,
    who: Option<&Credentials>,
    request: &Request,
) -> Result<(Response, Option<RateLimitHeaders>), ApiError> {
    // An environment without pauses has no time-outs either.
    if !environment.is_rate_limited {
        return fetch(environment, address, who, request).await;
    }
    match select(pin!(fetch(environment, address, who, request)), (environment.sleep)(timeout)).await {
        Either::Left((result, _)) => result,
        Either::Right(_) => {
            Err(ApiError::TimedOut { host: address.host().into(), seconds: timeout.num_seconds() })
        }
    }
}

/// Whether a request has any response, be it an opaque one. It carries no credentials.
pub async fn is_answered(
    timeout: TimeDelta,
    environment: &Environment,
    address: &Address,
    request: &Request,
) -> bool {
    let sent = environment.transport.is_reachable(HttpRequest::new(address, None, request));
    if !environment.is_rate_limited {
        return sent.await;
    }
    match select(sent, (environment.sleep)(timeout)).await {
        Either::Left((is_reachable, _)) => is_reachable,
        Either::Right(_) => false,
    }
}

async fn fetch(
    environment: &Environment,
    address: &Address,
    who: Option<&Credentials>,
    request: &Request,
) -> Result<(Response, Option<RateLimitHeaders>), ApiError> {
    let began = environment.clock.now().at;
    let fetched = match environment.transport.send(HttpRequest::new(address, who, request)).await {
        Ok(fetched) => fetched,
        Err(TransportError::NoResponse) => return Err(failure_reason(environment, address).await),
        Err(failure) => return Err(error(failure, address)),
    };
    if fetched.is_same_origin {
        // The workspace is where the page is from.
        sample(&fetched, began, environment.clock.now().at)
            .into_iter()
            .for_each(|sample| environment.clock.observe(sample));
    }
    let rate_limit = rate_limit(&fetched);
    let content_type = fetched.header("content-type").unwrap_or_default().to_owned();
    let status = fetched.status;
    let body = fetched.body.await.map_err(|failure| error(failure, address))?;
    Ok((Response { status, content_type, body }, rate_limit))
}

/// The clock reading of a response.
pub fn sample(fetched: &HttpResponse, sent: DateTime<Utc>, received: DateTime<Utc>) -> Option<ClockReading> {
    ClockReading::new(fetched.header("date")?, fetched.header("age"), sent, received)
}

/// The rate limit headers, which are not readable from another origin.
fn rate_limit(fetched: &HttpResponse) -> Option<RateLimitHeaders> {
    let number = |name: &str| fetched.header(name)?.parse::<i64>().ok();
    let count = |name: &str| number(name)?.try_into().ok();
    Some(RateLimitHeaders {
        limit: count("x-ratelimit-limit")?,
        remaining: count("x-ratelimit-remaining")?,
        reset: number("x-ratelimit-reset")?,
    })
}

fn error(failure: TransportError, address: &Address) -> ApiError {
    let host = address.host().into();
    match failure {
        TransportError::NoResponse => ApiError::NotResponding { host },
        TransportError::Redirected => ApiError::Redirected { host },
        TransportError::Truncated => ApiError::TruncatedBody { host },
        TransportError::TooLarge => ApiError::BodyTooLarge { host, mebibytes: limits::BODY_BYTES >> 20 },
        TransportError::NotText => DecodeError::from(DecodeFault::NotUtf8).into(),
    }
}

/// The error of a request without a response. Browsers reveal only what was blocked; other causes are diagnosed later.
async fn failure_reason(environment: &Environment, address: &Address) -> ApiError {
    if !environment.transport.is_online() {
        return ApiError::Offline;
    }
    let (origin, host) = (address.origin(), address.host().into());
    match environment.transport.block(origin.clone()).await {
        Some(Block::Policy) => ApiError::BlockedByPolicy { origin },
        Some(Block::Sandbox) => ApiError::Sandboxed { host },
        None => ApiError::Unreachable { host, origin: environment.transport.origin().origin },
    }
}
