//! Sign-outs that a workspace has not confirmed: what that means, and what can be done.

use leptos::prelude::*;

/// One of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignOutNotice {
    /// Tells it from others.
    pub number: u32,
    /// What is said of it.
    pub sentence: String,
    /// Whether it can be tried again.
    pub can_retry: bool,
}

/// All of them, each with its buttons. They are read out when they come.
#[component]
pub fn SignOutNoticeList(
    /// The sign-outs.
    #[prop(into)]
    sign_outs: Signal<Vec<SignOutNotice>>,
    /// The numbers of those that are being tried again.
    #[prop(into)]
    busy: Signal<Vec<u32>>,
    /// Called with the number of one that is to be tried again.
    on_retry: Callback<u32>,
    /// Called with the number of one that has been read.
    on_dismiss: Callback<u32>,
) -> impl IntoView {
    let notice = move |number: u32| {
        let sign_out = Memo::new(move |last: Option<&SignOutNotice>| {
            let current =
                sign_outs.with(|all| all.iter().find(|sign_out| sign_out.number == number).cloned());
            // It is removed in the same step in which it has gone.
            current.or_else(|| last.cloned()).unwrap_or_default()
        });
        let is_busy = Memo::new(move |_| busy.with(|busy| busy.contains(&number)));
        view! { <SignOutNoticeItem sign_out is_busy on_retry on_dismiss /> }
    };
    let numbers =
        move || sign_outs.with(|all| all.iter().map(|sign_out| sign_out.number).collect::<Vec<_>>());
    view! {
        <div class="partings"><For each=numbers key=|number| *number children=notice /></div>
    }
}

#[component]
fn SignOutNoticeItem(
    /// The sign-out.
    sign_out: Memo<SignOutNotice>,
    /// Whether it is being tried again.
    is_busy: Memo<bool>,
    /// Called with its number when it is to be tried again.
    on_retry: Callback<u32>,
    /// Called with its number when it has been read.
    on_dismiss: Callback<u32>,
) -> impl IntoView {
    let number = move || sign_out.with_untracked(|sign_out| sign_out.number);
    view! {
        <div class="notice parting" role="group" aria-label=move || i18n::sign_out_title()>
            <p role="alert">{move || sign_out.with(|sign_out| sign_out.sentence.clone())}</p>
            <Show when=move || sign_out.with(|sign_out| sign_out.can_retry)>
                <button type="button" on:click=move |_| on_retry.run(number())>
                    {move || if is_busy.get() { i18n::sign_out_trying() } else { i18n::panel_try_again() }}
                </button>
            </Show>
            <button type="button" class="quiet" on:click=move |_| on_dismiss.run(number())>{move || i18n::sign_out_dismiss()}</button>
        </div>
    }
}
