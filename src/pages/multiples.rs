//! All seven metrics at once: small charts of the same days, of which each can become the main one.

use leptos::html::Div;
use leptos::prelude::*;
use live::{Signal, view};

use super::covering::NOTHING;
use super::handles::handles;
use super::shown_series::shown_series;
use super::trend_panel::{ABOUT, reader, showing};
use crate::components::browser_wording::BrowserWording;
use crate::components::crosshair::Crosshair;
use crate::components::panel::Panel;
use crate::components::surroundings::follow_on_screen;
use crate::components::trend::{bucket_words, reading_words};
use crate::domain::metric::Metric;
use crate::domain::series::{Point, Reading, Series, Standing};
use crate::domain::wording::Wording;
use crate::state::directory::Directory;
use crate::state::filters::{Filters, trend_question};
use crate::state::reports::use_chart;

/// Their height in CSS pixels.
const HEIGHT: f64 = 120.0;

/// The small charts; the workspace is not asked for them before they are on screen.
#[component]
pub fn Multiples(
    /// The bucket that all charts mark.
    crosshair: Crosshair,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let seen = Signal::new(false);
    follow_on_screen(place, seen);
    let was_seen = live::memo(move |was: Option<&bool>| seen.get() || was.is_some_and(|was| *was));
    let charts = move || live::each(Metric::ALL.map(|metric| view! { <Multiple metric crosshair /> }));
    view! {
        <div class="multiples" role="group" aria-label=words::small_charts_all() node_ref=place>
            {live::maybe(move || was_seen.get().then(charts))}
        </div>
    }
}

#[component]
fn Multiple(metric: Metric, crosshair: Crosshair) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let chart = use_chart(live::memo(move |_| trend_question(filters.scopes.get(), metric)));
    let report = live::memo(move |_| showing(chart, (filters, directory), HEIGHT));
    let lead = live::memo(move |_| {
        chart
            .show(|_, shown| {
                let series = shown_series(&shown.answer()?, filters);
                Some(lead(&series, crosshair.shown()))
            })
            .unwrap_or_default()
    });
    let on_title = Callback::new(move |()| filters.set_metric(metric));
    view! {
        <Panel id=metric.name() name=metric.title() class="multiple" report now=filters.clock.now zone=filters.zone
            handles=handles(chart.controls) about=ABOUT reader=reader(crosshair, filters) lead on_title />
    }
}

/// The marked bucket's number, or that of the whole period.
fn lead(series: &Series, marked: Option<usize>) -> String {
    if let Some(point) = marked.and_then(|index| series.points.get(index)) {
        let bucket = bucket_words(&point.bucket, &BrowserWording);
        return words::small_charts_marked(&bucket, &reading_words(series, point, &BrowserWording));
    }
    let Some(number) = series.overall else {
        let is_without = |point: &Point| point.reading == Reading::NoSample;
        let is_empty = series.points.iter().all(is_without);
        return if is_empty { words::small_charts_no_sample() } else { NOTHING }.into();
    };
    let unit = series.metric.unit();
    let number = BrowserWording.value(number, unit);
    let mut lead = if series.metric.is_mean() { words::small_charts_about(&number) } else { number };
    if let Some(change) = series.overall_change {
        let before = BrowserWording.value(change.before, unit);
        lead = words::small_charts_changed(&change.words(series.metric.direction(), &before), &lead);
    }
    let is_running = series.points.iter().any(|point| point.standing == Standing::Running);
    if is_running { words::small_charts_over(&lead) } else { lead }
}
