//! Sign-outs that a workspace has not confirmed: what that means, and what can be done.

use leptos::prelude::*;

/// One of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parting {
    /// Tells it from others.
    pub number: u32,
    /// What is said of it.
    pub sentence: String,
    /// Whether it can be tried again.
    pub can_retry: bool,
}

/// All of them, each with its buttons. They are read out when they come.
#[component]
pub fn PartingNotices(
    /// The sign-outs.
    #[prop(into)]
    partings: Signal<Vec<Parting>>,
    /// The numbers of those that are being tried again.
    #[prop(into)]
    busy: Signal<Vec<u32>>,
    /// Called with the number of one that is to be tried again.
    on_retry: Callback<u32>,
    /// Called with the number of one that has been read.
    on_dismiss: Callback<u32>,
) -> impl IntoView {
    let notice = move |number: u32| {
        let parting = Memo::new(move |last: Option<&Parting>| {
            let current = partings.with(|all| all.iter().find(|parting| parting.number == number).cloned());
            // It is removed in the same step in which it has gone.
            current.or_else(|| last.cloned()).unwrap_or_default()
        });
        let is_busy = Memo::new(move |_| busy.with(|busy| busy.contains(&number)));
        view! { <PartingNotice parting is_busy on_retry on_dismiss /> }
    };
    let numbers = move || partings.with(|all| all.iter().map(|parting| parting.number).collect::<Vec<_>>());
    view! {
        <div class="partings"><For each=numbers key=|number| *number children=notice /></div>
    }
}

#[component]
fn PartingNotice(
    /// The sign-out.
    parting: Memo<Parting>,
    /// Whether it is being tried again.
    is_busy: Memo<bool>,
    /// Called with its number when it is to be tried again.
    on_retry: Callback<u32>,
    /// Called with its number when it has been read.
    on_dismiss: Callback<u32>,
) -> impl IntoView {
    let number = move || parting.with_untracked(|parting| parting.number);
    view! {
        <div class="notice parting" role="group" aria-label=move || i18n::sign_out_title()>
            <p role="alert">{move || parting.with(|parting| parting.sentence.clone())}</p>
            <Show when=move || parting.with(|parting| parting.can_retry)>
                <button type="button" on:click=move |_| on_retry.run(number())>
                    {move || if is_busy.get() { i18n::sign_out_trying() } else { i18n::panel_try_again() }}
                </button>
            </Show>
            <button type="button" class="quiet" on:click=move |_| on_dismiss.run(number())>{move || i18n::sign_out_dismiss()}</button>
        </div>
    }
}
