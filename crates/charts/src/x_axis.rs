//! Which buckets are named below a trend: those on natural boundaries, as many as fit.

use chrono::{Datelike, NaiveDate, Timelike, Weekday};

use analytics::series::{Bucket, Point, Series};

use super::label_text;
use super::labels::ChartLabels;
use super::theme::Theme;

/// Whether a day is a Saturday or a Sunday.
pub(super) fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// A bucket's name below the axis.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct AxisLabel {
    /// Which bucket.
    pub index: usize,
    /// Its name.
    pub text: String,
    /// The middle of the text, moved inward where it would leave the drawing.
    pub x: f64,
}

/// Where text can stand: the places of the buckets, and the room there is.
pub(super) struct AxisSpace<'a> {
    pub x: &'a dyn Fn(usize) -> f64,
    pub width: f64,
    pub theme: &'a Theme,
}

/// Which buckets get a label.
#[derive(Clone, Copy, Debug, PartialEq)]
enum LabelInterval {
    Buckets(usize),
    Hours(u32),
    Weeks(i32),
    Months(u32),
    Years(i32),
}

const DAY_INTERVALS: [LabelInterval; 13] = [
    LabelInterval::Buckets(1),
    LabelInterval::Weeks(1),
    LabelInterval::Weeks(2),
    LabelInterval::Months(1),
    LabelInterval::Months(2),
    LabelInterval::Months(3),
    LabelInterval::Months(6),
    LabelInterval::Years(1),
    LabelInterval::Years(2),
    LabelInterval::Years(5),
    LabelInterval::Years(10),
    LabelInterval::Years(50),
    LabelInterval::Buckets(usize::MAX),
];

const HOUR_INTERVALS: [LabelInterval; 7] = [
    LabelInterval::Hours(1),
    LabelInterval::Hours(3),
    LabelInterval::Hours(4),
    LabelInterval::Hours(6),
    LabelInterval::Hours(8),
    LabelInterval::Hours(12),
    LabelInterval::Buckets(usize::MAX),
];

/// Up to this many days labels are counted from the first day; beyond, they stand on Mondays and firsts of months.
const MAX_UNALIGNED_DAYS: usize = 14;

/// The labels of the closest interval that gives more than one, and room for all.
pub(super) fn labels(series: &Series, room: &AxisSpace, labels: &dyn ChartLabels) -> Vec<AxisLabel> {
    let fitting = || {
        intervals(series).into_iter().filter_map(|interval| fitting_labels(series, interval, room, labels))
    };
    // One name alone gives no scale.
    fitting().find(|labels| labels.len() > 1).or_else(|| fitting().next()).unwrap_or_default()
}

fn intervals(series: &Series) -> Vec<LabelInterval> {
    match series.points.len() {
        _ if series.is_hourly() => HOUR_INTERVALS.into(),
        count if series.is_daily() && count > MAX_UNALIGNED_DAYS => DAY_INTERVALS.into(),
        _ => [1, 2, 3, 4, 5, 7, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, usize::MAX]
            .map(LabelInterval::Buckets)
            .into(),
    }
}

/// The labels of a rule, unless two come too close.
fn fitting_labels(
    series: &Series,
    interval: LabelInterval,
    room: &AxisSpace,
    labels: &dyn ChartLabels,
) -> Option<Vec<AxisLabel>> {
    let mut fitting: Vec<AxisLabel> = Vec::new();
    let mut free = f64::NEG_INFINITY;
    let step = if let LabelInterval::Buckets(step) = interval { step.max(1) } else { 1 };
    let picked =
        series.points.iter().enumerate().step_by(step).filter(|(_, point)| includes(interval, point));
    for (index, point) in picked {
        let text = text(&point.bucket, labels);
        let half = room.theme.width(&text) / 2.0;
        if half * 2.0 > room.width {
            return None;
        }
        let x = (room.x)(index).min(room.width - half).max(half);
        if x - half < free {
            return None;
        }
        free = x + half + room.theme.font_px;
        fitting.push(AxisLabel { index, text, x });
    }
    (!fitting.is_empty()).then_some(fitting)
}

