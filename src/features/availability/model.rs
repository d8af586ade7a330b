//! Hours, lanes and table of availability, and what is said about them.

use analytics::agent_identity::AgentIdentity;
use analytics::availability::{AgentAvailability, AgentNames, Availability};
use analytics::breakdown::{Breakdown, Name, Row, Segment};
use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;
use analytics::range::DateRange;
use analytics::sort_indices::sorted_indices;
use analytics::zone::Zone;
use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;
use crate::panels::breakdowns::{name_cell, row_key};
use crate::panels::captions::{all_departments_text, empty_text, not_started_text, with_time_zone};
use crate::panels::details_key::agent_key;
use crate::panels::panel_state;
use crate::query::use_names::Names;
use crate::query::{AvailabilityQuery, QueryHandle};
use crate::ui::chart::bar_chart::BarChart;
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::chart::timeline_chart::TimelineChart;
use crate::ui::panel::state::PanelModel;
use crate::ui::table::cell::{Cell, TableRow};
use crate::ui::table::column::{Column, ColumnId, ColumnKind};
use crate::ui::table::table::TableData;

/// The query as its panel shows it. Nothing is shown before the `names`; without them the usernames stand.
pub(super) fn panel_model(
    availability: QueryHandle<AvailabilityQuery>,
    names: Names<AgentNames>,
    max_drawn: usize,
    filters: Filters,
) -> PanelModel {
    let (ComparedKey { now: AvailabilityQuery(range), .. }, state) = availability.shown();
    let covers = with_time_zone(all_departments_text(range, i18n::covering_server_days()), range, filters);
    let answer = state.answer().map(|answer| answer.value.now.clone());
    let notes = answer.as_deref().map(|times| notes(times, unseen(range, filters.kiosk.get())));
    let all = answer.as_deref().map_or(0, |times| times.agents.len());
    let is_cut = range.single_day().is_some() && all > max_drawn;
    let drawn = is_cut.then(|| i18n::availability_drawn(all as f64, max_drawn as f64));
    let notes = notes.unwrap_or_default().into_iter().chain(drawn).collect();
    let empty = empty_text(i18n::availability_nothing_on, i18n::availability_nothing, range);
    let panel_state = panel_state::panel_state(&state, covers, empty, notes)
        .of_days(range)
        .with_message(not_started_text(range, filters));
    let Some(answer) = answer else { return PanelModel::without_numbers(panel_state) };
    let times = names.with(|names| match names.as_ref()? {
        Ok(names) => Some(answer.named(&names.pairs)),
        Err(_) => Some(answer.named(&[])),
    });
    let Some(times) = times else { return PanelModel::without_numbers(panel_state.as_loading()) };
    let hours = hours(&times);
    let chart = match range.single_day() {
        Some(_) => AnyChart::new(timeline(&times, range, filters.zone.get(), max_drawn)),
        None => AnyChart::new(BarChart::new(&hours, max_drawn, i18n::availability_on_service())),
    };
    PanelModel { panel_state, chart: Some(chart), table: table(&hours, &times, &IntlFormat) }
}

/// What is not known of several days. From a wall, which has no room for it, nobody can choose a single one.
fn unseen(range: DateRange, is_wall: bool) -> Option<&'static str> {
    (range.single_day().is_none() && !is_wall).then(i18n::availability_unseen)
}

/// What the sums leave out, what they are worth, and what is not known of them.
fn notes(availability: &Availability, unseen: Option<&str>) -> Vec<String> {
    let missing = (availability.missing > 0).then(|| i18n::availability_missing(availability.missing as f64));
    let unreadable =
        (availability.unreadable > 0).then(|| i18n::covering_unread(availability.unreadable as f64));
    let over_limit =
        (availability.over_limit > 0).then(|| i18n::covering_beyond(availability.over_limit as f64));
    let own = [i18n::availability_finished(), i18n::availability_worth()].map(str::to_owned);
    own.into_iter()
        .chain(unseen.map(str::to_owned))
        .chain(missing)
        .chain(unreadable)
        .chain(over_limit)
        .collect()
}

