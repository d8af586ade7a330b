//! Sends one request by the transport and makes a reply of what comes, or an error that names the host.

use std::pin::pin;

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::{Either, select};

use super::address::Address;
use super::bucket::Allowance;
use super::connection::Credentials;
use super::patience::patience;
use super::reply::Reply;
use super::request::Request;
use super::tools::Tools;
use super::transport::{Block, HttpRequest, HttpResponse, TransportError};
use analytics::host_time::Reading;
use analytics::limits;
use analytics::trouble::Trouble;

/// Sends a request and reads the whole reply, unless that takes longer than such an answer may. Dropping the future
/// aborts the request.
pub async fn fetch_in_time(
    tools: &Tools,
    address: &Address,
    who: Option<&Credentials>,
    request: &Request,
) -> Result<(Reply, Option<Allowance>), Trouble> {
    fetch_within(patience(request), tools, address, who, request).await
}

/// The same with a patience of its own.
pub async fn fetch_within(
    patience: TimeDelta,
    tools: &Tools,
    address: &Address,
    who: Option<&Credentials>,
    request: &Request,
) -> Result<(Reply, Option<Allowance>), Trouble> {
    // Whoever waits for nothing gives up nothing either.
    if !tools.is_limited {
        return fetch(tools, address, who, request).await;
    }
    match select(pin!(fetch(tools, address, who, request)), (tools.pause)(patience)).await {
        Either::Left((result, _)) => result,
        Either::Right(_) => {
            Err(Trouble::TimedOut { host: address.host().to_owned(), seconds: patience.num_seconds() })
        }
    }
}

/// Whether anything answers a question, be it with what the browser keeps to itself. It carries no secret.
pub async fn is_answered(patience: TimeDelta, tools: &Tools, address: &Address, request: &Request) -> bool {
    let sent = tools.transport.is_reachable(HttpRequest::new(address, None, request));
    if !tools.is_limited {
        return sent.await;
    }
    match select(sent, (tools.pause)(patience)).await {
        Either::Left((is_reachable, _)) => is_reachable,
        Either::Right(_) => false,
    }
}

async fn fetch(
    tools: &Tools,
    address: &Address,
    who: Option<&Credentials>,
    request: &Request,
) -> Result<(Reply, Option<Allowance>), Trouble> {
    let began = tools.clock.now().at;
    let response = match tools.transport.send(HttpRequest::new(address, who, request)).await {
        Ok(response) => response,
        Err(TransportError::NoResponse) => return Err(no_answer(tools, address).await),
        Err(error) => return Err(trouble(error, address)),
    };
    if response.is_same_origin {
        // The workspace is where the page is from.
        reading(&response, began, tools.clock.now().at).into_iter().for_each(|told| tools.clock.hear(told));
    }
    let allowance = allowance(&response);
    let content_type = response.header("content-type").unwrap_or_default().to_owned();
    let status = response.status;
    let body = response.body.await.map_err(|error| trouble(error, address))?;
    Ok((Reply { status, content_type, body }, allowance))
}

/// What time an answer tells, whatever else it says.
pub fn reading(response: &HttpResponse, sent: DateTime<Utc>, received: DateTime<Utc>) -> Option<Reading> {
    Reading::new(response.header("date")?, response.header("age"), sent, received)
}

/// What the workspace lets be known of its limit; from another origin that is nothing.
fn allowance(response: &HttpResponse) -> Option<Allowance> {
    let number = |name: &str| response.header(name)?.parse::<i64>().ok();
    let count = |name: &str| number(name)?.try_into().ok();
    Some(Allowance {
        limit: count("x-ratelimit-limit")?,
        remaining: count("x-ratelimit-remaining")?,
        reset: number("x-ratelimit-reset")?,
    })
}

fn trouble(error: TransportError, address: &Address) -> Trouble {
    let host = address.host().to_owned();
    match error {
        TransportError::NoResponse => Trouble::NotAnswering { host },
        TransportError::Redirected => Trouble::Forwarded { host },
        TransportError::Truncated => Trouble::CutShort { host },
        TransportError::TooLarge => Trouble::TooLarge { host, mebibytes: limits::BODY_BYTES >> 20 },
        TransportError::NotText => Trouble::Unreadable { place: i18n::troubles_place_not_utf8().into() },
    }
}

/// The browser does not tell why a request failed, but for what was blocked; the cause is found out by others.
async fn no_answer(tools: &Tools, address: &Address) -> Trouble {
    if !tools.transport.is_online() {
        return Trouble::Offline;
    }
    let (origin, host) = (address.origin(), address.host().to_owned());
    match tools.transport.block(origin.clone()).await {
        Some(Block::Policy) => Trouble::RefusedHere { origin },
        Some(Block::Sandbox) => Trouble::Sandboxed { host },
        None => Trouble::Unreachable { host, origin: tools.transport.origin().origin },
    }
}
