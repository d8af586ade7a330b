//! Cache of one chart's daily values (a metric, of one department or all), so that a wide
//! answer serves every narrower range and no day is asked for twice.
//!
//! The workspace cuts several days into whole UTC days, and such a day has the same number in whatever answer it comes.
//! Ranges of a single day come as hours and have no place here. Where it cuts them into days of its server's zone all days
//! known are of that kind: the two are never mixed.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::clock_sync::DatedInstant;
use super::stored_days::{StoredDay, StoredDays};
use analytics::chart_data::DayValues;
use analytics::day_labels::{self, DayBoundary};
use analytics::range::DateRange;

/// The longest piece that is asked at once: the workspace counts day after day, one query each.
pub const MAX_REQUEST_DAYS: u16 = 92;

/// The shortest rest that is worth a piece. Fewer days would have to be asked together with known ones.
const MIN_LAST_REQUEST_DAYS: i64 = 3;

/// How many days are written down.
const MAX_STORED_DAYS: usize = 1200;

/// After so long a day counts as over on the workspace's clock too, whatever this computer's clock says.
pub const SETTLE_TIME: TimeDelta = TimeDelta::hours(1);

/// An answer from so far ahead is not of this clock.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::minutes(1);

/// The cached days of one chart, and next to which ranges the workspace also sends a neighbouring day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DayCache {
    days: Vec<Day>,
    /// By whose midnights all of them are days.
    clock: DayBoundary,
    /// Before which first days of a range the day before came too: where the workspace's zone is east of UTC.
    starts: Vec<NeighbourSeen>,
    /// After which last days the day after came too: where it is west of UTC.
    ends: Vec<NeighbourSeen>,
}

/// What is known of a range: all of it, or what has come so far.
#[derive(Clone, Debug, PartialEq)]
pub struct CachedDays {
    /// The days, with the one beside the range where the workspace would add it.
    pub days: DayValues,
    /// When the oldest of them was answered; days that were over by then do not age, so others go before them.
    pub at: Option<DateTime<Utc>>,
    /// When the newest of them was.
    pub latest: Option<DateTime<Utc>>,
    /// How many days of the range are still unknown.
    pub missing: usize,
    /// By whose midnights they are days.
    pub clock: DayBoundary,
}

#[derive(Clone, Debug, PartialEq)]
struct Day {
    date: NaiveDate,
    value: f64,
    at: DateTime<Utc>,
    /// Whether a clock to rely on told `at`.
    is_trusted: bool,
}

/// A first or last day that was asked for, and whether a day beside it came. Zones such as London's differ by season.
type NeighbourSeen = (NaiveDate, bool);

impl DayCache {
    /// By whose midnights the days are days; nothing while none is known.
    pub fn clock(&self) -> Option<DayBoundary> {
        (!self.days.is_empty()).then_some(self.clock)
    }

    /// Takes what was sent for a range at that moment. False if that is not the range's days, one after another: then
    /// nothing is learnt, and the answer stands for itself alone. Days cut by another clock than those known take their
    /// place: the workspace has changed.
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

    /// Forgets what is of another clock: days from ahead of this one, as it has been set back since they were dated; and
    /// once there is a clock to rely on, those that none has dated.
    pub fn evict_untrusted(&mut self, now: DatedInstant) {
        self.days.retain(|day| day.came().is_valid_at(now) && day.at <= now.at + CLOCK_TOLERANCE);
    }

    /// What to ask for so that all days of the range are known and good, in pieces, the newest first. A finished day
    /// stays good; one that runs or is to come is good if it came since `running_since`; none is from before
    /// `fresh_since`, when the person asked for new numbers.
    ///
    /// Ask for the first piece alone, learn the answer and look again at the time of then: it tells how the
    /// workspace cuts its days, and so which others it will send unasked.
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

    /// The days of a range of several days exactly as the workspace would send them, and when the oldest was
    /// answered; nothing while one is missing.
    pub fn answer(&self, range: DateRange) -> Option<(DayValues, DateTime<Utc>)> {
        let part = self.partial(range);
        let is_complete = part.missing == 0 && range.single_day().is_none();
        part.at.filter(|_| is_complete).map(|at| (part.days, at))
    }

