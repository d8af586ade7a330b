//! Lines over the whole page: that it is a demo, that there is no network, and that the workspace does not answer.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// Says that the numbers are samples, and leads to one's own.
#[component]
pub fn DemoBanner(
    /// Called when the person wants their own workspace.
    on_connect: Callback<()>,
) -> impl IntoView {
    view! {
        <aside class="ribbon" aria-label=move || i18n::frame_demo()>
            <span>{move || i18n::frame_demo_note()}</span>
            <button type="button" on:click=move |_| on_connect.run(())>{move || i18n::frame_connect()}</button>
        </aside>
    }
}

/// Says that the browser is offline.
#[component]
pub fn OfflineBanner() -> impl IntoView {
    view! {
        <div class="ribbon offline" role="status" aria-label=move || i18n::frame_offline()>
            <span>{move || i18n::frame_offline_note()}</span>
        </div>
    }
}

/// Says that the workspace does not answer, once for all panels.
#[component]
pub fn UnreachableBanner(
    /// The workspace's host.
    #[prop(into)]
    host: TextProp,
    /// Called when the person wants to ask again.
    on_retry: Callback<()>,
) -> impl IntoView {
    view! {
        <div class="ribbon offline" role="status" aria-label=move || i18n::frame_silent()>
            <span>{move || i18n::frame_silent_note(&host.get())}</span>
            <button type="button" on:click=move |_| on_retry.run(())>{move || i18n::panel_try_again()}</button>
        </div>
    }
}
