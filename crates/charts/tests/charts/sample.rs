//! Numbers such as a workspace sends, the same at each run.

use analytics::availability::Session;
use analytics::breakdown::{Breakdown, Name, Part, Row};
use analytics::metric::{Metric, Unit};
use analytics::series::{Bucket, Point, Reading, Series, Standing};
use analytics::zone::Zone;
use charts::timeline::{Lane, Timeline};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

pub fn point(bucket: Bucket, value: Option<f64>) -> Point {
    let reading = value.map_or(Reading::NoSample, Reading::Value);
    Point { bucket, reading, standing: Standing::Complete, base: None }
}

/// Days from Monday, 2 February 2026, with these values.
pub fn days(metric: Metric, values: &[Option<f64>]) -> Series {
    let first = NaiveDate::from_ymd_opt(2026, 2, 2).expect("a day");
    let points = values.iter().zip(first.iter_days()).map(|(value, day)| point(Bucket::Day(day), *value));
    Series { metric, points: points.collect(), ..Series::default() }
}

pub fn counts(values: &[f64]) -> Series {
    days(Metric::TotalConversations, &values.iter().copied().map(Some).collect::<Vec<_>>())
}

/// A number between 0 and 1 that looks like chance.
pub fn chance(index: usize) -> f64 {
    ((index as f64 * 12.9898).sin() * 43_758.547).fract().abs()
}

/// Four weeks, quiet at weekends, the last day still running and one day of the next month.
pub fn month() -> Series {
    let values: Vec<f64> =
        (0..28)
            .map(|i| {
                if i % 7 > 4 { 9.0 + chance(i) * 8.0 } else { 44.0 + chance(i) * 30.0 - (i % 7) as f64 * 3.0 }
            })
            .map(f64::round)
            .collect();
    let mut series = counts(&values);
    let march = |day| Bucket::Day(NaiveDate::from_ymd_opt(2026, 3, day).expect("a day"));
    series.points.push(Point { standing: Standing::Running, ..point(march(2), Some(17.0)) });
    series.points.push(Point { standing: Standing::Outside, ..point(march(3), Some(6.0)) });
    series
}

/// Ninety days of first responses with a few days without a sample.
pub fn quarter(metric: Metric) -> Series {
    let values: Vec<Option<f64>> = (0..90)
        .map(|i| match i {
            20..24 | 47 | 49 | 70..73 => None,
            _ => Some((110.0 + chance(i) * 90.0 + if i > 55 { -40.0 } else { 0.0 }).round()),
        })
        .collect();
    let mut series = days(metric, &values);
    for point in series.points.iter_mut().rev().take(1) {
        point.standing = Standing::Running;
    }
    series
}

/// A day up to a quarter past four in the afternoon.
pub fn hours() -> Series {
    let day = NaiveDate::from_ymd_opt(2026, 2, 2).expect("a day");
    let points = (0..24_u8).map(|hour| {
        let busy = (-(f64::from(hour) - 12.5).powi(2) / 18.0).exp();
        let value = (busy * 14.0 + chance(hour.into()) * 2.0).round();
        let begins = day.and_hms_opt(hour.into(), 0, 0).expect("an hour");
        let mut point = point(Bucket::Hour(begins), Some(value));
        match hour {
            16 => point.standing = Standing::Running,
            17.. => point.reading = Reading::NotYet,
            _ => {}
        }
        point
    });
    Series { metric: Metric::TotalConversations, points: points.collect(), ..Series::default() }
}

pub const NAMES: [&str; 12] = [
    "Amina Yusuf",
    "Bartholomew Featherstonehaugh-Cholmondeley",
    "Chen Wei",
    "شيماء عبد الرحمن",
    "Dmitri Volkov",
    "山田 太郎",
    "Eleni Papadopoulou",
    "Femi Adeyemi",
    "Guðrún Jónsdóttir",
    "Håkon Lie",
    "Ines <b>da</b> Silva",
    "Jo",
];

pub fn row(name: &str, values: &[f64]) -> Row {
    Row::new(Name::Given(name.into()), values.to_vec())
}

pub fn breakdown(parts: &[Part], rows: Vec<Row>) -> Breakdown {
    Breakdown { unit: Unit::Count, parts: parts.to_vec(), rows, ..Breakdown::default() }
}

/// Conversations of twelve agents and of nobody.
pub fn agents() -> Breakdown {
    let given =
        NAMES.iter().enumerate().map(|(i, name)| row(name, &[(312.0 / (1.0 + i as f64 * 0.45)).round()]));
    let nobody = Row::new(Name::Unassigned, vec![61.0]);
    let rest = Row::new(Name::Other(7), vec![44.0]);
    let idle = row("Kim Idle", &[0.0]);
    breakdown(&[Part::Conversations], given.chain([rest, idle, nobody]).collect())
}

/// Open and closed conversations of departments.
pub fn departments() -> Breakdown {
    let names = ["Support", "Sales", "Billing and invoices", "Onboarding"];
    let rows = names.iter().enumerate().map(|(i, name)| {
        let all = 1_420.0 / (1.0 + i as f64);
        row(name, &[(all * 0.82).round(), (all * 0.18).round()])
    });
    let none = Row::new(Name::NoDepartment, vec![38.0, 11.0]);
    breakdown(&[Part::Answered, Part::Waiting], rows.chain([none]).collect())
}

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

/// One day of twelve agents; the last but one has none.
pub fn day() -> Timeline {
    let start = at("2026-03-02T00:00:00Z");
    let lanes = NAMES.iter().enumerate().map(|(i, name)| {
        let begin = start + TimeDelta::minutes(390 + (chance(i) * 300.0) as i64);
        let session = |from: i64, to: i64| Session {
            start: begin + TimeDelta::minutes(from),
            end: begin + TimeDelta::minutes(to),
        };
        let sessions =
            if i == 10 { vec![] } else { vec![session(0, 170), session(175, 200), session(245, 500)] };
        Lane { label: (*name).into(), sessions }
    });
    Timeline::new(Zone::utc(), (start, start + Days::new(1)), lanes.collect())
}
