//! What surrounds the views: the bar, the filters, notices, and the foot.

use leptos::either::EitherOf4;
use leptos::ev::MouseEvent;
use leptos::html::Main;
use leptos::prelude::*;

use super::account::Account;
use super::appearance::AppearanceChoice;
use super::filter_bar::FilterBar;
use super::notices::PageNotices;
use super::open_dialog::OpenDialog;
use super::overlay::Overlay;
use super::shortcut_actions::use_shortcut_actions;
use super::wall::WallDisplay;
use crate::app::banner::{DemoBanner, OfflineBanner, UnreachableBanner};
use crate::app::views::agents::Agents;
use crate::app::views::availability::Availability;
use crate::app::views::departments::Departments;
use crate::app::views::overview::Overview;
use crate::browser::sonification::use_sonification;
use crate::features::sign_in::page::{SignInPanel, SignInPurpose};
use crate::features::sign_in::session_expired::SessionExpired;
use crate::features::sign_in::unconfirmed_sign_outs::UnconfirmedSignOuts;
use crate::filters::filters::Filters;
use crate::filters::view::View;
use crate::query::directory::use_directory;
use crate::query::refresher::{Refresher, use_refresher};
use crate::query::reporting_zone::use_reporting_zone;
use crate::query::workspace_info::{WorkspaceInfo, use_workspace_info};
use crate::session::session::Session;
use crate::ui::icon::{Icon, LuBookmark, LuKeyboard, LuMonitor};
use crate::ui::tabs::{Tab, Tabs, is_plain_click};
use analytics::sanitize::excerpt;

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
    let about = use_workspace_info();
    use_reporting_zone(filters.zones, about);
    let open_dialog = RwSignal::new(None);
    let announcement = RwSignal::new(TextProp::default());
    let has_keys = use_shortcut_actions(filters, refresher, open_dialog, announcement);
    let main = NodeRef::<Main>::new();
    view! {
        <SkipLink main />
        <Header open_dialog />
        <Overlay open_dialog has_keys />
        <WallDisplay />
        <p class="unseen" role="status">{move || announcement.get().get()}</p>
        <Banners open_dialog />
        <main id="main" tabindex="-1" node_ref=main>
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

/// The way past the bar and the filters.
#[component]
fn SkipLink(main: NodeRef<Main>) -> impl IntoView {
    // A fragment in the address would only be one more step of the history.
    let on_click = move |event: MouseEvent| {
        let Some(main) = main.get_untracked().filter(|_| is_plain_click(&event)) else { return };
        event.prevent_default();
        // A browser that refuses the focus has done the rest.
        let _ = main.focus();
    };
    view! { <a class="skip" href="#main" on:click=on_click>{move || i18n::frame_skip()}</a> }
}

#[component]
fn Header(open_dialog: RwSignal<Option<OpenDialog>>) -> impl IntoView {
    let filters: Filters = expect_context();
    let on_open = Callback::new(move |at: usize| {
        if let Some(view) = View::ALL.get(at) {
            filters.set_view(*view);
        }
    });
    view! {
        <header class="bar">
            <p class="brand">{move || i18n::frame_brand()}</p>
            <Tabs tabs=tabs(filters) on_open />
            <button type="button" class="views-opener quiet" on:click=move |_| open_dialog.set(Some(OpenDialog::Views))>
                <Icon icon=LuBookmark />
                <span>{move || OpenDialog::Views.title()}</span>
            </button>
            <Account on_add=Callback::new(move |()| open_dialog.set(Some(OpenDialog::Add))) />
        </header>
    }
}

fn tabs(filters: Filters) -> Memo<Vec<Tab>> {
    Memo::new(move |_| {
        let tab = |view: View| Tab {
            title: view.title(),
            href: filters.view_address(view),
            current: filters.view.get() == view,
        };
        View::ALL.map(tab).to_vec()
    })
}

/// Banners of the whole page: demo, offline, outage, expired session.
#[component]
fn Banners(open_dialog: RwSignal<Option<OpenDialog>>) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let Refresher { is_online, outage, .. } = expect_context();
    let is_demo = session.is_demo();
    let host = TextProp::from(session.host());
    let on_connect = Callback::new(move |()| filters.set_demo(false));
    view! {
        {is_demo.then(|| view! { <DemoBanner on_connect /> })}
        <Show when=move || !is_demo && !is_online.get()>
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

/// The panels of the open view. Each view is a type of its own here, so that none takes over the elements of another.
#[component]
fn CurrentView() -> impl IntoView {
    let filters: Filters = expect_context();
    move || match filters.view.get() {
        View::Overview => EitherOf4::A(view! { <Overview /> }),
        View::Agents => EitherOf4::B(view! { <Agents /> }),
        View::Departments => EitherOf4::C(view! { <Departments /> }),
        View::Availability => EitherOf4::D(view! { <Availability /> }),
    }
}

#[component]
fn Footer(
    #[prop(into)] about: Signal<Option<WorkspaceInfo>>,
    open_dialog: RwSignal<Option<OpenDialog>>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let (is_demo, host) = (session.is_demo(), session.host());
    view! {
        <footer class="foot">
            <button type="button" class="quiet" on:click=move |_| open_dialog.set(Some(OpenDialog::Keys))>
                <Icon icon=LuKeyboard />
                {move || i18n::frame_keys()}
            </button>
            <button type="button" class="quiet" on:click=move |_| filters.set_kiosk(true)>
                <Icon icon=LuMonitor />
                {move || i18n::frame_wall()}
            </button>
            <p>{move || footer_text(&about.get().unwrap_or_default(), &host, is_demo)}</p>
            <AppearanceChoice />
        </footer>
    }
}

fn footer_text(about: &WorkspaceInfo, host: &str, is_demo: bool) -> String {
    let account = about.account.as_ref().map(|account| i18n::frame_signed_in(&excerpt(account)));
    let place = if is_demo { i18n::frame_built_in_demo() } else { host };
    let version = about.version.as_ref().map(|version| i18n::frame_version(&excerpt(version)));
    let licence =
        about.premium.map(|premium| if premium { i18n::frame_premium() } else { i18n::frame_community() });
    let facts = [account.as_deref(), Some(place), version.as_deref(), licence];
    let facts: Vec<&str> = facts.into_iter().flatten().collect();
    i18n::frame_foot(&facts.join(" · "))
}
