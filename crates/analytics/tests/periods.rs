//! Periods on days on which calendars are awkward, against dates that another calendar library works out.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use analytics::calendar_unit::CalendarUnit;
use analytics::comparison::Comparison;
use analytics::granularity::resample;
use analytics::metric::Metric;
use analytics::parse_context::ParseContext;
use analytics::period::Period;
use analytics::period_input::{parse_period, parse_period_param};
use analytics::period_step::{PeriodStep, adjacent_period, zoom_out};
use analytics::range::DateRange;
use analytics::series::{Bucket, Now, Reading, Series};
use analytics::zone::Zone;
use chrono::{DateTime, NaiveDate, Offset, TimeZone, Utc, Weekday};
use jiff::civil::{self, Date};
use jiff::{Timestamp, ToSpan, tz};
use proptest::prelude::*;

/// Days that have caught people out: leap days and the years around them, ends of months, ends and beginnings of
/// years, weeks that belong to another year than their days, a week 53.
const DAYS: [&str; 20] = [
    "2024-02-29",
    "2024-03-01",
    "2025-02-28",
    "2025-03-01",
    "2028-02-29",
    "2026-01-31",
    "2026-03-31",
    "2026-05-31",
    "2026-07-31",
    "2026-10-31",
    "2026-12-31",
    "2027-01-01",
    "2024-12-30",
    "2025-12-29",
    "2021-01-03",
    "2026-12-28",
    "2027-01-03",
    "2026-04-01",
    "2026-10-01",
    "2026-11-22",
];

/// Zones with a day on which their clocks change. São Paulo's changed for the last time in 2019.
const CHANGES: [(&str, &str); 14] = [
    ("Asia/Kolkata", "2026-03-29"),
    ("Australia/Adelaide", "2026-10-04"),
    ("Australia/Adelaide", "2026-04-05"),
    ("America/New_York", "2026-03-08"),
    ("America/New_York", "2026-11-01"),
    ("Europe/Berlin", "2026-03-29"),
    ("Europe/Berlin", "2026-10-25"),
    ("America/Sao_Paulo", "2018-11-04"),
    ("America/Sao_Paulo", "2019-02-17"),
    ("America/Sao_Paulo", "2026-11-21"),
    ("Asia/Kathmandu", "2026-01-01"),
    ("Australia/Lord_Howe", "2026-10-04"),
    ("Australia/Lord_Howe", "2026-04-05"),
    ("Asia/Kolkata", "2024-02-29"),
];

const WEEK_STARTS: [Weekday; 4] = [Weekday::Mon, Weekday::Sun, Weekday::Sat, Weekday::Fri];

fn parse_context(today: NaiveDate) -> ParseContext {
    ParseContext {
        today,
        week_start: Weekday::Mon,
        date_locale: Default::default(),
        words: Default::default(),
    }
}

