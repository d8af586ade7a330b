//! What surrounds the views: the bar, the filters, notices, and the foot.

use chrono::TimeDelta;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use live::view;

use super::appearance::AppearanceChoice;
use super::filter_bar::FilterBar;
use super::keys::{Keys, use_keys};
use super::over::Over;
use super::views::Views;
use super::wall::Wall;
use crate::components::browser_wording::BrowserWording;
use crate::components::dialog::Modal;
use crate::components::icon::{LuBookmark, LuKeyboard, LuMonitor, icon};
use crate::components::notice::Notices;
use crate::components::ribbon::{DemoRibbon, OfflineRibbon, SilentRibbon};
use crate::components::surroundings::focus;
use crate::components::tabs::{Tab, Tabs, is_plain};
use crate::components::way_back::WayBack;
use crate::components::workspace_menu::{Wish, WorkspaceMenu};
use crate::domain::stranger::in_a_sentence;
use crate::domain::wording::Wording;
use crate::pages::agents::Agents;
use crate::pages::availability::Availability;
use crate::pages::departments::Departments;
use crate::pages::drawer::Drawer;
use crate::pages::overview::Overview;
use crate::pages::partings::Partings;
use crate::pages::sign_in::{Purpose, SignInPanel, secret_notice, use_workspaces};
use crate::state::about::{About, use_about};
use crate::state::clock::host;
use crate::state::directory::{Directory, use_directory};
use crate::state::filters::Filters;
use crate::state::hearing::use_hearing;
use crate::state::naming::Naming;
use crate::state::refresher::use_refresher;
use crate::state::reporting_zone::use_reporting_zone;
use crate::state::session::Session;
use crate::state::view::View;

/// The views with all that surrounds them.
#[component]
pub fn Frame(had_secret: bool) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let refresher = use_refresher(filters, session);
    provide_context(refresher);
    let directory = use_directory(refresher);
    provide_context(directory);
    provide_context(use_hearing());
    let about = use_about();
    use_reporting_zone(filters.zones, about);
    let (is_demo, host) = untrack(move || (session.is_demo(), session.host()));
    let silent_host = host.clone();
    let over = RwSignal::new(None);
    let said = RwSignal::new(String::new());
    let has_keys = use_keys(filters, refresher, over, said);
    let leave = Callback::new(move |()| over.set(None));
    // A fragment in the address would only be one more step of the history.
    let skip = |event: MouseEvent| {
        if is_plain(&event) {
            event.prevent_default();
            focus("main");
        }
    };
    let sentences = Memo::new(move |_| {
        let all = sentences(filters, directory, &about.get(), had_secret);
        all.into_iter().chain(session.partings.sentences()).collect()
    });
    view! {
        <a class="skip" href="#main" on:click=skip>{words::frame_skip()}</a>
        <header class="bar">
            <p class="brand">{words::frame_brand()}</p>
            <Tabs tabs=tabs(filters) on_open=Callback::new(move |at: usize| open(filters, at)) />
            <button type="button" class="views-opener quiet" on:click=move |_| over.set(Some(Over::Views))>
                {icon(LuBookmark)}
                <span>{Over::Views.title()}</span>
            </button>
            <Account is_demo on_add=Callback::new(move |()| over.set(Some(Over::Add))) />
        </header>
        {live::maybe(move || {
            let over = over.get();
            // Nothing else may stand over the way back in.
            if over != Some(Over::Add) && session.is_expired.get() {
                return None;
            }
            let Some(over) = over else {
                return filters.about.get().map(|about| view! { <Drawer about /> }.into_any());
            };
            let content = match over {
                Over::Add => view! { <SignInPanel purpose=Purpose::Add /> }.into_any(),
                Over::Views => view! { <Views /> }.into_any(),
                Over::Keys => view! { <Keys is_on=has_keys /> }.into_any(),
            };
            let title = Memo::new(move |_| over.title().to_owned());
            Some(view! { <Modal title closed_by="closerequest" leave=over.way_out() on_close=leave>{content}</Modal> }.into_any())
        })}
        <Wall host=if is_demo { words::frame_demo().to_owned() } else { host.clone() } />
        <p class="unseen" role="status">{live::text(move || said.get())}</p>
        {is_demo.then(|| view! { <DemoRibbon on_connect=Callback::new(move |()| filters.set_demo(false)) /> }.into_any())}
        {live::maybe(move || (!is_demo && !refresher.is_online.get()).then(|| view! { <OfflineRibbon /> }))}
        {live::maybe(move || {
            let is_silent = refresher.silence.is_on() && refresher.is_online.get();
            is_silent.then(|| view! { <SilentRibbon host=silent_host.clone() on_retry=refresher.silence.go_on /> })
        })}
        // One form at a time: each field's label names it by its id.
        {live::maybe(move || (session.is_expired.get() && over.get() != Some(Over::Add)).then(|| view! { <WayBack><SignInPanel purpose=Purpose::Continue /></WayBack> }))}
        <main
            id="main"
            tabindex="-1"
        >
            <h1 class="unseen">{live::text(move || filters.view.get().title())}</h1>
            <FilterBar />
            <Notices sentences />
            <Partings />
            <div class="panels" data-view=live::text(move || filters.view.get().name())>
                {live::view(move || match filters.view.get() {
                    View::Overview => view! { <Overview /> }.into_any(),
                    View::Agents => view! { <Agents /> }.into_any(),
                    View::Departments => view! { <Departments /> }.into_any(),
                    View::Availability => view! { <Availability /> }.into_any(),
                })}
            </div>
        </main>
        <footer class="foot">
            <button type="button" class="quiet" on:click=move |_| over.set(Some(Over::Keys))>{icon(LuKeyboard)}{words::frame_keys()}</button>
            <button type="button" class="quiet" on:click=move |_| filters.set_kiosk(true)>{icon(LuMonitor)}{words::frame_wall()}</button>
            <p>{live::text(move || foot(&about.get(), &host, is_demo))}</p>
            <AppearanceChoice />
        </footer>
    }
}

