//! What surrounds the views: the bar, the filters, notices, and the foot.

use leptos::either::EitherOf4;
use leptos::ev::MouseEvent;
use leptos::html::Main;
use leptos::prelude::*;

use super::account::Account;
use super::appearance::AppearanceChoice;
use super::filter_bar::FilterBar;
use super::keys::use_keys;
use super::notices::PageNotices;
use super::over::Over;
use super::overlay::Overlay;
use super::wall::Wall;
use crate::components::icon::{Icon, LuBookmark, LuKeyboard, LuMonitor};
use crate::components::ribbon::{DemoRibbon, OfflineRibbon, SilentRibbon};
use crate::components::tabs::{Tab, Tabs, is_plain};
use crate::components::way_back::WayBack;
use crate::pages::agents::Agents;
use crate::pages::availability::Availability;
use crate::pages::departments::Departments;
use crate::pages::overview::Overview;
use crate::pages::partings::Partings;
use crate::pages::sign_in::{Purpose, SignInPanel};
use crate::state::about::{About, use_about};
use crate::state::directory::use_directory;
use crate::state::filters::Filters;
use crate::state::hearing::use_hearing;
use crate::state::refresher::{Refresher, use_refresher};
use crate::state::reporting_zone::use_reporting_zone;
use crate::state::session::Session;
use crate::state::view::View;
use analytics::stranger::in_a_sentence;

/// The views with all that surrounds them.
#[component]
pub fn Frame(
    /// Whether a secret was taken out of the address.
    had_secret: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let refresher = use_refresher(filters, session);
    provide_context(refresher);
    provide_context(use_directory(refresher));
    provide_context(use_hearing());
    let about = use_about();
    use_reporting_zone(filters.zones, about);
    let over = RwSignal::new(None);
    let said = RwSignal::new(TextProp::default());
    let has_keys = use_keys(filters, refresher, over, said);
    let main = NodeRef::<Main>::new();
    view! {
        <SkipLink main />
        <Bar over />
        <Overlay over has_keys />
        <Wall />
        <p class="unseen" role="status">{move || said.get().get()}</p>
        <Ribbons over />
        <main id="main" tabindex="-1" node_ref=main>
            <h1 class="unseen">{move || filters.view.get().title()}</h1>
            <FilterBar />
            <PageNotices about had_secret />
            <Partings />
            <div class="panels" data-view=move || filters.view.get().name()>
                <CurrentView />
            </div>
        </main>
        <Foot about over />
    }
}

/// The way past the bar and the filters.
#[component]
fn SkipLink(main: NodeRef<Main>) -> impl IntoView {
    // A fragment in the address would only be one more step of the history.
    let on_click = move |event: MouseEvent| {
        let Some(main) = main.get_untracked().filter(|_| is_plain(&event)) else { return };
        event.prevent_default();
        // A browser that refuses the focus has done the rest.
        let _ = main.focus();
    };
    view! { <a class="skip" href="#main" on:click=on_click>{move || i18n::frame_skip()}</a> }
}

#[component]
fn Bar(over: RwSignal<Option<Over>>) -> impl IntoView {
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
            <button type="button" class="views-opener quiet" on:click=move |_| over.set(Some(Over::Views))>
                <Icon icon=LuBookmark />
                <span>{move || Over::Views.title()}</span>
            </button>
            <Account on_add=Callback::new(move |()| over.set(Some(Over::Add))) />
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
fn Ribbons(over: RwSignal<Option<Over>>) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let Refresher { is_online, silence, .. } = expect_context();
    let is_demo = session.is_demo();
    let host = TextProp::from(session.host());
    let on_connect = Callback::new(move |()| filters.set_demo(false));
    view! {
        {is_demo.then(|| view! { <DemoRibbon on_connect /> })}
        <Show when=move || !is_demo && !is_online.get()>
            <OfflineRibbon />
        </Show>
        <Show when=move || silence.is_on() && is_online.get()>
            <SilentRibbon host=host.clone() on_retry=silence.go_on />
        </Show>
        // One form at a time.
        <Show when=move || session.is_expired.get() && over.get() != Some(Over::Add)>
            <WayBack><SignInPanel purpose=Purpose::Continue /></WayBack>
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
fn Foot(#[prop(into)] about: Signal<Option<About>>, over: RwSignal<Option<Over>>) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let (is_demo, host) = (session.is_demo(), session.host());
    view! {
        <footer class="foot">
            <button type="button" class="quiet" on:click=move |_| over.set(Some(Over::Keys))>
                <Icon icon=LuKeyboard />
                {move || i18n::frame_keys()}
            </button>
            <button type="button" class="quiet" on:click=move |_| filters.set_kiosk(true)>
                <Icon icon=LuMonitor />
                {move || i18n::frame_wall()}
            </button>
            <p>{move || foot(&about.get().unwrap_or_default(), &host, is_demo)}</p>
            <AppearanceChoice />
        </footer>
    }
}

fn foot(about: &About, host: &str, is_demo: bool) -> String {
    let account = about.account.as_ref().map(|account| i18n::frame_signed_in(&in_a_sentence(account)));
    let place = if is_demo { i18n::frame_built_in_demo() } else { host };
    let version = about.version.as_ref().map(|version| i18n::frame_version(&in_a_sentence(version)));
    let licence =
        about.premium.map(|premium| if premium { i18n::frame_premium() } else { i18n::frame_community() });
    let facts = [account.as_deref(), Some(place), version.as_deref(), licence];
    let facts: Vec<&str> = facts.into_iter().flatten().collect();
    i18n::frame_foot(&facts.join(" · "))
}
