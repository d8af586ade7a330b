//! Fields of hours by days: cells, colours, names, extremes.

use std::collections::BTreeSet;

use analytics::heatmap::{Column, HOURS, Heatmap, Hour};
use charts::geometry::Size;
use charts::heatmap::{HeatmapData, draw_heatmap, heatmap_anchor, heatmap_height, heatmap_hit};
use charts::theme::Theme;
use chrono::NaiveDate;

use super::sample::pseudo_random;
use super::surface::{count, svg, texts};

pub struct Sample {
    heat: Heatmap,
    columns: Vec<String>,
    short_columns: Vec<String>,
    hours: Vec<String>,
}

fn sample(days: usize, hour: impl Fn(usize, usize) -> Hour) -> Sample {
    let first = NaiveDate::from_ymd_opt(2026, 2, 2).expect("a day");
    let column =
        |(at, day)| Column { day, hours: std::array::from_fn(|row| hour(at, row)), is_complete: true };
    let columns: Vec<Column> = first.iter_days().take(days).enumerate().map(column).collect();
    let names = |form: &str| columns.iter().map(|column| column.day.format(form).to_string()).collect();
    let (long, short) = (names("%-d %b"), names("%-d"));
    Sample {
        heat: Heatmap { columns },
        columns: long,
        short_columns: short,
        hours: (0..HOURS).map(|hour| format!("{hour:02}:00")).collect(),
    }
}

pub fn usual(days: usize) -> Sample {
    sample(days, |day, hour| Hour::Number((pseudo_random(day * HOURS + hour) * 9.0).floor()))
}

pub fn heatmap_data(sample: &Sample) -> HeatmapData<'_> {
    let Sample { heat, columns, short_columns, hours } = sample;
    HeatmapData { heat, columns, short_columns, hours }
}

fn size(width: f64) -> Size {
    Size { width, height: heatmap_height() }
}

fn drawn(sample: &Sample, size: Size, active: Option<usize>) -> String {
    let theme = Theme::light();
    svg(size, 1.0, |area| draw_heatmap(area, &heatmap_data(sample), active, &theme))
}

#[test]
fn each_hour_of_each_day_is_a_cell() {
    let svg = drawn(&usual(28), size(900.0), None);
    // The ground is one more, and what is shaded below each Saturday and Sunday.
    assert_eq!(count(&svg, "rect"), 28 * HOURS + 1 + 8);
    assert_eq!(texts(&svg)[..5], ["00:00", "06:00", "12:00", "18:00", "2"]);
}

#[test]
fn every_column_is_named_where_it_can_be() {
    // Beside four names of hours.
    let named = |days: usize, width: f64| texts(&drawn(&usual(days), size(width), None)).len() - 4;
    assert_eq!([named(7, 900.0), named(28, 1_300.0), named(28, 330.0)], [7, 28, 28]);
    // Of a quarter, its Mondays.
    assert!(named(92, 330.0) < 14);
}

#[test]
fn weekends_are_shaded_below_their_cells() {
    // From a Monday on: four weekends, and none.
    let shaded = |days: usize| drawn(&usual(days), size(900.0), None).matches("opacity=\"0.06\"").count();
    assert_eq!((shaded(28), shaded(5)), (8, 0));
}

#[test]
fn nothing_has_the_palest_colour_and_much_the_deepest() {
    let svg = drawn(&sample(1, |_, hour| Hour::Number(hour as f64)), size(400.0), None);
    assert_eq!((svg.matches("#EAF1F8").count(), svg.matches("#064F89").count()), (1, 1));
    // Each hour has a colour of its own between these.
    let colours: BTreeSet<&str> = svg.split("fill=\"#").skip(1).filter_map(|rest| rest.get(..6)).collect();
    assert!(colours.len() >= HOURS, "{colours:?}");
}

#[test]
fn what_is_not_known_is_hatched_and_what_is_to_come_is_empty() {
    let unknown = drawn(&sample(2, |_, _| Hour::Unknown), size(400.0), None);
    assert_eq!((count(&unknown, "rect"), count(&unknown, "polyline") > 48), (1, true));
    let to_come = drawn(&sample(2, |_, _| Hour::NotYet), size(400.0), None);
    assert_eq!((count(&to_come, "rect"), count(&to_come, "polyline")), (1, 0));
}

#[test]
fn the_hour_that_runs_has_its_colour_under_strokes_and_in_a_frame() {
    let svg = |hour: Hour| drawn(&sample(2, move |_, _| hour), size(400.0), None);
    let (over, running) = (svg(Hour::Number(3.0)), svg(Hour::Running(3.0)));
    let colour = "#064F89";
    assert_eq!((over.matches(colour).count(), running.matches(colour).count()), (48, 48));
    let is_of = |line: &str, colour: &str| line.contains("<polyline") && line.contains(colour);
    let lines = |svg: &str, colour: &str| svg.lines().filter(|line| is_of(line, colour)).count();
    let (surface, frame) = ("#FFFFFF", "#5F6977");
    assert_eq!((lines(&over, surface), lines(&over, frame)), (0, 0));
    assert!(lines(&running, surface) > 48);
    assert_eq!(lines(&running, frame), 48);
}

#[test]
fn what_is_found_at_an_anchor_is_what_is_anchored_there() {
    let theme = Theme::light();
    for days in [1, 7, 28, 92] {
        let sample = usual(days);
        for width in [220.0, 390.0, 2_000.0] {
            for index in (0..days * HOURS).step_by(7) {
                let spot = heatmap_anchor(&heatmap_data(&sample), size(width), index, &theme);
                assert_eq!(
                    heatmap_hit(&heatmap_data(&sample), size(width), spot, &theme),
                    Some(index),
                    "{days} {width}"
                );
            }
        }
    }
    let sample = usual(7);
    for spot in [(-1.0, 5.0), (5.0, 5.0), (200.0, -1.0), (200.0, 1e9), (f64::NAN, 5.0)] {
        assert_eq!(heatmap_hit(&heatmap_data(&sample), size(400.0), spot, &theme), None, "{spot:?}");
    }
}

#[test]
fn the_marked_cell_has_a_rim() {
    let sample = usual(7);
    let lines = |active| count(&drawn(&sample, size(400.0), active), "polyline");
    assert_eq!(lines(Some(30)), lines(None) + 1);
}

#[test]
fn no_day_and_no_size_makes_it_panic() {
    for days in [0, 1, 400] {
        for (width, height) in [(0.0, 0.0), (1.0, 1.0), (30.0, 500.0), (2_000.0, 10.0), (400.0, 300.0)] {
            drawn(&usual(days), Size { width, height }, Some(9_999));
        }
    }
    drawn(&sample(3, |_, hour| Hour::Number([f64::NAN, f64::INFINITY, -1.0][hour % 3])), size(400.0), None);
}
