//! Any order of questions and answers about the days of one chart, against a model that keeps the newest answer of each day.

use std::collections::BTreeMap;

use analytics::day_labels::DayBoundary;
use analytics::range::DateRange;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use proptest::collection::vec;
use proptest::prelude::*;
use rocketchat::day_cache::DayCache;

const STALE_AFTER: TimeDelta = TimeDelta::minutes(1);

/// How a workspace's zone stands to UTC: hours in winter and in summer; and by whose midnights it cuts days.
#[derive(Clone, Copy, Debug)]
struct Zone(i64, i64, DayBoundary);

#[derive(Clone, Debug)]
enum Event {
    /// Time passes.
    Minutes(i64),
    /// The person looks at a range until it is there, perhaps asking for new numbers.
    Look { range: DateRange, renew: bool },
    /// An answer comes for another question than it belongs to.
    Misled { range: DateRange, shift: i64 },
    /// An answer comes that is no answer.
    Nonsense { range: DateRange, sent: Vec<(String, f64)> },
    /// The page is closed and opened again.
    Reopened,
    /// Another window of the page has looked at a range a while ago.
    OtherWindow { range: DateRange, minutes_ago: i64 },
}

impl Zone {
    /// The workspace at a time. Its number for a day tells the day, and how much of the day it has seen.
    fn number(self, day: NaiveDate, at: DateTime<Utc>) -> f64 {
        let ahead = if self.is_local() { self.offset(day) } else { TimeDelta::zero() };
        let start = day.and_time(NaiveTime::MIN).and_utc() - ahead;
        let minutes = (at - start).num_minutes().clamp(0, 1440);
        f64::from(day.num_days_from_ce()) * 10_000.0 + minutes as f64
    }

    fn is_local(self) -> bool {
        self.2 == DayBoundary::ServerZone
    }

    fn offset(self, day: NaiveDate) -> TimeDelta {
        TimeDelta::hours(if (4..10).contains(&day.month()) { self.1 } else { self.0 })
    }

    fn days(self, range: DateRange) -> Vec<NaiveDate> {
        if self.is_local() {
            return range.start().iter_days().take(range.days() as usize).collect();
        }
        let first = range.start().and_time(NaiveTime::MIN) - self.offset(range.start());
        let last = range.end().and_time(NaiveTime::MIN) + TimeDelta::days(1) - self.offset(range.end());
        let last = (last - TimeDelta::milliseconds(1)).date();
        first.date().iter_days().take_while(|day| *day <= last).collect()
    }

    fn sent(self, range: DateRange, at: DateTime<Utc>) -> Vec<(String, f64)> {
        let label = |day: NaiveDate| {
            let day = if self.is_local() { day - Days::new(1) } else { day };
            format!("{}/{}", day.month(), day.day())
        };
        self.days(range).into_iter().map(|day| (label(day), self.number(day, at))).collect()
    }
}

/// The newest number of each day, with the time of its answer.
struct Model(Zone, BTreeMap<NaiveDate, (f64, DateTime<Utc>)>);

impl Model {
    fn learn(&mut self, days: Vec<NaiveDate>, at: DateTime<Utc>) {
        for day in days {
            let number = self.0.number(day, at);
            let known = self.1.entry(day).or_insert((number, at));
            if known.1 <= at {
                *known = (number, at);
            }
        }
    }

    fn newest(&self, day: NaiveDate) -> Option<(f64, DateTime<Utc>)> {
        self.1.get(&day).copied()
    }
}

struct Scenario {
    zone: Zone,
    now: DateTime<Utc>,
    known: DayCache,
    model: Model,
    /// Whether an answer to another question looked like one with a day beside it.
    is_misled: bool,
}

impl Scenario {
    fn apply(&mut self, event: &Event) {
        match event {
            Event::Minutes(minutes) => self.now += TimeDelta::minutes(*minutes),
            Event::Look { range, renew } => self.look(*range, renew.then_some(self.now)),
            Event::Misled { range, shift } => {
                let other = moved(*range, *shift);
                let before = self.known.clone();
                // Labels have no year, but those of days so near tell the days themselves.
                if !self.known.insert(*range, &self.zone.sent(other, self.now), self.now) {
                } else if self.known.clock() != Some(self.zone.2) {
                    // One that looks like days of another clock would take the place of all that is known.
                    self.known = before;
                } else {
                    self.model.learn(self.zone.days(other), self.now);
                    self.is_misled |= *shift != 0;
                }
            }
            Event::Nonsense { range, sent } => {
                let before = self.known.clone();
                assert!(!self.known.insert(*range, sent, self.now));
                assert_eq!(self.known, before);
            }
            Event::Reopened => self.known = DayCache::from_text(&self.known.to_text()).unwrap(),
            Event::OtherWindow { range, minutes_ago } => {
                let at = self.now - TimeDelta::minutes(*minutes_ago);
                let mut other = DayCache::default();
                if other.insert(*range, &self.zone.sent(*range, at), at) {
                    self.model.learn(self.zone.days(*range), at);
                }
                self.known.merge(other);
            }
        }
    }

    /// Asks as a page does, and comes to an end.
    fn look(&mut self, range: DateRange, fresh_since: Option<DateTime<Utc>>) {
        for _ in 0..60 {
            self.check(range);
            let pieces = self.known.missing_ranges(range, self.now, self.now - STALE_AFTER, fresh_since);
            let Some(piece) = pieces.first().copied() else {
                return self.check_good(range, fresh_since);
            };
            assert!((2..=92).contains(&piece.days()), "{piece}");
            assert!(self.known.insert(piece, &self.zone.sent(piece, self.now), self.now), "{piece}");
            self.model.learn(self.zone.days(piece), self.now);
        }
        panic!("it never comes to an end");
    }

