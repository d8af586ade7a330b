//! The compared period over the same slots: a lighter, dashed line, broken where it has no number.

use plotters::prelude::DrawingBackend;

use analytics::series::{Point, Series};

use super::painter::{DrawResult, Painter, Position};
use super::tick;
use super::trend_layout::TrendLayout;

/// The length of a dash, and of a dash with its gap.
const DASH: f64 = 6.0;
const STEP: f64 = 10.0;

/// The line, and a dot for a number without neighbours.
pub(super) fn draw<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
) -> DrawResult<DB> {
    let ink = painter.theme.comparison.with_alpha(1.0);
    for run in runs(layout, series) {
        match run.as_slice() {
            [alone] => painter.circle(*alone, 2.0, ink)?,
            // A rim sets it off from the bars that it crosses.
            run => painter.stroke(run, 4.0, painter.theme.surface.with_alpha(0.8))?,
        }
        for dash in dashes(&run) {
            painter.stroke(&dash, 1.5, ink)?;
        }
    }
    Ok(())
}

/// The same in a sparkline: thin and pale, as it lies behind the line that counts.
pub(super) fn draw_faint<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
) -> DrawResult<DB> {
    let ink = painter.theme.comparison.with_alpha(0.45);
    for run in runs(layout, series) {
        match run.as_slice() {
            [alone] => painter.circle(*alone, 1.5, ink)?,
            run => painter.stroke(run, 1.5, ink)?,
        }
    }
    Ok(())
}

/// Stretches without a gap, none of them empty.
fn runs(layout: &TrendLayout, series: &Series) -> Vec<Vec<Position>> {
    let position = |(index, point): (usize, &Option<Point>)| {
        Some((layout.x(index), layout.y(point.as_ref()?.value().and_then(tick::drawable)?)))
    };
    let positions: Vec<Option<Position>> = series.before.iter().enumerate().map(position).collect();
    let stretches = positions.split(Option::is_none).map(|run| run.iter().copied().flatten().collect());
    stretches.filter(|run: &Vec<Position>| !run.is_empty()).collect()
}

/// The dashes of a line through all positions; one that meets a corner goes round it.
fn dashes(positions: &[Position]) -> Vec<Vec<Position>> {
    let mut dashes: Vec<Vec<Position>> = Vec::new();
    let mut gone = 0.0;
    for (from, to) in positions.iter().zip(positions.iter().skip(1)) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = dx.hypot(dy);
        if length <= 0.0 {
            continue;
        }
        let at = |way: f64| (from.0 + dx * way / length, from.1 + dy * way / length);
        let mut way = 0.0;
        while way < length {
            let phase = (gone + way) % STEP;
            let (is_dash, left) = if phase < DASH { (true, DASH - phase) } else { (false, STEP - phase) };
            // Steps too small to see would never end.
            let next = (way + left.max(0.01)).min(length);
            if is_dash {
                match dashes.last_mut().filter(|_| way == 0.0 && phase > 0.0) {
                    Some(dash) => dash.push(at(next)),
                    None => dashes.push(vec![at(way), at(next)]),
                }
            }
            way = next;
        }
        gone += length;
    }
    dashes
}

#[cfg(test)]
mod tests {
    use super::dashes;

    #[test]
    fn dashes_go_round_corners_and_end_with_the_line() {
        assert_eq!(
            dashes(&[(0.0, 0.0), (3.0, 0.0), (3.0, 20.0)]),
            [
                vec![(0.0, 0.0), (3.0, 0.0), (3.0, 3.0)],
                vec![(3.0, 7.0), (3.0, 13.0)],
                vec![(3.0, 17.0), (3.0, 20.0)],
            ]
        );
        assert!(dashes(&[(0.0, 0.0), (0.0, 0.0)]).is_empty());
    }
}
