//! One metric of several departments: a line each, told apart by colour, dash and end mark.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;

use analytics::series::Series;
use analytics::split_series::SplitSeries;

use super::geometry::Rect;
use super::labels::ChartLabels;
pub use super::painter::DrawResult;
use super::painter::{Painter, Position};
use super::theme::{Colour, Theme};
use super::tick;
use super::trend::draw_frame;
use super::trend_layout::TrendLayout;

/// The lengths of dashes and gaps of each line, in the order of the palette; none for a solid one.
const DASHES: [&[f64]; SplitSeries::MOST] =
    [&[], &[6.0, 3.0], &[2.0, 2.0], &[8.0, 3.0, 2.0, 3.0], &[1.0, 3.0]];

/// Half the width of an end mark.
const MARK: f64 = 3.5;

/// Draws the series over one calendar, with the bucket that the reader points at. `places` are those of the parts in the
/// palette, from 0, which a part keeps when others are hidden.
pub fn draw_split<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    split: &SplitSeries,
    places: &[usize],
    active: Option<usize>,
    theme: &Theme,
    labels: &dyn ChartLabels,
) -> DrawResult<DB> {
    let painter = Painter::new(area, theme)?;
    let highest = split.highest();
    let Some(layout) = TrendLayout::new(&highest, painter.size(), theme, labels) else { return Ok(()) };
    draw_frame(&painter, &layout, &highest, active)?;
    for (series, place) in split.parts().iter().zip(places) {
        draw_line(&painter, &layout, series, *place)?;
    }
    for (series, place) in split.parts().iter().zip(places) {
        let point = active.and_then(|index| position(&layout, series, index));
        if let Some(position) = point {
            painter.circle(position, 5.0, theme.surface.with_alpha(1.0))?;
            draw_mark(&painter, position, *place)?;
        }
    }
    Ok(())
}

fn colour(theme: &Theme, place: usize) -> Colour {
    theme.series.get(place).copied().unwrap_or(theme.other)
}

/// Where a bucket's number lies, if it has one.
fn position(layout: &TrendLayout, series: &Series, index: usize) -> Option<Position> {
    let value = series.points.get(index)?.value().and_then(tick::drawable)?;
    Some((layout.x(index), layout.y(value)))
}

/// A line, broken where there is no number, and its mark at the last one.
fn draw_line<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
    place: usize,
) -> DrawResult<DB> {
    let ink = colour(painter.theme, place).with_alpha(1.0);
    let positions: Vec<Option<Position>> =
        (0..series.points.len()).map(|index| position(layout, series, index)).collect();
    for run in positions.split(Option::is_none) {
        let run: Vec<Position> = run.iter().copied().flatten().collect();
        if let [alone] = run.as_slice() {
            painter.circle(*alone, 2.5, ink)?;
        }
        for dash in dashes(&run, DASHES.get(place).copied().unwrap_or_default()) {
            painter.stroke(&dash, 2.0, ink)?;
        }
    }
    match positions.iter().rev().flatten().next() {
        Some(end) => draw_mark(painter, *end, place),
        None => Ok(()),
    }
}

/// A disc, square, triangle, diamond or cross.
fn draw_mark<DB: DrawingBackend>(painter: &Painter<DB>, (x, y): Position, place: usize) -> DrawResult<DB> {
    let ink = colour(painter.theme, place).with_alpha(1.0);
    match place {
        1 => painter.fill(Rect { left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }, ink),
        2 => painter
            .polygon(&[(x, y - MARK - 1.0), (x + MARK + 1.0, y + MARK), (x - MARK - 1.0, y + MARK)], ink),
        3 => {
            let half = MARK + 1.0;
            painter.polygon(&[(x, y - half), (x + half, y), (x, y + half), (x - half, y)], ink)
        }
        4 => {
            painter.stroke(&[(x - MARK, y - MARK), (x + MARK, y + MARK)], 2.0, ink)?;
            painter.stroke(&[(x - MARK, y + MARK), (x + MARK, y - MARK)], 2.0, ink)
        }
        _ => painter.circle((x, y), MARK, ink),
    }
}

/// The strokes of a line through all positions: dashes and gaps by turns, or all of it where there is no pattern.
fn dashes(positions: &[Position], pattern: &[f64]) -> Vec<Vec<Position>> {
    let whole: f64 = pattern.iter().sum();
    if positions.len() < 2 || whole <= 0.0 {
        return if positions.len() < 2 { Vec::new() } else { vec![positions.to_vec()] };
    }
    let (mut strokes, mut turn, mut left) = (Vec::new(), 0, pattern[0]);
    let mut stroke = vec![positions[0]];
    for (from, to) in positions.iter().zip(positions.iter().skip(1)) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = dx.hypot(dy);
        let mut way = 0.0;
        while way + left < length {
            way += left;
            let at = (from.0 + dx * way / length, from.1 + dy * way / length);
            if turn % 2 == 0 {
                stroke.push(at);
                strokes.push(std::mem::take(&mut stroke));
            }
            turn += 1;
            left = pattern[turn % pattern.len()];
            if turn % 2 == 0 {
                stroke = vec![at];
            }
        }
        left -= length - way;
        if turn % 2 == 0 {
            stroke.push(*to);
        }
    }
    if turn % 2 == 0 && stroke.len() > 1 {
        strokes.push(stroke);
    }
    strokes
}

#[cfg(test)]
mod tests {
    use super::dashes;

    #[test]
    fn a_dash_goes_round_a_corner_and_a_gap_is_left_out() {
        let corner = [(0.0, 0.0), (4.0, 0.0), (4.0, 10.0)];
        let strokes = dashes(&corner, &[6.0, 3.0]);
        assert_eq!(strokes, [vec![(0.0, 0.0), (4.0, 0.0), (4.0, 2.0)], vec![(4.0, 5.0), (4.0, 10.0)]]);
        assert_eq!(dashes(&corner, &[]), [corner.to_vec()]);
        assert!(dashes(&corner[..1], &[6.0, 3.0]).is_empty());
    }
}
