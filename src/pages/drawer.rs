//! The details drawer of one agent or one department.

use leptos::context::Provider;
use leptos::prelude::*;

use super::compared::labelled;
use super::covering::{DAYS, How, NOTHING, range_words, reporting_words, with_times};
use super::totals_panel::TotalsPanel;
use super::trend_panel::{TrendPanel, use_crosshair};
use crate::components::bars::change_words;
use crate::components::browser_wording::BrowserWording;
use crate::components::department_chips::focus_first_chip;
use crate::components::dialog::Modal;
use crate::components::timeline::listed;
use crate::query::{
    AvailabilityQuery, Query, QueryKey, State, TotalsQuery, use_agents, use_availability, use_totals,
};
use crate::state::directory::{Directory, use_agent_names};
use crate::state::filters::Filters;
use analytics::availability::{AgentNames, AgentTime, Availability, Session};
use analytics::beside::Asked;
use analytics::breakdown::{Breakdown, Name, Offered, Row};
use analytics::change::Change;
use analytics::department::{DepartmentId, Departments};
use analytics::limits;
use analytics::stranger::{in_a_sentence, shown_name};
use analytics::trouble::Trouble;
use analytics::wording::Wording;
use analytics::zone::Zone;

const AGENT: &str = "agent:";
const DEPARTMENT: &str = "department:";

/// What the name of an agent opens, if anything.
pub fn agent_key(name: &Name) -> Option<String> {
    match name {
        // One that no address could carry opens nothing.
        Name::Given(name) if (1..=limits::ID_BYTES).contains(&name.len()) => Some(format!("{AGENT}{name}")),
        _ => None,
    }
}

/// What the rows of departments open; nothing where two share a name and the report has no ids.
pub fn department_keys(rows: &[Row], directory: Directory) -> Vec<Option<String>> {
    let name = |row: &Row| match &row.name {
        Name::Given(name) if row.id.is_none() => Some(name.clone()),
        _ => None,
    };
    let names: Vec<Option<String>> = rows.iter().map(name).collect();
    let names: Vec<Option<&str>> = names.iter().map(Option::as_deref).collect();
    let key = |(row, named): (&Row, Option<DepartmentId>)| {
        let id = row.id.clone().or(named.map(|id| id.0));
        id.map(|id| format!("{DEPARTMENT}{id}"))
    };
    rows.iter().zip(directory.ids(&names)).map(key).collect()
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
    let id = about.strip_prefix(DEPARTMENT).and_then(DepartmentId::of);
    let (title, content) = match (about.strip_prefix(AGENT), id) {
        (Some(name), _) if !name.is_empty() => {
            let name = shown_name(name);
            (TextProp::from(name), view! { <AgentDetails key=about /> }.into_any())
        }
        (_, Some(id)) => {
            let content = view! { <DepartmentDetails id=id.clone() /> }.into_any();
            (TextProp::from(move || directory.called(&id)), content)
        }
        _ => {
            let content = view! { {move || i18n::drawers_names_nobody()} }.into_any();
            (TextProp::from(i18n::drawers_nobody), content)
        }
    };
    let on_close = Callback::new(move |()| filters.set_about(None));
    view! { <Modal title closed_by="any" leave=i18n::drawers_close class="over drawer" on_close>{content}</Modal> }
}

