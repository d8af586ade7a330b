//! The line above the numbers on a wall: what they are of, and what time it is, to be read from afar.

use analytics::period::Period;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

use crate::text;
use crate::ui::icon::{Icon, LuMinimize2};

/// The line, with the way back to a desk.
#[component]
pub fn WallHeader(
    /// Whose numbers these are.
    #[prop(into)]
    host: TextProp,
    /// The period's days and its name.
    period: impl Fn() -> String + Send + 'static,
    /// The time of day.
    time: impl Fn() -> String + Send + 'static,
    /// The zone of the time and of the numbers.
    zone: impl Fn() -> String + Send + 'static,
    /// The period.
    #[prop(into)]
    chosen: Signal<Period>,
    /// Called with another one.
    on_period: Callback<Period>,
    /// Called when the person wants the desk.
    on_leave: Callback<()>,
) -> impl IntoView {
    let choice = |period: Period| {
        let is_chosen = move || (chosen.get() == period).to_string();
        view! {
            <button type="button" class="quiet" aria-pressed=is_chosen on:click=move |_| on_period.run(period)>
                {move || text::period::title(period)}
            </button>
        }
    };
    view! {
        <header class="wall">
            <p class="brand" dir="auto">{move || host.get()}</p>
            <p>{period}</p>
            <p class="overdue" role="status">{move || i18n::frame_wall_old()}</p>
            <p class="wall-clock"><strong>{time}</strong>" "{zone}</p>
            {[Period::TODAY, Period::default()].into_iter().map(choice).collect_view()}
            <button type="button" class="quiet" title=move || i18n::frame_wall_leave() on:click=move |_| on_leave.run(())>
                <Icon icon=LuMinimize2 />
                <span class="unseen">{move || i18n::frame_wall_leave()}</span>
            </button>
        </header>
    }
}
