//! Tiles of the agents' available time: its sum, and the conversations for each hour of it.

use std::sync::Arc;

use analytics::availability::Availability;
use analytics::change::{Change, Polarity};
use analytics::compared_ranges::ComparedRanges;
use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;
use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::{ComparedAnswer, ComparedKey};
use crate::filters::filters::Filters;
use crate::panels::captions::may_be_running;
use crate::panels::tile_model::{body_without_answer, is_stale, no_number, tile_change};
use crate::query::query_state::Answer;
use crate::query::{AvailabilityQuery, QueryHandle, TotalsQuery};
use crate::text::change::{COUNT, SERVICE};
use crate::ui::metric_tile::{TileBody, TileChange, TileModel, TileNumber};
use crate::ui::table::cell::CellValue;
use crate::ui::table::column::ColumnKind;

const SECONDS_PER_HOUR: f64 = 3_600.0;

/// The workspace's own sum over all agents.
pub(super) fn available_time_tile(
    availability: QueryHandle<AvailabilityQuery>,
    filters: Filters,
) -> TileModel {
    let state = availability.state();
    let name = i18n::tiles_available_time().to_owned();
    let Some(answer) = state.answer() else {
        return TileModel { name, body: body_without_answer(&state), ..TileModel::default() };
    };
    let now = seconds(&answer.value.now);
    let text = IntlFormat.duration(rounded(now));
    let is_to_come = answer.key.now.0.start() > filters.clock.today.get();
    let before = compared(answer, filters).map(seconds);
    let change = before.map(|before| {
        let format = (Unit::Duration, &IntlFormat as &dyn LocaleFormat);
        // Less of it is bad or good as one takes it: fewer days at work, or fewer people for the same.
        let change = Change::of_counts(rounded(before), rounded(now));
        let told = tile_change(change, SERVICE, Polarity::Neutral, format);
        TileChange { before, difference: Some(now - before), ..told }
    });
    let value = Some(CellValue::Number(ColumnKind::Duration, now));
    let number = TileNumber { text, value, is_about: false, is_part: false, change };
    TileModel {
        name,
        body: if is_to_come { no_number() } else { TileBody::Number(number) },
        chip: department_chip(filters),
        note: scope_note(&answer.value.now),
        is_compared: filters.previous_range.with(Option::is_some),
        is_stale: is_stale(&state),
        ..TileModel::default()
    }
}

/// Conversations for each available hour. With departments chosen there is none, as available time cannot follow them.
pub(super) fn per_hour_tile(
    availability: QueryHandle<AvailabilityQuery>,
    totals: QueryHandle<TotalsQuery>,
    filters: Filters,
) -> TileModel {
    let (times, counts) = (availability.state(), totals.state());
    let name = i18n::tiles_per_available_hour().to_owned();
    let (Some(time), Some(count)) = (times.answer(), counts.answer()) else {
        let body = match body_without_answer(&times) {
            TileBody::Loading if times.answer().is_some() => body_without_answer(&counts),
            body => body,
        };
        return TileModel { name, body, ..TileModel::default() };
    };
    let scope = &count.key.now.0;
    let is_alike = scope.departments.ids().is_empty() && scope.range == time.key.now.0;
    let conversations = count.value.now.conversations.map(|count| count as f64);
    let share = conversations.filter(|_| is_alike).and_then(|count| per_hour(count, &time.value.now));
    let before = count.value.previous().and_then(|totals| totals.conversations);
    let before = before.zip(compared(time, filters)).and_then(|(count, time)| per_hour(count as f64, time));
    let number = |share: f64| {
        let change = before.map(|before| {
            // On how many conversations it rests.
            let sample_size =
                count.value.previous().and_then(|totals| totals.conversations).map(|count| count as f64);
            let change = Change { sample_size, ..Change::of_counts(before, share) };
            tile_change(change, COUNT, Polarity::Neutral, (Unit::Count, &IntlFormat))
        });
        let value = Some(CellValue::Number(ColumnKind::Rate, share));
        TileNumber { text: IntlFormat.count(share), value, is_about: true, is_part: false, change }
    };
    TileModel {
        name,
        body: share.map_or_else(no_number, |share| TileBody::Number(number(share))),
        chip: department_chip(filters),
        note: scope_note(&time.value.now),
        is_compared: filters.previous_range.with(Option::is_some),
        is_stale: is_stale(&times) || is_stale(&counts),
        ..TileModel::default()
    }
}

/// The time of the compared days, where both are whole and alike, and nobody is missing from either.
fn compared(
    answer: &Answer<ComparedKey<AvailabilityQuery>, ComparedAnswer<Arc<Availability>>>,
    filters: Filters,
) -> Option<&Availability> {
    let (now, before) = (answer.key.now.0, answer.key.before.as_ref()?.0);
    let before_at = answer.value.before_at?;
    let is_over = ![(now, answer.at), (before, before_at)]
        .into_iter()
        .any(|(days, at)| may_be_running(days, at, filters));
    let previous = answer.value.previous()?;
    let is_sound = is_over
        && ComparedRanges::whole(now, before).is_comparable()
        && answer.value.now.is_complete()
        && previous.is_complete();
    is_sound.then_some(previous)
}

/// None from a sum that lacks somebody, or from no time at all.
fn per_hour(conversations: f64, availability: &Availability) -> Option<f64> {
    let hours = seconds(availability) / SECONDS_PER_HOUR;
    (availability.is_complete() && hours > 0.0).then(|| conversations / hours)
}

/// Beyond a hundred hours nobody asks for minutes.
fn rounded(seconds: f64) -> f64 {
    let hours = seconds / SECONDS_PER_HOUR;
    if hours >= 100.0 { hours.round() * SECONDS_PER_HOUR } else { seconds }
}

fn seconds(availability: &Availability) -> f64 {
    availability.agents.iter().map(|agent| agent.seconds as f64).sum()
}

/// What the sum leaves out.
fn scope_note(availability: &Availability) -> String {
    let is_complete = availability.is_complete();
    if is_complete {
        i18n::tiles_finished_sessions().into()
    } else {
        i18n::tiles_some_agents_missing().into()
    }
}

/// That the time is of all departments, where some are chosen.
fn department_chip(filters: Filters) -> Option<String> {
    let has_departments = filters.departments.with(|chosen| !chosen.ids().is_empty());
    has_departments.then(|| i18n::panel_not_by_department().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::availability::AgentAvailability;

    fn available(hours: &[u64], missing: u64) -> Availability {
        let agent = |hours: &u64| AgentAvailability {
            username: "ana".into(),
            name: None,
            seconds: hours * 3_600,
            sessions: vec![],
            distinct_seconds: None,
        };
        Availability { agents: hours.iter().map(agent).collect(), missing, unreadable: 0, over_limit: 0 }
    }

    #[test]
    fn conversations_are_divided_by_the_hours_of_all_agents() {
        assert_eq!(per_hour(30.0, &available(&[4, 8], 0)), Some(2.5));
    }

    #[test]
    fn many_hours_are_told_without_minutes() {
        assert_eq!([rounded(5_430.0), rounded(400_000.0)], [5_430.0, 399_600.0]);
    }

    #[test]
    fn nothing_is_divided_by_no_time_or_by_a_part_of_it() {
        assert_eq!(per_hour(30.0, &available(&[], 0)), None);
        assert_eq!(per_hour(30.0, &available(&[4], 1)), None);
    }
}