/// A department's own numbers, in the panels of the view.
#[component]
fn DepartmentDetails(id: DepartmentId) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let own = filters.of(Departments::default().with(id.clone()));
    let [its, all] = [own, filters.of(Departments::default())].map(use_totals);
    // Either the number, or why there is none.
    let count = move |totals: Query<TotalsQuery>| {
        let state = totals.state();
        let Some(answer) = state.current() else { return Err(waiting(&state)) };
        answer.value.now.conversations.ok_or_else(|| i18n::drawers_no_number().into())
    };
    let share = Memo::new(move |_| {
        let told = match (count(its), count(all)) {
            (Ok(its), Ok(all)) => share(its as f64, all as f64),
            (Err(why), _) | (_, Err(why)) => why,
        };
        let range = filters.range.get();
        let covers = range_words(range, &reporting_words(DAYS, range, filters));
        (covers, directory.unlisted(&id).into_iter().chain([told]).collect())
    });
    let crosshair = use_crosshair(own);
    let only = own.departments;
    let on_only = move |_| {
        filters.limit_to(only.get_untracked());
        // What was pressed goes; what it did stands in the bar.
        request_animation_frame(focus_first_chip);
    };
    view! {
        <Facts title=i18n::drawers_share_title facts=share />
        <p class="note">{move || i18n::drawers_not_by_department()}</p>
        <p>
            <button type="button" on:click=on_only>{move || i18n::drawers_show_only()}</button>
        </p>
        // Under names of their own, as those of the view are still there.
        <Provider value=own>
            <TotalsPanel totals=its name=i18n::drawers_department_totals />
            <TrendPanel crosshair name=i18n::drawers_department_trend />
        </Provider>
    }
}

/// What is told of one agent.
#[component]
fn AgentDetails(
    /// What the name of the agent opens.
    key: String,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let (agents, times) = (use_agents(filters), use_availability(filters));
    let names = use_agent_names(Memo::new(move |_| times.is_answered()));
    let called = key.clone();
    let served = Memo::new(move |_| {
        let told = (i18n::covering_sum as How, |_: &Offered<_>| Vec::new());
        let (face, data) = labelled(agents, (filters, directory), told, Offered::into_inner);
        let told = match data {
            None => vec![waiting(&agents.state())],
            Some(data) => {
                conversations(&data, &called, names.get()).unwrap_or_else(|| vec![waiting(&times.state())])
            }
        };
        (face.covers, told)
    });
    let service = Memo::new(move |_| {
        let (Asked { now: AvailabilityQuery(range), .. }, state) = times.shown();
        let covers = with_times(range_words(range, i18n::covering_server_days()), range, filters);
        let Some(answer) = state.answer() else { return (covers, vec![waiting(&state)]) };
        let Some(names) = names.get() else { return (covers, vec![i18n::drawers_asking().into()]) };
        let mut told = availability(&answer.value.now, &key, &names, &filters.zone.get());
        told.extend(range.single_day().is_none().then(|| i18n::drawers_single_day().into()));
        told.push(i18n::availability_worth().into());
        (covers, told)
    });
    view! {
        <Facts title=i18n::drawers_conversations facts=served />
        <Facts title=i18n::drawers_on_service facts=service />
        <p class="note">{move || i18n::drawers_not_by_agent()}</p>
    }
}

/// A few sentences of one kind.
#[component]
fn Facts(
    /// The heading.
    #[prop(into)]
    title: TextProp,
    /// What the sentences cover, and the sentences.
    facts: Memo<(String, Vec<String>)>,
) -> impl IntoView {
    let sentence = |sentence: String| view! { <p>{sentence}</p> };
    view! {
        <section>
            <h3>{move || title.get()}</h3>
            <p class="covers" dir="auto">{move || facts.get().0}</p>
            <div role="status">{move || facts.get().1.into_iter().map(sentence).collect_view()}</div>
        </section>
    }
}

/// What the report of conversations tells of the agent with this key. Nothing while names are awaited without which nobody
/// can tell who that is.
fn conversations(
    data: &Breakdown,
    key: &str,
    names: Option<Result<AgentNames, Trouble>>,
) -> Option<Vec<String>> {
    if data.rows.iter().any(|row| agent_key(&row.name).as_deref() == Some(key)) {
        return Some(carried(data, key));
    }
    // The other report has usernames, by which this one calls nobody.
    Some(match names? {
        // Nobody waits for them any longer, but they are still coming.
        Err(Trouble::NotKept) => vec![i18n::drawers_asking().into()],
        Err(why) => vec![i18n::drawers_names_unknown(&why.to_string())],
        Ok(names) => match names.pairs.iter().find(|(username, _)| username == name(key)) {
            Some((_, name)) => carried(data, &format!("{AGENT}{name}")),
            None if names.is_whole => carried(data, key),
            None => vec![i18n::drawers_not_among().into()],
        },
    })
}

