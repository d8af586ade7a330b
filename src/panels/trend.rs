//! A metric over time as its panel shows it: chart, table, and what is to be said about the numbers.

use analytics::day_labels::DayBoundary;
use analytics::metric::{Metric, Unit};
use analytics::range::DateRange;
use analytics::scope::TrendQuery;
use analytics::series::Series;
use leptos::prelude::*;

use super::captions::{
    AggregationText, HOURS, aggregation_note, department_names, empty_text, missing_hour_note,
    not_started_text, reporting_zone_text, scope_text, with_previous_range,
};
use super::panel_state;
use super::shown_series::shown_series;
use super::trend_notes::notes;
use super::trend_table::table;
use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;
use crate::query::QueryHandle;
use crate::query::directory::Directory;
use crate::text::metric;
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::chart::trend_chart::TrendChart;
use crate::ui::panel::state::PanelModel;

/// What the numbers count, and where they differ from others.
pub const ABOUT: &[fn() -> &'static str] = &[
    i18n::trend_panel_about_points,
    i18n::trend_panel_about_messages,
    i18n::trend_panel_about_averages,
    i18n::trend_panel_about_responses,
];

/// A chart as its panel shows it.
pub fn panel_model(trend: QueryHandle<TrendQuery>, (filters, directory): (Filters, Directory)) -> PanelModel {
    let (ComparedKey { now: question, before }, state) = trend.shown();
    let answer = state.answer();
    let series = answer.map(|answer| shown_series(answer, filters));
    // Old numbers are told by the period that they are for.
    let range = question.scope.range;
    let whose = bucket_zone_text(range, series.as_deref(), &reporting_zone_text(HOURS, range, filters));
    let covers = scope_text(&question.scope, &whose, directory);
    let covers = with_previous_range(covers, range, before.as_ref().map(|before| before.scope.range));
    let covers = i18n::trend_panel_covers(&covers, metric::title(question.metric));
    let mut sentences = Vec::new();
    let missing = answer.and_then(|answer| Some((before.as_ref()?, answer.value.previous()?.missing)));
    sentences.extend(missing.filter(|(_, missing)| *missing > 0).map(|(before, missing)| {
        let days = before.scope.range.days() as f64;
        i18n::trend_panel_part_before(days - missing as f64, days)
    }));
    let clocks = answer.and_then(|answer| Some((answer.value.now.clock, answer.value.previous()?.clock)));
    let is_unlike = clocks.is_some_and(|(now, before)| now != before);
    sentences.extend(is_unlike.then(|| i18n::trend_panel_unlike_days().into()));
    if let Some(series) = &series {
        sentences.extend(aggregation_note(&question.scope, aggregation_text(question.metric), directory));
        let reporting = filters.zones.reporting.get();
        let shown = filters.zone.get();
        sentences.extend(notes(range, series, reporting.as_ref(), &shown));
        let ends = [Some(range), before.as_ref().map(|before| before.scope.range)];
        let ends = ends.into_iter().flatten().filter(|_| series.is_hourly());
        sentences.extend(
            ends.filter_map(|range| missing_hour_note(range.end(), reporting.as_ref(), &shown, &IntlFormat)),
        );
    }
    let empty = empty_text(i18n::trend_panel_nothing_on, i18n::trend_panel_nothing, range);
    let panel_state = panel_state::panel_state(&state, covers, empty, sentences)
        .of_days(range)
        .of_departments(department_names(&question.scope, directory))
        .with_gaps(answer.and_then(|answer| answer.value.failure()))
        .with_message(not_started_text(range, filters));
    let Some(series) = series else { return PanelModel::without_numbers(panel_state) };
    let table = table(&series);
    PanelModel { panel_state, chart: Some(AnyChart::new(TrendChart { series })), table }
}

/// How the numbers of several departments are put together.
fn aggregation_text(metric: Metric) -> AggregationText {
    match metric.unit() {
        Unit::Count => i18n::covering_sum,
        Unit::Duration if metric.is_mean() => i18n::covering_weighted,
        Unit::Duration => i18n::covering_best,
    }
}

