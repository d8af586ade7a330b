//! The trend of one metric.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::covering::{NOTHING, beside_words, divided, nothing, reporting_words, scope_words, to_come};
use super::handles::handles;
use super::shown_series::shown_series;
use crate::components::browser_wording::BrowserWording;
use crate::components::crosshair::Crosshair;
use crate::components::drawing::Picture;
use crate::components::face::{Content, Face, Showing};
use crate::components::figure::Reader;
use crate::components::panel::Panel;
use crate::components::table::TableData;
use crate::components::trend::{TrendDrawing, bucket_words, change_words, reading_words, standing_words};
use crate::domain::beside::Asked;
use crate::domain::metric::{Metric, Unit};
use crate::domain::period::Period;
use crate::domain::question::TrendQuestion;
use crate::domain::range::DateRange;
use crate::domain::series::{Point, Series, Standing};
use crate::domain::zone::Zone;
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use crate::state::report::Report;
use crate::state::reports::use_chart;

/// What the numbers count, and where they differ from others.
pub const ABOUT: &[&str] = &[
    "Each point counts the conversations created in its bucket. Several days come as whole UTC days, one day as hours of the workspace's reporting zone.",
    "Agent messages leave out the visitors' own, which the totals include; a conversation without any still counts one.",
    "Averages are means over conversations, of chat duration over closed ones; the best first response is the shortest. They are as they were when the workspace answered: they change while conversations go on.",
];

/// The height of the trend in CSS pixels.
const HEIGHT: f64 = 320.0;

/// A metric over the period, bucket by bucket.
#[component]
pub fn TrendPanel(
    /// The marked bucket.
    crosshair: Crosshair,
    /// The accessible name.
    #[prop(default = "Trend")]
    name: &'static str,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let trend = use_chart(filters.trend);
    let report = live::memo(move |_| showing(trend, (filters, directory), HEIGHT));
    view! {
        <Panel name class="trend" report now=filters.clock.now zone=filters.zone
            handles=handles(trend.controls) about=ABOUT reader=reader(crosshair, filters) />
    }
}

/// The bucket that charts of the filters' days mark; another period has other buckets.
pub fn use_crosshair(filters: Filters) -> Crosshair {
    let crosshair = Crosshair::new();
    live::effect(move |_| {
        filters.range.track();
        filters.grouping.track();
        crosshair.clear();
    });
    crosshair
}

/// A chart whose crosshair is shared, and on which the period can be narrowed.
pub fn reader(crosshair: Crosshair, filters: Filters) -> Reader {
    let on_zoom = Callback::new(move |range| filters.set_period(Period::Custom(range)));
    Reader { crosshair, on_zoom: Some(on_zoom), opening: None }
}

/// A chart's report as its panel shows it.
pub fn showing(
    trend: Report<TrendQuestion, Series>,
    (filters, directory): (Filters, Directory),
    height: f64,
) -> Showing {
    trend.show(|asked, shown| {
        let answer = shown.answer();
        let series = answer.as_ref().map(|answer| shown_series(answer, filters));
        // Old numbers are told by the period that they are for.
        let Asked { now: question, before } = shown.question(asked);
        let range = question.scope.range;
        let whose = whose_days(range, series.as_deref(), &reporting_words("hours", range, filters));
        let covers = format!(
            "{} · {}{}",
            question.metric.title(),
            scope_words(&question.scope, &whose, directory),
            beside_words(range, before.map(|before| before.scope.range))
        );
        let mut told = Vec::new();
        told.extend(answer.and_then(|answer| answer.value.failure()));
        if let Some(series) = &series {
            told.extend(divided(&question.scope, how(question.metric), directory));
            let reporting = filters.zones.reporting.get();
            told.extend(notes(range, series, reporting.as_ref(), &filters.zone.get()));
        }
        let face =
            Face::new(&shown.load, covers, no_points(&question), told).instead(to_come(range, filters));
        let Some(series) = series else { return Showing::without_numbers(face) };
        let table = table(&series);
        Showing { face, content: Content::Chart(Picture::new(TrendDrawing { series, height })), table }
    })
}

/// How the numbers of several departments are put together.
fn how(metric: Metric) -> &'static str {
    match metric.unit() {
        Unit::Count => "Sum of",
        Unit::Duration if metric.is_mean() => "Approx.: weighted by the conversations of each of",
        Unit::Duration => "The best of",
    }
}

fn no_points(question: &TrendQuestion) -> String {
    format!("{} The workspace sent no points for this chart.", nothing("data", question.scope.range))
}

/// Whose days the buckets are: what came tells, and before that what is to be expected.
fn whose_days(range: DateRange, series: Option<&Series>, hours: &str) -> String {
    let is_day = range.single_day().is_some();
    match series {
        Some(series) if series.is_unplaced() => "the workspace's own labels".into(),
        Some(series) if !series.is_hourly() => "UTC days".into(),
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
        series.is_approximate.then(|| APPROXIMATE.to_owned()),
    ];
    notes.into_iter().flatten().collect()
}

const APPROXIMATE: &str = "The workspace tells each day's mean; weeks and months are those, weighted by each day's \
                           conversations: near the truth, not exact.";
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
    let row = |(index, point): (usize, &Point)| {
        let bucket = bucket_words(&point.bucket, &BrowserWording);
        let standing = standing_words(point.standing).map(|words| format!(" ({words})"));
        let mut row =
            vec![bucket + &standing.unwrap_or_default(), reading_words(series, point, &BrowserWording)];
        if let Some(before) = series.before.get(index) {
            let words = before.as_ref().map(|before| reading_words(series, before, &BrowserWording));
            row.push(words.unwrap_or_else(|| NOTHING.into()));
            row.push(change_words(series, index, &BrowserWording).unwrap_or_else(|| NOTHING.into()));
        }
        row
    };
    let mut head = vec!["Date", series.metric.title()];
    if !series.before.is_empty() {
        head.extend(["Before", "Change"]);
    }
    TableData { head, rows: series.points.iter().enumerate().map(row).collect(), ..TableData::default() }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;
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
