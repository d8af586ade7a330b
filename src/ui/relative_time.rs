//! How long ago an answer came.

use chrono::{DateTime, Utc};

use crate::browser::intl_format::IntlFormat;
use analytics::locale_format::LocaleFormat;
use analytics::zone::Zone;

/// `just now`, `2 min ago`, `3 h ago`, `4 days ago`.
pub fn relative_time(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let minutes = (now - at).num_minutes();
    match minutes {
        ..1 => i18n::age_now().into(),
        1..60 => i18n::age_minutes(minutes as f64),
        60..1_440 => i18n::age_hours((minutes / 60) as f64),
        _ => i18n::age_days((minutes / 1_440) as f64),
    }
}

/// The time of an answer, with its day if that is not today.
pub fn date_time(at: DateTime<Utc>, now: DateTime<Utc>, zone: &Zone) -> String {
    if zone.date(at) == zone.date(now) { IntlFormat.time(zone.local(at)) } else { moment(at, zone) }
}

/// A day and a time.
pub fn moment(at: DateTime<Utc>, zone: &Zone) -> String {
    i18n::age_moment(&IntlFormat.full_day(zone.date(at)), &IntlFormat.time(zone.local(at)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    #[test]
    fn an_age_is_told_in_its_largest_unit() {
        let text =
            |seconds| relative_time(DateTime::UNIX_EPOCH, DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds));
        let cases = [
            (0, "just now"),
            (59, "just now"),
            (60, "1 min ago"),
            (7_199, "1 h ago"),
            (200_000, "2 days ago"),
        ];
        for (seconds, expected) in cases {
            assert_eq!(text(seconds), expected);
        }
        assert_eq!(text(-30), "just now");
    }
}
