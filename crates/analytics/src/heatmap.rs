//! Conversations by hour: for each day, or averaged by weekday.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc, Weekday};

use super::series::{Bucket, BucketStatus, Point, Reading, Series};

/// The hours of a day, as the workspace cuts them.
pub const HOURS: usize = 24;

/// What is known of an hour.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Hour {
    /// Nothing: its day was not asked for, or was still running when it was.
    #[default]
    Unknown,
    /// The workspace does not tell it by itself.
    NotReported,
    /// The clocks passed over it.
    Skipped,
    /// It lies in the future.
    NotYet,
    /// A number, which is no whole one where it is a mean.
    Number(f64),
    /// A number that still grows: the hour runs.
    Running(f64),
}

/// A day, or a day of the week, with its hours.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The day; of a usual week the first of its kind.
    pub day: NaiveDate,
    /// Its hours from midnight.
    pub hours: [Hour; HOURS],
    /// Whether it was over when the workspace reported it, and had each hour once at most.
    pub is_complete: bool,
}

/// A day as the workspace reported it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportedDay {
    /// The day.
    pub day: NaiveDate,
    /// Its hours, and when they came; none where it was not asked for.
    pub reported: Option<(Series, DateTime<Utc>)>,
}

/// Days beside each other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heatmap {
    /// The days, in order.
    pub columns: Vec<Column>,
}

impl Heatmap {
    /// How many of the days are known.
    pub fn known_columns(&self) -> usize {
        self.columns.iter().filter(|column| column.is_known()).count()
    }

    /// The mean of each hour over all days of the same weekday, from the first day of a week on. A running hour would
    /// lower it and one that came twice would raise it, so that only whole days count.
    pub fn weekday_means(&self, first: Weekday) -> Self {
        let weekday = |ahead: u8| {
            let place = |day: NaiveDate| day.weekday().days_since(first);
            let days = self.columns.iter().filter(|column| place(column.day) == u32::from(ahead));
            let over: Vec<&Column> = days.filter(|column| column.is_known() && column.is_complete).collect();
            let hours = std::array::from_fn(|at| {
                let numbers = over.iter().filter_map(|column| column.hours.get(at)?.number());
                let (sum, count) =
                    numbers.fold((0.0, 0.0), |(sum, count), number| (sum + number, count + 1.0));
                if count > 0.0 { Hour::Number(sum / count) } else { Hour::Unknown }
            });
            Some(Column { day: over.first()?.day, hours, is_complete: true })
        };
        Self { columns: (0..7).filter_map(weekday).collect() }
    }

    /// The hour with the most, if any has something.
    pub fn peak(&self) -> Option<(NaiveDate, usize, f64)> {
        let mut peak: Option<(NaiveDate, usize, f64)> = None;
        for column in &self.columns {
            for (at, hour) in column.hours.iter().enumerate() {
                let number = hour.number().unwrap_or_default();
                if number > peak.map_or(0.0, |(_, _, most)| most) {
                    peak = Some((column.day, at, number));
                }
            }
        }
        peak
    }
}

impl Column {
    /// A day that has not begun.
    pub fn to_come(day: NaiveDate) -> Self {
        Self { day, hours: [Hour::NotYet; HOURS], is_complete: false }
    }

    /// A day of which nothing is here.
    pub fn unknown(day: NaiveDate) -> Self {
        Self { day, hours: [Hour::Unknown; HOURS], is_complete: false }
    }

    /// A day's hours by the clocks that cut them, as they stood when they were reported, and as they stand by now. What ran
    /// or was to come then is not known now, unless it still is so.
    pub fn of(day: NaiveDate, reported: &Series, now: &Series) -> Self {
        if !reported.is_hourly() {
            return Self { day, hours: [Hour::NotReported; HOURS], is_complete: true };
        }
        let mut hours = [None; HOURS];
        // A day on which the clocks go back has one hour twice, and its last is not reported.
        let mut is_long = false;
        let mut is_over = true;
        for (then, now) in reported.points.iter().zip(&now.points) {
            let Bucket::Hour(begins) = then.bucket else { continue };
            let place = (begins.date() == day && then.status != BucketStatus::Outside)
                .then(|| begins.hour() as usize);
            let Some(hour) = place.and_then(|place| hours.get_mut(place)) else { continue };
            let is_running =
                |point: &Point| matches!(point.status, BucketStatus::Running | BucketStatus::Uncertain);
            let ran = is_running(then);
            is_over &= !ran && matches!(then.reading, Reading::Value(_));
            let one = match (then.reading, now.reading) {
                (Reading::Value(number), _) if !ran => Hour::Number(number),
                (Reading::Value(number), _) if is_running(now) => Hour::Running(number),
                (Reading::NotYet | Reading::MaybeNotYet, Reading::NotYet | Reading::MaybeNotYet) => {
                    Hour::NotYet
                }
                _ => Hour::Unknown,
            };
            *hour = Some(match (*hour, one) {
                (None, one) => one,
                (Some(Hour::Number(before)), Hour::Number(number)) => {
                    is_long = true;
                    Hour::Number(before + number)
                }
                (Some(Hour::Number(before)), Hour::Running(number)) => {
                    is_long = true;
                    Hour::Running(before + number)
                }
                (Some(other), _) => other,
            });
        }
        let rest = if is_long { Hour::NotReported } else { Hour::Skipped };
        Self { day, hours: hours.map(|hour| hour.unwrap_or(rest)), is_complete: is_over && !is_long }
    }

    /// The same day; not whole where its last hour came twice and was reported once.
    pub fn without_last_hour(self, came_twice: bool) -> Self {
        Self { is_complete: self.is_complete && !came_twice, ..self }
    }

    /// Whether it has not begun.
    pub fn is_to_come(&self) -> bool {
        self.hours.iter().all(|hour| *hour == Hour::NotYet)
    }

    /// Whether all of its hours that can be known are.
    pub fn is_known(&self) -> bool {
        self.hours.iter().all(|hour| *hour != Hour::Unknown)
    }
}

impl Hour {
    /// Its number, if it has one.
    pub fn number(self) -> Option<f64> {
        match self {
            Self::Number(number) | Self::Running(number) => Some(number),
            Self::Unknown | Self::NotReported | Self::Skipped | Self::NotYet => None,
        }
    }
}

#[cfg(test)]
mod tests;
