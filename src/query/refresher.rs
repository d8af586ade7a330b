//! When the queries are asked again without anybody pressing a button: at intervals, and when the network is back.

use chrono::{DateTime, TimeDelta, Utc};
use leptos::prelude::*;
use leptos_use::{use_event_listener, use_interval_fn, use_window};
use rocketchat::CachePolicy;

use super::outage::Outage;
use crate::browser::clock_sync::current_time;
use crate::browser::page_visibility::is_page_visible;
use crate::filters::filters::Filters;
use crate::session::session::Session;

/// How often the interval is checked, in milliseconds.
const CHECK_MS: u64 = 1_000;

/// Tells all queries to fetch again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refetch {
    /// Counts up, so that each refetch is a change of the signal.
    pub number: u32,
    /// Which cached answers are accepted.
    pub policy: CachePolicy,
}

/// Automatic refresh, as a context.
#[derive(Clone, Copy)]
pub struct Refresher {
    /// The latest refetch.
    pub refetch: RwSignal<Refetch>,
    /// Whether the browser has a network.
    pub is_online: RwSignal<bool>,
    /// Whether the workspace answers nobody.
    pub outage: Outage,
    /// Has all queries ask again at once.
    pub refetch_all: Callback<()>,
}

/// Refetches at the chosen interval while the page is visible, and whenever the network comes back.
/// Pauses while the session is expired, and refetches once it is renewed.
pub fn use_refresher(filters: Filters, session: Session) -> Refresher {
    let refetch = RwSignal::new(Refetch { number: 0, policy: CachePolicy::Recent });
    let is_online = RwSignal::new(window().navigator().on_line());
    let last = StoredValue::new(current_time());
    let send_refetch = move |policy| {
        // A tab that was suspended may have missed a sign-out.
        session.sync_with_storage();
        last.set_value(current_time());
        refetch.update(|refetch| *refetch = Refetch { number: refetch.number + 1, policy });
    };
    let is_expired = session.is_expired;
    let may_refetch = move || is_page_visible() && !is_expired.get_untracked();
    Effect::new(move |was_expired: Option<bool>| {
        let is_expired = is_expired.get();
        // Requests that failed while signed out are sent again.
        if was_expired == Some(true) && !is_expired {
            send_refetch(CachePolicy::Recent);
        }
        is_expired
    });
    Effect::new(move |was: Option<()>| {
        filters.clock.skew.track();
        // What was asked by another clock may be about other days, or not over yet.
        if was.is_some() {
            send_refetch(CachePolicy::Recent);
        }
    });
    let refetch_if_due = move || {
        let (now, every) = (current_time(), filters.refresh.get_untracked().interval());
        // The timer can fire once more after the page has gone.
        let Some(last) = last.try_get_value() else { return };
        if let Some(every) = every.filter(|every| is_due(last, now, *every) && may_refetch()) {
            // What another tab asked within half an interval will do.
            send_refetch(CachePolicy::NotBefore(now - every / 2));
        }
    };
    use_interval_fn(refetch_if_due, CHECK_MS);
    let on_network_change = move || {
        let online = window().navigator().on_line();
        if online && !is_online.get_untracked() {
            send_refetch(CachePolicy::Recent);
        }
        is_online.set(online);
    };
    let _ = use_event_listener(use_window(), leptos::ev::online, move |_| on_network_change());
    let _ = use_event_listener(use_window(), leptos::ev::offline, move |_| on_network_change());
    // When one query is answered again, the others go on.
    let outage = Outage::new(Callback::new(move |()| send_refetch(CachePolicy::Recent)));
    Refresher {
        refetch,
        is_online,
        outage,
        refetch_all: Callback::new(move |()| send_refetch(CachePolicy::Reload)),
    }
}

/// Whether the interval is over; a clock that was set back begins a new one at once.
fn is_due(last: DateTime<Utc>, now: DateTime<Utc>, every: TimeDelta) -> bool {
    !(TimeDelta::zero()..every).contains(&(now - last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_is_over_at_its_end_and_when_the_clock_goes_back() {
        let due = |seconds| {
            let last = DateTime::UNIX_EPOCH;
            is_due(last, last + TimeDelta::seconds(seconds), TimeDelta::minutes(1))
        };
        assert_eq!([due(0), due(59), due(60), due(-1)], [false, false, true, true]);
    }
}
