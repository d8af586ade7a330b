//! Trends: columns, lines, gaps, ticks, extremes.

use analytics::metric::Metric;
use analytics::scale::Scale;
use analytics::series::{Bucket, BucketStatus, Point, Reading, Series};
use charts::geometry::Size;
use charts::labels::EnglishLabels;
use charts::theme::Theme;
use charts::trend::{draw_trend, trend_anchor, trend_hit};

use super::sample::{counts, days, hours, month, point, pseudo_random, quarter};
use super::surface::{count, numbers, svg, texts};

const SIZE: Size = Size { width: 700.0, height: 240.0 };

fn drawn_at(series: &Series, size: Size, active: Option<usize>) -> String {
    let theme = Theme::light();
    svg(size, 1.0, |area| draw_trend(area, series, active, &theme, &EnglishLabels))
}

fn drawn(series: &Series) -> String {
    drawn_at(series, SIZE, None)
}

#[test]
fn each_count_of_a_month_is_a_column() {
    let svg = drawn(&month());
    assert_eq!(count(&svg, "polygon"), 30);
    assert_eq!(texts(&svg), ["0", "20", "40", "60", "80", "2 Feb", "9 Feb", "16 Feb", "23 Feb", "2 Mar"]);
}

#[test]
fn what_still_runs_is_outlined_and_what_is_outside_is_faded() {
    let svg = drawn(&month());
    assert_eq!(count(&svg, "polyline"), 1);
    assert_eq!(svg.matches("#858E9B").count(), 1);
}

#[test]
fn a_zero_is_no_column_and_the_future_is_nothing() {
    assert_eq!(count(&drawn(&counts(&[3.0, 0.0, 2.0])), "polygon"), 2);
    let mut today = hours();
    let known = today.points.iter().filter(|point| point.value().is_some_and(|value| value > 0.0)).count();
    assert_eq!(count(&drawn(&today), "polygon"), known);
    today.points.iter_mut().for_each(|point| point.reading = Reading::NotYet);
    assert_eq!(count(&drawn(&today), "polygon"), 0);
}

#[test]
fn more_counts_than_a_month_are_a_line_over_an_area() {
    let svg = drawn(&counts(&[5.0; 32]));
    assert_eq!((count(&svg, "polyline"), count(&svg, "polygon")), (1, 1));
}

#[test]
fn a_missing_sample_breaks_the_line_and_a_lone_one_is_a_dot() {
    let values = [Some(60.0), Some(70.0), None, Some(80.0), None, Some(90.0), Some(95.0), Some(99.0)];
    let svg = drawn(&days(Metric::AvgResponseTime, &values));
    assert_eq!((count(&svg, "polyline"), count(&svg, "circle"), count(&svg, "polygon")), (2, 1, 0));
    assert_eq!(texts(&svg)[..5], ["0s", "30s", "1m", "1m 30s", "2m"]);
}

#[test]
fn the_end_of_a_line_that_still_runs_is_dotted() {
    let mut series = days(Metric::AvgResponseTime, &[Some(60.0); 5]);
    assert_eq!(count(&drawn(&series), "circle"), 0);
    series.points[4].status = BucketStatus::Running;
    let svg = drawn(&series);
    assert!(count(&svg, "circle") > 10);
    assert_eq!(count(&svg, "polyline"), 1);
}

#[test]
fn the_active_point_has_a_ring_where_its_anchor_is() {
    let (series, theme) = (quarter(Metric::AvgResponseTime), Theme::light());
    let (x, y) = trend_anchor(&series, SIZE, 33, &theme, &EnglishLabels);
    let svg = drawn_at(&series, SIZE, Some(33));
    let (xs, ys) = (numbers(&svg, "circle", "cx"), numbers(&svg, "circle", "cy"));
    assert!(xs.contains(&x.round()) && ys.contains(&y.round()), "{x} {y} {xs:?}");
    // A day without a sample has a crosshair and nothing to ring.
    let rects = |active| count(&drawn_at(&series, SIZE, active), "rect");
    assert_eq!(rects(Some(21)), rects(None) + 1);
    assert_eq!(count(&drawn_at(&series, SIZE, Some(21)), "circle"), count(&drawn(&series), "circle"));
}

