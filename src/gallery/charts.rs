//! Each kind of chart, for the component gallery.
#![cfg(debug_assertions)]

use std::sync::Arc;

use analytics::availability::{AgentAvailability, Session};
use analytics::breakdown::{Breakdown, Comparability, Name, Row, Segment};
use analytics::heatmap::{Column, HOURS, Heatmap, Hour};
use analytics::heatmap_columns::HeatmapColumns;
use analytics::metric::Metric;
use analytics::range::DateRange;
use analytics::scale::Scale;
use analytics::series::Series;
use analytics::split_series::SplitSeries;
use analytics::zone::Zone;
use chrono::{TimeDelta, Weekday};
use leptos::prelude::*;
use rocketchat::RequestState;

use super::sample::{FIRST, NAMES, answer, now, pseudo_random, series};
use super::sample_panel::{chart, panel, panel_model};
use crate::query::query_state::QueryState;
use crate::ui::chart::bar_chart::BarChart;
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::chart::heatmap_chart::HeatmapChart;
use crate::ui::chart::split_chart::SplitChart;
use crate::ui::chart::timeline_chart::TimelineChart;
use crate::ui::chart::trend_chart::TrendChart;

/// A chart's id, its title, and what it shows.
type Sample = (&'static str, &'static str, AnyChart);

pub(super) fn charts() -> AnyView {
    let shown = |(id, name, chart)| {
        let class = if id == "small" { "chart multiple" } else { "chart" };
        panel(id, name, class, panel_model(&QueryState::Ready(answer()), Some(chart)), RequestState::Idle)
    };
    let all = trends().into_iter().chain([split(), bars(), timeline()]).chain(heatmaps());
    all.map(shown).collect_view().into_any()
}

/// A chart of a month, for what is not about charts.
pub(super) fn small_chart() -> AnyChart {
    let series = Arc::new(series(Metric::TotalConversations, 28, &conversations));
    chart(TrendChart { series })
}

fn trends() -> [Sample; 4] {
    let times = |at: usize| match at {
        20..24 | 47 => None,
        60 => Some(2_400.0),
        _ => Some(110.0 + pseudo_random(at) * 90.0),
    };
    let month = series(Metric::TotalConversations, 28, &conversations);
    let before = series(Metric::TotalConversations, 28, &|at| conversations(at + 3));
    let compared =
        Series { before: before.points.into_iter().map(Some).collect(), target: Some(60.0), ..month };
    let quarter = series(Metric::AvgFirstResponseTime, 90, &times);
    let logarithmic = Series { scale: Scale::Logarithmic, ..quarter.clone() };
    let trend = |series: Series| chart(TrendChart { series: Arc::new(series) });
    [
        ("columns", "Columns beside a compared period, with a target", trend(compared)),
        ("lines", "A line with gaps and an outlier", trend(quarter)),
        ("logarithmic", "The same on a logarithmic scale", trend(logarithmic)),
        ("small", "A small chart", small_chart()),
    ]
}

/// More on working days than on weekends.
fn conversations(at: usize) -> Option<f64> {
    let count = if at % 7 > 4 { 9.0 + pseudo_random(at) * 8.0 } else { 40.0 + pseudo_random(at) * 30.0 };
    Some(count.round())
}

fn split() -> Sample {
    let part =
        |shift: usize| series(Metric::TotalConversations, 28, &move |at| conversations(at * 7 % 28 + shift));
    let parts = [0, 5, 11].map(part).to_vec();
    let names = NAMES.iter().take(parts.len()).map(|name| (*name).to_owned()).collect();
    ("split", "Several departments, a line each", chart(SplitChart::new(SplitSeries::new(parts), names)))
}

fn bars() -> Sample {
    let row = |(at, name): (usize, &&str)| Row {
        before: Some(200.0 / (1.0 + at as f64)),
        ..Row::new(
            Name::Given((*name).into()),
            vec![(300.0 / (1.0 + at as f64)).round(), (60.0 * pseudo_random(at)).round()],
        )
    };
    let unassigned = Row::new(Name::Unassigned, vec![12.0, 30.0]);
    let breakdown = Breakdown {
        segments: vec![Segment::Answered, Segment::Waiting],
        rows: NAMES.iter().enumerate().map(row).chain([unassigned]).collect(),
        comparability: Comparability::Comparable,
        compared_with: "1–28 Feb 2026".into(),
        ..Breakdown::default()
    };
    let title = "Bars of two parts beside a compared period";
    ("bars", title, chart(BarChart::new(&breakdown, 8, "Conversations")))
}

fn timeline() -> Sample {
    let agent = |(at, name): (usize, &&str)| {
        let start = now() - TimeDelta::minutes(300 - (pseudo_random(at) * 200.0) as i64);
        let (username, seconds) = ((*name).to_owned(), 170 * 60);
        let agent =
            AgentAvailability { username, name: None, seconds, sessions: Vec::new(), distinct_seconds: None };
        agent.with_sessions(&[Session { start, end: start + TimeDelta::minutes(170) }])
    };
    let agents: Vec<AgentAvailability> = NAMES.iter().enumerate().map(agent).collect();
    let lanes: Vec<(usize, &AgentAvailability)> = agents.iter().enumerate().collect();
    let day = DateRange::day(now().date_naive());
    ("timeline", "Sessions of a day", chart(TimelineChart::new(Zone::utc(), day, &lanes, &agents)))
}

fn heatmaps() -> [Sample; 2] {
    let hour = |day: usize, at: usize| match (day, at) {
        (20.., _) => Hour::Unknown,
        (19, 16..) => Hour::NotYet,
        (19, 15) => Hour::Running(7.0),
        _ => Hour::Number(
            (pseudo_random(day * HOURS + at) * (if (8..18).contains(&at) { 12.0 } else { 2.0 })).floor(),
        ),
    };
    let column =
        |(at, day)| Column { day, hours: std::array::from_fn(|row| hour(at, row)), is_complete: at < 19 };
    let heat = Heatmap { columns: FIRST.iter_days().take(24).enumerate().map(column).collect() };
    let week = heat.weekday_means(Weekday::Mon);
    let heatmap = |heat, columns_by| chart(HeatmapChart::new(Arc::new(heat), columns_by));
    [
        ("week", "Hours of a usual week", heatmap(week, HeatmapColumns::Weekdays)),
        ("hours", "Hours of days", heatmap(heat, HeatmapColumns::Days)),
    ]
}
