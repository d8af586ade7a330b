//! Who was on service, for how long, and on a single day when.

use leptos::prelude::*;

use super::covering::{nothing, range_words, undivided};
use crate::charts::timeline::{Lane, Timeline};
use crate::components::bars::BarDrawing;
use crate::components::figure::Figure;
use crate::components::panel::Panel;
use crate::components::table::{Column, Table};
use crate::components::timeline::TimelineDrawing;
use crate::domain::availability::Availability;
use crate::domain::breakdown::{Breakdown, Name, Row};
use crate::domain::duration;
use crate::domain::metric::Unit;
use crate::domain::range::DateRange;
use crate::state::filters::Filters;
use crate::state::reports::{day_bounds, use_availability};

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
    view! {
        <Panel
            name="Agent availability"
            class="availability"
            load=availability.load
            covers=|answer| undivided(&range_words(answer.question, "days of the workspace's server"))
            empty=|range| nothing("time on service", *range)
            notes=notes
            now=filters.clock.now
            on_refresh=availability.refresh
            picture=move |shown| {
                let is_day = Memo::new(move |_| shown.with(|shown| shown.question.single_day().is_some()));
                let bars = Memo::new(move |_| shown.with(|shown| BarDrawing::new(&hours(&shown.value), most, "On service")));
                let lanes = Memo::new(move |_| {
                    shown.with(|shown| TimelineDrawing(timeline(&shown.value, shown.question, most)))
                });
                let figure = move || match is_day.get() {
                    true => view! { <Figure name="Agent availability" drawing=lanes /> }.into_any(),
                    false => view! { <Figure name="Agent availability" drawing=bars /> }.into_any(),
                };
                figure.into_any()
            }
            table=|shown| {
                let columns = vec![Column::text("Agent"), Column::number("Available time")];
                let rows = move || shown.with(|shown| rows(&hours(&shown.value)));
                view! { <Table caption="Agent availability" columns rows=Signal::derive(rows) /> }.into_any()
            }
            table_first
        />
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
        .map(|agent| Row { name: Name::Given(agent.label().to_owned()), values: vec![agent.seconds as f64] });
    Breakdown::new(Unit::Duration, &["On service"], rows.collect())
}

/// The lanes of those with the most time, in the order in which they came on service.
fn timeline(availability: &Availability, range: DateRange, most: usize) -> Timeline {
    let mut agents: Vec<_> = availability.agents.iter().collect();
    agents.sort_by_key(|agent| std::cmp::Reverse(agent.seconds));
    agents.truncate(most);
    agents.sort_by_key(|agent| {
        agent.sessions.first().map_or(chrono::DateTime::<chrono::Utc>::MAX_UTC, |s| s.start)
    });
    let lane = |agent: &&crate::domain::availability::AgentTime| Lane {
        label: agent.label().to_owned(),
        sessions: agent.sessions.clone(),
    };
    let (start, end) = day_bounds(range);
    Timeline::new(start, end, agents.iter().map(lane).collect())
}

fn rows(hours: &Breakdown) -> Vec<Vec<String>> {
    hours.rows.iter().map(|row| vec![row.name.to_string(), duration::words(row.total())]).collect()
}
