//! The page on a wall: a line above the numbers that tells from afar what they are of and what time it is, and the way
//! back to a desk.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use live::view;

use crate::components::browser_wording::BrowserWording;
use crate::components::icon::{LuMinimize2, icon};
use crate::components::surroundings::stand_aside;
use crate::domain::wording::Wording;
use crate::state::appearance::hang;
use crate::state::filters::Filters;

/// The line, while the page hangs on a wall.
#[component]
pub fn Wall(
    /// Whose numbers these are.
    host: String,
) -> impl IntoView {
    let filters: Filters = expect_context();
    live::effect(move |_| hang(filters.kiosk.get()));
    let place =
        live::memo(move |_| if filters.kiosk.get() { drift(filters.clock.now.get()) } else { (0, 0) });
    live::effect(move |_| stand_aside(place.get()));
    let time = move || BrowserWording.time(filters.zone.get().local(filters.clock.now.get()));
    let period = move || {
        words::frame_wall_period(&BrowserWording.range(filters.range.get()), &filters.period.get().title())
    };
    live::maybe(move || {
        let host = host.clone();
        filters.kiosk.get().then(|| {
            view! {
                <header class="wall">
                    <p class="brand" dir="auto">{host}</p>
                    <p>{live::text(period)}</p>
                    <p class="overdue" role="status">{words::frame_wall_old()}</p>
                    <p class="wall-clock"><strong>{live::text(time)}</strong>" "{live::text(move || filters.zone.get().name().to_owned())}</p>
                    <button type="button" class="quiet" title=words::frame_wall_leave() on:click=move |_| filters.set_kiosk(false)>
                        {icon(LuMinimize2)}
                        <span class="unseen">{words::frame_wall_leave()}</span>
                    </button>
                </header>
            }
        })
    })
}

/// How far the page stands from its place, in CSS pixels: somewhere else each minute, so that nothing burns into a screen
/// that shows it for months.
fn drift(now: DateTime<Utc>) -> (i64, i64) {
    let minute = now.timestamp() / 60;
    let step = |minute: i64| (minute.rem_euclid(5) - 2) * 2;
    (step(minute), step(minute / 5))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn a_page_on_a_wall_stands_in_each_of_its_places_equally_often() {
        let at = |minute| drift(DateTime::UNIX_EPOCH + TimeDelta::minutes(minute));
        let places: BTreeSet<(i64, i64)> = (0..25).map(at).collect();
        assert_eq!(places.len(), 25);
        assert!(places.iter().all(|(x, y)| x.abs() <= 4 && y.abs() <= 4));
        assert_eq!(at(25), at(0));
    }
}