/// What the report of availability tells of the agent with this key. It has usernames, that of conversations has names.
fn availability(
    all: &Availability,
    key: &str,
    names: &Result<AgentNames, Trouble>,
    zone: &Zone,
) -> Vec<String> {
    let all = all.named(names.as_ref().map(|names| names.pairs.as_slice()).unwrap_or_default());
    let once = |seconds: u64| i18n::drawers_once(&BrowserWording.duration(seconds as f64));
    let mut told = Vec::new();
    for agent in all.called(name(key)) {
        told.push(on_service(agent, zone, &BrowserWording));
        told.extend(agent.apart().map(once));
    }
    if told.is_empty() {
        told.push(match names {
            Ok(names) if names.is_whole && all.is_whole() => i18n::drawers_no_time().into(),
            Ok(_) => i18n::drawers_not_among().into(),
            Err(Trouble::NotKept) => i18n::drawers_asking().into(),
            Err(why) => i18n::drawers_names_unknown(&why.to_string()),
        });
    }
    told
}

/// How many of all the conversations the agents with this key carried, and how that stands to the compared period.
fn carried(data: &Breakdown, key: &str) -> Vec<String> {
    let own: Vec<&Row> =
        data.rows.iter().filter(|row| agent_key(&row.name).as_deref() == Some(key)).collect();
    // The sum of no numbers is less than nothing: -0.
    let sum = own.iter().fold(0.0, |sum, row| sum + row.total());
    let mut told = vec![match (own.is_empty(), data.is_whole()) {
        (true, false) => return vec![i18n::drawers_not_among().into()],
        (false, false) => i18n::drawers_own(sum),
        (_, true) => share(sum, data.total()),
    }];
    if own.len() > 1 || data.namesakes {
        told.push(i18n::drawers_namesakes().into());
    }
    if let [row] = *own
        && let Some(before) = row.before
    {
        let is_in_percent = Change::of_counts(before, row.total()).is_in_percent();
        told.push(match change_words(data, row, &BrowserWording).filter(|_| is_in_percent) {
            Some(change) => i18n::drawers_before_changed(before, &change, &data.than),
            None => i18n::drawers_before(before, &data.than),
        });
    }
    told
}

fn on_service(agent: &AgentTime, zone: &Zone, wording: &dyn Wording) -> String {
    let time = |at| wording.time(zone.local(at));
    let stretch = |session: &Session| i18n::drawers_stretch(&time(session.start), &time(session.end));
    let when = listed(&agent.sessions, limits::LISTED, &stretch);
    let (long, username) =
        (wording.duration(agent.seconds as f64), in_a_sentence(&shown_name(&agent.username)));
    match when.is_empty() {
        true => i18n::drawers_time(&long, &username),
        false => i18n::drawers_time_when(&long, &username, &when.join(i18n::covering_between_names())),
    }
}

fn name(key: &str) -> &str {
    key.strip_prefix(AGENT).unwrap_or(key)
}

fn waiting<K: QueryKey>(state: &State<K>) -> String {
    state.trouble().map_or_else(|| i18n::drawers_asking().into(), ToString::to_string)
}

fn share(own: f64, all: f64) -> String {
    let part = if all > 0.0 { BrowserWording.percent(own / all) } else { NOTHING.into() };
    i18n::drawers_share(all, own, &part)
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta};

    use super::*;
    use analytics::wording::PlainWording;

    #[test]
    fn of_sessions_without_end_a_few_are_told_and_how_many_more_there_are() {
        let told = |count: i64| {
            let at = |minutes| DateTime::UNIX_EPOCH + TimeDelta::minutes(minutes);
            let session = |index| Session { start: at(4 * index), end: at(4 * index + 2) };
            let sessions = (0..count).map(session).collect();
            let agent =
                AgentTime { username: "ana".into(), name: None, seconds: 7_200, sessions, once: None };
            on_service(&agent, &Zone::utc(), &PlainWording)
        };
        assert_eq!(told(2), "2 h as ana: 00:00–00:02, 00:04–00:06.");
        assert!(told(100_000).ends_with(", 03:16–03:18, and 99950 more."));
    }
}
