//! A line over the whole page.

use leptos::either::Either;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// A sentence, and a button for what can be done about it.
#[component]
pub fn Banner(
    /// The accessible name.
    #[prop(into)]
    label: TextProp,
    /// The sentence.
    #[prop(into)]
    text: TextProp,
    /// Whether it comes and goes by itself, over the lower edge of the page, and is announced.
    #[prop(optional)]
    is_status: bool,
    /// The button's text, and what it does.
    #[prop(optional_no_strip)]
    action: Option<(TextProp, Callback<()>)>,
) -> impl IntoView {
    let button = action.map(|(title, on_click)| {
        view! { <button type="button" on:click=move |_| on_click.run(())>{move || title.get()}</button> }
    });
    let label = move || label.get();
    let content = view! {
        <span>{move || text.get()}</span>
        {button}
    };
    match is_status {
        true => {
            Either::Left(view! { <div class="ribbon offline" role="status" aria-label=label>{content}</div> })
        }
        false => Either::Right(view! { <aside class="ribbon" aria-label=label>{content}</aside> }),
    }
}
