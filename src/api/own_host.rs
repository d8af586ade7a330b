//! What keeps this page itself from asking a workspace, whatever that one does: a policy of the page's own host, or a
//! sandbox. The page's first script hears of both.

use gloo_timers::future::TimeoutFuture;

use super::address::Address;
use super::first_script;
use analytics::trouble::Trouble;

/// How long after a question has failed the browser may take to tell that a policy refused it, in milliseconds.
const MOMENT: u32 = 50;

/// Why a question that failed can never have reached the workspace, or not with where it came from.
pub(super) async fn kept_here(address: &Address) -> Option<Trouble> {
    TimeoutFuture::new(MOMENT).await;
    let (origin, host) = (address.origin(), address.host().to_owned());
    if first_script::is_refused(&origin).unwrap_or_default() {
        return Some(Trouble::RefusedHere { origin });
    }
    first_script::is_sandboxed().unwrap_or_default().then_some(Trouble::Sandboxed { host })
}
