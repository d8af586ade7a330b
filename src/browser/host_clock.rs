//! What time it is by the clock of the page's own host.

use chrono::Utc;
use gloo_net::http::{Method, RequestBuilder};
use rocketchat::Clock;
use rocketchat::clock_sync::ClockReading;
use web_sys::{ReferrerPolicy, RequestCache, RequestCredentials, RequestRedirect};

use super::fetch::AbortOnDrop;

/// Asks the page's own host for the page without its text, and reads what time that tells. What the computer's clock shows
/// stands in the address: a number that it never had before, which keeps caches out.
pub async fn fetch_server_time(clock: &dyn Clock) -> Option<ClockReading> {
    let location = web_sys::window()?.location();
    let address = format!("{}{}", location.origin().ok()?, location.pathname().ok()?);
    let (abort, began) = (AbortOnDrop::new(), clock.now().at);
    let asking = RequestBuilder::new(&address)
        .method(Method::HEAD)
        .query([("now", Utc::now().timestamp_millis().to_string())])
        // A host that wants a sign-in has it already.
        .credentials(RequestCredentials::SameOrigin)
        .cache(RequestCache::NoStore)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .redirect(RequestRedirect::Error)
        .abort_signal(abort.signal().as_ref());
    let headers = asking.send().await.ok()?.headers();
    ClockReading::new(&headers.get("date")?, headers.get("age").as_deref(), began, clock.now().at)
}
