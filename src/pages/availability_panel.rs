//! Who was on service, for how long, and on a single day when.

use leptos::prelude::*;
use live::view;

use super::compared::keys;
use super::covering::{nothing, to_come, undivided, with_times};
use super::drawer::{agent_key, opener};
use super::handles::handles;
use crate::components::bars::BarDrawing;
use crate::components::browser_wording::BrowserWording;
use crate::components::drawing::Picture;
use crate::components::face::{Content, Face, Showing};
use crate::components::panel::Panel;
use crate::components::table::TableData;
use crate::components::timeline::TimelineDrawing;
use crate::domain::availability::{AgentNames, AgentTime, Availability};
use crate::domain::breakdown::{Breakdown, Name, Row};
use crate::domain::metric::Unit;
use crate::domain::order::order;
use crate::domain::range::DateRange;
use crate::domain::wording::Wording;
use crate::domain::zone::Zone;
use crate::state::directory::use_agent_names;
use crate::state::filters::Filters;
use crate::state::reports::use_availability;

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] = &[words::availability_about];

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
    let is_answered = live::memo(move |_| availability.is_answered());
    let names = use_agent_names(is_answered);
    let report = live::memo(move |_| {
        availability.show(|asked, shown| {
            let range = shown.question(asked).now;
            let covers = with_times(undivided(range, words::covering_server_days()), range, filters);
            let answer = shown.answer().map(|answer| answer.value.now);
            let mut notes = answer.as_deref().map(notes).unwrap_or_default();
            let all = answer.as_deref().map_or(0, |times| times.agents.len());
            if range.single_day().is_some() && all > most {
                notes.push(words::availability_drawn(all as f64, most as f64));
            }
            let empty = nothing(words::availability_nothing_on, words::availability_nothing, range);
            let face = Face::new(&shown.load, covers, empty, notes).instead(to_come(range, filters));
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
                None => Picture::new(BarDrawing::new(&hours, most, words::availability_on_service())),
            };
            Showing { face, content: Content::Chart(chart), table: table(&hours) }
        })
    });
    view! {
        <Panel id="agent-availability" name=words::availability_title() class="availability" report now=filters.clock.now zone=filters.zone
            handles=handles(availability.controls) about=ABOUT table_first on_open=opener(filters) />
    }
}

fn notes(availability: &Availability) -> Vec<String> {
    let missing =
        (availability.missing > 0).then(|| words::availability_missing(availability.missing as f64));
    let unread = (availability.unread > 0).then(|| words::covering_unread(availability.unread as f64));
    [words::availability_finished().to_owned()].into_iter().chain(missing).chain(unread).collect()
}

fn hours(availability: &Availability) -> Breakdown {
    let rows = availability
        .agents
        .iter()
        .map(|agent| Row::new(Name::Given(agent.label().to_owned()), vec![agent.seconds as f64]));
    let all = Breakdown::new(Unit::Duration, &[words::availability_on_service()], rows.collect());
    let unread = vec![None; availability.unread as usize];
    Breakdown { unread, missing: availability.missing, ..all }
}

/// The lanes of those with the most time, in the order in which they came on service.
fn timeline(availability: &Availability, day: DateRange, zone: Zone, most: usize) -> TimelineDrawing {
    let all: Vec<&AgentTime> = availability.agents.iter().collect();
    let time = |at: usize| all.get(at).map(|agent| agent.seconds);
    let most_time = order(all.len(), &|a, b| time(b).cmp(&time(a)));
    let most_time: Vec<&AgentTime> = most_time.into_iter().filter_map(|at| all.get(at).copied()).collect();
    let shown = most_time.get(..most).unwrap_or(&most_time);
    let started = |at: usize| {
        shown
            .get(at)
            .map(|agent| agent.sessions.first().map_or(i64::MAX, |session| session.start.timestamp()))
    };
    let by_start = order(shown.len(), &|a, b| started(a).cmp(&started(b)));
    // The table has those with the most time first.
    let lane = |place: usize| {
        shown.get(place).map(|agent| (place, agent.label().to_owned(), agent.sessions.clone()))
    };
    let sessions = availability.agents.iter().map(|agent| agent.sessions.as_slice());
    TimelineDrawing::new(zone, day, by_start.into_iter().filter_map(lane).collect(), sessions)
}

fn table(hours: &Breakdown) -> TableData {
    let row = |row: &Row| vec![row.name.to_string(), BrowserWording.duration(row.total())];
    let opens = hours.rows.iter().map(|row| agent_key(&row.name)).collect();
    let orders = hours.rows.iter().map(|row| keys(row, [Some(row.total())])).collect();
    let rows = hours.rows.iter().map(row).collect();
    let head = vec![words::availability_agent(), words::availability_time()];
    TableData { head, rows, opens, keys: orders }
}
