//! The line above the numbers on a wall: what they are of, and what time it is, to be read from afar.

use leptos::prelude::*;
use live::view;

use super::icon::{LuMinimize2, icon};

/// The line, with the way back to a desk.
#[component]
pub fn WallLine(
    /// Whose numbers these are.
    host: String,
    /// The period's days and its name.
    period: impl Fn() -> String + Send + 'static,
    /// The time of day.
    time: impl Fn() -> String + Send + 'static,
    /// The zone of the time and of the numbers.
    zone: impl Fn() -> String + Send + 'static,
    /// Called when the person wants the desk.
    on_leave: Callback<()>,
) -> impl IntoView {
    view! {
        <header class="wall">
            <p class="brand" dir="auto">{host}</p>
            <p>{live::text(period)}</p>
            <p class="overdue" role="status">{words::frame_wall_old()}</p>
            <p class="wall-clock"><strong>{live::text(time)}</strong>" "{live::text(zone)}</p>
            <button type="button" class="quiet" title=words::frame_wall_leave() on:click=move |_| on_leave.run(())>
                {icon(LuMinimize2)}
                <span class="unseen">{words::frame_wall_leave()}</span>
            </button>
        </header>
    }
}
