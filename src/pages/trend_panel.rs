//! The trend of one metric.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use leptos::prelude::*;

use super::covering::{divided, nothing, reporting_words, scope_words, to_come};
use super::handles::handles;
use crate::components::browser_wording::BrowserWording;
use crate::components::drawing::Picture;
use crate::components::face::{Content, Face, Showing};
use crate::components::panel::Panel;
use crate::components::table::TableData;
use crate::components::trend::{TrendDrawing, bucket_words, reading_words, standing_words};
use crate::domain::grouping::needs_weights;
use crate::domain::metric::{Metric, Unit};
use crate::domain::question::TrendQuestion;
use crate::domain::range::DateRange;
use crate::domain::series::{Point, Series, Standing};
use crate::domain::zone::Zone;
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use crate::state::reports::use_trend;

/// What the numbers count, and where they differ from others.
const ABOUT: &[&str] = &[
    "Each point counts the conversations created in its bucket. Several days come as whole UTC days, one day as hours of the workspace's reporting zone.",
    "Agent messages leave out the visitors' own, which the totals include; a conversation without any still counts one.",
    "Averages are means over conversations, of chat duration over closed ones; the best first response is the shortest. They are as they were when the workspace answered: they change while conversations go on.",
];

/// A metric over the period, bucket by bucket.
#[component]
pub fn TrendPanel() -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let trend = use_trend(filters);
    let report = live::memo(move |_| {
        trend.show(|question, load| {
            let series = load.answer().map(|answer| on_clocks(&answer.value, answer.at, filters));
            let covers = |question: &TrendQuestion, _: Option<&_>| {
                let range = question.scope.range;
                let whose = whose_days(range, series.as_deref(), &reporting_words("hours", range, filters));
                format!("{} · {}", question.metric.title(), scope_words(&question.scope, &whose, directory))
            };
            // Old numbers are told by the period that they are for.
            let shown = load.question(question);
            let range = shown.scope.range;
            let told = |_: &_| {
                let reporting = filters.zones.reporting.get();
                let series = series.as_deref();
                let notes =
                    series.map(|series| notes(range, series, reporting.as_ref(), &filters.zone.get()));
                let divided = divided(&shown.scope, how(shown.metric), directory);
                divided.into_iter().chain(notes.unwrap_or_default()).collect()
            };
            let face = Face::new(question, load, covers, no_points, told).instead(to_come(range, filters));
            let Some(series) = series else { return Showing::without_numbers(face) };
            let table = table(&series);
            Showing { face, content: Content::Chart(Picture::new(TrendDrawing(series))), table }
        })
    });
    view! {
        <Panel name="Trend" class="trend" report now=filters.clock.now zone=filters.zone
            handles=handles(trend.controls) about=ABOUT />
    }
}

/// How the numbers of several departments are put together.
fn how(metric: Metric) -> &'static str {
    match metric.unit() {
        Unit::Count => "Sum of",
        Unit::Duration if needs_weights(metric) => "Approx.: weighted by the conversations of each of",
        Unit::Duration => "The best of",
    }
}

fn no_points(question: &TrendQuestion) -> String {
    format!("{} The workspace sent no points for this chart.", nothing("data", question.scope.range))
}

/// The series as the clocks that cut it have it; only hours depend on them.
fn on_clocks(series: &Arc<Series>, at: DateTime<Utc>, filters: Filters) -> Arc<Series> {
    if !series.is_hourly() {
        return series.clone();
    }
    let reporting = filters.zones.reporting.get();
    Arc::new(series.on_clocks(reporting.as_ref(), &filters.zone.get(), at))
}

/// Whose days the buckets are: what came tells, and before that what is to be expected.
fn whose_days(range: DateRange, series: Option<&Series>, hours: &str) -> String {
    let is_day = range.single_day().is_some();
    match series {
        Some(series) if series.is_unplaced() => "the workspace's own labels".into(),
        Some(series) if series.is_daily() => "UTC days".into(),
        None if !is_day => "UTC days".into(),
        _ => hours.into(),
    }
}

fn notes(range: DateRange, series: &Series, reporting: Option<&Zone>, shown: &Zone) -> Vec<String> {
    let outside = series.points.iter().any(|point| point.standing == Standing::Outside);
    let unplaced = || {
        format!(
            "The workspace sent {} points that fit no day of this period, so they stand under its own labels.",
            series.points.len()
        )
    };
    let part = || {
        format!(
            "{} of {} days have come so far; the others are drawn as they come.",
            range.days() - series.missing as i64,
            range.days()
        )
    };
    let beside = if series.is_hourly() { HOUR_BESIDE } else { DAY_BESIDE };
    let notes = [
        (series.missing > 0).then(part),
        series.is_hourly().then(|| change(range.start(), reporting.unwrap_or(shown))).flatten(),
        (series.is_daily() && range.single_day().is_some()).then(|| NO_HOURS.to_owned()),
        outside.then(|| beside.to_owned()),
        series.is_hourly().then(|| short_hours(range.start(), reporting, shown)).flatten(),
        series.is_unplaced().then(unplaced),
    ];
    notes.into_iter().flatten().collect()
}

