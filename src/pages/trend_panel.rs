//! The trend of one metric.

use std::sync::Arc;

use chrono::TimeDelta;
use leptos::prelude::*;

use super::covering::{nothing, scope_words, to_come};
use super::handles::handles;
use crate::components::browser_wording::BrowserWording;
use crate::components::drawing::Picture;
use crate::components::panel::{Content, Face, Panel, Showing};
use crate::components::table::TableData;
use crate::components::trend::{TrendDrawing, bucket_words, reading_words, standing_words};
use crate::domain::question::TrendQuestion;
use crate::domain::range::DateRange;
use crate::domain::series::{Point, Series, Standing};
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use crate::state::reports::{day_bounds, use_trend};

/// What the numbers count, and where they differ from others.
const ABOUT: &[&str] = &[
    "Each point counts the conversations created in its bucket. Several days come as whole UTC days, one day as hours of the workspace's reporting zone.",
    "Agent messages leave out the visitors' own, which the totals include. Averages are means over conversations.",
];

/// A metric over the period, bucket by bucket.
#[component]
pub fn TrendPanel() -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let trend = use_trend(filters);
    let report = Memo::new(move |_| {
        trend.show(|question, load| {
            let covers = |question: &TrendQuestion, series: Option<&Arc<Series>>| {
                let scope = scope_words(&question.scope, whose_days(question, series), directory);
                format!("{} · {scope}", question.metric.title())
            };
            // Old numbers are told by the period that they are for.
            let range = load.question(question).scope.range;
            let face = Face::new(question, load, covers, no_points, |series| notes(range, series))
                .instead(to_come(range, filters));
            let Some(answer) = load.answer() else { return Showing::without_numbers(face) };
            let chart = Picture::new(TrendDrawing(answer.value.clone()));
            Showing { face, content: Content::Chart(chart), table: table(&answer.value) }
        })
    });
    view! { <Panel name="Trend" class="trend" report now=filters.clock.now handles=handles(trend.controls) about=ABOUT /> }
}

fn no_points(question: &TrendQuestion) -> String {
    format!("{} The workspace sent no points for this chart.", nothing("data", question.scope.range))
}

/// Whose days the buckets are: what came tells, and before that what is to be expected.
fn whose_days(question: &TrendQuestion, series: Option<&Arc<Series>>) -> &'static str {
    let is_day = question.scope.range.single_day().is_some();
    match series {
        Some(series) if series.is_unplaced() => "the workspace's own labels",
        Some(series) if series.is_daily() => "UTC days",
        None if !is_day => "UTC days",
        _ => "hours of the workspace's reporting zone",
    }
}

fn notes(range: DateRange, series: &Series) -> Vec<String> {
    let outside = series.points.iter().any(|point| point.standing == Standing::Outside);
    let unplaced = format!(
        "The workspace sent {} points that fit no day of this period, so they stand under its own labels.",
        series.points.len()
    );
    let (start, end) = day_bounds(range);
    let is_changing = series.is_hourly() && end - start != TimeDelta::days(1);
    let part = format!(
        "{} of {} days have come so far; the others are drawn as they come.",
        range.days() - series.missing as i64,
        range.days()
    );
    let notes = [
        (series.missing > 0).then_some(part),
        is_changing.then(|| "The clocks change on this day in your time zone: hours are counted from midnight.".into()),
        outside.then(|| {
            "The workspace cuts days at midnight UTC and sent a day beside the period; it is drawn faint and not \
             counted in the summary."
                .to_owned()
        }),
        series.is_unplaced().then_some(unplaced),
    ];
    notes.into_iter().flatten().collect()
}

fn table(series: &Series) -> TableData {
    let row = |point: &Point| {
        let bucket = bucket_words(&point.bucket, &BrowserWording);
        let standing = standing_words(point.standing).map(|words| format!(" ({words})"));
        vec![bucket + &standing.unwrap_or_default(), reading_words(series, point, &BrowserWording)]
    };
    TableData { head: vec!["Date", series.metric.title()], rows: series.points.iter().map(row).collect() }
}
