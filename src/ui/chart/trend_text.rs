//! Sentences and texts about the points of a trend.

use analytics::change::Change;
use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;
use analytics::sanitize::strip_bidi_controls;
use analytics::series::{Bucket, BucketStatus, Point, Reading, Series};

use super::chart_model::TooltipContent;
use crate::text::{change, metric};

/// The bucket in words.
pub fn bucket_text(bucket: &Bucket, format: &dyn LocaleFormat) -> String {
    match bucket {
        Bucket::Day(day) => format.full_day(*day),
        Bucket::Hour(start) => format.time(*start),
        Bucket::Days(days) => format.range(*days),
        Bucket::Labelled(label) => strip_bidi_controls(label),
    }
}

/// The same with the day of an hour.
fn dated_bucket_text(bucket: &Bucket, format: &dyn LocaleFormat) -> String {
    match bucket {
        Bucket::Hour(start) => i18n::trends_hour(&format.full_day(start.date()), &format.time(*start)),
        bucket => bucket_text(bucket, format),
    }
}

/// The number in words; what is missing says how.
pub fn value_text(series: &Series, point: &Point, format: &dyn LocaleFormat) -> String {
    match point.reading {
        Reading::Value(value) => format.value_near_target(value, series.target, series.metric.unit()),
        Reading::NoSample => i18n::trends_no_sample().into(),
        Reading::NotYet => i18n::trends_not_yet().into(),
        Reading::MaybeNotYet => i18n::trends_none_yet().into(),
    }
}

/// What sets a bucket apart, if anything does.
pub fn status_text(status: BucketStatus) -> Option<&'static str> {
    match status {
        // What is to come has a word in place of its number.
        BucketStatus::Complete | BucketStatus::Future => None,
        BucketStatus::Running => Some(i18n::trends_running()),
        BucketStatus::Uncertain => Some(i18n::trends_unsure()),
        BucketStatus::Partial => Some(i18n::trends_cut()),
        BucketStatus::Outside => Some(i18n::trends_outside()),
    }
}

pub(super) fn tooltip_content(
    series: &Series,
    index: usize,
    format: &dyn LocaleFormat,
) -> Option<TooltipContent> {
    let point = series.points.get(index)?;
    let line = |name: &str, point: &Point| {
        let is_about = series.is_approximate && point.value().is_some();
        let line = if is_about { i18n::trends_value_about } else { i18n::trends_value };
        line(name, &value_text(series, point, format))
    };
    let value = line(metric::title(series.metric), point);
    let sample_size = point.sample_size.filter(|size| *size > 0.0).map(i18n::trends_conversations);
    let before = series.before.get(index).and_then(Option::as_ref);
    let before = before.map(|before| line(&dated_bucket_text(&before.bucket, format), before));
    let change = change_text(series, index, format);
    let usual = series.norm_at(index).map(|usual| {
        let text = |number| format.value(number, series.metric.unit());
        i18n::trends_unusual(usual.days as f64, &text(usual.median), &text(usual.spread))
    });
    let status = status_text(point.status).map(str::to_owned);
    let lines = [Some(value), sample_size, status, before, change, usual];
    Some(TooltipContent {
        title: bucket_text(&point.bucket, format),
        lines: lines.into_iter().flatten().collect(),
    })
}

/// How a bucket stands to the compared one.
pub fn change_text(series: &Series, index: usize, format: &dyn LocaleFormat) -> Option<String> {
    let change = series.change_at(index)?;
    Some(describe_change(change, series, format))
}

fn describe_change(change: Change, series: &Series, format: &dyn LocaleFormat) -> String {
    change::describe_with_difference(change, change::words(series.metric), series.metric.unit(), format)
}

