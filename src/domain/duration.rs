//! Seconds in words. Two units at most: the third never changes a decision.

const MINUTE: u64 = 60;
const HOUR: u64 = 3_600;

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// 3,600 seconds.
    Hour,
    /// 60 seconds.
    Minute,
    /// The unit of the workspace's numbers.
    Second,
}

/// How a duration is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// In a sentence or a table: `1 min 32 s`.
    Words,
    /// At an axis: `1m 30s`.
    Axis,
}

/// Seconds as a duration, by how so many of a unit are written: `48 s`, `1 min 32 s`, `2 h 5 min`; `<1 s` for a part of a
/// second, `–` for what is no duration.
pub fn told(seconds: f64, one: &dyn Fn(u64, Time) -> String) -> String {
    let Some(whole) = whole_seconds(seconds) else { return "–".into() };
    let some = |number: u64, unit: Time| (number > 0).then(|| one(number, unit));
    let parts = match whole {
        0 if seconds > 0.0 => return format!("<{}", one(1, Time::Second)),
        0 => return one(0, Time::Second),
        1..HOUR => [some(whole / MINUTE, Time::Minute), some(whole % MINUTE, Time::Second)],
        _ => {
            let minutes = (whole + MINUTE / 2) / MINUTE;
            [some(minutes / 60, Time::Hour), some(minutes % 60, Time::Minute)]
        }
    };
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn whole_seconds(seconds: f64) -> Option<u64> {
    (seconds.is_finite() && seconds >= 0.0).then_some(seconds.round() as u64)
}

#[cfg(test)]
mod tests {
    use crate::domain::metric::Unit;
    use crate::domain::wording::{PlainWording, Wording};

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
            assert_eq!(PlainWording.duration(seconds), expected, "{seconds}");
        }
        assert_eq!(PlainWording.tick(5_400.0, Unit::Duration), "1h 30m");
    }
}
