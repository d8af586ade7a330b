//! Who was on service, for how long, and on a single day when.

use leptos::prelude::*;

use super::compared::keys;
use super::covering::{SERVER_DAYS, nothing, range_words, to_come, undivided};
use super::drawer::{agent_key, opener};
use super::handles::handles;
use crate::components::bars::BarDrawing;
use crate::components::drawing::Picture;
use crate::components::face::{Content, Face, Showing};
use crate::components::panel::Panel;
use crate::components::table::TableData;
use crate::components::timeline::TimelineDrawing;
use crate::domain::availability::{AgentTime, Availability};
use crate::domain::breakdown::{Breakdown, Name, Row};
use crate::domain::duration;
use crate::domain::metric::Unit;
use crate::domain::order::order;
use crate::domain::range::DateRange;
use crate::domain::zone::Zone;
use crate::state::directory::use_agent_names;
use crate::state::filters::Filters;
use crate::state::reports::use_availability;

/// What the numbers count, and where they differ from others.
const ABOUT: &[&str] = &[
    "Finished stretches of time on service, on the days of the workspace's server. A stretch that still runs is added when it ends.",
];

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
            let words = undivided(&range_words(range, SERVER_DAYS));
            // Only the timeline of a single day has times.
            let covers = match range.single_day() {
                Some(_) => format!("{words} · times in {}", filters.zone.get()),
                None => words,
            };
            let answer = shown.answer().map(|answer| answer.value.now);
            let notes = answer.as_deref().map(notes).unwrap_or_default();
            let face = Face::new(&shown.load, covers, nothing("time on service", range), notes)
                .instead(to_come(range, filters));
            let Some(answer) = answer else { return Showing::without_numbers(face) };
            if names.with(Option::is_none) {
                return Showing::without_numbers(face.not_yet());
            }
            // Without names the usernames stand.
            let known = |names: &Option<Result<Vec<_>, _>>| match names {
                Some(Ok(names)) => answer.named(names),
                _ => answer.named(&[]),
            };
            let times = names.with(known);
            let hours = hours(&times);
            let chart = match range.single_day() {
                Some(_) => Picture::new(timeline(&times, range, filters.zone.get(), most)),
                None => Picture::new(BarDrawing::new(&hours, most, "On service")),
            };
            Showing { face, content: Content::Chart(chart), table: table(&hours) }
        })
    });
    view! {
        <Panel name="Agent availability" class="availability" report now=filters.clock.now zone=filters.zone
            handles=handles(availability.controls) about=ABOUT table_first on_open=opener(filters) />
    }
}

fn notes(availability: &Availability) -> Vec<String> {
    let missing = (availability.missing > 0).then(|| {
        format!(
            "The workspace announced {} more agents than it sent; they are not shown.",
            availability.missing
        )
    });
    let running = "Finished sessions only: the workspace adds a running one when it ends.".to_owned();
    [running].into_iter().chain(missing).collect()
}

fn hours(availability: &Availability) -> Breakdown {
    let rows = availability
        .agents
        .iter()
        .map(|agent| Row::new(Name::Given(agent.label().to_owned()), vec![agent.seconds as f64]));
    Breakdown::new(Unit::Duration, &["On service"], rows.collect())
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
    TimelineDrawing::new(zone, day, by_start.into_iter().filter_map(lane).collect())
}

fn table(hours: &Breakdown) -> TableData {
    let row = |row: &Row| vec![row.name.to_string(), duration::words(row.total())];
    let opens = hours.rows.iter().map(|row| agent_key(&row.name)).collect();
    let orders = hours.rows.iter().map(|row| keys(row, [Some(row.total())])).collect();
    let rows = hours.rows.iter().map(row).collect();
    TableData { head: vec!["Agent", "Available time"], rows, opens, keys: orders }
}
