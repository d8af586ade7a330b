//! Banners of the whole page: that it is a demo, that there is no network, and that the workspace does not answer.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

use crate::ui::banner::Banner;

/// Says that the numbers are samples, and leads to one's own.
#[component]
pub fn DemoBanner(
    /// Called when the person wants their own workspace.
    on_connect: Callback<()>,
) -> impl IntoView {
    let action = Some((TextProp::from(i18n::frame_connect), on_connect));
    view! { <Banner label=i18n::frame_demo text=i18n::frame_demo_note action /> }
}

/// Says that the numbers are those of a snapshot, and leads back.
#[component]
pub fn SnapshotBanner(
    /// Whose numbers they are.
    #[prop(into)]
    workspace: TextProp,
    /// When they were saved, on the reader's clock.
    #[prop(into)]
    moment: TextProp,
    /// Called when the reader has seen them.
    on_close: Callback<()>,
) -> impl IntoView {
    let text = move || i18n::snapshot_banner(&moment.get(), &workspace.get());
    let action = Some((TextProp::from(i18n::snapshot_close), on_close));
    view! { <Banner label=i18n::snapshot_tab text action /> }
}

/// Says that the browser is offline.
#[component]
pub fn OfflineBanner() -> impl IntoView {
    view! { <Banner label=i18n::frame_offline text=i18n::frame_offline_note is_status=true action=None /> }
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
    let text = move || i18n::frame_silent_note(&host.get());
    let action = Some((TextProp::from(i18n::panel_try_again), on_retry));
    view! { <Banner label=i18n::frame_silent text is_status=true action /> }
}
