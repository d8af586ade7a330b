//! What the page says of a change, at any time of any day, against the same counted from single conversations.

use std::cell::RefCell;
use std::collections::HashMap;

use analytics::change::Change;
use analytics::compared_ranges::{ComparedRanges, ElapsedRange};
use analytics::comparison::Comparison;
use analytics::metric::{Metric, Unit};
use analytics::period::Period;
use analytics::range::DateRange;
use analytics::scope::TrendQuery;
use analytics::series::{Now, Series};
use analytics::zone::Zone;
use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Timelike, Utc, Weekday};
use demo_workspace::{Author, Conversation, Reporting, Workspace, conversations_on};
use rocketchat::CachePolicy;

use crate::mock::*;

const TO_DATE: [&str; 5] = ["today", "this-week", "this-month", "this-quarter", "this-year"];
const COMPARISONS: [&str; 4] = ["before", "before-by-date", "year-before", "year-before-by-date"];
const ZONES: [&str; 4] = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"];

/// How far those are from UTC in November.
const OFFSETS: [&str; 4] = ["+00:00", "+01:00", "-05:00", "+05:30"];

/// A Sunday on which Berlin's clocks are put forward, the first day of a week, that of a month and of a quarter, and a
/// day like any other.
const DAYS: [&str; 4] = ["2026-03-29", "2026-03-30", "2026-04-01", "2026-05-20"];
const TIMES: [&str; 10] = [
    "00:00:10", "00:31:00", "02:05:00", "05:59:59", "08:15:00", "11:00:00", "13:37:00", "17:30:00",
    "20:45:00", "23:59:59",
];

/// A conversation by what the charts measure of it, in the order of the metrics.
struct Measured {
    opened_at: DateTime<Utc>,
    measures: [Option<f64>; Metric::ALL.len()],
}

fn measured(conversation: &Conversation) -> Measured {
    let messages = conversation.written_messages().filter(|message| message.author == Author::Agent).count();
    let first = conversation.first_response_time();
    let measures = [
        Some(1.0),
        Some(messages.max(1) as f64),
        conversation.chat_duration(),
        first,
        first,
        conversation.response_time(),
        conversation.reaction_time(),
    ];
    Measured { opened_at: conversation.opened_at, measures }
}

/// Conversations, and what was counted of buckets of them that were over: year after year is looked at again and again.
struct History {
    all: Vec<Measured>,
    counted: RefCell<HashMap<(usize, Span), Counted>>,
}

/// From one instant up to another.
type Span = (DateTime<Utc>, DateTime<Utc>);

/// A number, if there is one, and the conversations that it rests on.
type Counted = (Option<f64>, usize);

impl History {
    fn new(all: impl Iterator<Item = Conversation>) -> Self {
        Self { all: all.map(|conversation| measured(&conversation)).collect(), counted: RefCell::default() }
    }

    /// All of the periods that are tried, as they were when they had gone their way.
    fn of_years() -> Self {
        let workspace = Workspace::demo(at("2026-06-20T00:00:00Z"));
        let spans = ["2024-12-20..2025-05-28", "2025-09-25..2026-05-22"].map(range);
        let days = |range: DateRange| range.start().iter_days().take(range.days() as usize);
        Self::new(spans.into_iter().flat_map(days).flat_map(|day| conversations_on(&workspace, day)))
    }

    /// What a metric comes to in a bucket, by an instant.
    fn counted(&self, metric: usize, (start, end): Span, by: DateTime<Utc>) -> Counted {
        let count = || {
            let those = opened(&self.all, start, end.min(by));
            (number(metric, those), those.len())
        };
        match end <= by {
            true => *self.counted.borrow_mut().entry((metric, (start, end))).or_insert_with(count),
            false => count(),
        }
    }
}

/// Those opened from one instant up to another.
fn opened(all: &[Measured], start: DateTime<Utc>, end: DateTime<Utc>) -> &[Measured] {
    let place = |at| all.partition_point(|one| one.opened_at < at);
    &all[place(start)..place(end).max(place(start))]
}

