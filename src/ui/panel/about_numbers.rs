//! "About this number": what was asked, when it was answered, and what the number counts.

use leptos::prelude::*;

use super::request::CallList;

/// What a panel's numbers count, in sentences of the dashboard.
pub type About = &'static [fn() -> &'static str];

/// A small disclosure below a panel's numbers.
#[component]
pub fn AboutNumbers(
    /// What the numbers count.
    about: About,
    /// What they cover.
    #[prop(into)]
    covers: Signal<String>,
    /// The calls that the answer took.
    #[prop(into)]
    calls: Signal<CallList>,
) -> impl IntoView {
    let line = |(target, text)| view! { <li><code>{target}</code>" "{text}</li> };
    view! {
        <details class="receipt">
            <summary>{move || i18n::receipt_title()}</summary>
            {about.iter().map(|sentence| view! { <p>{*sentence}</p> }).collect_view()}
            <p dir="auto">{move || i18n::receipt_covers(&covers.get())}</p>
            <p>{move || calls.get().summary}</p>
            <ul>{move || calls.get().lines.into_iter().map(line).collect_view()}</ul>
        </details>
    }
}