fn hours(availability: &Availability) -> Breakdown {
    let rows = availability
        .agents
        .iter()
        .map(|agent| Row::new(Name::Given(agent.label().to_owned()), vec![agent.seconds as f64]));
    let all = Breakdown::new(Unit::Duration, &[Segment::Available], rows.collect());
    let unreadable = vec![None; availability.unreadable as usize];
    Breakdown { unreadable, missing: availability.missing, over_limit: availability.over_limit, ..all }
}

/// Those with the most time first, as the rows of the table stand.
fn by_time(availability: &Availability) -> Vec<&AgentAvailability> {
    let all: Vec<&AgentAvailability> = availability.agents.iter().collect();
    let time = |at: usize| all.get(at).map(|agent| agent.seconds);
    sorted_indices(all.len(), &|a, b| time(b).cmp(&time(a)))
        .into_iter()
        .filter_map(|at| all.get(at).copied())
        .collect()
}

/// The lanes of those with the most time, in the order in which they came on service.
fn timeline(availability: &Availability, day: DateRange, zone: Zone, max_drawn: usize) -> TimelineChart {
    let most_time = by_time(availability);
    let shown = most_time.get(..max_drawn).unwrap_or(&most_time);
    let started = |at: usize| {
        shown
            .get(at)
            .map(|agent| agent.sessions.first().map_or(i64::MAX, |session| session.start.timestamp()))
    };
    let by_start = sorted_indices(shown.len(), &|a, b| started(a).cmp(&started(b)));
    let lane = |place: usize| shown.get(place).map(|agent| (place, *agent));
    let drawn: Vec<(usize, &AgentAvailability)> = by_start.into_iter().filter_map(lane).collect();
    TimelineChart::new(zone, day, &drawn, &availability.agents)
}

/// The workspace's sums, and beside them the time of the sessions where that of somebody is another.
fn table(hours: &Breakdown, availability: &Availability, format: &dyn LocaleFormat) -> TableData {
    let is_apart = availability.agents.iter().any(|agent| agent.differing_seconds().is_some());
    let once = is_apart.then(i18n::availability_once);
    let time = |id: &'static str, head: &str| Column::new(ColumnKind::Duration, id, head);
    let columns =
        [Column::name(ColumnId::AGENT, i18n::availability_agent()), time("time", i18n::availability_time())];
    let columns = columns.into_iter().chain(once.map(|head| time("once", head))).collect();
    let rows = hours.rows.iter().zip(by_time(availability)).map(|(row, agent)| {
        let once = is_apart.then_some(agent.distinct_seconds.map(|seconds| seconds as f64));
        let numbers = [Some(row.total())].into_iter().chain(once);
        let cell = |time: f64| Cell::number(format.duration(time), time);
        let cells = numbers.map(|time| time.map_or_else(Cell::no_value, cell));
        TableRow::new(row_key(row), [name_cell(row)].into_iter().chain(cells).collect())
            .opening(agent_key(&row.name))
            .identified(Some(agent.username.clone()))
            .of_agent(AgentIdentity::Agent { username: agent.username.clone(), name: agent.name.clone() })
    });
    TableData::new(columns, rows.collect()).with_bars(Some("time".into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::availability::Session;
    use analytics::locale_format::EnglishFormat;

    /// An agent whom the workspace sums up so, with sessions from hour to hour.
    fn agent(username: &str, hours: u64, sessions: &[(&str, &str)]) -> AgentAvailability {
        let at = |hour: &str| format!("2026-03-02T{hour}:00:00Z").parse().unwrap();
        let sessions: Vec<Session> =
            sessions.iter().map(|(start, end)| Session { start: at(start), end: at(end) }).collect();
        let seconds = hours * 3600;
        let agent = AgentAvailability {
            username: username.into(),
            name: None,
            seconds,
            sessions: vec![],
            distinct_seconds: None,
        };
        agent.with_sessions(&sessions)
    }

    fn rows(agents: Vec<AgentAvailability>) -> Vec<Vec<String>> {
        let all = Availability { agents, missing: 0, unreadable: 0, over_limit: 0 };
        let table = table(&hours(&all), &all, &EnglishFormat);
        table
            .texts(&EnglishFormat)
            .into_iter()
            .map(|texts| texts.into_iter().map(String::from).collect())
            .collect()
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
        let nobody = Availability { agents: Vec::new(), missing: 0, unreadable: 0, over_limit: 0 };
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
