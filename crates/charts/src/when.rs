//! Which buckets are named below a trend: those on natural boundaries, as many as fit.

use chrono::{Datelike, NaiveDate, Timelike, Weekday};

use analytics::series::{Bucket, Point, Series};
use analytics::wording::Wording;

use super::glyph;
use super::theme::Theme;

/// Whether a day is a Saturday or a Sunday.
pub(super) fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// A bucket's name below the axis.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Label {
    /// Which bucket.
    pub index: usize,
    /// Its name.
    pub text: String,
    /// The middle of the text, moved inward where it would leave the drawing.
    pub x: f64,
}

/// Where text can stand: the places of the buckets, and the room there is.
pub(super) struct Room<'a> {
    pub x: &'a dyn Fn(usize) -> f64,
    pub width: f64,
    pub theme: &'a Theme,
}

/// Which buckets get a label.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Every {
    Buckets(usize),
    Hours(u32),
    Weeks(i32),
    Months(u32),
    Years(i32),
}

const CALENDAR: [Every; 13] = [
    Every::Buckets(1),
    Every::Weeks(1),
    Every::Weeks(2),
    Every::Months(1),
    Every::Months(2),
    Every::Months(3),
    Every::Months(6),
    Every::Years(1),
    Every::Years(2),
    Every::Years(5),
    Every::Years(10),
    Every::Years(50),
    Every::Buckets(usize::MAX),
];

const CLOCK: [Every; 7] = [
    Every::Hours(1),
    Every::Hours(3),
    Every::Hours(4),
    Every::Hours(6),
    Every::Hours(8),
    Every::Hours(12),
    Every::Buckets(usize::MAX),
];

/// Up to this many days labels are counted from the first day; beyond, they stand on Mondays and firsts of months.
const FORTNIGHT: usize = 14;

/// The labels of the closest rule that gives more than one, and room for all.
pub(super) fn labels(series: &Series, room: &Room, wording: &dyn Wording) -> Vec<Label> {
    let fitting = || rules(series).into_iter().filter_map(|rule| spaced(series, rule, room, wording));
    // One name alone gives no scale.
    fitting().find(|labels| labels.len() > 1).or_else(|| fitting().next()).unwrap_or_default()
}

fn rules(series: &Series) -> Vec<Every> {
    match series.points.len() {
        _ if series.is_hourly() => CLOCK.into(),
        count if series.is_daily() && count > FORTNIGHT => CALENDAR.into(),
        _ => [1, 2, 3, 4, 5, 7, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, usize::MAX]
            .map(Every::Buckets)
            .into(),
    }
}

/// The labels of a rule, unless two come too close.
fn spaced(series: &Series, rule: Every, room: &Room, wording: &dyn Wording) -> Option<Vec<Label>> {
    let mut labels: Vec<Label> = Vec::new();
    let mut free = f64::NEG_INFINITY;
    let step = if let Every::Buckets(step) = rule { step.max(1) } else { 1 };
    let picked = series.points.iter().enumerate().step_by(step).filter(|(_, point)| picks(rule, point));
    for (index, point) in picked {
        let text = text(&point.bucket, wording);
        let half = room.theme.width(&text) / 2.0;
        if half * 2.0 > room.width {
            return None;
        }
        let x = (room.x)(index).min(room.width - half).max(half);
        if x - half < free {
            return None;
        }
        free = x + half + room.theme.font_px;
        labels.push(Label { index, text, x });
    }
    (!labels.is_empty()).then_some(labels)
}

fn picks(rule: Every, point: &Point) -> bool {
    match (rule, &point.bucket) {
        (Every::Buckets(_), _) => true,
        (Every::Hours(step), Bucket::Hour(start)) => start.hour().is_multiple_of(step),
        (Every::Weeks(step), Bucket::Day(day)) => {
            day.weekday() == Weekday::Mon && (day.num_days_from_ce() / 7) % step == 0
        }
        (Every::Months(step), Bucket::Day(day)) => day.day() == 1 && day.month0().is_multiple_of(step),
        (Every::Years(step), Bucket::Day(day)) => day.ordinal() == 1 && day.year() % step == 0,
        _ => false,
    }
}

fn text(bucket: &Bucket, wording: &dyn Wording) -> String {
    match bucket {
        Bucket::Day(day) => wording.day(*day),
        Bucket::Days(days) => wording.day(days.start()),
        Bucket::Hour(start) => wording.time(*start),
        Bucket::Labelled(label) => glyph::clean(label),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::metric::Metric;
    use analytics::series::{Reading, Standing};
    use analytics::wording::PlainWording;

    fn series(buckets: impl Iterator<Item = Bucket>) -> Series {
        let points = buckets.map(|bucket| Point {
            bucket,
            reading: Reading::Value(1.0),
            standing: Standing::Complete,
            base: None,
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
        let room = Room { x: &x, width, theme: &Theme::light() };
        let labels = labels(series, &room, &PlainWording);
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
