//! What keeps this page itself from asking a workspace, whatever that one does: a policy of the page's own host, or a
//! sandbox. The page's first script hears of both.

use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::address::Address;
use crate::domain::trouble::Trouble;

/// How long after a question has failed the browser may take to tell that a policy refused it, in milliseconds.
const MOMENT: u32 = 50;

/// Why a question that failed can never have reached the workspace, or not with where it came from.
pub(super) async fn kept_here(address: &Address) -> Option<Trouble> {
    TimeoutFuture::new(MOMENT).await;
    let (origin, host) = (address.origin(), address.host().to_owned());
    if tells("isRefused", &origin) {
        return Some(Trouble::RefusedHere { origin });
    }
    tells("isSandboxed", "").then_some(Trouble::Sandboxed { host })
}

/// What a function of the page's first script answers; where there is none, as in a test's page, no.
fn tells(name: &str, value: &str) -> bool {
    let function = || -> Option<(JsValue, Function)> {
        let page = Reflect::get(&js_sys::global(), &"page".into()).ok()?;
        let function = Reflect::get(&page, &name.into()).ok()?.dyn_into().ok()?;
        Some((page, function))
    };
    let answer = function().and_then(|(page, function)| function.call1(&page, &value.into()).ok());
    answer.is_some_and(|answer| answer.is_truthy())
}
