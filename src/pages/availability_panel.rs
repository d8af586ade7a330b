//! Who was on service, for how long, and on a single day when.

use leptos::prelude::*;

use super::compared::keys;
use super::covering::{NOTHING, nothing, to_come, undivided, with_times};
use super::drawer::{agent_key, opener};
use super::handles::use_handles;
use crate::components::bars::BarDrawing;
use crate::components::browser_wording::BrowserWording;
use crate::components::drawing::Picture;
use crate::components::face::{Content, Face, Showing};
use crate::components::panel::Panel;
use crate::components::table::TableData;
use crate::components::timeline::TimelineDrawing;
use crate::query::{AvailabilityQuery, use_availability};
use crate::state::directory::use_agent_names;
use crate::state::filters::Filters;
use analytics::availability::{AgentNames, AgentTime, Availability};
use analytics::beside::Asked;
use analytics::breakdown::{Breakdown, Name, Part, Row};
use analytics::metric::Unit;
use analytics::order::order;
use analytics::range::DateRange;
use analytics::wording::Wording;
use analytics::zone::Zone;

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] = &[i18n::availability_about, i18n::availability_about_sessions];

/// Time on service; as many bars or lanes as `most`, everybody in the table.
#[component]
pub fn AvailabilityPanel(
    /// How many agents are drawn by themselves.
    most: usize,
    /// Whether the table is open from the start.
    #[prop(optional)]
    table_first: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let availability = use_availability(filters);
    let is_answered = Memo::new(move |_| availability.is_answered());
    let names = use_agent_names(is_answered);
    let report = Memo::new(move |_| {
        let (Asked { now: AvailabilityQuery(range), .. }, state) = availability.shown();
        let covers = with_times(undivided(range, i18n::covering_server_days()), range, filters);
        let answer = state.answer().map(|answer| answer.value.now.clone());
        let mut notes = answer
            .as_deref()
            .map(|times| notes(times, unseen(range, filters.kiosk.get())))
            .unwrap_or_default();
        let all = answer.as_deref().map_or(0, |times| times.agents.len());
        if range.single_day().is_some() && all > most {
            notes.push(i18n::availability_drawn(all as f64, most as f64));
        }
        let empty = nothing(i18n::availability_nothing_on, i18n::availability_nothing, range);
        let face = Face::new(&state, covers, empty, notes).instead(to_come(range, filters));
        let Some(answer) = answer else { return Showing::without_numbers(face) };
        if names.with(Option::is_none) {
            return Showing::without_numbers(face.not_yet());
        }
        // Without names the usernames stand.
        let known = |names: &Option<Result<AgentNames, _>>| match names {
            Some(Ok(names)) => answer.named(&names.pairs),
            _ => answer.named(&[]),
        };
        let times = names.with(known);
        let hours = hours(&times);
        let chart = match range.single_day() {
            Some(_) => Picture::new(timeline(&times, range, filters.zone.get(), most)),
            None => Picture::new(BarDrawing::new(&hours, most, i18n::availability_on_service())),
        };
        Showing { face, content: Content::Chart(chart), table: table(&hours, &times, &BrowserWording) }
    });
    view! {
        <Panel name=i18n::availability_title class="availability" report now=filters.clock.now zone=filters.zone
            handles=use_handles(availability.controls) about=ABOUT table_first on_open=opener(filters) />
    }
}

/// What is not known of several days. From a wall, which has no room for it, nobody can choose a single one.
fn unseen(range: DateRange, is_wall: bool) -> Option<&'static str> {
    (range.single_day().is_none() && !is_wall).then(i18n::availability_unseen)
}

/// What the sums leave out, what they are worth, and what is not known of them.
fn notes(availability: &Availability, unseen: Option<&str>) -> Vec<String> {
    let missing = (availability.missing > 0).then(|| i18n::availability_missing(availability.missing as f64));
    let unread = (availability.unread > 0).then(|| i18n::covering_unread(availability.unread as f64));
    let beyond = (availability.beyond > 0).then(|| i18n::covering_beyond(availability.beyond as f64));
    let own = [i18n::availability_finished(), i18n::availability_worth()].map(str::to_owned);
    own.into_iter().chain(unseen.map(str::to_owned)).chain(missing).chain(unread).chain(beyond).collect()
}

fn hours(availability: &Availability) -> Breakdown {
    let rows = availability
        .agents
        .iter()
        .map(|agent| Row::new(Name::Given(agent.label().to_owned()), vec![agent.seconds as f64]));
    let all = Breakdown::new(Unit::Duration, &[Part::OnService], rows.collect());
    let unread = vec![None; availability.unread as usize];
    Breakdown { unread, missing: availability.missing, beyond: availability.beyond, ..all }
}

