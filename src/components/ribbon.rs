//! Lines over the whole page: that it is a demo, and that there is no connection.

use leptos::prelude::*;
use live::view;

/// Says that the numbers are samples, and leads to one's own.
#[component]
pub fn DemoRibbon(
    /// Called when the person wants their own workspace.
    on_connect: Callback<()>,
) -> impl IntoView {
    view! {
        <aside class="ribbon" aria-label=words::frame_demo()>
            <span>{words::frame_demo_note()}</span>
            <button type="button" on:click=move |_| on_connect.run(())>{words::frame_connect()}</button>
        </aside>
    }
}

/// Says that the browser is offline.
#[component]
pub fn OfflineRibbon() -> impl IntoView {
    view! {
        <div class="ribbon offline" role="status" aria-label=words::frame_offline()>
            <span>{words::frame_offline_note()}</span>
        </div>
    }
}