const DAY_BESIDE: &str = "The workspace cuts days at midnight UTC and sent a day beside the period; it is drawn faint \
                          and not counted in the summary.";
const HOUR_BESIDE: &str = "The workspace always sends 24 hours; the last of them is the next day's, drawn faint and not \
                           counted in the summary.";
const NO_HOURS: &str =
    "The workspace sent UTC days instead of hours, as it does for a day on which its clocks are put back.";

/// That a day has more or fewer hours than others.
fn change(day: NaiveDate, zone: &Zone) -> Option<String> {
    let hours = zone.hours_of(day);
    (hours != 24.0).then(|| {
        format!("The clocks change on this day in {zone}: it has {hours} hours, counted from its beginning.")
    })
}

/// That the workspace leaves out a part of each hour where its hours are not UTC's.
fn short_hours(day: NaiveDate, reporting: Option<&Zone>, shown: &Zone) -> Option<String> {
    let zone = reporting.unwrap_or(shown);
    let (start, end) = zone.instants(DateRange::day(day));
    let minutes = zone.minutes_to_utc_hour(start).min(zone.minutes_to_utc_hour(end));
    let whose = if reporting.is_some() { "Because" } else { "If" };
    (minutes < 60).then(|| {
        format!(
            "{whose} the workspace's reports go by {zone}, whose hours are not UTC's, this chart counts only the \
             first {minutes} minutes of each hour: the workspace leaves out the rest."
        )
    })
}

fn table(series: &Series) -> TableData {
    let row = |point: &Point| {
        let bucket = bucket_words(&point.bucket, &BrowserWording);
        let standing = standing_words(point.standing).map(|words| format!(" ({words})"));
        vec![bucket + &standing.unwrap_or_default(), reading_words(series, point, &BrowserWording)]
    };
    TableData {
        head: vec!["Date", series.metric.title()],
        rows: series.points.iter().map(row).collect(),
        ..TableData::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::metric::Metric;
    use crate::domain::series::Now;
    use crate::domain::zone::tests::named;

    /// The notes for a day that came by the hour, long ago.
    fn told(day: &str, reporting: Option<&str>, shown: &str) -> Vec<String> {
        let range: DateRange = format!("{day}..{day}").parse().unwrap();
        let at: DateTime<Utc> = "2027-01-01T00:00:00Z".parse().unwrap();
        let now = Now { utc: at.naive_utc(), local: at.naive_utc() };
        let sent: Vec<(String, f64)> = (0..24).map(|_| ("12AM-12AM".into(), 1.0)).collect();
        let (reporting, shown) = (reporting.map(named), named(shown));
        let series = Series::align(Metric::TotalConversations, range, now, &sent);
        let series = series.on_clocks(reporting.as_ref(), &shown, at);
        notes(range, &series, reporting.as_ref(), &shown)
    }

    #[test]
    fn a_day_of_whole_hours_needs_no_note() {
        assert_eq!(told("2026-11-19", Some("Europe/Berlin"), "Asia/Kolkata"), [""; 0]);
        assert_eq!(told("2026-11-19", None, "America/Sao_Paulo"), [""; 0]);
    }

    #[test]
    fn a_short_day_is_told_by_the_zone_that_cut_it() {
        let notes = told("2026-03-29", Some("Europe/Berlin"), "UTC");
        assert!(
            notes[0].starts_with("The clocks change on this day in Europe/Berlin: it has 23 hours"),
            "{notes:?}"
        );
        assert_eq!(notes[1..], [HOUR_BESIDE]);
        let notes = told("2026-10-04", Some("Australia/Lord_Howe"), "UTC");
        assert!(notes[0].contains("it has 23.5 hours"), "{notes:?}");
        // Nobody knows whether the workspace's clocks change too, so no hour is taken away.
        assert_eq!(told("2026-03-29", None, "Europe/Berlin").len(), 1);
    }

    #[test]
    fn lost_parts_of_hours_are_told() {
        let cases = [("Asia/Kolkata", 30), ("Asia/Kathmandu", 45), ("Australia/Adelaide", 30)];
        for (zone, minutes) in cases {
            let sentence = format!("only the first {minutes} minutes of each hour");
            let [known, guessed] = [told("2026-11-19", Some(zone), "UTC"), told("2026-11-19", None, zone)];
            assert!(known[0].starts_with("Because") && known[0].contains(&sentence), "{known:?}");
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
        assert_eq!(notes(range, &series, Some(&berlin), &berlin), [NO_HOURS, DAY_BESIDE]);
        assert_eq!(whose_days(range, Some(&series), "hours"), "UTC days");
    }
}
