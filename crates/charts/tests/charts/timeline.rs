//! Timelines: sessions, hours, lanes, extremes.

use analytics::availability::Session;
use analytics::zone::Zone;
use charts::geometry::Size;
use charts::labels::EnglishLabels;
use charts::theme::Theme;
use charts::timeline::{Lane, Timeline, draw_timeline, timeline_anchor, timeline_height, timeline_hit};
use chrono::{DateTime, Days, TimeDelta, Utc};

use super::sample::{at, day};
use super::surface::{count, svg, texts, widths};

fn size(timeline: &Timeline, width: f64) -> Size {
    Size { width, height: timeline_height(timeline.lanes.len()) }
}

fn drawn_at(timeline: &Timeline, size: Size, active: Option<usize>) -> String {
    svg(size, 1.0, |area| draw_timeline(area, timeline, active, &Theme::light(), &EnglishLabels))
}

fn drawn(timeline: &Timeline) -> String {
    drawn_at(timeline, size(timeline, 700.0), None)
}

fn session(start: &str, end: &str) -> Session {
    Session { start: at(start), end: at(end) }
}

fn lane(label: &str, sessions: &[Session]) -> Lane {
    Lane { label: label.into(), sessions: sessions.to_vec() }
}

fn march_2(lanes: Vec<Lane>) -> Timeline {
    Timeline::new(Zone::utc(), (at("2026-03-02T00:00:00Z"), at("2026-03-03T00:00:00Z")), lanes)
}

#[test]
fn each_session_is_a_bar_in_its_lane() {
    let svg = drawn(&day());
    assert_eq!(count(&svg, "polygon"), 11 * 3);
    let texts = texts(&svg);
    assert_eq!(texts[..4], ["00:00", "03:00", "06:00", "09:00"]);
    assert!(texts.contains(&"Amina Yusuf") && texts.contains(&"Ines &lt;b&gt;da&lt;/b&gt; Silva"));
}

#[test]
fn a_session_outside_the_day_widens_it_by_whole_hours() {
    let timeline = march_2(vec![lane("Ana", &[session("2026-03-01T22:40:00Z", "2026-03-03T00:20:00Z")])]);
    assert_eq!((timeline.start, timeline.end), (at("2026-03-01T22:00:00Z"), at("2026-03-03T01:00:00Z")));
    assert!(texts(&drawn(&timeline)).contains(&"06:00"));
}

#[test]
fn a_session_that_ends_before_it_begins_is_left_out() {
    let timeline = march_2(vec![lane("Ana", &[session("2026-03-02T09:00:00Z", "2026-03-02T08:00:00Z")])]);
    assert_eq!(count(&drawn(&timeline), "polygon"), 0);
}

#[test]
fn a_moment_on_service_is_seen_and_thousands_are_bounded_by_the_width() {
    let noon = at("2026-03-02T12:00:00Z");
    let moment = march_2(vec![lane("Ana", &[Session { start: noon, end: noon }])]);
    assert_eq!(widths(&drawn(&moment)), [1.0]);
    let flicker = |i: i64| {
        let start = noon + TimeDelta::seconds(4 * i);
        Session { start, end: start + TimeDelta::seconds(1) }
    };
    let many = march_2(vec![lane("Ana", &(0..10_000).map(flicker).collect::<Vec<_>>())]);
    assert!(count(&drawn(&many), "polygon") <= 700);
}

#[test]
fn what_is_found_at_an_anchor_is_what_is_anchored_there() {
    let (timeline, theme) = (day(), Theme::light());
    for size in [size(&timeline, 220.0), size(&timeline, 2_000.0), Size { width: 500.0, height: 300.0 }] {
        for index in 0..timeline.lanes.len() {
            let (x, y) = timeline_anchor(&timeline, size, index, &theme, &EnglishLabels);
            assert_eq!(timeline_hit(&timeline, size, y, &theme, &EnglishLabels), Some(index));
            assert!((0.0..size.width).contains(&x), "{x}");
        }
        // The hours above are no lane.
        for y in [-1.0, 5.0, size.height + 1.0, f64::NAN] {
            assert_eq!(timeline_hit(&timeline, size, y, &theme, &EnglishLabels), None, "{y}");
        }
    }
}

#[test]
fn the_active_lane_has_a_band() {
    let timeline = day();
    let band =
        |active| drawn_at(&timeline, size(&timeline, 700.0), active).matches("opacity=\"0.05\"").count();
    assert_eq!([band(None), band(Some(1)), band(Some(99))], [0, 1, 0]);
}

#[test]
fn no_span_and_no_size_makes_it_panic() {
    let (first, last) = (DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC);
    let start = at("2026-03-02T00:00:00Z");
    let long =
        Timeline::new(Zone::utc(), (first, last), vec![lane("Ana", &[Session { start: first, end: last }])]);
    let outside =
        Timeline::new(Zone::utc(), (start, start), vec![lane("Ana", &[Session { start: first, end: last }])]);
    let reversed =
        Timeline::new(Zone::utc(), (start + Days::new(1), start), vec![lane(&"ش".repeat(500), &[])]);
    for timeline in [long, outside, reversed, march_2(vec![]), march_2(vec![lane("", &[]); 10_000])] {
        for (width, height) in [(0.0, 0.0), (1.0, 1.0), (40.0, 40.0), (220.0, 300.0), (2_000.0, 100.0)] {
            let svg = drawn_at(&timeline, Size { width, height }, Some(0));
            assert!(count(&svg, "text") <= 100, "{width}x{height}");
        }
    }
}
