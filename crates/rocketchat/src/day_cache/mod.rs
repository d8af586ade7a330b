//! Cache of one chart's daily values (a metric, of one department or all), so that a wide answer serves every narrower
//! range and no day is requested twice.
//!
//! The workspace cuts several days into whole UTC days, and such a day has the same number in whatever answer it comes.
//! Ranges of a single day come as hours and are not cached here. Where it cuts them into days of its server's zone all days
//! known are of that kind: the two are never mixed.

mod charts;
mod day;
mod neighbours;
mod stored;
#[cfg(test)]
mod tests;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

pub use charts::ChartDaysCache;
pub use day::SETTLE_TIME;

use self::day::Day;
use self::neighbours::{NeighbourSeen, day_after, day_before, is_shown, note};
use self::stored::StoredDays;
use crate::clock_sync::DatedInstant;
use analytics::chart_data::DayValues;
use analytics::day_labels::{self, DayBoundary};
use analytics::range::DateRange;

/// The longest piece of one request: the workspace counts day after day, one query each.
pub const MAX_REQUEST_DAYS: u16 = 92;

/// The shortest rest that is worth a piece. Fewer days would have to be requested together with cached ones.
const MIN_LAST_REQUEST_DAYS: i64 = 3;

/// How many days are stored.
const MAX_STORED_DAYS: usize = 1200;

/// An answer from so far ahead is not of this clock.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::minutes(1);

/// The cached days of one chart, and next to which ranges the workspace also sends a neighbouring day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DayCache {
    days: Vec<Day>,
    /// By whose midnights all of them are days.
    clock: DayBoundary,
    /// Before which first days of a range the day before is sent too: where the workspace's zone is east of UTC.
    starts: Vec<NeighbourSeen>,
    /// After which last days the day after came too: where it is west of UTC.
    ends: Vec<NeighbourSeen>,
}

/// The cached days of a range: all of them, or a part.
#[derive(Clone, Debug, PartialEq)]
pub struct CachedDays {
    /// The days, with the one beside the range where the workspace would add it.
    pub days: DayValues,
    /// When the oldest of them was received; days that were over by then do not age, so others go before them.
    pub at: Option<DateTime<Utc>>,
    /// When the newest of them was.
    pub latest: Option<DateTime<Utc>>,
    /// How many days of the range are missing.
    pub missing: usize,
    /// By whose midnights they are days.
    pub clock: DayBoundary,
}

impl DayCache {
    /// By whose midnights the days are days; nothing while none is known.
    pub fn clock(&self) -> Option<DayBoundary> {
        (!self.days.is_empty()).then_some(self.clock)
    }

    /// Inserts what was sent for a range at that moment. False if that is not the range's days, one after another: then
    /// nothing is inserted. Days of another clock than the cached ones replace them: the workspace has changed.
    pub fn insert(
        &mut self,
        range: DateRange,
        sent: &[(String, f64)],
        came: impl Into<DatedInstant>,
    ) -> bool {
        let DatedInstant { at, is_trusted } = came.into();
        let (dates, clock) = day_labels::days(range, sent).unwrap_or_default();
        let (Some(first), Some(last)) = (dates.first(), dates.last()) else { return false };
        let (before, after) = (*first == day_before(range.start()), *last == day_after(range.end()));
        let begins = before || *first == range.start();
        let ends = after || *last == range.end();
        if range.single_day().is_some() || !begins || !ends || before && after {
            return false;
        }
        if clock != self.clock {
            *self = Self { clock, ..Self::default() };
        }
        note(&mut self.starts, range.start(), before);
        note(&mut self.ends, range.end(), after);
        for (date, (_, value)) in dates.iter().zip(sent) {
            self.put(Day { date: *date, value: *value, at, is_trusted });
        }
        true
    }

    /// Removes what is of another clock: days from the future, as the clock has been set back since they were dated; and
    /// with a trusted clock, those that none has dated.
    pub fn evict_untrusted(&mut self, now: DatedInstant) {
        self.days.retain(|day| day.came().is_valid_at(now) && day.at <= now.at + CLOCK_TOLERANCE);
    }

    /// The ranges to request so that all days of the range are cached and fresh, in pieces, the newest first. A finished
    /// day stays fresh; one that runs or is to come is fresh if it was received since `running_since`; none is older than
    /// `fresh_since`, the time of a reload.
    ///
    /// Request the first piece alone, insert the answer and call this again at the time of then: the answer shows how the
    /// workspace cuts its days, and so which neighbouring days it sends.
    pub fn missing_ranges(
        &self,
        range: DateRange,
        now: DateTime<Utc>,
        running_since: DateTime<Utc>,
        fresh_since: Option<DateTime<Utc>>,
    ) -> Vec<DateRange> {
        let mut pieces = Vec::new();
        if range.single_day().is_some() {
            return pieces;
        }
        let is_due = |date: NaiveDate| match self.day(date) {
            Some(day) => {
                let is_settled = day.is_final() || day.at >= running_since;
                // From ahead it was dated by a clock that has been set back since.
                !is_settled
                    || day.at > now + CLOCK_TOLERANCE
                    || fresh_since.is_some_and(|since| day.at < since)
            }
            None => true,
        };
        let (first, mut last) = self.with_neighbours(range);
        while last >= first {
            let mut start = last;
            while start >= first && is_due(start) {
                start = day_before(start);
            }
            self.cut(day_after(start), last, &mut pieces);
            last = day_before(start);
        }
        pieces
    }

