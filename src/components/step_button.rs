//! A button that leads from a period to another one, whose dates it tells.

use leptos::prelude::*;
use live::view;

use super::browser_wording::BrowserWording;
use super::choosing::Dating;
use crate::domain::period::Period;
use crate::domain::wording::Wording;

/// The button with its name and what is seen of it. Not disabled where it leads nowhere, so that the focus stays.
pub(super) fn step_button(
    name: &'static str,
    face: AnyView,
    to: Memo<Option<Period>>,
    dating: Dating,
    on_press: Callback<Period>,
) -> AnyView {
    let title = move || match to.get() {
        Some(period) => words::filters_step(name, &BrowserWording.range(dating.range(period))),
        None => words::filters_step_none(name),
    };
    view! {
        <button
            type="button"
            class="quiet"
            aria-disabled=live::text(move || to.with(Option::is_none))
            on:click=move |_| {
                if let Some(period) = to.get_untracked() {
                    on_press.run(period);
                }
            }
            title=live::text(title)
        >
            <span aria-hidden="true">{face}</span>
            <span class="unseen">{live::text(title)}</span>
        </button>
    }
    .into_any()
}
