//! The one place that calls the browser's fetch.

use std::pin::pin;

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::{Either, select};
use gloo_net::http::{RequestBuilder, Response};
use js_sys::Uint8Array;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Location, ReadableStreamDefaultReader, ReadableStreamReadResult, ReferrerPolicy,
    RequestCache, RequestCredentials, RequestInit, RequestMode, RequestRedirect, ResponseType,
};

use super::address::Address;
use super::bucket::Allowance;
use super::connection::Credentials;
use super::own_host::kept_here;
use super::patience::patience;
use super::reply::Reply;
use super::request::Request;
use super::tools::{Clock, Tools};
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

/// Whether anything answers a question, be it with what the browser keeps to itself. It needs no leave. The browser
/// follows redirects of such a question, whatever it is told; it carries no secret, and not the address of this page.
pub async fn is_answered(patience: TimeDelta, tools: &Tools, address: &Address, request: &Request) -> bool {
    let abort = AbortOnDrop::new();
    let sent = bare(address, request, &abort).mode(RequestMode::NoCors).redirect(RequestRedirect::Follow);
    let sent = sent.send();
    if !tools.is_limited {
        return sent.await.is_ok();
    }
    match select(pin!(sent), (tools.pause)(patience)).await {
        Either::Left((result, _)) => result.is_ok(),
        Either::Right(_) => false,
    }
}

/// This page's origin and host; both empty where there is no page.
pub fn own_origin() -> (String, String) {
    let location = web_sys::window().map(|window| window.location());
    let told = |read: fn(&Location) -> Result<String, JsValue>| {
        location.as_ref().and_then(|location| read(location).ok()).unwrap_or_default()
    };
    (told(Location::origin), told(Location::host))
}

/// Whether the browser says that it has a network.
pub fn is_online() -> bool {
    web_sys::window().is_some_and(|window| window.navigator().on_line())
}

async fn fetch(
    tools: &Tools,
    address: &Address,
    who: Option<&Credentials>,
    request: &Request,
) -> Result<(Reply, Option<Allowance>), Trouble> {
    let abort = AbortOnDrop::new();
    let began = tools.clock.now().at;
    let sent = send(address, who, request, &abort).await;
    let Ok(response) = sent else { return Err(no_answer(address).await) };
    if response.type_() == ResponseType::Opaqueredirect {
        return Err(Trouble::Forwarded { host: address.host().to_owned() });
    }
    if is_own(&response) {
        // The workspace is where the page is from.
        reading(&response, began, tools.clock.now().at).into_iter().for_each(|told| tools.clock.hear(told));
    }
    let reply = Reply {
        status: response.status(),
        content_type: response.headers().get("content-type").unwrap_or_default(),
        body: text(&response, address).await?,
    };
    Ok((reply, allowance(&response)))
}

/// Asks the page's own host for the page without its text, and reads what time that tells. What the computer's clock shows
/// stands in the address: a number that it never had before, which keeps caches out.
pub async fn ask_host(clock: &dyn Clock) -> Option<Reading> {
    let location = web_sys::window()?.location();
    let address = format!("{}{}", location.origin().ok()?, location.pathname().ok()?);
    let (abort, began) = (AbortOnDrop::new(), clock.now().at);
    let asking = RequestBuilder::new(&address)
        .method(gloo_net::http::Method::HEAD)
        .query([("now", Utc::now().timestamp_millis().to_string())])
        // A host that wants a sign-in has it already.
        .credentials(RequestCredentials::SameOrigin)
        .cache(RequestCache::NoStore)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .redirect(RequestRedirect::Error)
        .abort_signal(abort.0.as_ref().map(AbortController::signal).as_ref());
    reading(&asking.send().await.ok()?, began, clock.now().at)
}

/// Whether an answer is of the page's own host, whose clock is the one to go by.
fn is_own(response: &Response) -> bool {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok());
    origin
        .is_some_and(|origin| response.url().strip_prefix(&origin).is_some_and(|path| path.starts_with('/')))
}

/// What time an answer tells, whatever else it says.
fn reading(response: &Response, sent: DateTime<Utc>, received: DateTime<Utc>) -> Option<Reading> {
    let headers = response.headers();
    Reading::new(&headers.get("date")?, headers.get("age").as_deref(), sent, received)
}

/// What the workspace lets be known of its limit; from another origin that is nothing.
fn allowance(response: &Response) -> Option<Allowance> {
    let headers = response.headers();
    let number = |name: &str| headers.get(name)?.parse::<i64>().ok();
    let count = |name: &str| number(name)?.try_into().ok();
    Some(Allowance {
        limit: count("x-ratelimit-limit")?,
        remaining: count("x-ratelimit-remaining")?,
        reset: number("x-ratelimit-reset")?,
    })
}