/// A clock, the zone that the page shows, and that of the workspace's reports.
#[derive(Clone, Copy)]
struct Seen<'a> {
    at: DateTime<Utc>,
    shown: &'a Zone,
    reporting: &'a Zone,
}

impl Seen<'_> {
    /// The workspace's buckets of a range, as instants.
    fn buckets(&self, range: DateRange) -> Vec<Span> {
        let (start, end) = self.reporting.instants(range);
        if range.single_day().is_some() {
            let hour = |hour| {
                let begins = start + TimeDelta::hours(hour);
                // Where the hours are not UTC's, each ends with that of UTC.
                (begins, begins + TimeDelta::minutes(60 - i64::from(begins.minute())))
            };
            return (0..24).map(hour).collect();
        }
        let last = (end - TimeDelta::milliseconds(1)).date_naive();
        let days = start.date_naive().iter_days().take_while(|day| *day <= last);
        days.map(|day| (midnight(day), midnight(day) + TimeDelta::days(1))).collect()
    }

    /// The points that the workspace sends, with their labels.
    fn sent(&self, metric: usize, range: DateRange, all: &History) -> Vec<(String, f64)> {
        let point = |(start, end): Span| {
            let label = match range.single_day() {
                Some(_) => "11AM-11AM".into(),
                None => format!("{}/{}", start.month(), start.day()),
            };
            let number = all.counted(metric, (start, end), self.at).0.unwrap_or_default();
            (label, (number * 100.0).round() / 100.0)
        };
        self.buckets(range).into_iter().map(point).collect()
    }

    /// The change as the page shows it.
    fn shown_change(
        &self,
        [now, before]: [&Series; 2],
        ranges: [DateRange; 2],
    ) -> Option<(Change, ComparedRanges)> {
        let clocks = |series: &Series| series.in_reporting_zone(Some(self.reporting), self.shown, self.at);
        let (now, before) = (clocks(now), clocks(before));
        let [start, other] = ranges.map(DateRange::start);
        now.with_previous(start, &before, other).change_from(&before, ranges)
    }

    /// The buckets of both periods that are truly over, and what they are called.
    fn over(&self, ranges: [DateRange; 2]) -> Option<([Vec<Span>; 2], ComparedRanges)> {
        let is_daily = ranges[0].single_day().is_none();
        let own = ranges.map(|range| {
            let (_, end) = self.reporting.instants(range);
            let mut buckets = self.buckets(range);
            match is_daily {
                true => buckets.retain(|(start, _)| range.contains(start.date_naive())),
                // A short day's last hour is the next day's.
                false => buckets.retain(|(start, _)| *start < end),
            }
            buckets
        });
        let hour = TimeDelta::hours(1);
        let ends = |(start, end): &Span| if is_daily { *end } else { *start + hour };
        let counts = own.each_ref().map(|buckets| buckets.iter().filter(|one| ends(one) <= self.at).count());
        let is_complete = counts[0] == own[0].len() && counts[1] == own[1].len();
        let as_many = counts[0].min(counts[1]);
        let taken = if is_complete || ranges[0].days() != ranges[1].days() { counts } else { [as_many; 2] };
        let stretch = |side: usize| {
            let part = own[side].get(..taken[side])?;
            let (first, last) = (part.first()?, part.last()?);
            if is_daily {
                let days = DateRange::new(first.0.date_naive(), last.0.date_naive()).unwrap();
                return Some(ElapsedRange::whole(days));
            }
            let until = (part.len() < own[side].len()).then(|| self.reporting.local(last.0 + hour));
            Some(ElapsedRange { days: ranges[side], until })
        };
        let pair = ComparedRanges { now: stretch(0)?, before: stretch(1)? };
        let [now, before] = own;
        Some(([now[..taken[0]].to_vec(), before[..taken[1]].to_vec()], pair))
    }
}

