//! How long a sign-in is kept, and whether answers are.

use crate::session::sign_in_input::Persistence;
use leptos::prelude::*;

/// Whether answers are kept. Who keeps nothing is not asked.
#[component]
pub(super) fn AnswersChoice(keep: RwSignal<Persistence>, allows_cache: RwSignal<bool>) -> impl IntoView {
    let is_off = move || keep.get() == Persistence::Memory;
    view! {
        <label class="choice">
            <input type="checkbox" prop:disabled=move || is_off() prop:checked=move || allows_cache.get() && !is_off()
                on:change=move |event| allows_cache.set(event_target_checked(&event)) />
            <span>{move || i18n::sign_in_form_keep_answers()}</span>
        </label>
    }
}

/// How long to keep the sign-in. On this device only where nobody else is at home on the page's origin.
#[component]
pub(super) fn PersistenceChoice(keep: RwSignal<Persistence>, is_shared: Memo<bool>) -> impl IntoView {
    Effect::new(move |_| {
        if is_shared.get() && keep.get() == Persistence::Device {
            keep.set(Persistence::default());
        }
    });
    view! {
        <fieldset class="keep">
            <legend>{move || i18n::sign_in_form_keep()}</legend>
            <PersistenceOption keep each=Persistence::Tab title=i18n::sign_in_form_keep_tab note=i18n::sign_in_form_keep_tab_note />
            <PersistenceOption keep each=Persistence::Memory title=i18n::sign_in_form_keep_nothing note=i18n::sign_in_form_keep_nothing_note />
            <Show
                when=move || !is_shared.get()
                fallback=|| view! { <p class="field-note">{move || i18n::sign_in_form_keep_shared()}</p> }
            >
                <PersistenceOption keep each=Persistence::Device title=i18n::sign_in_form_keep_device note=i18n::sign_in_form_keep_device_note />
            </Show>
        </fieldset>
    }
}

#[component]
fn PersistenceOption(
    keep: RwSignal<Persistence>,
    /// What is chosen with it.
    each: Persistence,
    title: fn() -> &'static str,
    /// How long that is.
    note: fn() -> &'static str,
) -> impl IntoView {
    let is_chosen = move || keep.get() == each;
    view! {
        <label class="choice">
            <input type="radio" name="keep" prop:checked=move || is_chosen() on:change=move |_| keep.set(each) />
            <span>{title}</span>
            <small>{note}</small>
        </label>
    }
}
