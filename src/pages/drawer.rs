//! The drawer: one agent or one department, as far as the reports tell of them.

use leptos::prelude::*;

use super::totals_panel::TotalsPanel;
use super::trend_panel::{TrendPanel, use_crosshair};
use crate::components::browser_wording::BrowserWording;
use crate::components::dialog::Modal;
use crate::domain::availability::AgentTime;
use crate::domain::breakdown::{Name, Offered};
use crate::domain::department::{DepartmentId, Departments};
use crate::domain::duration;
use crate::domain::question::Scope;
use crate::domain::totals::Totals;
use crate::domain::wording::Wording;
use crate::state::directory::{Directory, use_agent_names};
use crate::state::filters::Filters;
use crate::state::report::{Report, Shown};
use crate::state::reports::{use_agents, use_availability, use_totals};

const AGENT: &str = "agent:";
const DEPARTMENT: &str = "department:";
const ASKING: &str = "Asking…";

/// What the name of an agent opens.
pub fn agent_key(name: &Name) -> String {
    match name {
        Name::Given(name) => format!("{AGENT}{name}"),
        _ => String::new(),
    }
}

/// What the name of a department opens; nothing where two share it.
pub fn department_key(name: &Name, directory: Directory) -> String {
    let id = match name {
        Name::Given(name) => directory.id(name),
        Name::Id(id) => Some(DepartmentId(id.clone())),
        _ => None,
    };
    id.map(|id| format!("{DEPARTMENT}{id}")).unwrap_or_default()
}

/// Opens the drawer.
pub fn opener(filters: Filters) -> Callback<String> {
    Callback::new(move |about: String| filters.set_about(Some(&about)))
}

/// One agent or one department, at the side of the view.
#[component]
pub fn Drawer(
    /// Whom it is about.
    about: String,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let (title, content) = match (about.strip_prefix(AGENT), about.strip_prefix(DEPARTMENT)) {
        (Some(name), _) => {
            let name = name.to_owned();
            (live::memo(move |_| name.clone()), agent(filters, about))
        }
        (_, Some(id)) => {
            let id = DepartmentId(id.to_owned());
            let content = department(filters, id.clone());
            (live::memo(move |_| directory.name(&id).unwrap_or_else(|| id.to_string())), content)
        }
        _ => (live::memo(|_| "Nobody".into()), "The address names no agent and no department.".into_any()),
    };
    let on_close = Callback::new(move |()| filters.set_about(None));
    view! { <Modal title closed_by="any" leave="Close" class="over drawer" on_close>{content}</Modal> }
}

/// A department's own numbers, in the panels of the view.
fn department(filters: Filters, id: DepartmentId) -> AnyView {
    let own = filters.of(Departments::default().with(id.clone()));
    let [its, all] = [own, filters.of(Departments::default())].map(use_totals);
    let count = move |totals: Report<Scope, Totals>| {
        totals.show(|_, shown| shown.current()?.value.now.conversations.map(|count| count as f64))
    };
    let share = live::text(move || match (count(its), count(all)) {
        (Some(its), Some(all)) if all > 0.0 => share(its, all),
        _ => ASKING.into(),
    });
    let crosshair = use_crosshair(own);
    provide_context(own);
    view! {
        <p>{share}</p>
        <p class="note">"The premium report of agents knows no departments."</p>
        <p><button type="button" on:click=move |_| filters.limit_to(id.clone())>"Show this department only"</button></p>
        // Under names of their own, as those of the view are still there.
        <TotalsPanel totals=its name="Department totals" />
        <TrendPanel crosshair name="Department trend" />
    }
    .into_any()
}

/// What is told of the agent with this key.
fn agent(filters: Filters, key: String) -> AnyView {
    let (agents, times) = (use_agents(filters), use_availability(filters));
    let names = use_agent_names(live::memo(move |_| times.is_answered()));
    let called = key.clone();
    let served = live::text(move || {
        agents.show(|_, shown| {
            let Some(answer) = shown.current() else { return waiting(shown) };
            let (Offered::Premium(data) | Offered::Community(data)) = &*answer.value.now;
            let own = data.rows.iter().filter(|row| agent_key(&row.name) == called);
            let (count, sum) = own.fold((0, 0.0), |(count, sum), row| (count + 1, sum + row.total()));
            let namesakes =
                if count > 1 { " Several agents share this name; this is all of them." } else { "" };
            share(sum, data.total()) + namesakes
        })
    });
    let service = live::text(move || {
        times.show(|_, shown| {
            let Some(answer) = shown.current() else { return waiting(shown) };
            let names = names.get().and_then(Result::ok).unwrap_or_default();
            let all = answer.value.now.named(&names);
            // The community report has usernames, and the premium one names.
            let is_own = |agent: &&AgentTime| [agent.label(), &agent.username].contains(&name(&key));
            let own = all.agents.iter().filter(is_own);
            let (mut seconds, mut told) = (0, String::new());
            for agent in own {
                seconds += agent.seconds;
                for session in &agent.sessions {
                    let [start, end] = [session.start, session.end]
                        .map(|at| BrowserWording.time(filters.zone.get().local(at)));
                    told += &format!(" {start}–{end}.");
                }
            }
            format!("On service for {}.{told}", duration::words(seconds as f64))
        })
    });
    let days =
        "Choose a single day to see when. The workspace tells no trend and no response times of one agent.";
    view! {
        <p>{served}</p>
        <p>{service}</p>
        <p class="note">{days}</p>
    }
    .into_any()
}

fn name(key: &str) -> &str {
    key.strip_prefix(AGENT).unwrap_or(key)
}

fn waiting<Q, T>(shown: &Shown<Q, T>) -> String {
    shown.load.trouble().map_or_else(|| ASKING.into(), ToString::to_string)
}

fn share(own: f64, all: f64) -> String {
    let part = if all > 0.0 { BrowserWording.percent(own / all) } else { "–".into() };
    format!("{} conversations, {part} of all {}.", BrowserWording.count(own), BrowserWording.count(all))
}