    /// Every number is the newest of its own day, and what is missing is missing.
    fn check(&self, range: DateRange) {
        let part = self.known.partial(range);
        let newest = |day: &NaiveDate| self.model.newest(*day).expect("a day that was never sent");
        for (day, value) in &part.days {
            assert_eq!(*value, newest(day).0, "{day}");
        }
        // The age is that of what can change: a day that was over when it was answered does not age.
        let running = |(day, at): &(NaiveDate, DateTime<Utc>)| *at < over(*day);
        let ages: Vec<_> = part.days.iter().map(|(day, _)| (*day, newest(day).1)).collect();
        let oldest_running = ages.iter().copied().filter(running).map(|(_, at)| at).min();
        assert_eq!(part.at, oldest_running.or(ages.iter().map(|(_, at)| *at).min()));
        assert_eq!(part.latest, ages.iter().map(|(_, at)| *at).max());
        let inside = part.days.iter().filter(|(day, _)| range.contains(*day)).count();
        assert_eq!((inside + part.missing) as i64, range.days());
        assert!(part.days.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(self.known.answer(range).is_some(), part.missing == 0 && range.days() > 1);
    }

    /// What is shown is whole, at most a minute behind, and as the workspace would send it.
    fn check_good(&self, range: DateRange, fresh_since: Option<DateTime<Utc>>) {
        if range.days() == 1 {
            return;
        }
        let (days, at) = self.known.answer(range).expect("nothing is missing");
        assert!(fresh_since.is_none_or(|since| at >= since));
        for (day, value) in &days {
            let behind = self.zone.number(*day, self.now) - value;
            assert!((0.0..=1.0).contains(&behind), "{day} is {behind} behind");
        }
        // A zone of one side: then the day beside the range is sure.
        if self.zone.0.signum() == self.zone.1.signum() && !self.is_misled {
            let dates: Vec<NaiveDate> = days.iter().map(|(day, _)| *day).collect();
            assert_eq!(dates, self.zone.days(range));
        }
    }
}

/// When a day is over by any clock that is off by less than an hour.
fn over(day: NaiveDate) -> DateTime<Utc> {
    day.and_hms_opt(0, 0, 0).unwrap().and_utc() + TimeDelta::hours(25)
}

fn moved(range: DateRange, days: i64) -> DateRange {
    let date = |date: NaiveDate| date + TimeDelta::days(days);
    DateRange::new(date(range.start()), date(range.end())).unwrap()
}

fn range() -> impl Strategy<Value = DateRange> {
    let days = prop_oneof![4 => 1..12u16, 3 => 12..120u16, 1 => 120..1096u16];
    // Most of them around today, where numbers change.
    let back = prop_oneof![3 => 0..60u64, 1 => 0..1500u64];
    (back, days).prop_map(|(back, days)| {
        let end = NaiveDate::from_ymd_opt(2026, 4, 1).unwrap() - Days::new(back);
        DateRange::ending(end, days)
    })
}

fn nonsense() -> impl Strategy<Value = Vec<(String, f64)>> {
    vec(("[a-z]{0,3}[0-9]{0,2}/?[3-9][0-9]", any::<f64>()), 0..5)
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        2 => prop_oneof![0..10i64, 0..3000i64].prop_map(Event::Minutes),
        4 => (range(), prop::bool::weighted(0.2)).prop_map(|(range, renew)| Event::Look { range, renew }),
        1 => (range(), -40..40i64).prop_map(|(range, shift)| Event::Misled { range, shift }),
        1 => (range(), nonsense()).prop_map(|(range, sent)| Event::Nonsense { range, sent }),
        1 => Just(Event::Reopened),
        1 => (range(), 0..3000i64)
            .prop_map(|(range, minutes_ago)| Event::OtherWindow { range, minutes_ago }),
    ]
}

fn zone() -> impl Strategy<Value = Zone> {
    prop_oneof![
        (-11..14i64).prop_map(|hours| Zone(hours, hours, DayBoundary::Utc)),
        prop::sample::select(vec![(0, 1), (-1, 0), (1, 2), (-5, -4), (1, 0)])
            .prop_map(|(winter, summer)| Zone(winter, summer, DayBoundary::Utc)),
        (1..15i64).prop_map(|hours| Zone(hours, hours, DayBoundary::ServerZone)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_number_is_another_days_or_older_than_it_may_be(zone in zone(), events in vec(event(), 1..12)) {
        let now = "2026-03-20T12:00:00Z".parse().unwrap();
        let mut scenario = Scenario { zone, now, known: DayCache::default(), model: Model(zone, BTreeMap::new()), is_misled: false };
        for event in &events {
            scenario.apply(event);
        }
    }

    #[test]
    fn a_piece_asks_for_little_more_than_is_new(zone in zone(), ranges in vec(range(), 1..6)) {
        // Of a zone that is UTC in one season alone a day more can be asked for.
        let zone = Zone(zone.1, zone.1, zone.2);
        let now = "2027-06-01T00:00:00Z".parse().unwrap();
        let mut known = DayCache::default();
        for range in ranges {
            let new = known.partial(range).missing;
            let (mut pieces, mut asked) = (0, 0);
            while let Some(piece) = known.missing_ranges(range, now, now - STALE_AFTER, None).first().copied() {
                prop_assert!(known.insert(piece, &zone.sent(piece, now), now));
                pieces += 1;
                asked += zone.days(piece).len();
                // A single day is asked with the one before it, and one more can come unasked.
                prop_assert!(asked <= new + 3 * pieces, "{asked} for {new}");
            }
        }
    }
}