fn midnight(day: NaiveDate) -> DateTime<Utc> {
    day.and_hms_opt(0, 0, 0).unwrap().and_utc()
}

/// A chart's number over some conversations.
fn number(metric: usize, those: &[Measured]) -> Option<f64> {
    let measures = those.iter().filter_map(|one| one.measures[metric]);
    match Metric::ALL[metric] {
        metric if metric.unit() == Unit::Count => Some(measures.sum()),
        Metric::BestFirstResponseTime => measures.reduce(f64::min),
        _ => {
            let (sum, count) = measures.fold((0.0, 0), |(sum, count), one| (sum + one, count + 1));
            (count > 0).then(|| sum / f64::from(count))
        }
    }
}

/// One number of several buckets, as near the truth as the workspace's own means allow: each weighted by its
/// conversations.
fn together(metric: usize, buckets: &[Span], all: &History, by: DateTime<Utc>) -> Option<f64> {
    let parts = buckets.iter().map(|bucket| all.counted(metric, *bucket, by));
    let parts = parts.filter_map(|(number, those)| Some((number?, those as f64)));
    match Metric::ALL[metric] {
        metric if metric.unit() == Unit::Count => Some(parts.map(|(count, _)| count).sum()),
        Metric::BestFirstResponseTime => parts.map(|(best, _)| best).reduce(f64::min),
        _ => {
            let (sum, all) =
                parts.fold((0.0, 0.0), |(sum, all), (mean, those)| (sum + mean * those, all + those));
            (all > 0.0).then(|| sum / all)
        }
    }
}

/// Holds what is reported of one change against the truth; says whether there is one.
fn check(
    seen: &Seen,
    metric: usize,
    ranges: [DateRange; 2],
    result: Option<(Change, ComparedRanges)>,
    all: &History,
) -> bool {
    let name = format!("{} {} beside {} at {}", Metric::ALL[metric], ranges[0], ranges[1], seen.at);
    let truth = seen.over(ranges).and_then(|(buckets, pair)| {
        if metric == 0 && seen.reporting.minutes_to_utc_hour(seen.at) == 60 {
            // Nothing lies between buckets, so that they have all conversations from the first to the last.
            let all_of = |span: &[Span]| opened(&all.all, span[0].0, span[span.len() - 1].1).len() as f64;
            for buckets in &buckets {
                assert_eq!(together(metric, buckets, all, seen.at), Some(all_of(buckets)), "{name}");
            }
        }
        let [now, before] = buckets.map(|buckets| together(metric, &buckets, all, seen.at));
        Some((now?, before?, pair))
    });
    let Some((now, before, pair)) = truth else {
        assert_eq!(result, None, "{name}");
        return false;
    };
    let (change, named) = result.unwrap_or_else(|| panic!("nothing is reported of {name}"));
    let near = |one: f64, other: f64| (one - other).abs() < 0.01;
    assert!(
        near(change.now, now) && near(change.before, before),
        "{name}: {change:?}, in truth {now} and {before}"
    );
    assert_eq!(named, pair, "{name}");
    let is_count = Metric::ALL[metric].unit() == Unit::Count;
    if is_count && pair.is_comparable() && before >= 10.0 {
        assert!(near(change.share().unwrap(), (now - before) / before), "{name}");
    }
    assert!(!is_count || pair.is_comparable() || change.share().is_none(), "{name}");
    true
}

/// The two periods on a day.
fn ranges(period: &str, comparison: &str, today: NaiveDate) -> [DateRange; 2] {
    let (period, comparison): (Period, Comparison) = (period.parse().unwrap(), comparison.parse().unwrap());
    let range = period.range(today, Weekday::Mon);
    [range, comparison.range(period, today, Weekday::Mon).unwrap()]
}

