//! The details drawer of one agent or one department.

use leptos::context::Provider;
use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;
use crate::panels::breakdowns::breakdown_panel;
use crate::panels::captions::{
    AggregationText, DAYS, NO_VALUE, range_text, reporting_zone_text, with_time_zone,
};
use crate::panels::details_key::{AGENT, DEPARTMENT, agent_key};
use crate::query::AvailabilityQuery;
use crate::query::TotalsQuery;
use crate::query::directory::{Directory, use_agent_names};
use crate::query::use_agents;
use crate::query::use_availability;
use crate::query::use_totals;
use crate::query::{Query, QueryHandle, State};
use crate::text::name::display_name;
use crate::ui::chart::bar_chart::change_text;
use crate::ui::chart::timeline_chart::session_lines;
use crate::ui::dialog::Modal;
use analytics::availability::{AgentAvailability, AgentNames, Availability, Session};
use analytics::breakdown::{Breakdown, ByLicence, Row};
use analytics::change::Change;
use analytics::department::{DepartmentId, Departments};
use analytics::limits;
use analytics::locale_format::LocaleFormat;
use analytics::sanitize::excerpt;
use analytics::zone::Zone;
use rocketchat::error::ApiError;

/// One agent or one department, at the side of the view.
#[component]
pub fn DetailsDrawer(
    /// Whom it is about.
    about: String,
    /// The panels of one department, given its totals, where the department's filters are the context.
    department_panels: Callback<QueryHandle<TotalsQuery>, AnyView>,
    /// Called once the page is limited to the department.
    on_limit: Callback<()>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let id = about.strip_prefix(DEPARTMENT).and_then(DepartmentId::of);
    let (title, content) = match (about.strip_prefix(AGENT), id) {
        (Some(name), _) if !name.is_empty() => {
            let name = display_name(name);
            (TextProp::from(name), view! { <AgentDetails key=about /> }.into_any())
        }
        (_, Some(id)) => {
            let content = view! { <DepartmentDetails id=id.clone() department_panels on_limit /> }.into_any();
            (TextProp::from(move || directory.display_name(&id)), content)
        }
        _ => {
            let content = view! { {move || i18n::drawers_names_nobody()} }.into_any();
            (TextProp::from(i18n::drawers_nobody), content)
        }
    };
    let on_close = Callback::new(move |()| filters.set_details(None));
    view! { <Modal title closed_by="any" leave=i18n::drawers_close class="over drawer" on_close>{content}</Modal> }
}

/// A department's own numbers, in the panels of the view.
#[component]
fn DepartmentDetails(
    id: DepartmentId,
    department_panels: Callback<QueryHandle<TotalsQuery>, AnyView>,
    on_limit: Callback<()>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let own = filters.for_departments(Departments::default().with(id.clone()));
    let [its, all] = [own, filters.for_departments(Departments::default())].map(use_totals);
    // Either the number, or why there is none.
    let count = move |totals: QueryHandle<TotalsQuery>| {
        let state = totals.state();
        let Some(answer) = state.current() else { return Err(pending_message(&state)) };
        answer.value.now.conversations.ok_or_else(|| i18n::drawers_no_number().into())
    };
    let share = Memo::new(move |_| {
        let sentences = match (count(its), count(all)) {
            (Ok(its), Ok(all)) => share_sentence(its as f64, all as f64),
            (Err(why), _) | (_, Err(why)) => why,
        };
        let range = filters.range.get();
        let covers = range_text(range, &reporting_zone_text(DAYS, range, filters));
        (covers, directory.unlisted_notice(&id).into_iter().chain([sentences]).collect())
    });
    let only = own.departments;
    let on_only = move |_| {
        filters.limit_to(only.get_untracked());
        on_limit.run(());
    };
    view! {
        <FactSection title=i18n::drawers_share_title facts=share />
        <p class="note">{move || i18n::drawers_not_by_department()}</p>
        <p>
            <button type="button" on:click=on_only>{move || i18n::drawers_show_only()}</button>
        </p>
        <Provider value=own>
            {department_panels.run(its)}
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
        let texts = (i18n::covering_sum as AggregationText, |_: &ByLicence<_>| Vec::new());
        let (panel_state, data) = breakdown_panel(agents, (filters, directory), texts, ByLicence::breakdown);
        let sentences = match data {
            None => vec![pending_message(&agents.state())],
            Some(data) => conversations(&data, &called, names.get())
                .unwrap_or_else(|| vec![pending_message(&times.state())]),
        };
        (panel_state.covers, sentences)
    });
    let service = Memo::new(move |_| {
        let (ComparedKey { now: AvailabilityQuery(range), .. }, state) = times.shown();
        let covers = with_time_zone(range_text(range, i18n::covering_server_days()), range, filters);
        let Some(answer) = state.answer() else { return (covers, vec![pending_message(&state)]) };
        let Some(names) = names.get() else { return (covers, vec![i18n::drawers_asking().into()]) };
        let mut sentences = availability(&answer.value.now, &key, &names, &filters.zone.get());
        sentences.extend(range.single_day().is_none().then(|| i18n::drawers_single_day().into()));
        sentences.push(i18n::availability_worth().into());
        (covers, sentences)
    });
    view! {
        <FactSection title=i18n::drawers_conversations facts=served />
        <FactSection title=i18n::drawers_on_service facts=service />
        <p class="note">{move || i18n::drawers_not_by_agent()}</p>
    }
}

