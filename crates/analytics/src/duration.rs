//! Formats durations. Two units at most, as the third changes no decision, unless it decides on which side of a target a
//! duration lies.

const MINUTE: f64 = 60.0;
const HOUR: f64 = 3_600.0;

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeUnit {
    /// 3,600 seconds.
    Hour,
    /// 60 seconds.
    Minute,
    /// The unit of the workspace's numbers.
    Second,
}

/// How a duration is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DurationStyle {
    /// In a sentence or a table: `1 min 32 s`.
    Words,
    /// At an axis: `1m 30s`.
    Axis,
}

/// Seconds as a duration, by how so many of a unit are written: `48 s`, `1 min 32 s`, `2 h 5 min`; `<1 s` for a part of a
/// second, `–` for what is no duration.
pub fn format_duration(seconds: f64, one: &dyn Fn(f64, TimeUnit) -> String) -> String {
    match rounded(seconds) {
        None => "–".into(),
        Some(0.0) if seconds > 0.0 => format!("<{}", one(1.0, TimeUnit::Second)),
        Some(rounded) => format_exact(rounded, one),
    }
}

/// The same beside a target: with as much of the seconds as tells whether it is above that, where two units hide it.
pub fn format_near_target(seconds: f64, target: f64, one: &dyn Fn(f64, TimeUnit) -> String) -> String {
    let is_above = |number: f64| number > target;
    match rounded(seconds) {
        Some(rounded) if is_above(rounded) != is_above(seconds) => {
            let near = |part: f64| (seconds * part).round() / part;
            let shortest =
                [1.0, 10.0, 100.0].map(near).into_iter().find(|n| is_above(*n) == is_above(seconds));
            let thousandth = (seconds * 1_000.0).floor() + if is_above(seconds) { 1.0 } else { 0.0 };
            format_exact(shortest.unwrap_or(thousandth / 1_000.0), one)
        }
        _ => format_duration(seconds, one),
    }
}

/// All of a duration, in hours, minutes and seconds.
pub fn format_exact(seconds: f64, one: &dyn Fn(f64, TimeUnit) -> String) -> String {
    // What is left of a fraction after its minutes is not quite that fraction.
    let rest = (seconds % MINUTE * 1_000.0).round() / 1_000.0;
    let parts = [
        ((seconds / HOUR).floor(), TimeUnit::Hour),
        ((seconds % HOUR / MINUTE).floor(), TimeUnit::Minute),
        (rest, TimeUnit::Second),
    ];
    let is_seen = |(number, _): &&(f64, TimeUnit)| *number > 0.0;
    let parts: Vec<String> = parts.iter().filter(is_seen).map(|(number, unit)| one(*number, *unit)).collect();
    if parts.is_empty() { one(0.0, TimeUnit::Second) } else { parts.join(" ") }
}

/// What a duration comes to in two units: whole seconds, from an hour on whole minutes. None for what is no duration.
fn rounded(seconds: f64) -> Option<f64> {
    let whole = seconds.round();
    let minutes = ((whole + MINUTE / 2.0) / MINUTE).floor() * MINUTE;
    (seconds.is_finite() && seconds >= 0.0).then_some(if whole < HOUR { whole } else { minutes })
}

#[cfg(test)]
mod tests {
    use crate::locale_format::{EnglishFormat, LocaleFormat};
    use crate::metric::Unit;

    #[test]
    fn a_duration_reads_in_two_units_at_most() {
        let cases = [
            (0.0, "0 s"),
            (0.4, "<1 s"),
            (48.0, "48 s"),
            (59.6, "1 min"),
            (92.0, "1 min 32 s"),
            (3_600.0, "1 h"),
            (7_529.0, "2 h 5 min"),
            (4_320_000.0, "1200 h"),
            (f64::NAN, "–"),
            (-1.0, "–"),
        ];
        for (seconds, expected) in cases {
            assert_eq!(EnglishFormat.duration(seconds), expected, "{seconds}");
        }
        assert_eq!(EnglishFormat.tick(5_400.0, Unit::Duration), "1h 30m");
    }

    #[test]
    fn beside_a_target_a_duration_shows_on_which_side_it_is() {
        let cases = [
            (60.0, 60.0, "1 min"),
            (59.6, 60.0, "1 min"),
            (60.4, 60.0, "1 min 0.4 s"),
            (60.04, 60.0, "1 min 0.04 s"),
            (60.000_01, 60.0, "1 min 0.001 s"),
            (60.6, 60.0, "1 min 1 s"),
            (92.0, 60.0, "1 min 32 s"),
            (3_600.4, 3_600.0, "1 h 0.4 s"),
            (3_620.0, 3_600.0, "1 h 20 s"),
            (3_630.0, 3_600.0, "1 h 1 min"),
            (7_229.0, 7_200.0, "2 h 29 s"),
            (5_430.2, 5_430.0, "1 h 31 min"),
            // Kept, though two units would tell more than the target.
            (3_630.0, 3_630.0, "1 h 30 s"),
            (5_429.9, 5_430.0, "1 h 30 min 30 s"),
            (3_635.0, 3_640.0, "1 h 35 s"),
            (0.4, 1.0, "<1 s"),
            (f64::NAN, 60.0, "–"),
        ];
        for (seconds, target, expected) in cases {
            assert_eq!(
                EnglishFormat.value_near_target(seconds, Some(target), Unit::Duration),
                expected,
                "{seconds}"
            );
        }
        assert_eq!(EnglishFormat.value_near_target(60.4, None, Unit::Duration), "1 min");
        assert_eq!(EnglishFormat.target(3_629.0, Unit::Duration), "1 h 29 s");
        assert_eq!(EnglishFormat.target(60.0, Unit::Duration), "1 min");
    }

    #[test]
    fn no_duration_reads_as_on_the_other_side_of_its_target() {
        let seconds = |text: &str| {
            let (mut sum, mut number) = (0.0, 0.0);
            for word in text.trim_start_matches('<').split(' ') {
                match word {
                    "h" => sum += number * 3_600.0,
                    "min" => sum += number * 60.0,
                    "s" => sum += number,
                    digits => number = digits.parse::<f64>().unwrap(),
                }
            }
            sum
        };
        for target in [1.0, 30.0, 59.0, 60.0, 61.0, 3_599.0, 3_600.0, 3_629.0, 3_630.0, 7_200.0, 86_399.0] {
            for step in -40_000..=40_000 {
                let value = target + f64::from(step) * 0.0125;
                if value >= 1.0 {
                    let text = EnglishFormat.value_near_target(value, Some(target), Unit::Duration);
                    assert_eq!(seconds(&text) > target, value > target, "{value} beside {target}: {text}");
                }
            }
        }
    }
}
