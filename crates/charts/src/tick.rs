//! Where the values of an axis are marked: from 0, at numbers that people count in.

use analytics::metric::Unit;

const SECONDS: [f64; 16] = [
    1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1_800.0, 3_600.0, 7_200.0, 10_800.0,
    21_600.0,
];

const HALF_DAY: f64 = 43_200.0;

/// Beyond it no axis can tell values apart.
const LARGEST: f64 = 1e18;

/// The number as an axis can hold it: nothing for what is none, nor for what lies below 0.
pub(super) fn drawable(value: f64) -> Option<f64> {
    (value.is_finite() && value >= 0.0).then_some(value.min(LARGEST))
}

/// From 0 to at least `largest`, in at most `most` equal steps; whole steps for counts.
pub(super) fn ticks(largest: f64, unit: Unit, most: usize) -> Vec<f64> {
    let largest = drawable(largest).unwrap_or_default();
    let most = most.max(1);
    let fits = |step: &f64| largest <= step * most as f64;
    let step = match unit {
        Unit::Count => decimal(1.0).find(fits),
        Unit::Duration => SECONDS.into_iter().chain(decimal(HALF_DAY)).find(fits),
    }
    .unwrap_or(LARGEST);
    let steps = (largest / step).ceil().clamp(1.0, most as f64) as u32;
    (0..=steps).map(|i| f64::from(i) * step).collect()
}

/// Tenfold steps from at most `least`, which may be 0, to at least `largest`: those of seconds, minutes or hours for
/// durations. The lowest and the highest, and of those between as many as `most` leaves room for.
pub(super) fn tenfold(least: f64, largest: f64, unit: Unit, most: usize) -> Vec<f64> {
    const TIMES: [f64; 4] = [1.0, 10.0, 60.0, 600.0];
    let (least, largest) = (drawable(least).unwrap_or_default(), drawable(largest).unwrap_or_default());
    let steps: Vec<f64> = match unit {
        Unit::Count => (0..19).map(|power| 10_f64.powi(power)).collect(),
        Unit::Duration => {
            TIMES.into_iter().chain((0..15).map(|power| 3_600.0 * 10_f64.powi(power))).collect()
        }
    };
    let end = steps.iter().position(|step| *step >= largest).unwrap_or(steps.len() - 1);
    let marks: Vec<f64> = std::iter::once(0.0).chain(steps.into_iter().take(end + 1)).collect();
    // An axis needs two ends.
    let begin = marks.iter().rposition(|mark| *mark <= least).unwrap_or_default().min(marks.len() - 2);
    let marks = marks.get(begin..).unwrap_or_default();
    let every = (marks.len() - 1).div_ceil(most.max(1));
    let is_kept = |at: usize| at == 0 || (marks.len() - 1 - at).is_multiple_of(every) && at * 2 > every;
    marks.iter().enumerate().filter(|(at, _)| is_kept(*at)).map(|(_, mark)| *mark).collect()
}

/// 1, 2, 5, 10, 20, 25, 50, 100 … times a unit: no quarter that is not whole.
fn decimal(unit: f64) -> impl Iterator<Item = f64> {
    (0..18).flat_map(move |power| {
        let ten = 10_f64.powi(power) * unit;
        let quarter = (power > 0).then_some(2.5 * ten);
        [Some(ten), Some(2.0 * ten), quarter, Some(5.0 * ten)].into_iter().flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_marked_at_whole_numbers() {
        let cases: [(f64, &[f64]); 10] = [
            (0.0, &[0.0, 1.0]),
            (1.0, &[0.0, 1.0]),
            (3.0, &[0.0, 1.0, 2.0, 3.0]),
            (4.0, &[0.0, 1.0, 2.0, 3.0, 4.0]),
            (5.0, &[0.0, 2.0, 4.0, 6.0]),
            (12.0, &[0.0, 5.0, 10.0, 15.0]),
            (61.0, &[0.0, 20.0, 40.0, 60.0, 80.0]),
            (100.0, &[0.0, 25.0, 50.0, 75.0, 100.0]),
            (101.0, &[0.0, 50.0, 100.0, 150.0]),
            (f64::NAN, &[0.0, 1.0]),
        ];
        for (largest, expected) in cases {
            assert_eq!(ticks(largest, Unit::Count, 4), expected, "{largest}");
        }
    }

    #[test]
    fn a_logarithmic_axis_is_marked_tenfold() {
        let marks = |least, largest, unit| tenfold(least, largest, unit, 5);
        assert_eq!(marks(0.0, 40.0, Unit::Count), [0.0, 1.0, 10.0, 100.0]);
        assert_eq!(marks(0.0, 0.0, Unit::Count), [0.0, 1.0]);
        assert_eq!(marks(0.0, 700.0, Unit::Duration), [0.0, 1.0, 10.0, 60.0, 600.0, 3_600.0]);
        assert_eq!(marks(700.0, 5_000.0, Unit::Duration), [600.0, 3_600.0, 36_000.0]);
        assert_eq!(marks(10.0, 10.0, Unit::Count), [1.0, 10.0]);
        assert_eq!(marks(f64::INFINITY, f64::INFINITY, Unit::Count).len(), 2);
    }

    #[test]
    fn a_logarithmic_axis_has_no_more_marks_than_room() {
        assert_eq!(tenfold(0.0, 700.0, Unit::Duration, 2), [0.0, 10.0, 3_600.0]);
        assert_eq!(tenfold(0.0, 40.0, Unit::Count, 1), [0.0, 100.0]);
        for most in 1..6 {
            let marks = tenfold(0.0, 1e300, Unit::Count, most);
            assert!((2..=most + 1).contains(&marks.len()) && marks.last() == Some(&LARGEST), "{marks:?}");
        }
    }

    #[test]
    fn durations_are_marked_at_steps_of_the_clock() {
        let cases: [(f64, &[f64]); 7] = [
            (0.4, &[0.0, 1.0]),
            (50.0, &[0.0, 15.0, 30.0, 45.0, 60.0]),
            (92.0, &[0.0, 30.0, 60.0, 90.0, 120.0]),
            (400.0, &[0.0, 120.0, 240.0, 360.0, 480.0]),
            (3_700.0, &[0.0, 1_800.0, 3_600.0, 5_400.0]),
            (30_000.0, &[0.0, 10_800.0, 21_600.0, 32_400.0]),
            (200_000.0, &[0.0, 86_400.0, 172_800.0, 259_200.0]),
        ];
        for (largest, expected) in cases {
            assert_eq!(ticks(largest, Unit::Duration, 4), expected, "{largest}");
        }
    }

    #[test]
    fn no_axis_has_fewer_than_two_or_more_than_five_marks() {
        for unit in [Unit::Count, Unit::Duration] {
            for largest in (0..60).map(|i| 1.7_f64.powi(i)).chain([1e15, 1e300, f64::INFINITY, -1.0]) {
                let ticks = ticks(largest, unit, 4);
                assert!((2..=5).contains(&ticks.len()), "{largest} {ticks:?}");
                assert!(ticks.last().copied() >= drawable(largest), "{largest} {ticks:?}");
            }
        }
    }
}
