//! How a number stands to the one that it is compared with, in words that know the direction.

use analytics::change::Change;
use analytics::locale_format::LocaleFormat;
use analytics::metric::{Metric, Unit};

/// The words for more and less of something.
#[derive(Clone, Copy, Debug)]
pub struct ChangeWords {
    /// For so many percent more: `12% more`, `12% slower`, `12% longer`.
    pub more: fn(&str) -> String,
    /// For so many percent less: `12% fewer`, `12% faster`, `12% shorter`.
    pub less: fn(&str) -> String,
}

/// Whole things.
pub const COUNT: ChangeWords = ChangeWords { more: i18n::change_more, less: i18n::change_fewer };
/// Time on service.
pub const SERVICE: ChangeWords = ChangeWords { more: i18n::change_more, less: i18n::change_less };
/// How long conversations last.
pub const LENGTH: ChangeWords = ChangeWords { more: i18n::change_longer, less: i18n::change_shorter };
/// How long somebody waits.
pub const WAIT: ChangeWords = ChangeWords { more: i18n::change_slower, less: i18n::change_faster };

/// The words for the changes of a metric.
pub fn words(metric: Metric) -> ChangeWords {
    match metric {
        Metric::TotalConversations | Metric::TotalMessages => COUNT,
        Metric::AvgChatDuration => LENGTH,
        _ => WAIT,
    }
}

/// `12% slower`, `no change`; `previously none` where there was nothing; `previously 9` where that was too few for a percent.
pub fn describe(change: Change, words: ChangeWords, before: &str) -> String {
    let word = if change.now > change.before { words.more } else { words.less };
    match change.percent() {
        _ if change.before == change.now => i18n::change_same().into(),
        _ if change.before == 0.0 => i18n::change_after_none().into(),
        None => i18n::change_before(before),
        Some(0.0) => i18n::change_about_same().into(),
        Some(percent) => word(&i18n::change_percent(percent)),
    }
}

/// The same with the difference: `12% slower (+5 s)`, `no change`, `previously 9`.
pub fn describe_with_difference(
    change: Change,
    words: ChangeWords,
    unit: Unit,
    format: &dyn LocaleFormat,
) -> String {
    let described = describe(change, words, &format.value(change.before, unit));
    if !change.has_percent() {
        return described;
    }
    let sign = if change.now > change.before { '+' } else { '\u{2212}' };
    let difference = format.value((change.now - change.before).abs(), unit);
    i18n::change_with_difference(&format!("{sign}{difference}"), &described)
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::locale_format::EnglishFormat;

    fn described(metric: Metric, before: f64, now: f64, sample_size: Option<f64>) -> String {
        let change = Change { before, now, sample_size, is_comparable: true };
        let described = describe(change, words(metric), &EnglishFormat.value(before, metric.unit()));
        described.replace('\u{a0}', " ")
    }

    #[test]
    fn a_change_is_told_in_words_of_its_kind() {
        use Metric::{AvgChatDuration, AvgFirstResponseTime, TotalConversations};
        let cases = [
            (TotalConversations, 1366.0, 1284.0, None, "6% fewer"),
            (TotalConversations, 100.0, 250.0, None, "150% more"),
            (TotalConversations, 10_000.0, 1.0, None, "99.9% fewer"),
            (TotalConversations, 1_000.0, 4.0, None, "99.6% fewer"),
            (TotalConversations, 1_000.0, 0.0, None, "100% fewer"),
            (AvgFirstResponseTime, 43.0, 48.0, Some(90.0), "12% slower"),
            (AvgFirstResponseTime, 48.0, 43.0, Some(90.0), "10% faster"),
            (AvgChatDuration, 60.0, 90.0, Some(90.0), "50% longer"),
        ];
        for (metric, before, now, sample_size, words) in cases {
            assert_eq!(described(metric, before, now, sample_size), words);
        }
    }

    #[test]
    fn the_difference_is_told_beside_the_share() {
        let described = |before, now, sample_size| {
            let change = Change { before, now, sample_size, is_comparable: true };
            describe_with_difference(change, WAIT, Unit::Duration, &EnglishFormat).replace('\u{a0}', " ")
        };
        assert_eq!(described(43.0, 48.0, Some(90.0)), "12% slower (+5 s)");
        assert_eq!(described(120.0, 48.0, Some(90.0)), "60% faster (\u{2212}1 min 12 s)");
        assert_eq!(described(43.0, 48.0, Some(9.0)), "previously 43 s");
        assert_eq!(described(43.0, 43.0, Some(9.0)), "no change");
    }

    #[test]
    fn unlike_days_give_no_percent() {
        let described = |before, now| {
            let change = Change { is_comparable: false, ..Change::of_counts(before, now) };
            describe_with_difference(change, COUNT, Unit::Count, &EnglishFormat)
        };
        assert_eq!(
            [described(31.0, 89.0), described(40.0, 40.0), described(0.0, 7.0)],
            ["previously 31", "no change", "previously none"]
        );
    }

    #[test]
    fn no_percent_from_nothing_or_from_few() {
        use Metric::{AvgFirstResponseTime, TotalConversations};
        let cases = [
            (TotalConversations, 0.0, 7.0, None, "previously none"),
            (TotalConversations, 9.0, 18.0, None, "previously 9"),
            (TotalConversations, 10.0, 20.0, None, "100% more"),
            (TotalConversations, 0.0, 0.0, None, "no change"),
            (TotalConversations, 1000.0, 1001.0, None, "about the same"),
            (AvgFirstResponseTime, 48.0, 60.0, Some(9.0), "previously 48 s"),
            (AvgFirstResponseTime, 0.0, 60.0, Some(90.0), "previously none"),
        ];
        for (metric, before, now, sample_size, words) in cases {
            assert_eq!(described(metric, before, now, sample_size), words);
        }
    }
}