fn includes(interval: LabelInterval, point: &Point) -> bool {
    match (interval, &point.bucket) {
        (LabelInterval::Buckets(_), _) => true,
        (LabelInterval::Hours(step), Bucket::Hour(start)) => start.hour().is_multiple_of(step),
        (LabelInterval::Weeks(step), Bucket::Day(day)) => {
            day.weekday() == Weekday::Mon && (day.num_days_from_ce() / 7) % step == 0
        }
        (LabelInterval::Months(step), Bucket::Day(day)) => {
            day.day() == 1 && day.month0().is_multiple_of(step)
        }
        (LabelInterval::Years(step), Bucket::Day(day)) => day.ordinal() == 1 && day.year() % step == 0,
        _ => false,
    }
}

fn text(bucket: &Bucket, labels: &dyn ChartLabels) -> String {
    match bucket {
        Bucket::Day(day) => labels.day(*day),
        Bucket::Days(days) => labels.day(days.start()),
        Bucket::Hour(start) => labels.time(*start),
        Bucket::Labelled(label) => label_text::sanitize(label),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::EnglishLabels;
    use analytics::metric::Metric;
    use analytics::series::{BucketStatus, Reading};

    fn series(buckets: impl Iterator<Item = Bucket>) -> Series {
        let points = buckets.map(|bucket| Point {
            bucket,
            reading: Reading::Value(1.0),
            status: BucketStatus::Complete,
            sample_size: None,
        });
        Series { metric: Metric::TotalConversations, points: points.collect(), ..Series::default() }
    }

    /// Days from Sunday, 1 February 2026.
    fn days(count: usize) -> Series {
        let first: chrono::NaiveDate = "2026-02-01".parse().unwrap();
        series(first.iter_days().take(count).map(Bucket::Day))
    }

    fn texts(series: &Series, width: f64) -> String {
        let slot = width / series.points.len() as f64;
        let x = |index: usize| (index as f64 + 0.5) * slot;
        let room = AxisSpace { x: &x, width, theme: &Theme::light() };
        let labels = labels(series, &room, &EnglishLabels);
        labels.into_iter().map(|label| label.text).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn labels_stand_on_natural_boundaries_as_many_as_fit() {
        let first: chrono::NaiveDate = "2026-02-01".parse().unwrap();
        let hours = || (0..24).filter_map(|hour| first.and_hms_opt(hour, 0, 0)).map(Bucket::Hour);
        let cases = [
            (days(3), 600.0, "1 Feb, 2 Feb, 3 Feb"),
            (days(7), 250.0, "1 Feb, 3 Feb, 5 Feb, 7 Feb"),
            (days(28), 650.0, "2 Feb, 9 Feb, 16 Feb, 23 Feb"),
            (days(28), 190.0, "2 Feb, 16 Feb"),
            (days(90), 500.0, "2 Feb, 16 Feb, 2 Mar, 16 Mar, 30 Mar, 13 Apr, 27 Apr"),
            (
                days(365),
                1_000.0,
                "1 Feb, 1 Mar, 1 Apr, 1 May, 1 Jun, 1 Jul, 1 Aug, 1 Sep, 1 Oct, 1 Nov, 1 Dec, 1 Jan",
            ),
            (days(365), 300.0, "1 Mar, 1 May, 1 Jul, 1 Sep, 1 Nov, 1 Jan"),
            (series(hours()), 650.0, "00:00, 03:00, 06:00, 09:00, 12:00, 15:00, 18:00, 21:00"),
            (series(hours()), 190.0, "00:00, 08:00, 16:00"),
            (days(1), 30.0, ""),
        ];
        for (series, width, expected) in cases {
            assert_eq!(texts(&series, width), expected, "{} in {width}", series.points.len());
        }
    }
}
