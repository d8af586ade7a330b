//! Requests by the browser's `fetch`: the one place that calls it.

use gloo_net::http::{Method, RequestBuilder, Response};
use gloo_timers::future::TimeoutFuture;
use js_sys::Uint8Array;
use rocketchat::transport::{
    Block, HttpRequest, HttpResponse, Origin, Pending, RESPONSE_HEADERS, Transport, TransportError,
};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Location, ReadableStreamDefaultReader, ReadableStreamReadResult, ReferrerPolicy,
    RequestCache, RequestCredentials, RequestInit, RequestMode, RequestRedirect, ResponseType,
};

use super::boot_script;

/// How long after a request has failed the browser may take to tell that a policy refused it, in milliseconds.
const POLICY_REPORT_MS: u32 = 50;

/// The browser's `fetch`.
pub struct FetchTransport;

impl Transport for FetchTransport {
    fn send(&self, request: HttpRequest) -> Pending<Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let abort = AbortOnDrop::new();
            let response = send(&request, &abort).await.map_err(|_| TransportError::NoResponse)?;
            if response.type_() == ResponseType::Opaqueredirect {
                return Err(TransportError::Redirected);
            }
            Ok(received(response, abort))
        })
    }

    fn is_reachable(&self, request: HttpRequest) -> Pending<bool> {
        Box::pin(async move {
            let abort = AbortOnDrop::new();
            // The browser follows redirects of such a request, whatever it is told. It carries no secret, and not the
            // address of this page.
            let sent = bare(&request, &abort).mode(RequestMode::NoCors).redirect(RequestRedirect::Follow);
            sent.send().await.is_ok()
        })
    }

    fn is_online(&self) -> bool {
        web_sys::window().is_some_and(|window| window.navigator().on_line())
    }

    fn origin(&self) -> Origin {
        let location = web_sys::window().map(|window| window.location());
        let part = |read: fn(&Location) -> Result<String, JsValue>| {
            location.as_ref().and_then(|location| read(location).ok()).unwrap_or_default()
        };
        Origin { origin: part(Location::origin), host: part(Location::host) }
    }

    fn block(&self, origin: String) -> Pending<Option<Block>> {
        Box::pin(async move {
            TimeoutFuture::new(POLICY_REPORT_MS).await;
            if boot_script::is_refused(&origin).unwrap_or_default() {
                return Some(Block::Policy);
            }
            boot_script::is_sandboxed().unwrap_or_default().then_some(Block::Sandbox)
        })
    }
}

async fn send(request: &HttpRequest, abort: &AbortOnDrop) -> Result<Response, gloo_net::Error> {
    let method = if request.body.is_some() { Method::POST } else { Method::GET };
    let mut builder = bare(request, abort)
        .method(method)
        // A redirect could carry the token to another origin; it is only seen.
        .redirect(RequestRedirect::Manual);
    for (name, value) in &request.headers {
        builder = builder.header(name, value);
    }
    let built = match &request.body {
        Some(body) => builder.body(body)?,
        None => builder.build()?,
    };
    if request.keepalive { outliving(built).send().await } else { built.send().await }
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
fn bare(request: &HttpRequest, abort: &AbortOnDrop) -> RequestBuilder {
    RequestBuilder::new(&request.url)
        .query(request.query.iter().map(|(name, value)| (*name, value)))
        .credentials(RequestCredentials::Omit)
        .cache(RequestCache::NoStore)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .abort_signal(abort.signal().as_ref())
}

/// A response as the client reads it; its body is read when it is asked for.
fn received(response: Response, abort: AbortOnDrop) -> HttpResponse {
    HttpResponse {
        status: response.status(),
        headers: headers(&response),
        is_same_origin: is_same_origin(&response),
        body: Box::pin(async move {
            let body = text(&response).await;
            drop(abort);
            body
        }),
    }
}

fn headers(response: &Response) -> Vec<(&'static str, String)> {
    let headers = response.headers();
    RESPONSE_HEADERS.into_iter().filter_map(|name| Some((name, headers.get(name)?))).collect()
}

/// Whether a response came from the page's own origin.
fn is_same_origin(response: &Response) -> bool {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok());
    origin
        .is_some_and(|origin| response.url().strip_prefix(&origin).is_some_and(|path| path.starts_with('/')))
}

/// The body as text, up to the limit, so that an endless one cannot fill the memory.
async fn text(response: &Response) -> Result<String, TransportError> {
    let Some(stream) = response.body() else { return Ok(String::new()) };
    let reader = stream.get_reader().unchecked_into::<ReadableStreamDefaultReader>();
    // The pieces stay with the browser until all are there: the program's memory, once grown, never shrinks.
    let (mut pieces, mut length) = (Vec::<Uint8Array>::new(), 0);
    while let Some(chunk) = next_chunk(&reader).await.map_err(|_| TransportError::Truncated)? {
        length += chunk.length() as usize;
        if length > analytics::limits::BODY_BYTES {
            // The rest is of no interest; whether the cancelling works is not either.
            drop(reader.cancel());
            return Err(TransportError::TooLarge);
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
    String::from_utf8(bytes).map_err(|_| TransportError::NotText)
}

async fn next_chunk(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, JsValue> {
    let read: ReadableStreamReadResult = JsFuture::from(reader.read()).await?.unchecked_into();
    let is_done = read.get_done().unwrap_or_default();
    Ok((!is_done).then(|| read.get_value().unchecked_into()))
}

/// Ends the request when the view that asked, or its question, is gone.
pub(super) struct AbortOnDrop(Option<AbortController>);

impl AbortOnDrop {
    pub(super) fn new() -> Self {
        Self(AbortController::new().ok())
    }

    pub(super) fn signal(&self) -> Option<web_sys::AbortSignal> {
        self.0.as_ref().map(AbortController::signal)
    }
}

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}
