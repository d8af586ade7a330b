//! A button that leads from a period to another one, whose dates it tells.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

use crate::browser::intl_format::IntlFormat;
use crate::ui::period::draft::DateContext;
use analytics::locale_format::LocaleFormat;
use analytics::period::Period;

/// The button with its name and what is seen of it. Not disabled where it leads nowhere, so that the focus stays.
#[component]
pub(crate) fn StepButton(
    /// What it is called.
    #[prop(into)]
    name: TextProp,
    /// The period that it leads to, if it leads anywhere.
    #[prop(into)]
    to: Signal<Option<Period>>,
    /// What dates go by.
    date_context: DateContext,
    /// Called with the period.
    on_press: Callback<Period>,
    /// What is seen of it.
    children: Children,
) -> impl IntoView {
    let title = Memo::new(move |_| match to.get() {
        Some(period) => i18n::filters_step(&name.get(), &IntlFormat.range(date_context.range(period))),
        None => i18n::filters_step_none(&name.get()),
    });
    let on_click = move |_| {
        if let Some(period) = to.get_untracked() {
            on_press.run(period);
        }
    };
    view! {
        <button
            type="button"
            class="quiet"
            aria-disabled=move || to.with(Option::is_none).to_string()
            on:click=on_click
            title=move || title.get()
        >
            <span aria-hidden="true">{children()}</span>
            <span class="unseen">{move || title.get()}</span>
        </button>
    }
}