fn open(filters: Filters, at: usize) {
    if let Some(view) = View::ALL.get(at) {
        filters.set_view(*view);
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

#[component]
fn Account(is_demo: bool, on_add: Callback<()>) -> impl IntoView {
    let session: Session = expect_context();
    let filters: Filters = expect_context();
    let with_current = move |act: &dyn Fn(&str)| {
        if let Some(current) = untrack(|| session.current()) {
            act(&current.id);
        }
    };
    let on_wish = Callback::new(move |wish: Wish| match wish {
        Wish::Open(id) => session.open(id),
        Wish::Add => on_add.run(()),
        Wish::Rename(name) => with_current(&|id| session.rename(id, &name)),
        Wish::Recolour(colour) => with_current(&|id| session.recolour(id, colour)),
        Wish::Demo => filters.set_demo(true),
        Wish::SignOut => session.sign_out(),
        Wish::SignOutOfAll => session.sign_out_of_all(),
    });
    let has_focus = session.take_switched();
    let menu = (!is_demo)
        .then(|| view! { <WorkspaceMenu workspaces=use_workspaces(session) has_focus on_wish /> }.into_any());
    view! { <div class="account">{menu}{is_demo.then(|| view! { <span class="host">{words::frame_demo()}</span> }.into_any())}</div> }
}

fn sentences(filters: Filters, directory: Directory, about: &About, had_secret: bool) -> Vec<String> {
    let unlisted = filters
        .departments
        .with(|chosen| chosen.ids().iter().filter_map(|id| directory.unlisted(id)).collect::<Vec<_>>());
    let naming: Naming = expect_context();
    let lacking = about.missing.iter().map(|name| words::frame_lacks_permission(name));
    secret_notice(had_secret)
        .into_iter()
        .chain(naming.notice())
        .chain(clock_notice(filters))
        .chain(filters.notices.get())
        .chain(unlisted)
        .chain(lacking)
        .collect()
}

/// What follows where the computer's clock and that of the page's host cannot both be right.
fn clock_notice(filters: Filters) -> Option<String> {
    let ahead = filters.clock.difference.get()?;
    let minutes = (ahead.num_seconds().abs() + 30) / 60;
    let difference = BrowserWording.duration((minutes * 60) as f64);
    Some(if ahead < TimeDelta::zero() {
        words::notices_clock_ahead(&difference, &host())
    } else {
        words::notices_clock_behind(&difference, &host())
    })
}

fn foot(about: &About, host: &str, is_demo: bool) -> String {
    let account = about.account.as_ref().map(|account| words::frame_signed_in(&in_a_sentence(account)));
    let place = if is_demo { words::frame_built_in_demo() } else { host };
    let version = about.version.as_ref().map(|version| words::frame_version(&in_a_sentence(version)));
    let licence =
        about.premium.map(|premium| if premium { words::frame_premium() } else { words::frame_community() });
    let facts = [account.as_deref(), Some(place), version.as_deref(), licence];
    let facts: Vec<&str> = facts.into_iter().flatten().collect();
    words::frame_foot(&facts.join(" · "))
}