/// Those with the most time first, as the rows of the table stand.
fn by_time(availability: &Availability) -> Vec<&AgentTime> {
    let all: Vec<&AgentTime> = availability.agents.iter().collect();
    let time = |at: usize| all.get(at).map(|agent| agent.seconds);
    order(all.len(), &|a, b| time(b).cmp(&time(a)))
        .into_iter()
        .filter_map(|at| all.get(at).copied())
        .collect()
}

/// The lanes of those with the most time, in the order in which they came on service.
fn timeline(availability: &Availability, day: DateRange, zone: Zone, most: usize) -> TimelineDrawing {
    let most_time = by_time(availability);
    let shown = most_time.get(..most).unwrap_or(&most_time);
    let started = |at: usize| {
        shown
            .get(at)
            .map(|agent| agent.sessions.first().map_or(i64::MAX, |session| session.start.timestamp()))
    };
    let by_start = order(shown.len(), &|a, b| started(a).cmp(&started(b)));
    let lane = |place: usize| shown.get(place).map(|agent| (place, *agent));
    let drawn: Vec<(usize, &AgentTime)> = by_start.into_iter().filter_map(lane).collect();
    TimelineDrawing::new(zone, day, &drawn, &availability.agents)
}

/// The workspace's sums, and beside them the time of the sessions where that of somebody is another.
fn table(hours: &Breakdown, availability: &Availability, wording: &dyn Wording) -> TableData {
    let is_apart = availability.agents.iter().any(|agent| agent.apart().is_some());
    let once = is_apart.then(i18n::availability_once);
    let head = [i18n::availability_agent(), i18n::availability_time()].into_iter().chain(once);
    let head = head.map(String::from).collect();
    let mut table = TableData { head, ..TableData::default() };
    for (row, agent) in hours.rows.iter().zip(by_time(availability)) {
        let once = is_apart.then_some(agent.once.map(|seconds| seconds as f64));
        let numbers: Vec<Option<f64>> = [Some(row.total())].into_iter().chain(once).collect();
        let words = |time: &Option<f64>| time.map_or(NOTHING.into(), |time| wording.duration(time));
        table.rows.push([row.name.to_string()].into_iter().chain(numbers.iter().map(words)).collect());
        table.opens.push(agent_key(&row.name));
        table.keys.push(keys(row, numbers));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::availability::Session;
    use analytics::wording::PlainWording;

    /// An agent whom the workspace sums up so, with sessions from hour to hour.
    fn agent(username: &str, hours: u64, sessions: &[(&str, &str)]) -> AgentTime {
        let at = |hour: &str| format!("2026-03-02T{hour}:00:00Z").parse().unwrap();
        let told: Vec<Session> =
            sessions.iter().map(|(start, end)| Session { start: at(start), end: at(end) }).collect();
        let seconds = hours * 3600;
        let agent =
            AgentTime { username: username.into(), name: None, seconds, sessions: vec![], once: None };
        agent.with_sessions(&told)
    }

    fn rows(agents: Vec<AgentTime>) -> Vec<Vec<String>> {
        let all = Availability { agents, missing: 0, unread: 0, beyond: 0 };
        let table = table(&hours(&all), &all, &PlainWording);
        [table.head].into_iter().chain(table.rows).collect()
    }

    #[test]
    fn the_time_of_the_sessions_stands_beside_another_sum() {
        let ana = || agent("ana", 3, &[("08", "11")]);
        assert_eq!(rows(vec![ana()]), [vec!["Agent", "Available time"], vec!["ana", "3 h"]]);
        let twice = agent("ben", 11, &[("09", "12"), ("09", "17")]);
        // Of Cem a sum came and no session.
        let expected = [
            vec!["Agent", "Available time", "Overlaps counted once"],
            vec!["ben", "11 h", "8 h"],
            vec!["cem", "4 h", "–"],
            vec!["ana", "3 h", "3 h"],
        ];
        assert_eq!(rows(vec![ana(), twice, agent("cem", 4, &[])]), expected);
    }

    #[test]
    fn of_several_days_it_is_said_that_overlaps_are_not_seen() {
        let nobody = Availability { agents: Vec::new(), missing: 0, unread: 0, beyond: 0 };
        let notes = |range: &str, is_wall| notes(&nobody, unseen(range.parse().unwrap(), is_wall));
        let always = [i18n::availability_finished(), i18n::availability_worth()];
        assert_eq!(notes("2026-03-02..2026-03-02", false), always);
        assert_eq!(notes("2026-03-02..2026-03-03", true), always);
        assert_eq!(
            notes("2026-03-02..2026-03-03", false),
            [&always[..], &[i18n::availability_unseen()]].concat()
        );
    }
}
