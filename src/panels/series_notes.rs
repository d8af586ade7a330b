//! What is to be noticed about a trend, in short sentences.

use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;
use analytics::series::{Bucket, BucketStatus, Point, Series};

use crate::ui::chart::trend_text::bucket_text;

/// So many missed days, hours, weeks or months are named.
const MOST_MISSED: usize = 3;

/// The sentences: that the period runs, a missed target, days far from usual, and the highest bucket.
pub fn notes(series: &Series, format: &dyn LocaleFormat) -> Vec<String> {
    let running = is_running(series).then(|| i18n::notes_running().to_owned());
    running.into_iter().chain(notable(series, format)).collect()
}

/// The same without that the period runs.
pub fn notable(series: &Series, format: &dyn LocaleFormat) -> Vec<String> {
    let notes = [missed_target(series, format), unusual_days(series, format), peak(series, format)];
    notes.into_iter().flatten().collect()
}

fn is_running(series: &Series) -> bool {
    let is_over = |status| matches!(status, BucketStatus::Complete | BucketStatus::Partial);
    !series.in_period().all(|point| is_over(point.status))
}

fn missed_target(series: &Series, format: &dyn LocaleFormat) -> Option<String> {
    let (within, all) = series.within_target()?;
    let target = series.target?;
    let named: Vec<String> = missed(series, target).map(|point| bucket_text(&point.bucket, format)).collect();
    let words = format.target(target, series.metric.unit());
    (within < all).then(|| match named.len() {
        // The table has the rest.
        missed if missed > MOST_MISSED => i18n::notes_missed(all as f64, (all - within) as f64, &words),
        _ => i18n::notes_missed_on(&named.join(i18n::covering_between_names()), &words),
    })
}

/// The complete buckets over the target.
fn missed(series: &Series, target: f64) -> impl Iterator<Item = &Point> {
    let is_missed = move |point: &&Point| {
        point.status == BucketStatus::Complete && point.value().is_some_and(|value| value > target)
    };
    series.points.iter().filter(is_missed)
}

/// The latest of them by its number.
fn unusual_days(series: &Series, format: &dyn LocaleFormat) -> Option<String> {
    let latest = series.outliers.last()?;
    let value = |number| format.value(number, series.metric.unit());
    let (day, number, usual) = (format.full_day(latest.day), value(latest.value), value(latest.norm.median));
    Some(match series.outliers.len() {
        1 => i18n::notes_unusual(&day, &usual, &number),
        days => i18n::notes_unusual_days(&day, days as f64, &usual, &number),
    })
}

fn peak(series: &Series, format: &dyn LocaleFormat) -> Option<String> {
    let (bucket, most) = series.peak().filter(|(_, most)| *most > 0.0)?;
    let value = format.value_near_target(most, series.target, series.metric.unit());
    let at = match bucket {
        Bucket::Labelled(_) => return None,
        bucket => bucket_text(bucket, format),
    };
    Some(match series.metric.unit() {
        Unit::Count => i18n::notes_most(&at, &value),
        Unit::Duration => i18n::notes_longest(&at, &value),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::locale_format::EnglishFormat;
    use analytics::metric::Metric;
    use analytics::series::Now;

    fn series(metric: Metric, now: &str, values: &[f64]) -> Series {
        let sent: Vec<(String, f64)> =
            values.iter().enumerate().map(|(i, value)| (format!("3/{}", i + 1), *value)).collect();
        let now = format!("{now}T12:00:00").parse().unwrap();
        let range = format!("2026-03-01..2026-03-{:02}", values.len()).parse().unwrap();
        Series::align(metric, range, Now { utc: now, local: now }, &sent)
    }

    fn told(series: &Series) -> String {
        notes(series, &EnglishFormat).join(" ").replace('\u{a0}', " ")
    }

    #[test]
    fn the_highest_day_is_told() {
        let counts = series(Metric::TotalConversations, "2026-04-01", &[3.0, 9.0, 0.0]);
        assert_eq!(told(&counts), "Most: Mon, 2 Mar 2026 (9).");
        let times = series(Metric::AvgReactionTime, "2026-04-01", &[0.0, 92.0]);
        assert_eq!(told(&times), "Longest: Mon, 2 Mar 2026 (1 min 32 s).");
        assert_eq!(told(&series(Metric::TotalConversations, "2026-04-01", &[0.0])), "");
    }

    #[test]
    fn days_over_the_target_are_counted() {
        let times = series(Metric::AvgFirstResponseTime, "2026-04-01", &[90.0, 30.0, 70.0]);
        let times = Series { target: Some(60.0), ..times };
        let expected = "Target of 1 min missed on Sun, 1 Mar 2026, Tue, 3 Mar 2026.";
        assert!(told(&times).starts_with(expected), "{}", told(&times));
        let long = series(Metric::AvgFirstResponseTime, "2026-04-01", &[90.0; 6]);
        let long = Series { target: Some(60.0), ..long };
        assert!(told(&long).starts_with("Target of 1 min missed 6 of 6 times."), "{}", told(&long));
        let kept = Series { target: Some(600.0), ..times };
        assert!(!told(&kept).contains("Target"));
    }

    #[test]
    fn a_period_that_runs_is_told() {
        let running = series(Metric::TotalConversations, "2026-03-02", &[3.0, 9.0, 0.0]);
        assert!(told(&running).starts_with("This period isn't over yet."), "{}", told(&running));
    }

    #[test]
    fn a_day_far_from_usual_is_told_beside_what_is_usual() {
        let mut values = vec![10.0; 31];
        values[23] = 90.0;
        let month = series(Metric::TotalConversations, "2026-05-01", &values);
        // Four other Tuesdays are too few; the same month before makes more.
        let month = Series { outliers: analytics::outlier::find_outliers(&days(&values)), ..month };
        assert_eq!(told(&month), "Most: Tue, 24 Mar 2026 (90).");
        let long: Vec<f64> = values.iter().copied().chain([10.0; 14]).collect();
        let month = Series { outliers: analytics::outlier::find_outliers(&days(&long)), ..month };
        let expected = "Unusual: Tue, 24 Mar 2026 (90, usually 10). Most: Tue, 24 Mar 2026 (90).";
        assert_eq!(told(&month), expected);
    }

    fn days(values: &[f64]) -> Vec<(chrono::NaiveDate, f64)> {
        let first: chrono::NaiveDate = "2026-03-01".parse().unwrap();
        first.iter_days().zip(values.iter().copied()).collect()
    }
}
