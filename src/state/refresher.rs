//! When the queries are asked again without anybody pressing a button: at intervals, and when the network is back.

use chrono::{DateTime, TimeDelta, Utc};
use leptos::prelude::*;
use leptos_use::{use_event_listener, use_interval_fn, use_window};
use web_sys::VisibilityState;

use super::clock::present;
use super::filters::Filters;
use super::session::Session;
use super::silence::Silence;
use rocketchat::Freshness;

/// How often the interval is checked, in milliseconds.
const LOOK: u64 = 1_000;

/// Tells all queries to fetch again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pulse {
    /// Another one each time.
    pub number: u32,
    /// Which answers will do.
    pub freshness: Freshness,
}

/// Automatic refresh, as a context.
#[derive(Clone, Copy)]
pub struct Refresher {
    /// The latest refetch.
    pub pulse: RwSignal<Pulse>,
    /// Whether the browser has a network.
    pub is_online: RwSignal<bool>,
    /// Whether the workspace answers nobody.
    pub silence: Silence,
    /// Has all queries ask again at once.
    pub ask_all: Callback<()>,
}

/// Refetches at the chosen interval while the page is visible, and whenever the network comes back.
/// Pauses while the session is expired, and refetches once it is renewed.
pub fn use_refresher(filters: Filters, session: Session) -> Refresher {
    let pulse = RwSignal::new(Pulse { number: 0, freshness: Freshness::Recent });
    let is_online = RwSignal::new(window().navigator().on_line());
    let last = StoredValue::new(present());
    let beat = move |freshness| {
        // A tab that was suspended may have missed a sign-out.
        session.look();
        last.set_value(present());
        pulse.update(|pulse| *pulse = Pulse { number: pulse.number + 1, freshness });
    };
    let is_expired = session.is_expired;
    let may_beat = move || is_visible() && !is_expired.get_untracked();
    let was_expired = StoredValue::new(false);
    Effect::new(move |_| {
        let is_expired = is_expired.get();
        // What failed meanwhile goes on.
        if was_expired.get_value() && !is_expired {
            beat(Freshness::Recent);
        }
        was_expired.set_value(is_expired);
    });
    Effect::new(move |was: Option<()>| {
        filters.clock.difference.track();
        // What was asked by another clock may be about other days, or not over yet.
        if was.is_some() {
            beat(Freshness::Recent);
        }
    });
    let look = move || {
        let (now, every) = (present(), filters.refresh.get_untracked().interval());
        if let Some(every) = every.filter(|every| is_due(last.get_value(), now, *every) && may_beat()) {
            // What another tab asked within half an interval will do.
            beat(Freshness::Since(now - every / 2));
        }
    };
    use_interval_fn(look, LOOK);
    let network = move || {
        let online = window().navigator().on_line();
        if online && !is_online.get_untracked() {
            beat(Freshness::Recent);
        }
        is_online.set(online);
    };
    let _ = use_event_listener(use_window(), leptos::ev::online, move |_| network());
    let _ = use_event_listener(use_window(), leptos::ev::offline, move |_| network());
    // When one query is answered again, the others go on.
    let silence = Silence::new(Callback::new(move |()| beat(Freshness::Recent)));
    Refresher { pulse, is_online, silence, ask_all: Callback::new(move |()| beat(Freshness::Now)) }
}

/// Whether the interval is over; a clock that was set back begins a new one at once.
fn is_due(last: DateTime<Utc>, now: DateTime<Utc>, every: TimeDelta) -> bool {
    !(TimeDelta::zero()..every).contains(&(now - last))
}

fn is_visible() -> bool {
    document().visibility_state() != VisibilityState::Hidden
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