#[test]
fn what_is_found_at_an_anchor_is_what_is_anchored_there() {
    let theme = Theme::light();
    let many = counts(&(0..10_000).map(pseudo_random).collect::<Vec<_>>());
    for series in [month(), quarter(Metric::AvgChatDuration), hours(), counts(&[1.0]), many] {
        for width in [220.0, 700.0, 2_000.0] {
            let size = Size { width, ..SIZE };
            for index in (0..series.points.len()).step_by(series.points.len() / 90 + 1) {
                let (x, y) = trend_anchor(&series, size, index, &theme, &EnglishLabels);
                assert_eq!(trend_hit(&series, size, x, &theme, &EnglishLabels), Some(index), "{width}");
                assert!((0.0..=size.height).contains(&y));
            }
        }
    }
}

#[test]
fn nothing_is_hit_beside_the_plot() {
    let theme = Theme::light();
    for x in [-1.0, 0.0, 5.0, 699.0, 1e9, f64::NAN] {
        assert_eq!(trend_hit(&month(), SIZE, x, &theme, &EnglishLabels), None, "{x}");
    }
    assert_eq!(trend_hit(&counts(&[]), SIZE, 300.0, &theme, &EnglishLabels), None);
}

#[test]
fn without_numbers_there_is_a_base_line_and_no_scale() {
    let nothing = drawn(&counts(&[]));
    assert_eq!((count(&nothing, "rect"), texts(&nothing).len()), (2, 0));
    let silent = drawn(&days(Metric::AvgReactionTime, &[None; 7]));
    assert_eq!(count(&silent, "polyline"), 0);
    assert!(texts(&silent).iter().all(|text| text.ends_with("Feb")), "{:?}", texts(&silent));
}

#[test]
fn all_zeros_have_a_scale_to_be_zero_on() {
    let svg = drawn(&counts(&[0.0; 7]));
    assert_eq!(texts(&svg)[..2], ["0", "1"]);
    assert_eq!(count(&svg, "polygon"), 0);
}

#[test]
fn ten_thousand_points_draw_no_more_than_the_width_can_show() {
    let values: Vec<Option<f64>> = (0..10_000).map(|i| Some(pseudo_random(i) * 100.0)).collect();
    let solid = drawn(&days(Metric::AvgResponseTime, &values));
    assert_eq!((count(&solid, "polyline"), count(&solid, "polygon")), (0, 1));
    let line = solid.split("<polygon").nth(1).and_then(|rest| rest.split("/>").next()).unwrap();
    let spots = line.matches(',').count();
    // Of each column two corners above and two below.
    assert!((700..=2_800).contains(&spots), "{spots}");
    let sparse: Vec<Option<f64>> =
        values.iter().enumerate().map(|(i, value)| value.filter(|_| i % 40 == 0)).collect();
    let dots = count(&drawn(&days(Metric::AvgResponseTime, &sparse)), "circle");
    assert!((200..=700).contains(&dots), "{dots}");
}

#[test]
fn the_peak_of_many_points_is_not_thinned_away() {
    let mut values = vec![1.0; 10_000];
    values[4_321] = 100.0;
    let svg = drawn(&counts(&values));
    let top = numbers(&svg, "rect", "y").into_iter().filter(|y| *y > 0.0).fold(f64::MAX, f64::min);
    assert!(svg.contains(&format!(",{top} ")), "{top}");
}

#[test]
fn no_number_and_no_size_makes_it_panic() {
    let numbers = [1e15, f64::NAN, -4.0, f64::INFINITY, f64::NEG_INFINITY, 1e300, 0.0];
    for metric in [Metric::TotalMessages, Metric::AvgChatDuration] {
        for (width, height) in [(0.0, 0.0), (1.0, 1.0), (40.0, 40.0), (220.0, 60.0), (2_000.0, 240.0)] {
            let size = Size { width, height };
            for repeat in [1, 40] {
                let values: Vec<Option<f64>> = numbers.repeat(repeat).into_iter().map(Some).collect();
                let svg = drawn_at(&days(metric, &values), size, Some(usize::MAX));
                assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
                let _ = drawn_at(&days(metric, &values), size, Some(0));
            }
        }
    }
    // What has room for neither words nor a line is nothing.
    assert_eq!(count(&drawn_at(&month(), Size { width: 20.0, height: 20.0 }, None), "polygon"), 0);
}

