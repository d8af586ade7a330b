//! The drawer: one agent or one department, as far as the reports tell of them.

use leptos::prelude::*;
use live::Memo;

use super::availability_panel::SERVER_DAYS;
use super::compared::labelled;
use super::covering::range_words;
use super::totals_panel::TotalsPanel;
use super::trend_panel::{TrendPanel, use_crosshair};
use crate::components::bars::change_words;
use crate::components::browser_wording::BrowserWording;
use crate::components::dialog::Modal;
use crate::domain::availability::AgentTime;
use crate::domain::breakdown::{Breakdown, Name, Offered, Row};
use crate::domain::department::{DepartmentId, Departments};
use crate::domain::duration;
use crate::domain::question::Scope;
use crate::domain::stranger::in_a_sentence;
use crate::domain::totals::Totals;
use crate::domain::wording::Wording;
use crate::domain::zone::Zone;
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
            (live::memo(move |_| name.clone()), agent(filters, directory, about))
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
fn agent(filters: Filters, directory: Directory, key: String) -> AnyView {
    let (agents, times) = (use_agents(filters), use_availability(filters));
    let names = use_agent_names(live::memo(move |_| times.is_answered()));
    let called = key.clone();
    let served = live::memo(move |_| {
        agents.show(|asked, shown| {
            let told = ("Sum of", |_: &Offered<_>| Vec::new());
            let (face, data) = labelled(asked, shown, (filters, directory), told, Offered::into_inner);
            let words = data.map_or_else(|| vec![waiting(shown)], |data| carried(&data, &called));
            (face.covers, words)
        })
    });
    let service = live::memo(move |_| {
        times.show(|asked, shown| {
            let range = shown.question(asked).now;
            let covers = range_words(range, SERVER_DAYS);
            let is_one_day = range.single_day().is_some();
            let covers = if is_one_day { format!("{covers} · times in {}", filters.zone.get()) } else { covers };
            let Some(answer) = shown.answer() else { return (covers, vec![waiting(shown)]) };
            let names = names.get().and_then(Result::ok).unwrap_or_default();
            // The community report has usernames, and the premium one names.
            let is_own = |agent: &&AgentTime| [agent.label(), &agent.username].contains(&name(&key));
            let mut told = Vec::new();
            for agent in answer.value.now.named(&names).agents.iter().filter(is_own) {
                told.push(on_service(agent, &filters.zone.get()));
            }
            if told.is_empty() {
                told.push("Not on service, as far as the workspace tells.".into());
            }
            if !is_one_day {
                told.push("A single day tells when.".into());
            }
            (covers, told)
        })
    });
    view! {
        {told("Conversations", served)}
        {told("On service", service)}
        <p class="note">"The workspace tells no trend and no response times of one agent."</p>
    }
    .into_any()
}

/// A title, what its sentences cover, and the sentences.
fn told(title: &'static str, facts: Memo<(String, Vec<String>)>) -> AnyView {
    let sentence = |sentence| view! { <p>{sentence}</p> };
    view! {
        <section>
            <h3>{title}</h3>
            <p class="covers">{live::text(move || facts.with(|(covers, _)| covers.clone()))}</p>
            {live::view(move || live::each(facts.get().1.into_iter().map(sentence)))}
        </section>
    }
    .into_any()
}

/// How many of all the conversations the agents with this key carried, and how that stands to the compared period.
fn carried(data: &Breakdown, key: &str) -> Vec<String> {
    let own: Vec<&Row> = data.rows.iter().filter(|row| agent_key(&row.name) == key).collect();
    let mut told = vec![share(own.iter().map(|row| row.total()).sum(), data.total())];
    if own.len() > 1 {
        told.push("Several agents share this name; this is all of them.".into());
    }
    if let [row] = *own
        && let Some(before) = row.before
    {
        let change = change_words(data, row, &BrowserWording).map(|words| format!(": {words}")).unwrap_or_default();
        told.push(format!("{} in the compared period{change}.", BrowserWording.count(before)));
    }
    told
}

fn on_service(agent: &AgentTime, zone: &Zone) -> String {
    let time = |at| BrowserWording.time(zone.local(at));
    let mut told = format!("{} as {}", duration::words(agent.seconds as f64), in_a_sentence(&agent.username));
    for (at, session) in agent.sessions.iter().enumerate() {
        let before = if at == 0 { ": " } else { ", " };
        told += &format!("{before}{}–{}", time(session.start), time(session.end));
    }
    told + "."
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