    /// The days of a range of several days exactly as the workspace would send them, and when the oldest was received;
    /// `None` while one is missing.
    pub fn answer(&self, range: DateRange) -> Option<(DayValues, DateTime<Utc>)> {
        let part = self.partial(range);
        let is_complete = part.missing == 0 && range.single_day().is_none();
        part.at.filter(|_| is_complete).map(|at| (part.days, at))
    }

    /// The same with the days that are cached.
    pub fn partial(&self, range: DateRange) -> CachedDays {
        let (first, last) = self.with_neighbours(range);
        let missing = range.days() as usize;
        let mut part = CachedDays { days: Vec::new(), at: None, latest: None, missing, clock: self.clock };
        let mut running: Option<DateTime<Utc>> = None;
        for day in &self.days {
            if first <= day.date && day.date <= last {
                part.days.push((day.date, day.value));
                part.at = Some(part.at.map_or(day.at, |at| at.min(day.at)));
                part.latest = Some(part.latest.map_or(day.at, |at| at.max(day.at)));
                if !day.is_final() {
                    running = Some(running.map_or(day.at, |at| at.min(day.at)));
                }
                part.missing -= usize::from(range.contains(day.date));
            }
        }
        part.at = running.or(part.at);
        part
    }

    /// Merges another cache, of each day the newest: two windows can store the same chart. Of two kinds of days those
    /// received last stay.
    pub fn merge(&mut self, other: Self) {
        if self.clock != other.clock {
            let newest = |known: &Self| known.days.iter().map(|day| day.at).max();
            if newest(&other) > newest(self) {
                *self = other;
            }
            return;
        }
        for (mine, theirs) in [(&mut self.starts, &other.starts), (&mut self.ends, &other.ends)] {
            for (date, shown) in theirs {
                if !mine.iter().any(|(known, _)| known == date) {
                    note(mine, *date, *shown);
                }
            }
        }
        for day in other.days {
            self.put(day);
        }
    }

    /// The days that the workspace would send for a range; nothing where none of them is known.
    pub fn within(mut self, range: DateRange) -> Option<Self> {
        let (first, last) = self.with_neighbours(range);
        self.days.retain(|day| (first..=last).contains(&day.date));
        (!self.days.is_empty()).then_some(self)
    }

    /// The latest days as text. A number that does not stand in thousandths exactly is left out.
    pub fn to_text(&self) -> String {
        let latest = &self.days[self.days.len().saturating_sub(MAX_STORED_DAYS)..];
        let days = latest.iter().filter_map(Day::stored).collect();
        let (starts, ends) = (self.starts.clone(), self.ends.clone());
        StoredDays { is_local: self.clock == DayBoundary::ServerZone, starts, ends, days }.to_text()
    }

    /// Parses such a text.
    pub fn from_text(text: &str) -> Option<Self> {
        let StoredDays { is_local, starts, ends, days } = StoredDays::from_text(text)?;
        let clock = if is_local { DayBoundary::ServerZone } else { DayBoundary::Utc };
        let mut known = Self { clock, ..Self::default() };
        starts.into_iter().for_each(|(date, shown)| note(&mut known.starts, date, shown));
        ends.into_iter().for_each(|(date, shown)| note(&mut known.ends, date, shown));
        for day in days {
            known.put(Day::from_stored(day)?);
        }
        Some(known)
    }

    fn day(&self, date: NaiveDate) -> Option<&Day> {
        self.days.get(self.index(date)).filter(|day| day.date == date)
    }

    /// The index of a day, or of where it belongs.
    fn index(&self, date: NaiveDate) -> usize {
        self.days.partition_point(|day| day.date < date)
    }

    fn put(&mut self, day: Day) {
        let index = self.index(day.date);
        match self.days.get_mut(index) {
            Some(known) if known.date == day.date => {
                if known.at <= day.at {
                    *known = day;
                }
            }
            _ => self.days.insert(index, day),
        }
    }

    /// The first and the last day that the workspace would send for a range.
    fn with_neighbours(&self, range: DateRange) -> (NaiveDate, NaiveDate) {
        let (start, end) = (range.start(), range.end());
        (
            if is_shown(&self.starts, start) { day_before(start) } else { start },
            if is_shown(&self.ends, end) { day_after(end) } else { end },
        )
    }

    /// Cuts a run of days into pieces to request, the newest first.
    fn cut(&self, first: NaiveDate, mut last: NaiveDate, pieces: &mut Vec<DateRange>) {
        while first <= last {
            let days = (last - first).num_days() + 1;
            let longest = i64::from(MAX_REQUEST_DAYS);
            let rest = days - longest;
            let taken = match rest {
                ..=0 => days,
                1..MIN_LAST_REQUEST_DAYS => longest - MIN_LAST_REQUEST_DAYS,
                _ => longest,
            };
            let from = last.checked_sub_days(Days::new(taken as u64 - 1)).unwrap_or(first);
            pieces.extend(self.request(from, last));
            last = day_before(from);
        }
    }

    /// The smallest range to request so that these days are sent.
    fn request(&self, first: NaiveDate, last: NaiveDate) -> Option<DateRange> {
        let start = if is_shown(&self.starts, day_after(first)) { day_after(first) } else { first };
        let end = if is_shown(&self.ends, day_before(last)) { day_before(last) } else { last };
        // One day would come as hours.
        let start = if start < end { start } else { day_before(end) };
        DateRange::new(start, end).ok()
    }
}