#[test]
fn a_huge_count_keeps_its_columns() {
    let svg = drawn(&counts(&[1e15, 5e14]));
    assert_eq!(count(&svg, "polygon"), 2);
    assert!(texts(&svg).contains(&"1000000000000000"));
}

#[test]
fn buckets_without_a_date_show_their_own_labels() {
    let points = ["10/1", "10/2", "<i>"].map(|text| point(Bucket::Labelled(text.into()), Some(2.0)));
    let svg =
        drawn(&Series { metric: Metric::TotalConversations, points: points.into(), ..Series::default() });
    assert_eq!(texts(&svg)[3..], ["10/1", "10/2", "&lt;i&gt;"]);
}

#[test]
fn weekends_are_shaded() {
    let shade = |series: &Series| drawn(series).matches("opacity=\"0.03\"").count();
    assert_eq!((shade(&month()), shade(&hours())), (4, 0));
}

#[test]
fn a_drawing_scales_with_its_backing_pixels() {
    let theme = Theme { scale: 3.0, ..Theme::light() };
    let svg = svg(SIZE, 3.0, |area| draw_trend(area, &month(), None, &theme, &EnglishLabels));
    let once = numbers(&drawn(&month()), "text", "x");
    let thrice = numbers(&svg, "text", "x");
    assert!(once.iter().zip(&thrice).all(|(a, b)| (a * 3.0 - b).abs() <= 2.0), "{once:?} {thrice:?}");
    assert_eq!(numbers(&svg, "text", "font-size"), vec![36.0 / 1.24; once.len()]);
}

/// Three weeks of times of about two minutes, one of them an hour.
fn one_long_wait() -> Series {
    let values: Vec<Option<f64>> =
        (0..21).map(|day| Some(if day == 9 { 3_600.0 } else { 100.0 + day as f64 })).collect();
    days(Metric::AvgResponseTime, &values)
}

#[test]
fn a_time_far_above_all_others_is_cut_off_and_says_so() {
    let series = one_long_wait();
    let svg = drawn(&series);
    assert_eq!(texts(&svg)[..5], ["0s", "30s", "1m", "1m 30s", "2m"]);
    assert_eq!((count(&svg, "polygon"), texts(&svg).last()), (1, Some(&"1h")));
    let top = trend_anchor(&series, SIZE, 9, &Theme::light(), &EnglishLabels).1;
    assert!((0.0..20.0).contains(&top), "{top}");
    // So is one of the compared period, in the colour of its line.
    let mut beside = days(Metric::AvgResponseTime, &[Some(100.0); 21]);
    beside.before = series.points.iter().cloned().map(Some).collect();
    assert_eq!(drawn(&beside).matches("polygon opacity=\"1\" fill=\"#5F6977\"").count(), 1);
    // Counts are compared by their heights, so that none is cut; and of a few values none is an exception.
    let counted = counts(&(0..21).map(|day| if day == 9 { 900.0 } else { 10.0 }).collect::<Vec<_>>());
    assert!(texts(&drawn(&counted)).contains(&"1000"));
    let few = days(Metric::AvgResponseTime, &[Some(60.0), Some(3_600.0), Some(60.0)]);
    assert_eq!(count(&drawn(&few), "polygon"), 0);
}

#[test]
fn on_a_logarithmic_axis_small_values_can_be_told_apart() {
    let mut series = one_long_wait();
    series.scale = Scale::Logarithmic;
    let svg = drawn(&series);
    assert_eq!(texts(&svg)[..3], ["1m", "10m", "1h"]);
    assert_eq!(count(&svg, "polygon"), 0);
    let height = |index| trend_anchor(&series, SIZE, index, &Theme::light(), &EnglishLabels).1;
    assert!(height(9) < 20.0 && height(0) - height(20) > 5.0, "{} {} {}", height(9), height(0), height(20));
    // Heights no longer stand for numbers, so that there are no columns.
    let logarithmic = Series { scale: Scale::Logarithmic, ..month() };
    assert_eq!(count(&drawn(&logarithmic), "polygon"), 1);
}

#[test]
fn a_hairline_stands_where_the_reader_is_now() {
    let mut series = quarter(Metric::AvgResponseTime);
    let with = count(&drawn(&series), "rect");
    series.points.iter_mut().for_each(|point| point.status = BucketStatus::Complete);
    assert_eq!(with, count(&drawn(&series), "rect") + 1);
}

