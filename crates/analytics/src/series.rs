//! A metric by time: buckets aligned to calendar days or hours.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use super::change::Change;
use super::day_labels::DayBoundary;
use super::metric::Metric;
use super::outlier::Outlier;
use super::range::DateRange;
use super::scale::Scale;

/// The time span of one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bucket {
    /// A day. The workspace cuts days at UTC midnight, whatever its zone; [`Series::clock`] tells where it does not.
    Day(NaiveDate),
    /// An hour, by what the clocks where it was cut show when it begins.
    Hour(NaiveDateTime),
    /// Several such days: a week or a month, or the part of it that belongs to the period.
    Days(DateRange),
    /// A bucket that could not be put on the calendar, under the workspace's own label.
    Labelled(String),
}

/// What is known of a bucket's number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    /// The number: a count, or seconds.
    Value(f64),
    /// No conversation qualified, so there is no time to show.
    NoSample,
    /// The bucket lies in the future.
    NotYet,
    /// Nothing so far, in an hour or day that is to come by one clock and past by another: the workspace does not tell
    /// whose it counts.
    MaybeNotYet,
}

/// Whether a bucket is complete, and how it overlaps the requested period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BucketStatus {
    /// All of it belongs to the period, and it is over.
    Complete,
    /// It is still running.
    Running,
    /// It has not begun.
    Future,
    /// It is over, running or to come, as one clock has it, and not as another: the workspace does not tell by whose
    /// clocks it was cut.
    Uncertain,
    /// Only a part of it belongs to the period: of a week or a month at the period's ends.
    Partial,
    /// A whole UTC day beside the period, sent because the workspace's day overlaps it; or an hour of the next day,
    /// sent because the workspace always sends 24.
    Outside,
}

/// One bucket with its number.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Its time span.
    pub bucket: Bucket,
    /// Its number.
    pub reading: Reading,
    /// Whether it is complete and belongs to the period.
    pub status: BucketStatus,
    /// On how many conversations the number rests, where that is known and not the number itself.
    pub sample_size: Option<f64>,
}

/// The same instant on the two clocks that matter here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// In UTC, by which the workspace cuts days.
    pub utc: NaiveDateTime,
    /// In the zone that the page shows: the best guess at the workspace's own, by which it cuts hours.
    pub local: NaiveDateTime,
}

/// A metric over time, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// What the numbers are.
    pub metric: Metric,
    /// By whose midnights several days were cut.
    pub clock: DayBoundary,
    /// When the newest of several days was answered.
    pub answered_at: DateTime<Utc>,
    /// How many days of the period have not come yet.
    pub missing: usize,
    /// Bucket by bucket; empty when the workspace has no such chart.
    pub points: Vec<Point>,
    /// The buckets of the compared period that stand beside them, one each; empty without a comparison.
    pub before: Vec<Option<Point>>,
    /// Days that stand out among their like.
    pub outliers: Vec<Outlier>,
    /// What the reader wants a bucket to be at most.
    pub target: Option<f64>,
    /// How the reader wants heights to grow with values.
    pub scale: Scale,
    /// One number for all whole buckets, as finely as they came; none where nothing has one.
    pub overall: Option<f64>,
    /// Its change, by the buckets that are whole in both periods.
    pub overall_change: Option<Change>,
    /// What that change is from, to be read after "than"; empty without one.
    pub compared_with: String,
    /// Whether the numbers are means of means, weighted by conversations: near the truth, not the truth.
    pub is_approximate: bool,
}

impl Point {
    /// The number, if there is one.
    pub fn value(&self) -> Option<f64> {
        match self.reading {
            Reading::Value(value) => Some(value),
            Reading::NoSample | Reading::NotYet | Reading::MaybeNotYet => None,
        }
    }
}

impl Series {
    /// The same with the conversations of each bucket, by those of the same buckets.
    pub fn with_sample_sizes(mut self, conversations: &Self) -> Self {
        if self.clock != conversations.clock {
            return self;
        }
        for point in &mut self.points {
            let same = conversations.points.iter().find(|other| other.bucket == point.bucket);
            point.sample_size = same.and_then(Point::value);
        }
        self
    }

    /// The points that belong to the period.
    pub fn in_period(&self) -> impl Iterator<Item = &Point> {
        self.points.iter().filter(|point| point.status != BucketStatus::Outside)
    }

    /// Whether each point is an hour.
    pub fn is_hourly(&self) -> bool {
        matches!(self.points.first(), Some(Point { bucket: Bucket::Hour(..), .. }))
    }

    /// Whether each point is a (UTC) day.
    pub fn is_daily(&self) -> bool {
        matches!(self.points.first(), Some(Point { bucket: Bucket::Day(..), .. }))
    }

    /// Whether the points could not be put on the calendar.
    pub fn is_unaligned(&self) -> bool {
        matches!(self.points.first(), Some(Point { bucket: Bucket::Labelled(..), .. }))
    }
}
