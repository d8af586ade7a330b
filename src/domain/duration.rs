//! Seconds in words. Two units at most: the third never changes a decision.

const MINUTE: u64 = 60;
const HOUR: u64 = 3_600;

/// A duration for sentences, tiles and tables: `48 s`, `1 min 32 s`, `2 h 5 min`, `1,200 h`.
pub fn words(seconds: f64) -> String {
    joined(seconds, ["h", "min", "s"], " ")
}

/// A duration for an axis: `30s`, `1m 30s`, `2h`.
pub fn short(seconds: f64) -> String {
    joined(seconds, ["h", "m", "s"], "")
}

fn joined(seconds: f64, [h, m, s]: [&str; 3], gap: &str) -> String {
    let Some(whole) = whole_seconds(seconds) else { return "–".into() };
    let part = |number: u64, unit: &str| (number > 0).then(|| format!("{}{gap}{unit}", grouped(number)));
    let parts = match whole {
        0 if seconds > 0.0 => return format!("<1{gap}{s}"),
        0 => return format!("0{gap}{s}"),
        1..HOUR => [part(whole / MINUTE, m), part(whole % MINUTE, s)],
        _ => {
            let minutes = (whole + MINUTE / 2) / MINUTE;
            [part(minutes / 60, h), part(minutes % 60, m)]
        }
    };
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Rounded to the second; nothing for what is no duration.
fn whole_seconds(seconds: f64) -> Option<u64> {
    (seconds.is_finite() && seconds >= 0.0).then_some(seconds.round() as u64)
}

fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|g| str::from_utf8(g).ok()).collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

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
            (4_320_000.0, "1,200 h"),
            (f64::NAN, "–"),
            (-1.0, "–"),
        ];
        for (seconds, expected) in cases {
            assert_eq!(words(seconds), expected, "{seconds}");
        }
        assert_eq!(short(5_400.0), "1h 30m");
    }
}
