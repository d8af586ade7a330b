//! The sample numbers of the component gallery.
#![cfg(debug_assertions)]

use analytics::metric::Metric;
use analytics::series::{Bucket, BucketStatus, Point, Reading, Series};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::query::query_state::Answer;

pub(super) const NAMES: [&str; 6] =
    ["Amina Yusuf", "Bartholomew Featherstonehaugh", "شيماء عبد الرحمن", "山田 太郎", "<b>Ines</b>", "Jo"];
/// The first day of all sample numbers, a Monday.
pub(super) const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2026, 2, 2).expect("a day of the calendar");

pub(super) fn series(metric: Metric, days: usize, value: &dyn Fn(usize) -> Option<f64>) -> Series {
    let point = |(at, day): (usize, NaiveDate)| Point {
        bucket: Bucket::Day(day),
        reading: value(at).map_or(Reading::NoSample, Reading::Value),
        status: if at + 1 == days { BucketStatus::Running } else { BucketStatus::Complete },
        sample_size: None,
    };
    Series {
        metric,
        points: FIRST.iter_days().take(days).enumerate().map(point).collect(),
        ..Series::default()
    }
}

/// A pseudo-random number between 0 and 1, the same at each visit.
pub(super) fn pseudo_random(at: usize) -> f64 {
    ((at as f64 * 12.9898).sin() * 43_758.547).fract().abs()
}

pub(super) fn answer() -> Answer<(), ()> {
    Answer { key: (), value: (), at: now() - TimeDelta::minutes(2) }
}

pub(super) fn now() -> DateTime<Utc> {
    FIRST.and_hms_opt(16, 0, 0).unwrap_or_default().and_utc()
}
