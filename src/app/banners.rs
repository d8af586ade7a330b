//! Banners of the whole page: demo, offline, outage, expired session.

use leptos::prelude::*;

use super::banner::{DemoBanner, OfflineBanner, SnapshotBanner, UnreachableBanner};
use super::open_dialog::OpenDialog;
use crate::features::sign_in::session_expired::SessionExpired;
use crate::features::sign_in::sign_in_panel::{SignInPanel, SignInPurpose};
use crate::filters::filters::Filters;
use crate::query::refresher::Refresher;
use crate::session::session::Session;
use crate::session::snapshot::OpenSnapshot;
use crate::ui::relative_time::moment;

/// Banners of the whole page: demo, offline, outage, expired session.
#[component]
pub(super) fn Banners(open_dialog: RwSignal<Option<OpenDialog>>) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let Refresher { is_online, outage, .. } = expect_context();
    let (is_demo, snapshot) = (session.is_demo(), untrack(|| session.snapshots.current()));
    let is_asked = !is_demo && snapshot.is_none();
    let host = TextProp::from(session.host());
    let on_close = Callback::new(move |()| session.snapshots.close());
    let saved = move |snapshot: OpenSnapshot| move || moment(snapshot.at, &filters.zone.get());
    let on_connect = Callback::new(move |()| filters.set_demo(false));
    view! {
        {is_demo.then(|| view! { <DemoBanner on_connect /> })}
        {snapshot.map(|snapshot| view! { <SnapshotBanner workspace=host.clone() moment=saved(snapshot) on_close /> })}
        <Show when=move || is_asked && !is_online.get()>
            <OfflineBanner />
        </Show>
        <Show when=move || outage.is_on() && is_online.get()>
            <UnreachableBanner host=host.clone() on_retry=outage.resume />
        </Show>
        // One form at a time.
        <Show when=move || session.is_expired.get() && open_dialog.get() != Some(OpenDialog::Add)>
            <SessionExpired><SignInPanel purpose=SignInPurpose::Continue /></SessionExpired>
        </Show>
    }
}