/// What a preset means, by the other library.
fn expected(preset: &str, today: Date, week_start: Weekday) -> (Date, Date) {
    let yesterday = today.yesterday().unwrap();
    let back = |span| today.checked_sub(span).unwrap();
    let first = match week_start {
        Weekday::Sun => civil::Weekday::Sunday,
        Weekday::Sat => civil::Weekday::Saturday,
        Weekday::Fri => civil::Weekday::Friday,
        _ => civil::Weekday::Monday,
    };
    let week = if today.weekday() == first { today } else { today.nth_weekday(-1, first).unwrap() };
    let month = today.first_of_month();
    let quarter = civil::date(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    match preset {
        "today" => (today, today),
        "yesterday" => (yesterday, yesterday),
        "this-week" => (week, today),
        "last-week" => (week.checked_sub(1.week()).unwrap(), week.yesterday().unwrap()),
        "this-month" => (month, today),
        "last-month" => (month.checked_sub(1.month()).unwrap(), month.yesterday().unwrap()),
        "this-quarter" => (quarter, today),
        "this-year" => (today.first_of_year(), today),
        "last-7-days" => (back(7.days()), yesterday),
        "last-28-days" => (back(28.days()), yesterday),
        "last-30-days" => (back(30.days()), yesterday),
        "last-91-days" => (back(91.days()), yesterday),
        "last-12-months" => (back(12.months()), yesterday),
        other => panic!("{other} has no expectation"),
    }
}

fn presets() -> impl Iterator<Item = Period> {
    Period::PRESETS.into_iter().flat_map(|(_, presets)| presets.iter().copied())
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn check(today: NaiveDate) {
    let theirs: Date = today.to_string().parse().unwrap();
    for week_start in WEEK_STARTS {
        for preset in presets() {
            let (start, end) = expected(&preset.to_string(), theirs, week_start);
            let range = preset.range(today, week_start);
            assert_eq!(range.to_string(), format!("{start}..{end}"), "{preset} on {today} from {week_start}");
        }
    }
}

#[test]
fn an_address_can_compare_with_a_single_date_too() {
    for (text, days) in [("2025-11-26", "2025-11-26..2025-11-26"), ("2025-02", "2025-02-01..2025-02-28")] {
        assert_eq!(text.parse::<Comparison>().map(|comparison| comparison.to_string()), Ok(days.to_owned()));
    }
}

#[test]
fn every_preset_means_the_days_that_another_calendar_works_out() {
    assert_eq!(presets().count(), 13);
    DAYS.iter().for_each(|day| check(date(day)));
}

#[test]
fn today_is_the_day_that_the_clocks_of_the_zone_show() {
    for (name, day) in CHANGES {
        let clocks: chrono_tz::Tz = name.parse().unwrap();
        let zone = Zone::new(name, move |at| {
            clocks.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
        });
        let theirs = tz::TimeZone::get(name).unwrap();
        let noon: DateTime<Utc> = format!("{day}T12:00:00Z").parse().unwrap();
        // From a day and a half before to a day and a half after, by steps that meet each side of every midnight.
        for minutes in (-2_160..2_160).step_by(7) {
            let at = noon + chrono::TimeDelta::minutes(minutes);
            let today = zone.date(at);
            let shown = Timestamp::from_second(at.timestamp()).unwrap().to_zoned(theirs.clone()).date();
            assert_eq!(today.to_string(), shown.to_string(), "{at} in {name}");
            check(today);
        }
    }
}

/// Any period on any day that a workspace can have.
fn period() -> impl Strategy<Value = (Period, NaiveDate, Weekday)> {
    let day = (date("2016-01-01")..=date("2090-12-31")).prop_days();
    let preset = prop::sample::select(presets().collect::<Vec<_>>());
    let custom = (0..1_000_u64, 0..400_u64).prop_map(|(ago, days)| (ago, days));
    (day, prop_oneof![preset.prop_map(Ok), custom.prop_map(Err)], prop::sample::select(&WEEK_STARTS[..]))
        .prop_map(|(today, period, week_start)| {
            let period = period.unwrap_or_else(|(ago, days)| {
                let end = today - chrono::Days::new(ago);
                Period::Custom(DateRange::new(end - chrono::Days::new(days), end).unwrap())
            });
            (period, today, week_start)
        })
}

/// What a period is made of: months, weeks or days.
fn kind(period: Period, week_start: Weekday) -> CalendarUnit {
    use chrono::Datelike;
    match period {
        Period::Calendar(CalendarUnit::Week, _) => CalendarUnit::Week,
        Period::Calendar(CalendarUnit::Day, _) | Period::Last(..) => CalendarUnit::Day,
        Period::Calendar(..) => CalendarUnit::Month,
        Period::Custom(range) if range.start().day() == 1 && range.end().succ_opt().unwrap().day() == 1 => {
            CalendarUnit::Month
        }
        Period::Custom(range) if range.start().weekday() == week_start && range.days() % 7 == 0 => {
            CalendarUnit::Week
        }
        Period::Custom(_) => CalendarUnit::Day,
    }
}

trait PropDays {
    fn prop_days(self) -> BoxedStrategy<NaiveDate>;
}

impl PropDays for std::ops::RangeInclusive<NaiveDate> {
    fn prop_days(self) -> BoxedStrategy<NaiveDate> {
        let (start, days) = (*self.start(), (*self.end() - *self.start()).num_days());
        (0..=days).prop_map(move |day| start + chrono::TimeDelta::days(day)).boxed()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_step_back_and_forth_ends_where_it_began((period, today, week_start) in period()) {
        let range = |period: Period| period.range(today, week_start);
        let Some(back) = adjacent_period(period, PeriodStep::Previous, today, week_start) else { return Ok(()) };
        // Days that were counted can meet a whole unit, from where it goes by units.
        if kind(back, week_start) != kind(period, week_start) {
            return Ok(());
        }
        prop_assert!(range(back).end() < range(period).start());
        prop_assert_eq!(range(back).end().succ_opt(), Some(range(period).start()));
        let forth = adjacent_period(back, PeriodStep::Next, today, week_start);
        prop_assert_eq!(forth.map(range), Some(range(period)), "{} back is {}", period, back);
    }

    #[test]
    fn a_period_is_read_as_it_is_written_and_typed((period, today, _) in period()) {
        prop_assert_eq!(period.to_string().parse::<Period>(), Ok(period));
        let range = |period: Period| period.range(today, Weekday::Mon);
        prop_assert_eq!(parse_period_param(&period.to_string()), Ok(period));
        prop_assert_eq!(parse_period(&period.to_string(), &parse_context(today)).map(range), Ok(range(period)));
    }

    #[test]
    fn any_text_is_a_period_or_a_slip(text in "(now)?[-/]?[0-9]{0,4}[a-zA-Z/. -]{0,12}|.*", today in (date("2016-01-01")..=date("2090-12-31")).prop_days()) {
        match parse_period(&text, &parse_context(today)) {
            Ok(period) => prop_assert!((1..=DateRange::MAX_DAYS).contains(&period.range(today, Weekday::Mon).days())),
            Err(error) => {
                let reason = error.reason.to_string();
                prop_assert!(!reason.is_empty() && reason.chars().count() < 300)
            }
        }
    }

    #[test]
    fn zooming_out_keeps_what_was_there((period, today, week_start) in period()) {
        let before = period.range(today, week_start);
        if let Some(after) = zoom_out(period, today, week_start).map(|after| after.range(today, week_start)) {
            prop_assert!(after.start() <= before.start() && after.end() >= before.end() && after.days() > before.days());
        }
    }

    #[test]
    fn matched_weekdays_match((period, today, week_start) in period(), name in prop::sample::select(vec!["before", "year-before"])) {
        let comparison: Comparison = name.parse().unwrap();
        let range = period.range(today, week_start);
        if let Some(compared) = comparison.range(period, today, week_start) {
            use chrono::Datelike;
            prop_assert_eq!(compared.start().weekday(), range.start().weekday());
            prop_assert_eq!(compared.days(), range.days());
            prop_assert!(compared.end() < range.start());
        }
    }

    #[test]
    fn putting_days_together_keeps_their_sum(
        start in (date("2016-01-01")..=date("2090-12-31")).prop_days(),
        counts in prop::collection::vec(0..5_000_u32, 2..400),
        week_start in prop::sample::select(&WEEK_STARTS[..]),
    ) {
        let end = start + chrono::Days::new(counts.len() as u64 - 1);
        let range = DateRange::new(start, end).unwrap();
        let days: Vec<(NaiveDate, f64)> = start.iter_days().zip(counts.iter().map(|count| f64::from(*count))).collect();
        let later = (end + chrono::Days::new(9)).and_hms_opt(0, 0, 0).unwrap();
        let series = Series::from_days(Metric::TotalConversations, range, Now { utc: later, local: later }, &days);
        for span in [CalendarUnit::Week, CalendarUnit::Month, CalendarUnit::Quarter, CalendarUnit::Year] {
            let points = resample(&series, span, range, week_start).unwrap().points;
            let days: Vec<DateRange> = points.iter().map(|point| match &point.bucket {
                Bucket::Days(days) => *days,
                other => panic!("{other:?}"),
            }).collect();
            let sum = points.iter().map(|one| match one.reading {
                Reading::Value(value) => value,
                _ => f64::NAN,
            });
            prop_assert_eq!(Some(sum.sum::<f64>()), series.sum());
            // One after the other, from the first day to the last.
            prop_assert_eq!((days[0].start(), days[days.len() - 1].end()), (start, end));
            prop_assert!(days.windows(2).all(|pair| pair[0].end().succ_opt() == Some(pair[1].start())));
        }
    }
}