/// Whose days the buckets are: what came tells, and before that what is to be expected.
pub fn bucket_zone_text(range: DateRange, series: Option<&Series>, hours: &str) -> String {
    let is_day = range.single_day().is_some();
    match series {
        Some(series) if series.is_unaligned() => i18n::trend_panel_own_labels().into(),
        Some(series) if !series.is_hourly() => match series.clock {
            DayBoundary::Utc => i18n::covering_utc_days().into(),
            DayBoundary::ServerZone => i18n::covering_server_days().into(),
            DayBoundary::Unknown => i18n::covering_unknown_days().into(),
        },
        None if !is_day => i18n::covering_utc_days().into(),
        _ => hours.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::series::Now;
    use analytics::test_support::named_zone as named;
    use chrono::{DateTime, Utc};

    /// The notes for a day that came by the hour, long ago.
    fn described(day: &str, reporting: Option<&str>, shown: &str) -> Vec<String> {
        let range: DateRange = format!("{day}..{day}").parse().unwrap();
        let at: DateTime<Utc> = "2027-01-01T00:00:00Z".parse().unwrap();
        let now = Now { utc: at.naive_utc(), local: at.naive_utc() };
        let sent: Vec<(String, f64)> = (0..24).map(|_| ("12AM-12AM".into(), 1.0)).collect();
        let (reporting, shown) = (reporting.map(named), named(shown));
        let series = Series::align(Metric::TotalConversations, range, now, &sent);
        let series = series.in_reporting_zone(reporting.as_ref(), &shown, at);
        notes(range, &series, reporting.as_ref(), &shown)
    }

    #[test]
    fn a_day_of_whole_hours_needs_no_note() {
        assert_eq!(described("2026-11-19", Some("Europe/Berlin"), "Asia/Kolkata"), [""; 0]);
        assert_eq!(described("2026-11-19", None, "America/Sao_Paulo"), [""; 0]);
    }

    #[test]
    fn a_short_day_is_reported_by_the_zone_that_cut_it() {
        let notes = described("2026-03-29", Some("Europe/Berlin"), "UTC");
        assert!(
            notes[0].starts_with("The clocks change on this day in Europe/Berlin. It has 23 hours"),
            "{notes:?}"
        );
        assert_eq!(notes[1..], [i18n::trend_panel_hour_beside()]);
        let notes = described("2026-10-04", Some("Australia/Lord_Howe"), "UTC");
        assert!(notes[0].contains("It has 23.5 hours"), "{notes:?}");
        // Nobody knows whether the workspace's clocks change too, so no hour is taken away.
        assert_eq!(described("2026-03-29", None, "Europe/Berlin").len(), 1);
    }

    #[test]
    fn missing_parts_of_hours_are_reported() {
        let cases = [("Asia/Kolkata", 30), ("Asia/Kathmandu", 45), ("Australia/Adelaide", 30)];
        for (zone, minutes) in cases {
            let sentence = format!("only the first {minutes} minutes of each hour");
            let [known, guessed] =
                [described("2026-11-19", Some(zone), "UTC"), described("2026-11-19", None, zone)];
            assert!(
                known[0].starts_with("The workspace reports in") && known[0].contains(&sentence),
                "{known:?}"
            );
            assert!(guessed[0].starts_with("If") && guessed[0].contains(&sentence), "{guessed:?}");
        }
    }

    #[test]
    fn a_day_that_came_as_days_says_so() {
        let range: DateRange = "2026-10-25..2026-10-25".parse().unwrap();
        let now = Now {
            utc: "2027-01-01T00:00:00".parse().unwrap(),
            local: "2027-01-01T00:00:00".parse().unwrap(),
        };
        let sent = [("10/24".to_owned(), 1.0), ("10/25".to_owned(), 1.0)];
        let series = Series::align(Metric::TotalConversations, range, now, &sent);
        let berlin = named("Europe/Berlin");
        let expected = [i18n::trend_panel_no_hours(), i18n::trend_panel_day_beside()];
        assert_eq!(notes(range, &series, Some(&berlin), &berlin), expected);
        assert_eq!(bucket_zone_text(range, Some(&series), "hours"), "UTC days");
    }

    /// Whose days these are, of three, and what is said of them.
    fn notes_of_days(labels: &[&str], reporting: Option<&str>) -> (String, Vec<String>) {
        let range: DateRange = "2026-11-02..2026-11-04".parse().unwrap();
        let answered_at: DateTime<Utc> = "2027-01-01T00:00:00Z".parse().unwrap();
        let now = Now { utc: answered_at.naive_utc(), local: answered_at.naive_utc() };
        let sent: Vec<(String, f64)> = labels.iter().map(|label| ((*label).to_owned(), 1.0)).collect();
        let series = Series { answered_at, ..Series::align(Metric::TotalConversations, range, now, &sent) };
        let (reporting, shown) = (reporting.map(named), named("Europe/Berlin"));
        let series = series.in_reporting_zone(reporting.as_ref(), &shown, answered_at);
        let notes = notes(range, &series, reporting.as_ref(), &shown);
        (bucket_zone_text(range, Some(&series), "hours"), notes)
    }

    #[test]
    fn days_are_called_utcs_the_servers_or_of_an_unknown_clock() {
        let early = notes_of_days(&["11/1", "11/2", "11/3"], None);
        assert_eq!(early, (i18n::covering_server_days().into(), vec![i18n::trend_panel_local_days().into()]));
        let utc = notes_of_days(&["11/1", "11/2", "11/3", "11/4"], Some("Europe/Berlin"));
        assert_eq!(utc, (i18n::covering_utc_days().into(), vec![i18n::trend_panel_day_beside().into()]));
        assert_eq!(notes_of_days(&["11/2", "11/3", "11/4"], None), ("UTC days".into(), vec![]));
        let unknown = notes_of_days(&["11/2", "11/3", "11/4"], Some("America/New_York"));
        let expected = ("days in an unknown time zone".into(), vec![i18n::trend_panel_unknown_days().into()]);
        assert_eq!(unknown, expected);
    }
}
