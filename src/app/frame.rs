//! What surrounds the views: the bar, the filters, notices, and the foot.

use leptos::prelude::*;
use live::{Memo, Signal, signal};

use super::filter_bar::FilterBar;
use super::keys::{Keys, LIST, use_keys};
use super::views::Views;
use crate::components::dialog::{Modal, close};
use crate::components::notice::Notices;
use crate::components::surroundings::focus;
use crate::components::tabs::{Tab, Tabs};
use crate::components::workspace_menu::{Wish, WorkspaceMenu};
use crate::domain::stranger::in_a_sentence;
use crate::pages::agents::Agents;
use crate::pages::availability::Availability;
use crate::pages::departments::Departments;
use crate::pages::drawer::Drawer;
use crate::pages::overview::Overview;
use crate::pages::sign_in::{Purpose, SignInPanel, secret_notice, use_workspaces};
use crate::state::about::{About, use_about};
use crate::state::directory::{Directory, use_directory};
use crate::state::filters::Filters;
use crate::state::refresher::use_refresher;
use crate::state::reporting_zone::use_reporting_zone;
use crate::state::session::Session;
use crate::state::view::View;

/// What can be shown over the views, by its title: the form for one more workspace, the saved views, or the keys.
const ADD: &str = "Add a workspace";
const VIEWS: &str = "Saved views";

/// The views with all that surrounds them.
#[component]
pub fn Frame(had_secret: bool) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let refresher = use_refresher(filters, session);
    provide_context(refresher);
    let directory = use_directory(refresher);
    provide_context(directory);
    let about = use_about();
    use_reporting_zone(filters.zones, about);
    let (is_demo, host) = untrack(move || (session.is_demo(), session.host()));
    let (over, set_over) = signal("");
    let said = Signal::new(String::new());
    let has_keys = use_keys(filters, refresher, set_over, said);
    let leave = Callback::new(move |()| set_over.set(""));
    let sentences = live::memo(move |_| sentences(filters, directory, &about.get(), had_secret));
    view! {
        <a class="skip" href="#main">"Skip to the numbers"</a>
        <header class="bar">
            <p class="brand">"Omnichannel Dashboard"</p>
            <Tabs tabs=tabs(filters) on_open=Callback::new(move |at: usize| open(filters, at)) />
            <button type="button" class="views-opener" on:click=move |_| set_over.set(VIEWS)>"Views"</button>
            <Account is_demo on_add=Callback::new(move |()| set_over.set(ADD)) />
        </header>
        {live::maybe(move || {
            let content = match over.get() {
                ADD => view! { <SignInPanel purpose=Purpose::Add /> }.into_any(),
                // Nothing may stand over the way back in.
                _ if session.is_expired.get() => return None,
                VIEWS => view! { <Views /> }.into_any(),
                LIST => view! { <Keys is_on=has_keys /> }.into_any(),
                _ => return filters.about.get().map(|about| view! { <Drawer about /> }.into_any()),
            };
            let title = over.get();
            let way_out = if title == ADD { "Cancel" } else { "Close" };
            let title = live::memo(move |_| title.to_owned());
            Some(view! { <Modal title closed_by="closerequest" leave=way_out on_close=leave>{content}</Modal> }.into_any())
        })}
        <p class="unseen" role="status">{live::text(move || said.get())}</p>
        {is_demo.then(|| view! { <DemoRibbon /> }.into_any())}
        {live::maybe(move || (!is_demo && !refresher.is_online.get()).then(|| view! { <Offline /> }))}
        // One form at a time: each field's label names it by its id.
        {live::maybe(move || (session.is_expired.get() && over.get() != ADD).then(|| view! { <Expired /> }))}
        <main id="main" tabindex="-1">
            <h1 class="unseen">{live::text(move || filters.view.get().title())}</h1>
            <FilterBar />
            <Notices sentences />
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
            <button type="button" class="quiet" on:click=move |_| set_over.set(LIST)>"Keys"</button>
            {live::text(move || foot(&about.get(), &host, is_demo))}
        </footer>
    }
}

fn open(filters: Filters, at: usize) {
    if let Some(view) = View::ALL.get(at) {
        filters.set_view(*view);
    }
}

fn tabs(filters: Filters) -> Memo<Vec<Tab>> {
    live::memo(move |_| {
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
        Wish::SignOut => session.sign_out(),
        Wish::SignOutOfAll => session.sign_out_of_all(),
    });
    let has_focus = session.take_switched();
    let menu = (!is_demo)
        .then(|| view! { <WorkspaceMenu workspaces=use_workspaces(session) has_focus on_wish /> }.into_any());
    view! { <div class="account">{menu}{is_demo.then(|| view! { <span class="host">"Demo"</span> }.into_any())}</div> }
}

#[component]
fn DemoRibbon() -> impl IntoView {
    let filters: Filters = expect_context();
    view! {
        <aside class="ribbon" aria-label="Demo">
            <span>"Demo data, not your workspace."</span>
            <button type="button" on:click=move |_| filters.set_demo(false)>"Connect yours"</button>
        </aside>
    }
}

#[component]
fn Offline() -> impl IntoView {
    view! {
        <aside class="ribbon" role="status" aria-label="Offline">
            <span>"You are offline. The numbers are the last that came; they are asked for again when the network is back."</span>
        </aside>
    }
}

/// The way back in, over a view that is kept. It takes the focus, so that nobody misses it.
#[component]
fn Expired() -> impl IntoView {
    live::effect(|_| {
        // A dialog over it would keep it from everybody.
        close();
        focus("expired-title");
    });
    view! {
        <section class="expired" role="dialog" aria-labelledby="expired-title">
            <h2 id="expired-title" tabindex="-1">"Your session ended. Sign in to continue; your view is kept."</h2>
            <SignInPanel purpose=Purpose::Continue />
        </section>
    }
}

fn sentences(filters: Filters, directory: Directory, about: &About, had_secret: bool) -> Vec<String> {
    let unlisted = filters
        .departments
        .with(|chosen| chosen.ids().iter().filter_map(|id| directory.unlisted(id)).collect::<Vec<_>>());
    let lacking = about.missing.iter().map(|name| {
        format!("Your account lacks the permission {name}, so some panels cannot be shown. Ask an admin.")
    });
    secret_notice(had_secret)
        .into_iter()
        .chain(filters.notices.get())
        .chain(unlisted)
        .chain(lacking)
        .collect()
}

fn foot(about: &About, host: &str, is_demo: bool) -> String {
    let account = about.account.as_ref().map(|account| format!("Signed in as {}", in_a_sentence(account)));
    let place = if is_demo { "the built-in demo".to_owned() } else { host.to_owned() };
    let version = about.version.as_ref().map(|version| format!("Rocket.Chat {}", in_a_sentence(version)));
    let licence = about.premium.map(|premium| if premium { "premium" } else { "community" }.to_owned());
    let facts = [account, Some(place), version, licence];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    format!("{}. Nothing leaves this browser but questions to the workspace.", facts.join(" · "))
}