pub(super) fn summary(series: &Series, format: &dyn LocaleFormat) -> String {
    let change = series.overall_change.map(|change| {
        let text = describe_change(change, series, format);
        if series.metric.is_mean() && change.has_percent() {
            i18n::trends_changed_about(&text, &series.compared_with)
        } else {
            i18n::trends_changed(&text, &series.compared_with)
        }
    });
    let within = series.within_target().map(|(within, all)| {
        let target = format.target(series.target.unwrap_or_default(), series.metric.unit());
        let (within, all) = (within as f64, all as f64);
        match all {
            0.0 => i18n::trends_within_target_none(&target),
            _ => i18n::trends_within_target(all, &format.percent(within / all), &target, within),
        }
    });
    let unusual = match series.outliers.len() {
        0 => String::new(),
        days => i18n::trends_unusual_days(days as f64),
    };
    sentence(series, format) + &change.unwrap_or_default() + &within.unwrap_or_default() + &unusual
}

fn sentence(series: &Series, format: &dyn LocaleFormat) -> String {
    let title = metric::title(series.metric);
    let unit = series.metric.unit();
    match (series.peak(), unit) {
        (None, _) if series.points.is_empty() => i18n::trends_no_points(title),
        (None, Unit::Count) => i18n::trends_nothing_yet(title),
        (None, Unit::Duration) => i18n::trends_without_sample(title),
        (Some((_, 0.0)), Unit::Count) => i18n::trends_none(title),
        (Some((bucket, most)), _) => {
            let (at, most) =
                (bucket_text(bucket, format), format.value_near_target(most, series.target, unit));
            let sum = || format.count(series.sum().unwrap_or_default());
            match (unit, bucket) {
                (Unit::Count, Bucket::Hour(_)) => i18n::trends_most_from(&most, &sum(), &at, title),
                (Unit::Count, _) => i18n::trends_most_on(&at, &most, &sum(), title),
                (Unit::Duration, Bucket::Hour(_)) => i18n::trends_longest_from(&most, &at, title),
                (Unit::Duration, _) => i18n::trends_longest_on(&at, &most, title),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::locale_format::EnglishFormat;
    use analytics::metric::Metric;
    use analytics::series::Now;

    fn text(metric: Metric, values: &[f64]) -> String {
        summary(&series(metric, values), &EnglishFormat)
    }

    fn series(metric: Metric, values: &[f64]) -> Series {
        let sent: Vec<(String, f64)> =
            values.iter().enumerate().map(|(i, value)| (format!("3/{}", i + 1), *value)).collect();
        let range = "2026-03-01..2026-03-04".parse().unwrap();
        let later = "2026-04-01T00:00:00".parse().unwrap();
        Series::align(metric, range, Now { utc: later, local: later }, &sent)
    }

    #[test]
    fn beside_a_target_numbers_tell_whether_they_keep_to_it() {
        let plain = series(Metric::AvgFirstResponseTime, &[60.4, 59.6, 48.0]);
        let series = Series { target: Some(60.0), ..plain };
        let text: Vec<String> =
            series.points.iter().map(|point| value_text(&series, point, &EnglishFormat)).collect();
        assert_eq!(text, ["1 min 0.4 s", "1 min", "48 s"]);
        let words = tooltip_content(&series, 0, &EnglishFormat).unwrap();
        assert!(words.lines[0].ends_with("1 min 0.4 s"), "{words:?}");
        let sentence = summary(&series, &EnglishFormat);
        assert!(sentence.contains("(1 min 0.4 s)"), "{sentence}");
        assert!(sentence.contains("Within target (1 min or less): 2 of 3"), "{sentence}");
    }

    #[test]
    fn a_trend_is_told_in_one_sentence() {
        let cases = [
            (
                Metric::TotalConversations,
                &[3.0, 9.0, 0.0][..],
                "Conversations: 12. Highest: Mon, 2 Mar 2026 (9).",
            ),
            (Metric::TotalConversations, &[0.0, 0.0], "Conversations: none in this period."),
            (
                Metric::AvgReactionTime,
                &[0.0, 92.0],
                "Average reaction time. Longest: Mon, 2 Mar 2026 (1 min 32 s).",
            ),
            (Metric::AvgReactionTime, &[0.0], "Average reaction time: no sample in this period."),
            (Metric::TotalMessages, &[], "Agent messages: the workspace sent no data."),
        ];
        for (metric, values, expected) in cases {
            assert_eq!(text(metric, values), expected);
        }
    }
}
