//! Drawings for the eye: `GALLERY=/some/folder cargo test --test charts -- --ignored gallery`.

use std::fs;

use analytics::metric::Metric;
use charts::bars::{bars_height, draw_bars};
use charts::geometry::Size;
use charts::labels::EnglishLabels;
use charts::theme::{Colour, Theme};
use charts::timeline::{draw_timeline, timeline_height};
use charts::trend::draw_trend;

use super::sample;
use super::surface::svg;

const SCALE: f64 = 4.0;

#[test]
#[ignore = "writes files for the eye"]
fn gallery() {
    let folder = std::env::var("GALLERY").unwrap();
    for (name, theme) in [("light", Theme::light()), ("dark", Theme::dark())] {
        let theme = Theme { scale: SCALE, ..theme };
        for width in [220.0, 700.0, 2_000.0] {
            fs::write(format!("{folder}/{name}-{width}.html"), page(width, &theme)).unwrap();
        }
    }
}

fn page(width: f64, theme: &Theme) -> String {
    let Colour(r, g, b) = theme.surface;
    let figures: String = figures(width, theme)
        .iter()
        .map(|figure| format!("<div style='margin:16px;outline:1px solid #8883'>{figure}</div>"))
        .collect();
    format!("<!doctype html><meta charset=utf-8><body style='margin:0;background:rgb({r},{g},{b})'>{figures}")
}

fn figures(width: f64, theme: &Theme) -> Vec<String> {
    let size = |height| Size { width, height };
    let words = &EnglishLabels;
    let trend = |series, active| {
        let size = size(if width < 300.0 { 160.0 } else { 240.0 });
        shown(size, svg(size, SCALE, |area| draw_trend(area, &series, active, theme, words)))
    };
    let bars = |data: analytics::breakdown::Breakdown, active| {
        let size = size(bars_height(data.rows.len()));
        shown(size, svg(size, SCALE, |area| draw_bars(area, &data, active, theme, words)))
    };
    let day = sample::day();
    let lanes = size(timeline_height(day.lanes.len()));
    vec![
        trend(sample::month(), Some(9)),
        trend(sample::quarter(Metric::AvgFirstResponseTime), Some(33)),
        trend(sample::quarter(Metric::TotalMessages), None),
        trend(sample::hours(), None),
        trend(sample::counts(&[3.0, 0.0, 1.0, 2.0, 2.0, 0.0, 1.0]), None),
        trend(sample::counts(&[0.0; 28]), None),
        trend(sample::days(Metric::AvgReactionTime, &[None; 7]), None),
        bars(sample::agents(), Some(2)),
        bars(sample::departments(), None),
        shown(lanes, svg(lanes, SCALE, |area| draw_timeline(area, &day, Some(4), theme, words))),
    ]
}

/// The drawing at its size in CSS pixels, its text at the size that a canvas would give it: the SVG backend divides by 1.24.
fn shown(size: Size, svg: String) -> String {
    let small = format!("font-size=\"{}\"", 12.0 * SCALE / 1.24);
    let body = svg.split_once("viewBox").map_or("", |(_, body)| body);
    let body = body.replace(&small, &format!("font-size=\"{}\"", 12.0 * SCALE));
    format!("<svg style='display:block' width='{}' height='{}' viewBox{body}", size.width, size.height)
}
