//! Text whose ink overhangs its advance: nothing is clipped and nothing overlaps.

use analytics::breakdown::Segment;
use charts::bars::draw_bars;
use charts::geometry::Size;
use charts::heatmap::draw_heatmap;
use charts::labels::EnglishLabels;
use charts::text_extent::{MeasureText, TextExtent};
use charts::theme::Theme;
use charts::timeline::draw_timeline;
use charts::trend::draw_trend;

use super::heatmap::{heatmap_data, usual};
use super::sample::{agents, breakdown, counts, day, hours, month, row};
use super::surface::{numbers, svg, texts};

/// Letters of one width, of which ink hangs out on both sides.
fn hanging(text: &str, _: &str, font_px: f64) -> TextExtent {
    let seen = text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).count() as f64;
    TextExtent { advance: seen * font_px * 0.6, left: font_px * 0.8, right: font_px * 0.8 }
}

fn theme(is_rtl: bool) -> Theme {
    Theme { measure: MeasureText(hanging), is_rtl, ..Theme::light() }
}

/// Where the ink of each text begins and ends.
fn ink(svg: &str) -> Vec<(String, f64, f64)> {
    let anchors = svg.split("<text ").skip(1).map(|rest| {
        let anchor = rest.split_once("text-anchor=\"").and_then(|(_, rest)| rest.split_once('"'));
        anchor.map_or("start", |(anchor, _)| anchor)
    });
    let placed = texts(svg).into_iter().zip(anchors).zip(numbers(svg, "text", "x"));
    let ends = |((text, anchor), x): ((&str, &str), f64)| {
        let extent = hanging(text, "", 12.0);
        let start = match anchor {
            "end" => x - extent.advance,
            "middle" => x - extent.advance / 2.0,
            _ => x,
        };
        (text.to_owned(), start - extent.left, start + extent.advance + extent.right)
    };
    placed.map(ends).collect()
}

fn drawings(size: Size, theme: &Theme) -> Vec<String> {
    let heat = usual(7);
    let trend = |series| svg(size, 1.0, |area| draw_trend(area, &series, None, theme, &EnglishLabels));
    vec![
        svg(size, 1.0, |area| draw_bars(area, &agents(), None, theme, &EnglishLabels)),
        svg(size, 1.0, |area| draw_timeline(area, &day(), None, theme, &EnglishLabels)),
        svg(size, 1.0, |area| draw_heatmap(area, &heatmap_data(&heat), None, theme)),
        trend(month()),
        trend(hours()),
        trend(counts(&[3.0, 1_000_000.0])),
    ]
}

#[test]
fn no_ink_of_a_text_is_cut_off_at_an_edge() {
    let mut seen = 0;
    for is_rtl in [false, true] {
        for width in [280.0, 390.0, 700.0, 1_400.0] {
            for svg in drawings(Size { width, height: 420.0 }, &theme(is_rtl)) {
                for (text, left, right) in ink(&svg) {
                    assert!(left >= -0.5 && right <= width + 0.5, "{text} from {left} to {right} in {width}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn a_name_ends_before_its_bar_begins() {
    let data = breakdown(&[Segment::Conversations], vec![row("Jonas", &[30.0]), row("J", &[30.0])]);
    let size = Size { width: 400.0, height: 64.0 };
    let svg = svg(size, 1.0, |area| draw_bars(area, &data, None, &theme(false), &EnglishLabels));
    let (_, _, end) = ink(&svg).into_iter().find(|(text, ..)| text == "Jonas").expect("the name");
    let points =
        svg.split("points=\"").skip(1).filter_map(|rest| rest.split([',', ' ']).next()?.parse().ok());
    let bars = points.fold(f64::INFINITY, f64::min);
    assert!(end <= bars, "the name ends at {end}, the bar begins at {bars}");
}
