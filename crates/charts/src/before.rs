//! The compared period over the same slots: a lighter, dashed line, broken where it has no number.

use plotters::prelude::DrawingBackend;

use analytics::series::Series;

use super::pen::{DrawResult, Pen, Spot};
use super::plan::Plan;
use super::tick;

/// The length of a dash, and of a dash with its gap.
const DASH: f64 = 6.0;
const STEP: f64 = 10.0;

/// The line, and a dot for a number without neighbours.
pub(super) fn draw<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan, series: &Series) -> DrawResult<DB> {
    let spot = |(index, point): (usize, &Option<_>)| {
        let point: &analytics::series::Point = point.as_ref()?;
        Some((plan.x(index), plan.y(point.value().and_then(tick::drawable)?)))
    };
    let spots: Vec<Option<Spot>> = series.before.iter().enumerate().map(spot).collect();
    let ink = pen.theme.before.at(1.0);
    for run in spots.split(Option::is_none) {
        let run: Vec<Spot> = run.iter().copied().flatten().collect();
        match run.as_slice() {
            [] => {}
            [alone] => pen.dot(*alone, 2.0, ink)?,
            // A rim sets it off from the bars that it crosses.
            run => pen.stroke(run, 4.0, pen.theme.surface.at(0.8))?,
        }
        for dash in dashes(&run) {
            pen.stroke(&dash, 1.5, ink)?;
        }
    }
    Ok(())
}

/// The dashes of a line through all spots; one that meets a corner goes round it.
fn dashes(spots: &[Spot]) -> Vec<Vec<Spot>> {
    let mut dashes: Vec<Vec<Spot>> = Vec::new();
    let mut gone = 0.0;
    for (from, to) in spots.iter().zip(spots.iter().skip(1)) {
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
