//! How requests travel: a trait, so that the client needs no browser. The page carries them by the browser's `fetch`.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use super::Address;
use super::connection::Credentials;
use super::request::Request;

/// A future that its owner may drop at any time. It is not `Send`: a page has one thread.
pub type Pending<T> = Pin<Box<dyn Future<Output = T>>>;

/// The headers of an answer that the client reads. A transport needs to pass on no others.
pub const RESPONSE_HEADERS: [&str; 6] =
    ["content-type", "date", "age", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"];

/// A request as it goes over HTTP.
///
/// Its `Debug` names neither headers nor body: both can hold a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpRequest {
    /// The URL without a query.
    pub url: String,
    /// Names and values of the query, unescaped, in their order.
    pub query: Vec<(&'static str, String)>,
    /// Names and values.
    pub headers: Vec<(&'static str, String)>,
    /// A JSON body, which makes it a POST.
    pub body: Option<String>,
    /// Whether it goes on when the page is closed.
    pub keepalive: bool,
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest").field("url", &self.url).finish_non_exhaustive()
    }
}

impl HttpRequest {
    /// A request to a workspace, with a person's credentials or without any.
    pub(crate) fn new(address: &Address, who: Option<&Credentials>, request: &Request) -> Self {
        let mut headers = Vec::new();
        if let Some(who) = who {
            headers.push(("X-Auth-Token", who.token.clone()));
            headers.push(("X-User-Id", who.user_id.clone()));
        }
        if request.body.is_some() {
            headers.push(("Content-Type", "application/json".to_owned()));
        }
        Self {
            url: address.join(&request.path),
            query: request.query.clone(),
            headers,
            body: request.body.clone(),
            keepalive: request.keepalive,
        }
    }
}

/// The head of an answer, with its body on the way.
pub struct HttpResponse {
    /// The status.
    pub status: u16,
    /// Those of [`RESPONSE_HEADERS`] that can be read, by their names in small letters.
    pub headers: Vec<(&'static str, String)>,
    /// Whether it came from the page's own origin, whose clock the page goes by.
    pub is_same_origin: bool,
    /// The whole body as text, up to [`BODY_BYTES`](analytics::limits::BODY_BYTES).
    pub body: Pending<Result<String, TransportError>>,
}

impl HttpResponse {
    /// A header's value.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(each, _)| *each == name).map(|(_, value)| value.as_str())
    }
}

/// Why there is no answer, as far as the transport knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransportError {
    /// No response, or none that may be read. A browser does not reveal which.
    NoResponse,
    /// A redirect, which is never followed: it could carry the token to another host.
    Redirected,
    /// The body ended too early.
    Truncated,
    /// The body is longer than any real one.
    TooLarge,
    /// The body is not UTF-8.
    NotText,
}

/// What blocked a request, or blocked the page's origin in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// A content security policy of the page's own host.
    Policy,
    /// A sandbox without an origin.
    Sandbox,
}

/// The page's own origin, such as `https://stats.example.com:8443`, and its host with the port. Both are empty where there
/// is no page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// Scheme, host and port.
    pub origin: String,
    /// Host and port.
    pub host: String,
}

/// Carries requests. Dropping a future aborts its request.
pub trait Transport: Send + Sync {
    /// Sends a request and resolves when the head of the answer has come. Follows no redirect and sends no cookie.
    fn send(&self, request: HttpRequest) -> Pending<Result<HttpResponse, TransportError>>;

    /// Whether anything answers this request, even where the answer may not be read. Sends no header and needs no
    /// CORS permission (`no-cors` in a browser).
    fn is_reachable(&self, request: HttpRequest) -> Pending<bool>;

    /// Whether there is a network, as far as is known.
    fn is_online(&self) -> bool {
        true
    }

    /// From where it sends.
    fn origin(&self) -> Origin {
        Origin::default()
    }

    /// What has blocked a request to this origin, where that is known.
    fn block(&self, _origin: String) -> Pending<Option<Block>> {
        Box::pin(async { None })
    }
}

/// No network: every request fails.
pub struct NoTransport;

impl Transport for NoTransport {
    fn send(&self, _: HttpRequest) -> Pending<Result<HttpResponse, TransportError>> {
        Box::pin(async { Err(TransportError::NoResponse) })
    }

    fn is_reachable(&self, _: HttpRequest) -> Pending<bool> {
        Box::pin(async { false })
    }
}