/// Ninety days beside ninety that took longer, which fall to nearly the same at their end.
fn beside() -> Series {
    let mut series = quarter(Metric::AvgResponseTime);
    let longer = |(index, mut before): (usize, Point)| {
        let more = if index < 60 { 120.0 } else { 10.0 };
        before.reading = before.value().map_or(Reading::NoSample, |value| Reading::Value(value + more));
        Some(before)
    };
    series.before = series.points.iter().cloned().enumerate().map(longer).collect();
    series
}

#[test]
fn two_lines_are_named_where_they_lie_and_no_name_covers_a_line() {
    let (series, theme) = (beside(), Theme::light());
    let svg = drawn(&series);
    let swapped = Series { points: series.before.iter().flatten().cloned().collect(), ..series.clone() };
    let lines = [&series, &swapped].map(|line| {
        let at = |index| trend_anchor(line, SIZE, index, &theme, &EnglishLabels);
        let known = (0..line.points.len()).filter(|index| line.points[*index].value().is_some());
        known.map(at).collect::<Vec<_>>()
    });
    for (own, name) in ["This period", "Comparison period"].into_iter().enumerate() {
        let at = texts(&svg).iter().position(|text| *text == name).expect(name);
        let (x, y) = (numbers(&svg, "text", "x")[at], numbers(&svg, "text", "y")[at]);
        let distance = |line: &Vec<(f64, f64)>| {
            let under = line.iter().filter(|(at, _)| (at - x).abs() < 40.0);
            under.map(|(_, line)| (line - y).abs()).fold(f64::INFINITY, f64::min)
        };
        let distances = lines.each_ref().map(distance);
        assert!(distances.iter().all(|distance| *distance > 6.0), "{name} {distances:?}");
        assert!(distances[own] < distances[1 - own], "{name} {distances:?}");
    }
}

#[test]
fn lines_end_in_marks_of_their_own_where_there_are_two() {
    let alone = days(Metric::AvgResponseTime, &[Some(60.0), Some(80.0), Some(70.0)]);
    let two = Series { before: alone.points.iter().cloned().map(Some).collect(), ..alone.clone() };
    let marks = |series| (count(&drawn(series), "circle"), count(&drawn(series), "rect"));
    let (discs, squares) = marks(&alone);
    assert_eq!(marks(&two), (discs + 1, squares + 1));
}

#[test]
fn where_there_is_no_room_for_names_there_are_none() {
    let named = |size| texts(&drawn_at(&beside(), size, None)).iter().any(|text| text.ends_with("period"));
    assert!(named(SIZE));
    assert!(!named(Size { width: 300.0, ..SIZE }) && !named(Size { height: 120.0, ..SIZE }));
    // Nor where the lines leave none: they go from the bottom to the top each day.
    let mut wild = counts(&[1.0, 99.0].repeat(50));
    wild.before = wild.points.iter().cloned().map(Some).collect();
    assert!(!texts(&drawn(&wild)).iter().any(|text| text.ends_with("period")));
}

#[test]
fn what_is_lower_than_five_lines_of_text_is_drawn_without_words() {
    let spark = |series: &Series| drawn_at(series, Size { width: 80.0, height: 44.0 }, None);
    let month = month();
    // A line with the ground below it, also of counts.
    assert_eq!((texts(&spark(&month)).len(), count(&spark(&month), "polygon")), (0, 1));
    let cut = one_long_wait();
    assert_eq!((texts(&spark(&cut)).len(), count(&spark(&cut), "polygon")), (0, 1));
    // It takes the room that the words would, up to its largest number.
    let tall = counts(&[123.0, 60.0]);
    let top = trend_anchor(&tall, Size { width: 80.0, height: 44.0 }, 0, &Theme::light(), &EnglishLabels).1;
    assert!((5.0..8.0).contains(&top), "{top}");
    let at = |index| {
        trend_anchor(&cut, Size { width: 80.0, height: 44.0 }, index, &Theme::light(), &EnglishLabels)
    };
    assert!(at(0).0 < 4.0 && at(20).0 > 70.0 && at(0).1 < 40.0, "{:?} {:?}", at(0), at(20));
    assert!(!texts(&drawn_at(&month, Size { width: 80.0, height: 60.0 }, None)).is_empty());
}
