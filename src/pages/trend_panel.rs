//! The trend of one metric.

use leptos::prelude::*;

use super::covering::{nothing, scope_words};
use crate::components::browser_wording::BrowserWording;
use crate::components::figure::Figure;
use crate::components::panel::Panel;
use crate::components::table::{Column, Table};
use crate::components::trend::{TrendDrawing, bucket_words, reading_words, standing_words};
use crate::domain::series::{Point, Series, Standing};
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use crate::state::reports::use_trend;

/// A metric over the period, bucket by bucket.
#[component]
pub fn TrendPanel() -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let trend = use_trend(filters);
    view! {
        <Panel
            name="Trend"
            class="trend"
            load=trend.load
            covers=move |answer| {
                let scope = scope_words(&answer.question.scope, whose_days(&answer.value), directory);
                format!("{} · {scope}", answer.question.metric.title())
            }
            empty=|question| format!(
                "{} The workspace sent no points for this chart.", nothing("data", question.scope.range)
            )
            notes=notes
            now=filters.clock.now
            on_refresh=trend.refresh
            picture=|shown| {
                let drawing = Memo::new(move |_| TrendDrawing(shown.get().value));
                view! { <Figure name="Trend" drawing /> }.into_any()
            }
            table=|shown| {
                let columns = move || shown.with(|shown| columns(&shown.value));
                let rows = move || shown.with(|shown| rows(&shown.value));
                view! { <Table caption="Trend" columns=Signal::derive(columns) rows=Signal::derive(rows) /> }.into_any()
            }
        />
    }
}

fn whose_days(series: &Series) -> &'static str {
    match series {
        series if series.is_hourly() => "hours of the workspace's reporting zone",
        series if series.is_daily() => "UTC days",
        _ => "the workspace's own labels",
    }
}

fn notes(series: &Series) -> Vec<String> {
    let outside = series.points.iter().any(|point| point.standing == Standing::Outside);
    let unplaced = format!(
        "The workspace sent {} points that fit no day of this period, so they stand under its own labels.",
        series.points.len()
    );
    let notes = [
        outside.then(|| {
            "The workspace cuts days at midnight UTC and sent a day beside the period; it is drawn faint and not \
             counted in the summary."
                .to_owned()
        }),
        series.is_unplaced().then_some(unplaced),
    ];
    notes.into_iter().flatten().collect()
}

fn columns(series: &Series) -> Vec<Column> {
    vec![Column::text("Date"), Column::number(series.metric.title())]
}

fn rows(series: &Series) -> Vec<Vec<String>> {
    let row = |point: &Point| {
        let bucket = bucket_words(&point.bucket, &BrowserWording);
        let standing = standing_words(point.standing).map(|words| format!(" ({words})"));
        vec![bucket + &standing.unwrap_or_default(), reading_words(series, point, &BrowserWording)]
    };
    series.points.iter().map(row).collect()
}