    /// The same with the days that are there.
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

    /// Takes over what another one knows, of each day the newest: two windows can keep the same chart. Of two kinds of
    /// days those answered last stay.
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

    /// The latest days as text. A number that does not stand in thousandths exactly is left out.
    pub fn to_text(&self) -> String {
        let latest = &self.days[self.days.len().saturating_sub(MAX_STORED_DAYS)..];
        let days = latest.iter().filter_map(Day::stored).collect();
        let (starts, ends) = (self.starts.clone(), self.ends.clone());
        StoredDays { is_local: self.clock == DayBoundary::ServerZone, starts, ends, days }.to_text()
    }

    /// Reads such text back; anything else is nothing.
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
        self.days.get(self.place(date)).filter(|day| day.date == date)
    }

    /// Where a day stands, or would.
    fn place(&self, date: NaiveDate) -> usize {
        self.days.partition_point(|day| day.date < date)
    }

    fn put(&mut self, day: Day) {
        let place = self.place(day.date);
        match self.days.get_mut(place) {
            Some(known) if known.date == day.date => {
                if known.at <= day.at {
                    *known = day;
                }
            }
            _ => self.days.insert(place, day),
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

    /// Cuts a run of days into pieces to ask for, the newest first.
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

    /// The range to ask for so that these days come, and no more of them than must.
    fn request(&self, first: NaiveDate, last: NaiveDate) -> Option<DateRange> {
        let start = if is_shown(&self.starts, day_after(first)) { day_after(first) } else { first };
        let end = if is_shown(&self.ends, day_before(last)) { day_before(last) } else { last };
        // One day would come as hours.
        let start = if start < end { start } else { day_before(end) };
        DateRange::new(start, end).ok()
    }
}

impl Day {
    fn came(&self) -> DatedInstant {
        DatedInstant { at: self.at, is_trusted: self.is_trusted }
    }

    fn stored(&self) -> Option<StoredDay> {
        Some(StoredDay(self.date, thousandths(self.value)?, self.at.timestamp(), self.is_trusted))
    }

    fn from_stored(StoredDay(date, thousandths, at, is_trusted): StoredDay) -> Option<Self> {
        let at = DateTime::from_timestamp(at, 0)?;
        let is_exact = thousandths.unsigned_abs() < MOST_THOUSANDTHS;
        is_exact.then_some(Self { date, value: thousandths as f64 / 1000.0, at, is_trusted })
    }

    /// Whether it was over when it was answered.
    fn is_final(&self) -> bool {
        self.came().is_after(day_after(self.date).and_time(NaiveTime::MIN).and_utc() + SETTLE_TIME)
    }
}

/// Remembers whether a day beside `date` came.
fn note(sights: &mut Vec<NeighbourSeen>, date: NaiveDate, shown: bool) {
    let place = sights.partition_point(|(known, _)| *known < date);
    match sights.get_mut(place) {
        Some(known) if known.0 == date => known.1 = shown,
        _ => sights.insert(place, (date, shown)),
    }
    // What stands between two of its like tells nothing.
    for middle in (1..sights.len().saturating_sub(1)).rev() {
        if sights[middle - 1].1 == sights[middle].1 && sights[middle].1 == sights[middle + 1].1 {
            sights.remove(middle);
        }
    }
}

/// Whether a day beside `date` is to be expected: by what was seen there or nearest to it.
fn is_shown(sights: &[NeighbourSeen], date: NaiveDate) -> bool {
    let distance = |sight: &NeighbourSeen| (sight.0 - date).num_days().abs();
    let nearest = sights.iter().fold(None, |nearest: Option<&NeighbourSeen>, sight| match nearest {
        Some(known) if distance(known) <= distance(sight) => nearest,
        _ => Some(sight),
    });
    nearest.is_some_and(|(_, shown)| *shown)
}

fn day_before(date: NaiveDate) -> NaiveDate {
    date.pred_opt().unwrap_or(date)
}

fn day_after(date: NaiveDate) -> NaiveDate {
    date.succ_opt().unwrap_or(date)
}

/// Up to here a fraction holds every number of thousandths exactly.
const MOST_THOUSANDTHS: u64 = 1_000_000_000_000_000;

/// A number in thousandths, if it is a number of those.
fn thousandths(value: f64) -> Option<i64> {
    let whole = (value * 1000.0).round();
    (whole.abs() < MOST_THOUSANDTHS as f64 && whole / 1000.0 == value).then_some(whole as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::test_support::named_zone as named;
    use chrono::Datelike;
    use chrono_tz::Tz;

    const MINUTE: TimeDelta = TimeDelta::seconds(60);

    fn range(text: &str) -> DateRange {
        text.parse().unwrap()
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn later() -> DateTime<Utc> {
        at("2027-06-01T00:00:00Z")
    }

    /// A workspace that counts how often it is asked for each day.
    struct Workspace {
        zone: Tz,
        asked: Vec<(NaiveDate, usize)>,
    }

    impl Workspace {
        fn new(zone: Tz) -> Self {
            Self { zone, asked: Vec::new() }
        }

        /// The UTC days from the one of the range's first instant to the one of its last, as the server cuts them.
        fn days(&self, range: DateRange) -> Vec<NaiveDate> {
            let (start, end) = named(self.zone.name()).instants(range);
            let last = (end - TimeDelta::milliseconds(1)).date_naive();
            start.date_naive().iter_days().take_while(|day| *day <= last).collect()
        }

        fn sent(&self, range: DateRange) -> Vec<(String, f64)> {
            let label = |day: NaiveDate| format!("{}/{}", day.month(), day.day());
            self.days(range).into_iter().map(|day| (label(day), number(day))).collect()
        }

        fn answer(&mut self, range: DateRange) -> Vec<(String, f64)> {
            for day in self.days(range) {
                match self.asked.iter_mut().find(|(known, _)| *known == day) {
                    Some((_, times)) => *times += 1,
                    None => self.asked.push((day, 1)),
                }
            }
            self.sent(range)
        }

        fn most(&self) -> usize {
            self.asked.iter().map(|(_, times)| *times).max().unwrap_or_default()
        }
    }

    /// A number that no other day has.
    fn number(day: NaiveDate) -> f64 {
        f64::from(day.num_days_from_ce()) / 100.0
    }

    /// Asks piece by piece until nothing is missing; how many pieces that took.
    fn fill(known: &mut DayCache, workspace: &mut Workspace, wanted: DateRange, now: DateTime<Utc>) -> usize {
        for calls in 0..40 {
            let Some(piece) = known.missing_ranges(wanted, now, now - MINUTE, None).first().copied() else {
                return calls;
            };
            assert!(piece.days() >= 2 && piece.days() <= i64::from(MAX_REQUEST_DAYS), "{piece}");
            assert!(known.insert(piece, &workspace.answer(piece), now), "{piece}");
        }
        panic!("it never comes to an end");
    }

    const ZONES: [Tz; 8] = [
        Tz::UTC,
        Tz::Europe__Berlin,
        Tz::America__New_York,
        Tz::Asia__Kolkata,
        Tz::Australia__Lord_Howe,
        Tz::America__Sao_Paulo,
        Tz::Pacific__Kiritimati,
        Tz::Pacific__Pago_Pago,
    ];

    #[test]
    fn a_year_never_costs_the_workspace_a_query_twice() {
        for zone in ZONES {
            let (mut known, mut workspace) = (DayCache::default(), Workspace::new(zone));
            let calls = fill(&mut known, &mut workspace, range("2025-05-04..2026-05-03"), later());
            assert_eq!((workspace.most(), workspace.asked.len() <= 366), (1, true), "{zone}");
            assert_eq!(calls, 4, "{zone}");
        }
    }

    #[test]
    fn wider_and_wider_ranges_ask_only_for_what_is_new() {
        for zone in ZONES {
            let (mut known, mut workspace) = (DayCache::default(), Workspace::new(zone));
            for wanted in ["2026-04-01..2026-04-07", "2026-03-11..2026-04-07", "2025-04-21..2026-04-20"] {
                fill(&mut known, &mut workspace, range(wanted), later());
            }
            assert_eq!(workspace.most(), 1, "{zone}");
        }
    }

    #[test]
    fn every_slice_is_what_the_workspace_would_send() {
        for zone in ZONES {
            let (mut known, mut workspace) = (DayCache::default(), Workspace::new(zone));
            let wide = range("2025-12-20..2026-04-10");
            fill(&mut known, &mut workspace, wide, later());
            for first in wide.start().iter_days().take_while(|day| *day < wide.end()) {
                for days in [2, 3, 28, 90] {
                    let last = (first + Days::new(days - 1)).min(wide.end());
                    let slice = DateRange::new(first, last).unwrap();
                    let direct: Vec<(NaiveDate, f64)> =
                        workspace.days(slice).into_iter().map(|day| (day, number(day))).collect();
                    assert_eq!(known.answer(slice), Some((direct, later())), "{zone} {slice}");
                    assert!(known.missing_ranges(slice, later(), later() - MINUTE, None).is_empty());
                }
            }
        }
    }

    #[test]
    fn a_zone_that_is_utc_in_winter_alone_comes_to_an_end_and_tells_no_wrong_number() {
        for zone in [Tz::Europe__London, Tz::Atlantic__Azores, Tz::Africa__Casablanca] {
            let (mut known, mut workspace) = (DayCache::default(), Workspace::new(zone));
            for wanted in ["2026-03-20..2026-04-20", "2025-07-01..2026-05-31", "2024-11-01..2025-08-01"] {
                fill(&mut known, &mut workspace, range(wanted), later());
                let (days, _) = known.answer(range(wanted)).unwrap();
                assert!(days.iter().all(|(day, value)| *value == number(*day)));
                assert_eq!(
                    days.iter().map(|(day, _)| *day).collect::<Vec<_>>(),
                    workspace.days(range(wanted))
                );
            }
            let twice = workspace.asked.iter().filter(|(_, times)| *times > 1).count();
            assert!(twice <= 12, "{zone}: {twice}");
        }
    }

    #[test]
    fn only_what_runs_goes_stale() {
        let (mut known, mut workspace) = (DayCache::default(), Workspace::new(Tz::UTC));
        let (wanted, noon) = (range("2026-03-01..2026-03-31"), at("2026-03-20T12:00:00Z"));
        assert_eq!(fill(&mut known, &mut workspace, wanted, noon), 1);
        let missing = |seconds| {
            let now = noon + TimeDelta::seconds(seconds);
            known.missing_ranges(wanted, now, now - MINUTE, None)
        };
        assert_eq!((missing(0), missing(60)), (vec![], vec![]));
        assert_eq!(missing(61), [range("2026-03-20..2026-03-31")]);
        assert_eq!(missing(365 * 86400), [range("2026-03-20..2026-03-31")]);
        // A clock that was set back dates nothing.
        assert_eq!(missing(-120), [wanted]);
    }

    #[test]
    fn a_day_is_over_when_it_is_over_on_a_slow_clock_too() {
        let (mut known, mut workspace) = (DayCache::default(), Workspace::new(Tz::UTC));
        let (wanted, midnight) = (range("2026-03-01..2026-03-02"), at("2026-03-03T00:59:59Z"));
        fill(&mut known, &mut workspace, wanted, midnight);
        assert_eq!(
            known.missing_ranges(wanted, midnight + MINUTE, midnight + TimeDelta::seconds(1), None),
            [wanted]
        );
        fill(&mut known, &mut workspace, wanted, midnight + MINUTE * 2);
        assert!(known.missing_ranges(wanted, later(), later() - MINUTE, None).is_empty());
    }

    #[test]
    fn whoever_asks_for_new_numbers_gets_all_of_them_new() {
        let (mut known, mut workspace) = (DayCache::default(), Workspace::new(Tz::Europe__Berlin));
        let wanted = range("2026-01-01..2026-04-30");
        fill(&mut known, &mut workspace, wanted, later());
        let pressed = later() + MINUTE;
        let mut calls = 0;
        while let Some(piece) =
            known.missing_ranges(wanted, pressed, pressed - MINUTE, Some(pressed)).first().copied()
        {
            calls += 1;
            assert!(known.insert(piece, &workspace.answer(piece), pressed) && calls < 9);
        }
        assert_eq!((calls, workspace.most()), (2, 2));
        assert_eq!(known.answer(wanted).unwrap().1, pressed);
    }

    #[test]
    fn the_newest_piece_is_asked_first_and_shown_meanwhile() {
        let (mut known, workspace) = (DayCache::default(), Workspace::new(Tz::Asia__Kolkata));
        let wanted = range("2026-01-01..2026-04-30");
        let piece = known.missing_ranges(wanted, later(), later() - MINUTE, None)[0];
        assert_eq!(piece, range("2026-01-29..2026-04-30"));
        assert!(known.insert(piece, &workspace.sent(piece), later()));
        assert_eq!(known.answer(wanted), None);
        let part = known.partial(wanted);
        // The 28th of January came unasked.
        assert_eq!((part.days.len(), part.missing), (93, 27));
        assert_eq!(
            known.missing_ranges(wanted, later(), later() - MINUTE, None),
            [range("2026-01-01..2026-01-27")]
        );
    }

    #[test]
    fn one_day_is_asked_with_the_day_before_it() {
        let (mut known, mut workspace) = (DayCache::default(), Workspace::new(Tz::UTC));
        fill(&mut known, &mut workspace, range("2026-03-01..2026-03-07"), later());
        let missing = |wanted| known.missing_ranges(range(wanted), later(), later() - MINUTE, None);
        assert_eq!(missing("2026-03-01..2026-03-08"), [range("2026-03-07..2026-03-08")]);
        assert_eq!(missing("2026-02-28..2026-03-07"), [range("2026-02-27..2026-02-28")]);
        assert_eq!(missing("2026-03-03..2026-03-03"), []);
        assert_eq!(known.answer(range("2026-03-03..2026-03-03")), None);
    }

    #[test]
    fn an_answer_that_is_not_the_days_of_its_range_teaches_nothing() {
        let wanted = range("2026-03-01..2026-03-03");
        let answers: [&[&str]; 8] = [
            &[],
            &["3/1", "3/2"],
            &["3/2", "3/3"],
            &["2/28", "3/1", "3/2", "3/3", "3/4"],
            &["3/1", "3/2", "3/3", "3/4", "3/5"],
            &["3/1", "3/3", "3/2"],
            &["12AM-12AM", "1AM-1AM", "2AM-2AM"],
            &["2/27", "2/28", "3/1", "3/2", "3/3"],
        ];
        for labels in answers {
            let mut known = DayCache::default();
            let sent: Vec<(String, f64)> = labels.iter().map(|label| (label.to_string(), 1.0)).collect();
            assert!(!known.insert(wanted, &sent, later()), "{labels:?}");
            assert_eq!(known, DayCache::default());
        }
        let day = range("2026-11-01..2026-11-01");
        assert!(!DayCache::default().insert(day, &[("11/1".into(), 4.0), ("11/2".into(), 5.0)], later()));
    }

    #[test]
    fn what_is_written_is_read_back() {
        for zone in [Tz::UTC, Tz::Europe__London, Tz::America__New_York] {
            let (mut known, mut workspace) = (DayCache::default(), Workspace::new(zone));
            fill(&mut known, &mut workspace, range("2025-06-01..2026-05-03"), later());
            assert_eq!(DayCache::from_text(&known.to_text()).as_ref(), Some(&known), "{zone}");
        }
        let mut known = DayCache::default();
        let sent = [("3/1", 0.29), ("3/2", -12.5), ("3/3", 123_456_789.01)].map(|(l, v)| (l.to_owned(), v));
        assert!(known.insert(range("2026-03-01..2026-03-03"), &sent, later()));
        assert_eq!(
            known.to_text(),
            r#"{"v":3,"is_local":false,"starts":[["2026-03-01",false]],"ends":[["2026-03-03",false]],"#
                .to_owned()
                + r#""days":[["2026-03-01",290,1811808000,true],["2026-03-02",-12500,1811808000,true],"#
                + r#"["2026-03-03",123456789010,1811808000,true]]}"#
        );
        assert_eq!(DayCache::from_text(&known.to_text()), Some(known));
    }

    #[test]
    fn without_a_clock_to_rely_on_the_last_two_days_are_not_final() {
        let mut known = DayCache::default();
        let (wanted, workspace) = (range("2026-03-01..2026-03-31"), Workspace::new(Tz::UTC));
        let came = DatedInstant { at: at("2026-04-01T09:00:00Z"), is_trusted: false };
        assert!(known.insert(wanted, &workspace.sent(wanted), came));
        let read = DayCache::from_text(&known.to_text());
        assert_eq!(read.as_ref(), Some(&known));
        let missing = |known: &DayCache| known.missing_ranges(wanted, later(), later() - MINUTE, None);
        assert_eq!(missing(&known), [range("2026-03-30..2026-03-31")]);
        known.evict_untrusted(DatedInstant { at: later(), is_trusted: false });
        assert_eq!(missing(&known), [range("2026-03-30..2026-03-31")]);
        // Now there is one.
        known.evict_untrusted(later().into());
        assert_eq!(missing(&known), [wanted]);
    }

    #[test]
    fn days_that_were_dated_ahead_make_room_for_what_is_asked_now() {
        let (wanted, noon) = (range("2026-03-19..2026-03-20"), at("2026-03-20T12:00:00Z"));
        let sent = |value| [("3/19".to_owned(), value), ("3/20".to_owned(), value)];
        let mut known = DayCache::default();
        assert!(known.insert(wanted, &sent(1.0), noon + TimeDelta::days(1)));
        known.evict_untrusted(noon.into());
        assert!(known.insert(wanted, &sent(2.0), noon));
        assert_eq!(known.partial(wanted).days[1].1, 2.0);
        // Another tab's clock is ahead by a moment.
        known.evict_untrusted((noon - MINUTE).into());
        assert_eq!(known.partial(wanted).days.len(), 2);
    }

    #[test]
    fn a_number_that_cannot_be_written_exactly_is_asked_for_again() {
        let mut known = DayCache::default();
        let sent = [("3/1", 1.0), ("3/2", 1.0 / 3.0), ("3/3", 1e300)].map(|(l, v)| (l.to_owned(), v));
        assert!(known.insert(range("2026-03-01..2026-03-03"), &sent, later()));
        let read = DayCache::from_text(&known.to_text()).unwrap();
        assert_eq!(read.partial(range("2026-03-01..2026-03-03")).days, [(date("2026-03-01"), 1.0)]);
    }

    #[test]
    fn the_latest_days_are_written() {
        let (mut known, mut workspace) = (DayCache::default(), Workspace::new(Tz::UTC));
        for wanted in ["2022-01-01..2022-12-31", "2024-01-01..2024-12-31", "2023-01-01..2023-12-31"] {
            fill(&mut known, &mut workspace, range(wanted), later());
        }
        fill(&mut known, &mut workspace, range("2025-01-01..2025-12-31"), later());
        let text = known.to_text();
        assert_eq!(StoredDays::from_text(&text).unwrap().days.len(), MAX_STORED_DAYS);
        assert!(text.contains("2025-12-31") && !text.contains(r#"["2022-01-01",1"#));
    }

    #[test]
    fn anything_else_is_read_as_nothing() {
        let days =
            |days: &str| format!(r#"{{"v":3,"is_local":false,"starts":[],"ends":[],"days":[{days}]}}"#);
        let day = r#"["2026-03-01",1,2,true]"#;
        assert!(DayCache::from_text(&days(day)).is_some());
        let texts = [
            "",
            "{}",
            &days(day).replace("\"v\":3", "\"v\":4"),
            &days(day).replace("[]", "[[\"2026-03-01\",2]]"),
            &days("[]"),
            &days(r#"["2026-03-01",1,2]"#),
            &days(r#"["2026-02-30",1,2,true]"#),
            &days(r#"["+12026-03-01",1,2,true]"#),
            &days(r#"["2026-03-01",1.5,2,true]"#),
            &days(r#"["2026-03-01",1,999999999999999,true]"#),
            &days(r#"["2026-03-01",9999999999999999,2,true]"#),
            &days(r#"["2026-03-01",-9223372036854775808,2,true]"#),
        ];
        for text in texts {
            assert_eq!(DayCache::from_text(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_lines_of_an_earlier_version_are_understood() {
        let lines = "days 2\n@ local days\n< 2026-03-01 0\n> 2026-03-02 1\n2026-03-01 290 1811808000 ?\n2026-03-02 5 1811808000";
        let now = r#"{"v":3,"is_local":true,"starts":[["2026-03-01",false]],"ends":[["2026-03-02",true]],"days":[["2026-03-01",290,1811808000,false],["2026-03-02",5,1811808000,true]]}"#;
        assert!(DayCache::from_text(now).is_some());
        assert_eq!(DayCache::from_text(lines), DayCache::from_text(now));
        for broken in ["days 2\n= 2026-03-01 1", "days 2\n2026-03-01 1", "days 2\n2026-02-30 1 2", "days 1"] {
            assert_eq!(DayCache::from_text(broken), None, "{broken}");
        }
    }

    /// Three days as a server east of UTC sends them that cuts its own days, each with this number.
    fn early(value: f64) -> [(String, f64); 3] {
        ["2/28", "3/1", "3/2"].map(|label| (label.to_owned(), value))
    }

    #[test]
    fn days_of_the_servers_zone_are_kept_as_such() {
        let (wanted, mut known) = (range("2026-03-01..2026-03-03"), DayCache::default());
        assert!(known.insert(wanted, &early(4.0), later()));
        let part = known.partial(wanted);
        assert_eq!(
            (part.days[0], part.days.len(), part.clock),
            ((date("2026-03-01"), 4.0), 3, DayBoundary::ServerZone)
        );
        assert!(known.to_text().starts_with(r#"{"v":3,"is_local":true,"#));
        assert_eq!(DayCache::from_text(&known.to_text()).as_ref(), Some(&known));
        // A narrower range and a wider one are asked and told as if each day stood alone.
        assert!(
            known.missing_ranges(range("2026-03-02..2026-03-03"), later(), later() - MINUTE, None).is_empty()
        );
        let wider = known.missing_ranges(range("2026-02-20..2026-03-03"), later(), later() - MINUTE, None);
        assert_eq!(wider, [range("2026-02-20..2026-02-28")]);
    }

    #[test]
    fn days_of_two_clocks_are_never_mixed() {
        let wanted = range("2026-03-01..2026-03-03");
        let utc = ["3/1", "3/2", "3/3"].map(|label| (label.to_owned(), 1.0));
        let (before, after) = (later() - MINUTE, later());
        let (mut old, mut new) = (DayCache::default(), DayCache::default());
        assert!(old.insert(
            range("2026-02-01..2026-02-02"),
            &[("2/1".into(), 1.0), ("2/2".into(), 1.0)],
            before
        ));
        assert!(old.insert(wanted, &utc, before) && new.insert(wanted, &early(4.0), after));
        // Whichever window knows more, the workspace cuts its days now as it did last.
        for (mut mine, theirs) in [(old.clone(), new.clone()), (new.clone(), old.clone())] {
            mine.merge(theirs);
            assert_eq!(mine, new);
        }
        assert!(old.insert(wanted, &early(4.0), after));
        assert_eq!(
            (old.clock(), old.partial(range("2026-02-01..2026-02-02")).days),
            (Some(DayBoundary::ServerZone), vec![])
        );
        assert_eq!(old, new);
    }

    #[test]
    fn of_two_windows_the_newer_day_counts() {
        let (wanted, sent) = (range("2026-03-01..2026-03-02"), |first, second| {
            [("3/1".to_owned(), first), ("3/2".to_owned(), second)]
        });
        let (mut mine, mut theirs) = (DayCache::default(), DayCache::default());
        assert!(mine.insert(wanted, &sent(1.0, 2.0), at("2026-03-02T10:00:00Z")));
        assert!(theirs.insert(wanted, &sent(1.0, 3.0), at("2026-03-02T11:00:00Z")));
        let mut merged = mine.clone();
        merged.merge(theirs.clone());
        theirs.merge(mine);
        assert_eq!(merged, theirs);
        assert_eq!(merged.partial(wanted).days[1].1, 3.0);
    }
}