async fn send(
    address: &Address,
    who: Option<&Credentials>,
    request: &Request,
    abort: &AbortOnDrop,
) -> Result<Response, gloo_net::Error> {
    let method =
        if request.body.is_some() { gloo_net::http::Method::POST } else { gloo_net::http::Method::GET };
    let mut builder = bare(address, request, abort)
        .method(method)
        // A redirect could carry the token to another origin; it is only seen.
        .redirect(RequestRedirect::Manual);
    if let Some(who) = who {
        builder = builder.header("X-Auth-Token", &who.token).header("X-User-Id", &who.user_id);
    }
    let built = match &request.body {
        Some(body) => builder.header("Content-Type", "application/json").body(body)?,
        None => builder.build()?,
    };
    if request.outlives_page { outliving(built).send().await } else { built.send().await }
}

/// The same request, which the browser goes on with when the page is closed. One that cannot is sent all the same.
fn outliving(built: gloo_net::http::Request) -> gloo_net::http::Request {
    let plain = web_sys::Request::from(built);
    let more = RequestInit::new();
    more.unchecked_ref::<RequestInitKeepalive>().set_keepalive(true);
    // Made from another one, a request has that one's options but for this.
    more.set_referrer_policy(ReferrerPolicy::NoReferrer);
    web_sys::Request::new_with_request_and_init(&plain, &more).unwrap_or(plain).into()
}

#[wasm_bindgen]
extern "C" {
    /// The option of a request that web-sys does not have.
    type RequestInitKeepalive;

    #[wasm_bindgen(method, setter)]
    fn set_keepalive(this: &RequestInitKeepalive, is_on: bool);
}

/// A request without a secret and without a body.
fn bare(address: &Address, request: &Request, abort: &AbortOnDrop) -> RequestBuilder {
    RequestBuilder::new(&address.join(&request.path))
        .query(request.query.iter().map(|(name, value)| (*name, value)))
        .credentials(RequestCredentials::Omit)
        .cache(RequestCache::NoStore)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .abort_signal(abort.0.as_ref().map(AbortController::signal).as_ref())
}

/// The body as text, up to the limit, so that an endless one cannot fill the memory.
async fn text(response: &Response, address: &Address) -> Result<String, Trouble> {
    let host = || address.host().to_owned();
    let Some(stream) = response.body() else { return Ok(String::new()) };
    let reader = stream.get_reader().unchecked_into::<ReadableStreamDefaultReader>();
    // The pieces stay with the browser until all are there: the program's memory, once grown, never shrinks.
    let (mut pieces, mut length) = (Vec::<Uint8Array>::new(), 0);
    while let Some(chunk) = next_chunk(&reader).await.map_err(|_| Trouble::CutShort { host: host() })? {
        length += chunk.length() as usize;
        if length > limits::BODY_BYTES {
            // The rest is of no interest; whether the cancelling works is not either.
            drop(reader.cancel());
            return Err(Trouble::TooLarge { host: host(), mebibytes: limits::BODY_BYTES >> 20 });
        }
        pieces.push(chunk);
    }
    let mut bytes = vec![0; length];
    let mut rest = bytes.as_mut_slice();
    for piece in pieces {
        let (place, next) = rest.split_at_mut(piece.length() as usize);
        piece.copy_to(place);
        rest = next;
    }
    String::from_utf8(bytes)
        .map_err(|_| Trouble::Unreadable { place: i18n::troubles_place_not_utf8().into() })
}

async fn next_chunk(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, JsValue> {
    let read: ReadableStreamReadResult = JsFuture::from(reader.read()).await?.unchecked_into();
    let is_done = read.get_done().unwrap_or_default();
    Ok((!is_done).then(|| read.get_value().unchecked_into()))
}

/// The browser does not tell why a request failed, but for what was kept here; the cause is found out by others.
async fn no_answer(address: &Address) -> Trouble {
    if !is_online() {
        return Trouble::Offline;
    }
    if let Some(trouble) = kept_here(address).await {
        return trouble;
    }
    Trouble::Unreachable { host: address.host().to_owned(), origin: own_origin().0 }
}

/// Ends the request when the view that asked, or its question, is gone.
struct AbortOnDrop(Option<AbortController>);

impl AbortOnDrop {
    fn new() -> Self {
        Self(AbortController::new().ok())
    }
}

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}
