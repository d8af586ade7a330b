//! What is said above the panels: what was left out of the address, what the workspace lacks, and clocks that differ.

use chrono::TimeDelta;
use leptos::prelude::*;

use crate::components::browser_wording::BrowserWording;
use crate::components::notice::Notices;
use crate::pages::sign_in::secret_notice;
use crate::state::about::About;
use crate::state::clock::host;
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use crate::state::naming::Naming;
use crate::state::session::Session;
use analytics::wording::Wording;

/// The notices of the page, wired to their list.
#[component]
pub fn PageNotices(
    /// What is known of the workspace and of the person's account, once it is told.
    #[prop(into)]
    about: Signal<Option<About>>,
    /// Whether a secret was taken out of the address.
    had_secret: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let naming: Naming = expect_context();
    let session: Session = expect_context();
    let sentences = Memo::new(move |_| {
        secret_notice(had_secret)
            .into_iter()
            .chain(naming.notice())
            .chain(clock_notice(filters))
            .chain(filters.notices.get())
            .chain(unlisted(filters, directory))
            .chain(about.get().iter().flat_map(lacking))
            .chain(session.partings.sentences())
            .collect()
    });
    view! { <Notices sentences /> }
}

/// That departments which the address names are not on the workspace's list.
fn unlisted(filters: Filters, directory: Directory) -> Vec<String> {
    filters.departments.with(|chosen| chosen.ids().iter().filter_map(|id| directory.unlisted(id)).collect())
}

/// Which permissions the account lacks.
fn lacking(about: &About) -> Vec<String> {
    about.missing.iter().map(|name| i18n::frame_lacks_permission(name)).collect()
}

/// What follows where the computer's clock and that of the page's host cannot both be right.
fn clock_notice(filters: Filters) -> Option<String> {
    let ahead = filters.clock.difference.get()?;
    let minutes = (ahead.num_seconds().abs() + 30) / 60;
    let difference = BrowserWording.duration((minutes * 60) as f64);
    Some(if ahead < TimeDelta::zero() {
        i18n::notices_clock_ahead(&difference, &host())
    } else {
        i18n::notices_clock_behind(&difference, &host())
    })
}