#[test]
fn every_change_to_date_is_that_of_the_single_conversations() {
    let all = History::of_years();
    let zones = ZONES.map(zone);
    // The page shows the workspace's own zone, or another.
    let same = zones.iter().map(|zone| (zone, zone));
    let pairs: Vec<(&Zone, &Zone)> = same.chain([(&zones[1], &zones[2]), (&zones[2], &zones[3])]).collect();
    let (mut cases, mut compared) = (0, 0);
    for (day, time) in DAYS.iter().flat_map(|day| TIMES.map(|time| (day, time))) {
        let at = at(&format!("{day}T{time}Z"));
        for (shown, reporting) in &pairs {
            let seen = Seen { at, shown, reporting };
            for period in TO_DATE {
                let [range, _] = ranges(period, "before", shown.date(at));
                let now = charts(&seen, range, &all);
                for comparison in COMPARISONS {
                    let ranges = ranges(period, comparison, shown.date(at));
                    let before = charts(&seen, ranges[1], &all);
                    for (metric, both) in now.iter().zip(&before).enumerate() {
                        let result = seen.shown_change([both.0, both.1], ranges);
                        compared += usize::from(check(&seen, metric, ranges, result, &all));
                        cases += 1;
                    }
                }
            }
        }
    }
    println!("{cases} cases, of which {compared} have a change");
    assert_eq!(cases, DAYS.len() * TIMES.len() * 6 * TO_DATE.len() * COMPARISONS.len() * 7);
    assert!(compared * 10 > cases * 8, "{compared}");
}

/// The charts as the page has them before it knows the clocks.
fn charts(seen: &Seen, range: DateRange, all: &History) -> Vec<Series> {
    let now = Now { utc: seen.at.naive_utc(), local: seen.at.naive_utc() };
    let of = |metric: usize| Series::align(Metric::ALL[metric], range, now, &seen.sent(metric, range, all));
    let conversations = of(0);
    let based = |series: Series| match series.metric.unit() {
        Unit::Count => series,
        Unit::Duration => series.with_sample_sizes(&conversations),
    };
    (0..Metric::ALL.len()).map(of).map(based).collect()
}

#[test]
fn today_by_the_workspaces_own_answers_is_that_of_the_single_conversations() {
    let mut compared = 0;
    for ((name, offset), time) in ZONES.iter().zip(OFFSETS).flat_map(|zone| TIMES.map(|time| (zone, time))) {
        let instant = at(&format!("2026-11-20T{time}Z"));
        let workspace = Workspace {
            reporting: Reporting::Custom,
            custom_zone: Some(offset.parse().unwrap()),
            ..Workspace::demo(instant)
        };
        let zone = zone(name);
        let seen = Seen { at: instant, shown: &zone, reporting: &zone };
        let ranges = ranges("today", "before", zone.date(instant));
        let around = ranges.into_iter().rev().flat_map(|range| {
            let first = range.start() - Days::new(1);
            first.iter_days().take(3).collect::<Vec<_>>()
        });
        let all = History::new(around.flat_map(|day| conversations_on(&workspace, day)));
        let mock = MockWorkspace::new(move |request| answer_of(&workspace, request));
        let ask = |metric: usize, range: DateRange| {
            let question = TrendQuery { scope: scope(&range.to_string()), metric: Metric::ALL[metric] };
            let sent = now(mock.client.chart(&question, CachePolicy::Recent)).unwrap();
            let clock = Now { utc: instant.naive_utc(), local: instant.naive_utc() };
            Series::align(question.metric, range, clock, &sent)
        };
        for metric in 0..Metric::ALL.len() {
            let [now, before] = ranges.map(|range| match Metric::ALL[metric].unit() {
                Unit::Count => ask(metric, range),
                Unit::Duration => ask(metric, range).with_sample_sizes(&ask(0, range)),
            });
            compared +=
                usize::from(check(&seen, metric, ranges, seen.shown_change([&now, &before], ranges), &all));
        }
    }
    println!("{compared} changes of {} cases", ZONES.len() * TIMES.len() * Metric::ALL.len());
    assert!(compared > 200, "{compared}");
}