/// A few sentences of one kind.
#[component]
fn FactSection(
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
    names: Option<Result<AgentNames, ApiError>>,
) -> Option<Vec<String>> {
    if data.rows.iter().any(|row| agent_key(&row.name).as_deref() == Some(key)) {
        return Some(conversation_facts(data, key));
    }
    // The other report has usernames, by which this one calls nobody.
    Some(match names? {
        // Nobody waits for them any longer, but they are still coming.
        Err(ApiError::NotCached) => vec![i18n::drawers_asking().into()],
        Err(why) => vec![i18n::drawers_names_unknown(&why.to_string())],
        Ok(names) => match names.pairs.iter().find(|(username, _)| username == name(key)) {
            Some((_, name)) => conversation_facts(data, &format!("{AGENT}{name}")),
            None if names.is_complete => conversation_facts(data, key),
            None => vec![i18n::drawers_not_among().into()],
        },
    })
}

/// What the report of availability tells of the agent with this key. It has usernames, that of conversations has names.
fn availability(
    all: &Availability,
    key: &str,
    names: &Result<AgentNames, ApiError>,
    zone: &Zone,
) -> Vec<String> {
    let all = all.named(names.as_ref().map(|names| names.pairs.as_slice()).unwrap_or_default());
    let once = |seconds: u64| i18n::drawers_once(&IntlFormat.duration(seconds as f64));
    let mut sentences = Vec::new();
    for agent in all.agents_named(name(key)) {
        sentences.push(availability_sentence(agent, zone, &IntlFormat));
        sentences.extend(agent.differing_seconds().map(once));
    }
    if sentences.is_empty() {
        sentences.push(match names {
            Ok(names) if names.is_complete && all.is_complete() => i18n::drawers_no_time().into(),
            Ok(_) => i18n::drawers_not_among().into(),
            Err(ApiError::NotCached) => i18n::drawers_asking().into(),
            Err(why) => i18n::drawers_names_unknown(&why.to_string()),
        });
    }
    sentences
}

/// How many of all the conversations the agents with this key carried, and how that stands to the compared period.
fn conversation_facts(data: &Breakdown, key: &str) -> Vec<String> {
    let own: Vec<&Row> =
        data.rows.iter().filter(|row| agent_key(&row.name).as_deref() == Some(key)).collect();
    // The sum of no numbers is less than nothing: -0.
    let sum = own.iter().fold(0.0, |sum, row| sum + row.total());
    let mut sentences = vec![match (own.is_empty(), data.is_complete()) {
        (true, false) => return vec![i18n::drawers_not_among().into()],
        (false, false) => i18n::drawers_own(sum),
        (_, true) => share_sentence(sum, data.total()),
    }];
    if own.len() > 1 || data.has_merged_names {
        sentences.push(i18n::drawers_namesakes().into());
    }
    if let [row] = *own
        && let Some(before) = row.before
    {
        let has_percent = Change::of_counts(before, row.total()).has_percent();
        sentences.push(match change_text(data, row, &IntlFormat).filter(|_| has_percent) {
            Some(change) => i18n::drawers_before_changed(before, &change, &data.compared_with),
            None => i18n::drawers_before(before, &data.compared_with),
        });
    }
    sentences
}

fn availability_sentence(agent: &AgentAvailability, zone: &Zone, format: &dyn LocaleFormat) -> String {
    let time = |at| format.time(zone.local(at));
    let stretch = |session: &Session| i18n::drawers_stretch(&time(session.start), &time(session.end));
    let when = session_lines(&agent.sessions, limits::LIST_OPTIONS, &stretch);
    let (long, username) = (format.duration(agent.seconds as f64), excerpt(&display_name(&agent.username)));
    match when.is_empty() {
        true => i18n::drawers_time(&long, &username),
        false => i18n::drawers_time_when(&long, &username, &when.join(i18n::covering_between_names())),
    }
}

fn name(key: &str) -> &str {
    key.strip_prefix(AGENT).unwrap_or(key)
}

fn pending_message<K: Query>(state: &State<K>) -> String {
    state.error().map_or_else(|| i18n::drawers_asking().into(), ToString::to_string)
}

fn share_sentence(own: f64, all: f64) -> String {
    let part = if all > 0.0 { IntlFormat.percent(own / all) } else { NO_VALUE.into() };
    i18n::drawers_share(all, own, &part)
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta};

    use super::*;
    use analytics::locale_format::EnglishFormat;

    #[test]
    fn of_many_sessions_a_few_are_listed_and_the_rest_counted() {
        let sentences = |count: i64| {
            let at = |minutes| DateTime::UNIX_EPOCH + TimeDelta::minutes(minutes);
            let session = |index| Session { start: at(4 * index), end: at(4 * index + 2) };
            let sessions = (0..count).map(session).collect();
            let agent = AgentAvailability {
                username: "ana".into(),
                name: None,
                seconds: 7_200,
                sessions,
                distinct_seconds: None,
            };
            availability_sentence(&agent, &Zone::utc(), &EnglishFormat)
        };
        assert_eq!(sentences(2), "2 h as ana: 00:00–00:02, 00:04–00:06.");
        assert!(sentences(100_000).ends_with(", 03:16–03:18, and 99950 more."));
    }
}
