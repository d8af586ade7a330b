//! Bars by label: lengths, names, segments, extremes.

use analytics::breakdown::{Breakdown, Segment};
use charts::bars::{bars_anchor, bars_height, bars_hit, draw_bars};
use charts::geometry::Size;
use charts::labels::EnglishLabels;
use charts::theme::{Colour, Theme};

use super::sample::{agents, breakdown, departments, row};
use super::surface::{count, numbers, svg, texts, widths};

fn size(data: &Breakdown, width: f64) -> Size {
    Size { width, height: bars_height(data.rows.len()) }
}

fn drawn_at(data: &Breakdown, size: Size, active: Option<usize>) -> String {
    svg(size, 1.0, |area| draw_bars(area, data, active, &Theme::light(), &EnglishLabels))
}

fn drawn(data: &Breakdown) -> String {
    drawn_at(data, size(data, 700.0), None)
}

#[test]
fn each_row_has_its_name_its_bar_and_its_value() {
    let svg = drawn(&breakdown(
        &[Segment::Conversations],
        vec![row("Ana", &[30.0]), row("Bo", &[10.0]), row("Cy", &[0.0])],
    ));
    assert_eq!(texts(&svg), ["Ana", "30", "Bo", "10", "Cy", "0"]);
    assert_eq!(count(&svg, "polygon"), 2);
}

#[test]
fn each_part_has_its_colour_and_parts_add_up() {
    let data = departments();
    let svg = drawn(&data);
    assert_eq!(svg.matches("#0B5CAD").count(), 5);
    assert_eq!(svg.matches("#B77F39").count(), 5);
    assert!(texts(&svg).contains(&"1420"));
}

#[test]
fn nobody_in_particular_is_drawn_apart() {
    let svg = drawn(&agents());
    // The name and the bar of the unassigned; all others are a line of text.
    assert_eq!(svg.matches("fill=\"#858E9B\"").count(), 1);
    assert_eq!(svg.matches("fill=\"#49525F\"").count(), 2);
}

/// A breakdown of so many agents, of whom those beyond eight are put together.
fn crowd(agents: usize, each: f64) -> Breakdown {
    let rows = (0..agents).map(|at| row(&format!("agent {at}"), &[each]));
    breakdown(&[Segment::Conversations], rows.collect()).top(8)
}

#[test]
fn all_others_together_are_a_line_of_text_and_set_no_scale() {
    let (few, many) = (crowd(7, 240.0), crowd(2_000, 240.0));
    let svg = drawn(&many);
    assert_eq!(texts(&svg).last(), Some(&"Other (1993): 478320"));
    // The text of the named rows takes as much room in both.
    assert_eq!(widths(&svg), widths(&drawn(&few)));
    assert_eq!(widths(&svg).len(), 7);
    let mut compared = crowd(13, 50.0);
    for row in &mut compared.rows {
        row.before = Some(if row.is_other() { 9_000.0 } else { 25.0 });
    }
    assert!(widths(&drawn(&compared)).iter().all(|width| *width > 300.0));
}

#[test]
fn all_others_are_found_where_they_are_written() {
    let (data, theme) = (crowd(13, 50.0), Theme::light());
    let size = size(&data, 500.0);
    let (x, y) = bars_anchor(&data, size, 7, &theme, &EnglishLabels);
    assert_eq!(bars_hit(&data, size, y, &theme, &EnglishLabels), Some(7));
    assert!((50.0..200.0).contains(&x), "{x}");
}

#[test]
fn a_part_has_one_colour_whatever_stands_beside_it() {
    let colours = |segments: &[Segment]| {
        let data = breakdown(segments, vec![row("Ana", &vec![100.0; segments.len()])]);
        let svg = drawn(&data);
        let filled = svg.split("fill=\"#").skip(1).filter_map(|rest| rest.get(..6).map(str::to_owned));
        let palette = Theme::light().series.map(|Colour(r, g, b)| format!("{r:02X}{g:02X}{b:02X}"));
        filled.filter(|colour| palette.contains(colour)).collect::<Vec<_>>()
    };
    let agents = colours(&[Segment::Open, Segment::OnHold, Segment::Closed]);
    let departments = colours(&[Segment::Open, Segment::Closed]);
    assert_eq!(departments, [agents[0].clone(), agents[2].clone()]);
    let premium = colours(&[Segment::Answered, Segment::Waiting]);
    assert!(premium.iter().all(|colour| !agents.contains(colour)), "{premium:?} {agents:?}");
}

