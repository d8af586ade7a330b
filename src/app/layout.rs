//! What surrounds the views: the bar, the filters, notices, and the foot.

use leptos::either::EitherOf6;
use leptos::html::Main;
use leptos::prelude::*;

use super::banners::Banners;
use super::filter_bar::FilterBar;
use super::footer::Footer;
use super::header::Header;
use super::notices::PageNotices;
use super::overlay::Overlay;
use super::shortcut_actions::use_shortcut_actions;
use super::skip_link::SkipLink;
use super::views::agents::Agents;
use super::views::availability::Availability;
use super::views::departments::Departments;
use super::views::overview::Overview;
use super::views::report::Report;
use super::views::wall::Wall;
use super::wall::WallDisplay;
use crate::browser::sonification::use_sonification;
use crate::features::sign_in::unconfirmed_sign_outs::UnconfirmedSignOuts;
use crate::filters::filters::Filters;
use crate::filters::view::View;
use crate::query::directory::use_directory;
use crate::query::refresher::use_refresher;
use crate::query::reporting_zone::use_reporting_zone;
use crate::query::workspace_info::use_workspace_info;
use crate::session::session::Session;
use crate::ui::export::registry::ExportRegistry;

/// The views with all that surrounds them.
#[component]
pub fn PageLayout(
    /// Whether a secret was taken out of the address.
    had_secret: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let refresher = use_refresher(filters, session);
    provide_context(refresher);
    provide_context(use_directory(refresher));
    provide_context(use_sonification());
    provide_context(ExportRegistry::default());
    let about = use_workspace_info();
    use_reporting_zone(filters.zones, about);
    let open_dialog = RwSignal::new(None);
    let announcement = RwSignal::new(TextProp::default());
    let has_keys = use_shortcut_actions(filters, refresher, open_dialog, announcement);
    let main = NodeRef::<Main>::new();
    let is_recorded = untrack(|| session.snapshots.current()).is_some();
    view! {
        <SkipLink main />
        <Header open_dialog />
        <Overlay open_dialog has_keys />
        <WallDisplay />
        <p class="unseen" role="status">{move || announcement.get().get()}</p>
        <Banners open_dialog />
        <main id="main" tabindex="-1" node_ref=main data-recorded=is_recorded.to_string()>
            <h1 class="unseen">{move || filters.view.get().title()}</h1>
            <FilterBar />
            <PageNotices about had_secret />
            <UnconfirmedSignOuts />
            <div class="panels" data-view=move || filters.view.get().name()>
                <CurrentView />
            </div>
        </main>
        <Footer about open_dialog />
    }
}

/// The panels of the open view. Each view is a type of its own here, so that none takes over the elements of another.
#[component]
fn CurrentView() -> impl IntoView {
    let filters: Filters = expect_context();
    move || match filters.view.get() {
        View::Overview if filters.kiosk.get() => EitherOf6::E(view! { <Wall /> }),
        View::Overview => EitherOf6::A(view! { <Overview /> }),
        View::Agents => EitherOf6::B(view! { <Agents /> }),
        View::Departments => EitherOf6::C(view! { <Departments /> }),
        View::Availability => EitherOf6::D(view! { <Availability /> }),
        View::Report => EitherOf6::F(view! { <Report /> }),
    }
}
