//! Instants as other programs read them.

use chrono::{DateTime, Timelike, Utc};

/// An instant as in ISO 8601, to the second: `2026-11-20T15:00:07Z`.
pub fn instant(at: DateTime<Utc>) -> String {
    format!("{}T{}Z", at.date_naive(), at.time().with_nanosecond(0).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_told_to_the_second() {
        let at = DateTime::from_timestamp_millis(1_999).unwrap();
        assert_eq!(instant(at), "1970-01-01T00:00:01Z");
    }
}