#[test]
fn names_are_shortened_escaped_and_kept_in_their_place() {
    let long = "x".repeat(10_000);
    let names = [long.as_str(), "<script>", "Ana\u{202E}gpj", "שרה כהן", ""];
    let svg = drawn(&breakdown(&[Segment::Conversations], names.map(|name| row(name, &[1.0])).into()));
    let texts = texts(&svg);
    assert!(texts[0].ends_with('…') && texts[0].chars().count() < 40, "{}", texts[0]);
    let rest: Vec<&str> = texts.iter().skip(2).step_by(2).copied().collect();
    assert_eq!(rest, ["&lt;script&gt;", "Anagpj", "\u{2067}שרה כהן\u{2069}", "No name"]);
}

#[test]
fn a_value_stays_inside_the_drawing() {
    for width in [120.0, 220.0, 700.0, 2_000.0] {
        let data = agents();
        let svg = drawn_at(&data, size(&data, width), None);
        let starts = numbers(&svg, "text", "x");
        // Three digits are about 24 pixels wide.
        assert!(starts.iter().all(|x| x + 24.0 <= width), "{width} {starts:?}");
    }
}

#[test]
fn the_active_row_has_a_band() {
    let data = departments();
    let band = |active| drawn_at(&data, size(&data, 700.0), active).matches("opacity=\"0.05\"").count();
    assert_eq!([band(None), band(Some(1)), band(Some(99))], [0, 1, 0]);
}

#[test]
fn what_is_found_at_an_anchor_is_what_is_anchored_there() {
    let (data, theme) = (agents(), Theme::light());
    for size in [size(&data, 220.0), size(&data, 2_000.0), Size { width: 500.0, height: 300.0 }] {
        for index in 0..data.rows.len() {
            let (x, y) = bars_anchor(&data, size, index, &theme, &EnglishLabels);
            assert_eq!(bars_hit(&data, size, y, &theme, &EnglishLabels), Some(index));
            assert!((0.0..size.width).contains(&x), "{x}");
        }
        for y in [-0.1, size.height + 0.1, f64::NAN] {
            assert_eq!(bars_hit(&data, size, y, &theme, &EnglishLabels), None, "{y}");
        }
    }
}

#[test]
fn a_bar_ends_where_its_anchor_is() {
    let data = breakdown(&[Segment::Conversations], vec![row("Ana", &[30.0]), row("Bo", &[15.0])]);
    let (x, _) = bars_anchor(&data, size(&data, 700.0), 1, &Theme::light(), &EnglishLabels);
    assert!(drawn(&data).contains(&format!(" {},", x.round())));
}

#[test]
fn a_bar_of_almost_nothing_is_seen() {
    let data = breakdown(&[Segment::Conversations], vec![row("Ana", &[1e15]), row("Bo", &[1.0])]);
    let widths = widths(&drawn(&data));
    assert!(widths.len() == 2 && widths[0] > 300.0 && widths[1] == 2.0, "{widths:?}");
}

#[test]
fn no_number_and_no_size_makes_it_panic() {
    let values = [1e15, f64::NAN, -4.0, f64::INFINITY, 1e300, 0.0];
    let rows: Vec<_> = values.map(|value| row("Ana", &[value, 1.0, value])).into();
    let zeros: Vec<_> = (0..3).map(|_| row("Ana", &[0.0, 0.0])).collect();
    let many: Vec<_> = (0..10_000).map(|i| row("Ana", &[f64::from(i)])).collect();
    for rows in [rows, zeros, many, vec![], vec![row("Ana", &[])]] {
        let data = breakdown(&[Segment::Open, Segment::OnHold, Segment::Closed], rows);
        for (width, height) in [(0.0, 0.0), (1.0, 1.0), (40.0, 40.0), (220.0, 300.0), (2_000.0, 100.0)] {
            let svg = drawn_at(&data, Size { width, height }, Some(0));
            assert!(!svg.contains("NaN") && !svg.contains("\"inf"), "{svg}");
            assert!(count(&svg, "text") <= 100, "rows beyond the drawing are left out");
        }
    }
}

#[test]
fn where_lines_run_from_the_right_bars_grow_to_the_left() {
    let theme = Theme { is_rtl: true, ..Theme::light() };
    let data = departments();
    let size = size(&data, 700.0);
    let (there, here) = (Theme::light(), &theme);
    let anchor = |theme: &Theme| bars_anchor(&data, size, 0, theme, &EnglishLabels);
    assert_eq!(anchor(here), (size.width - anchor(&there).0, anchor(&there).1));
    let mirrored = svg(size, 1.0, |area| draw_bars(area, &data, None, here, &EnglishLabels));
    let plain = svg(size, 1.0, |area| draw_bars(area, &data, None, &there, &EnglishLabels));
    assert_eq!(texts(&mirrored), texts(&plain));
    let places = |svg: &str| numbers(svg, "text", "x");
    let swapped: Vec<f64> = places(&plain).iter().map(|x| size.width - x).collect();
    assert_eq!(places(&mirrored), swapped);
}
