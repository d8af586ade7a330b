//! A metric tile in each of its states, for the component gallery.
#![cfg(debug_assertions)]

use std::sync::Arc;

use analytics::change::Assessment;
use analytics::metric::Metric;
use leptos::prelude::*;

use super::sample::{pseudo_random, series};
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::chart::trend_chart::TrendChart;
use crate::ui::metric_tile::{
    MetricTile, TileAction, TileBody, TileChange, TileModel, TileNumber, TileTarget, WayOn,
};

/// Tiles beside each other, the first of them chosen.
pub(super) fn metric_tiles() -> AnyView {
    let tile = |(at, model): (usize, TileModel)| {
        let action = match at {
            0 | 1 => TileAction::Choose(Signal::stored(at == 0), Callback::new(|()| ())),
            2 => TileAction::Open(Signal::stored("#".to_owned()), Callback::new(|()| ())),
            _ => TileAction::None,
        };
        view! {
            <MetricTile model=Signal::stored(model) action on_retry=Callback::new(|()| ())
                refresh_button=NodeRef::new() active=Signal::stored(None) />
        }
    };
    view! { <ul class="metric-tiles">{samples().into_iter().enumerate().map(tile).collect_view()}</ul> }
        .into_any()
}

fn samples() -> [TileModel; 8] {
    let more = change("6% more", Assessment::Neutral, Some(true));
    let slower = change("12% slower", Assessment::Worse, Some(true));
    let missed = TileTarget { text: "target 45 s missed".into(), is_met: false };
    let met = TileTarget { text: "target 1 min met".into(), is_met: true };
    [
        TileModel {
            note: "9 open or queued · 2 on hold".into(),
            sparkline: course(),
            ..number("Conversations", "1,284", more)
        },
        TileModel { target: Some(missed), sparkline: course(), ..about("First response", "48 s", slower) },
        TileModel {
            chip: Some("Not filtered by department".into()),
            ..number("Available time", "1,852 h", None)
        },
        TileModel {
            target: Some(met),
            is_stale: true,
            ..about("Response", "48 s", change("no change", Assessment::Neutral, None))
        },
        TileModel { name: "Before the first answer".into(), ..TileModel::default() },
        TileModel {
            name: "Failed for now".into(),
            body: TileBody::Failed("Couldn't load".into(), WayOn::Retry),
            ..TileModel::default()
        },
        TileModel {
            name: "Not licensed".into(),
            body: TileBody::Failed("Premium plans only".into(), WayOn::None),
            ..TileModel::default()
        },
        TileModel {
            name: "Nothing to measure".into(),
            body: TileBody::Absent("no sample".into()),
            ..TileModel::default()
        },
    ]
}

fn number(name: &str, text: &str, change: Option<TileChange>) -> TileModel {
    let body = TileBody::Number(TileNumber {
        text: text.into(),
        value: None,
        is_about: false,
        is_part: false,
        change,
    });
    TileModel { name: name.into(), body, ..TileModel::default() }
}

fn about(name: &str, text: &str, change: Option<TileChange>) -> TileModel {
    let body = TileBody::Number(TileNumber {
        text: text.into(),
        value: None,
        is_about: true,
        is_part: false,
        change,
    });
    TileModel { name: name.into(), body, ..TileModel::default() }
}

fn change(text: &str, assessment: Assessment, is_more: Option<bool>) -> Option<TileChange> {
    Some(TileChange { text: text.into(), before: 0.0, difference: None, assessment, is_more })
}

fn course() -> AnyChart {
    let series = series(Metric::AvgFirstResponseTime, 28, &|at| Some(40.0 + pseudo_random(at) * 20.0));
    AnyChart::new(TrendChart { series: Arc::new(series) })
}
