//! What is said above the panels: what was left out of the address, what the workspace lacks, and clocks that differ.

use analytics::locale_format::LocaleFormat;
use chrono::TimeDelta;
use leptos::prelude::*;

use crate::browser::clock_sync::page_host;
use crate::browser::intl_format::IntlFormat;
use crate::features::sign_in::sign_in_panel::secret_notice;
use crate::filters::filters::Filters;
use crate::query::directory::Directory;
use crate::query::workspace_info::WorkspaceInfo;
use crate::session::session::Session;
use crate::session::sign_in_target::SignInTarget;
use crate::ui::notice::Notices;

/// The notices of the page, wired to their list.
#[component]
pub fn PageNotices(
    /// What is known of the workspace and of the person's account, once it is told.
    #[prop(into)]
    about: Signal<Option<WorkspaceInfo>>,
    /// Whether a secret was taken out of the address.
    had_secret: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let target: SignInTarget = expect_context();
    let session: Session = expect_context();
    let sentences = Memo::new(move |_| {
        secret_notice(had_secret)
            .into_iter()
            .chain(target.notice())
            .chain(clock_notice(filters))
            .chain(filters.notices.get())
            .chain(unlisted_departments(filters, directory))
            .chain(about.get().iter().flat_map(missing_permission_notices))
            .chain(session.snapshots.notice.get().map(|error| error.to_string()))
            .chain(session.sign_out_notices.sentences())
            .collect()
    });
    view! { <Notices sentences /> }
}

/// That departments which the address names are not on the workspace's list.
fn unlisted_departments(filters: Filters, directory: Directory) -> Vec<String> {
    filters
        .departments
        .with(|chosen| chosen.ids().iter().filter_map(|id| directory.unlisted_notice(id)).collect())
}

/// Which permissions the account lacks.
fn missing_permission_notices(about: &WorkspaceInfo) -> Vec<String> {
    about.missing_permissions.iter().map(|name| i18n::frame_lacks_permission(name)).collect()
}

/// What follows where the computer's clock and that of the page's host cannot both be right.
fn clock_notice(filters: Filters) -> Option<String> {
    let ahead = filters.clock.skew.get()?;
    let minutes = (ahead.num_seconds().abs() + 30) / 60;
    let difference = IntlFormat.duration((minutes * 60) as f64);
    Some(if ahead < TimeDelta::zero() {
        i18n::notices_clock_ahead(&difference, &page_host())
    } else {
        i18n::notices_clock_behind(&difference, &page_host())
    })
}
