//! A line of several values a column of pixels as the shape that it covers: from the highest to the lowest that it comes to
//! in each column. Filled, that is the picture of the stroked line in a fraction of the time: the strokes of such a line lie
//! over each other many times.

use super::painter::Position;

/// The top and the bottom of what is covered of a column of pixels.
type Extent = (f64, f64);

/// The corners of the shape of a line through these positions, from left to right, that is so thick.
pub(super) fn band(positions: &[Position], thickness: f64) -> Vec<Position> {
    let Some(left) = positions.first().map(|position| position.0.floor()) else { return Vec::new() };
    let columns = (0..).map(|column| left + f64::from(column));
    let columns: Vec<(f64, Extent)> = columns.zip(extents(positions)).collect();
    let half = thickness / 2.0;
    let above = columns.iter().flat_map(|(x, (top, _))| [(*x, top - half), (x + 1.0, top - half)]);
    let below =
        columns.iter().rev().flat_map(|(x, (_, bottom))| [(x + 1.0, bottom + half), (*x, bottom + half)]);
    above.chain(below).collect()
}

/// What the line covers of each column, from that of the first position to that of the last.
fn extents(positions: &[Position]) -> Vec<Extent> {
    let mut extents: Vec<Extent> = positions.first().map(|(_, y)| (*y, *y)).into_iter().collect();
    for (from, to) in positions.iter().zip(positions.iter().skip(1)) {
        let y = |x: f64| from.1 + (to.1 - from.1) * (x - from.0) / (to.0 - from.0);
        let mut edge = from.0.floor() + 1.0;
        while edge <= to.0 {
            // Where it goes from one column to the next it is seen in both.
            cover(&mut extents, y(edge));
            extents.push((y(edge), y(edge)));
            edge += 1.0;
        }
        cover(&mut extents, to.1);
    }
    extents
}

fn cover(extents: &mut [Extent], y: f64) {
    if let Some((top, bottom)) = extents.last_mut() {
        (*top, *bottom) = (top.min(y), bottom.max(y));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_covers_each_column_from_its_highest_to_its_lowest() {
        let positions = [(3.25, 10.0), (3.5, 2.0), (3.75, 8.0), (5.75, 12.0)];
        assert_eq!(extents(&positions), [(2.0, 10.0), (8.5, 10.5), (10.5, 12.0)]);
        assert_eq!(extents(&[(1.5, 4.0)]), [(4.0, 4.0)]);
        assert_eq!(extents(&[]), []);
    }

    #[test]
    fn a_column_that_ends_at_a_position_is_followed_by_the_next() {
        assert_eq!(extents(&[(1.0, 0.0), (2.0, 4.0)]), [(0.0, 4.0), (4.0, 4.0)]);
    }

    #[test]
    fn a_band_goes_round_what_is_covered_as_thick_as_the_line() {
        let corners = band(&[(3.25, 10.0), (3.75, 8.0), (4.75, 12.0)], 2.0);
        let above = [(3.0, 7.0), (4.0, 7.0), (4.0, 8.0), (5.0, 8.0)];
        let below = [(5.0, 13.0), (4.0, 13.0), (4.0, 11.0), (3.0, 11.0)];
        assert_eq!(corners, [above, below].concat());
    }
}
