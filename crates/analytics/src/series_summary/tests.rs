use super::*;
use crate::calendar_unit::CalendarUnit;
use crate::granularity::resample;
use crate::series::Now;
use crate::test_support::named_zone as named;

/// When all of it is over.
fn now() -> Now {
    let at = "2027-01-01T00:00:00".parse().unwrap();
    Now { utc: at, local: at }
}

#[test]
fn means_without_their_conversations_have_no_overall_number() {
    let range = "2026-03-01..2026-03-02";
    let days = [("3/1", 10.0), ("3/2", 40.0)];
    let counts = [("3/1", 3.0), ("3/2", 1.0)];
    let of = |metric, sent: &[(&str, f64)]| {
        let sent: Vec<(String, f64)> =
            sent.iter().map(|(label, value)| (label.to_string(), *value)).collect();
        Series::align(metric, range.parse().unwrap(), now(), &sent)
    };
    let mean = of(Metric::AvgResponseTime, &days);
    assert_eq!(mean.overall(), None);
    assert_eq!(mean.with_sample_sizes(&of(Metric::TotalConversations, &counts)).overall(), Some((17.5, 4.0)));
    assert_eq!(of(Metric::BestFirstResponseTime, &days).overall().map(|(best, _)| best), Some(10.0));
}

#[test]
fn averages_over_unlike_many_days_are_compared_as_wholes() {
    let series = |metric, range: &str, values: &[f64]| {
        let range: DateRange = range.parse().unwrap();
        let days: Vec<(NaiveDate, f64)> = range.start().iter_days().zip(values.iter().copied()).collect();
        let of = |metric, days: &[(NaiveDate, f64)]| Series::from_days(metric, range, now(), days);
        let counts: Vec<_> = days.iter().map(|(day, _)| (*day, 10.0)).collect();
        of(metric, &days).with_sample_sizes(&of(Metric::TotalConversations, &counts))
    };
    let both = |metric| {
        let (now, before) = ("2026-03-03..2026-03-04", "2026-03-01..2026-03-01");
        let ranges = [now, before].map(|range| range.parse().unwrap());
        series(metric, now, &[30.0, 50.0]).change_from(&series(metric, before, &[20.0]), ranges).unwrap()
    };
    let (change, pair) = both(Metric::AvgResponseTime);
    assert_eq!((change.before, change.now, change.sample_size), (20.0, 40.0, Some(10.0)));
    assert_eq!(
        pair,
        ComparedRanges::whole(
            "2026-03-03..2026-03-04".parse().unwrap(),
            DateRange::day(pair.before.days.end())
        )
    );
    // Two days have more conversations than one, and a shorter shortest time.
    let percent = |metric| both(metric).0.share().is_some();
    assert_eq!(Metric::ALL.map(percent), [false, false, true, true, false, true, true]);
}

/// A day's hours with these counts, as they are at noon of 20 November, and those of another day beside them.
fn hours(days: [&str; 2], zone: &str, counts: [f64; 24]) -> [Series; 2] {
    let (zone, at) = (named(zone), "2026-11-20T12:00:00Z".parse().unwrap());
    let series = |day: &str| {
        let sent: Vec<(String, f64)> = counts.iter().map(|count| ("1AM-1AM".into(), *count)).collect();
        let day = DateRange::day(day.parse().unwrap());
        let series = Series::align(Metric::TotalConversations, day, super::tests::now(), &sent);
        series.in_reporting_zone(Some(&zone), &zone, at)
    };
    let [now, before] = days.map(series);
    let start = |day: &str| day.parse().unwrap();
    [now.with_previous(start(days[0]), &before, start(days[1])), before]
}

/// Until when the compared day counts, or that day where it is whole.
fn cutoff(pair: ComparedRanges) -> String {
    pair.before.until.map_or(pair.before.days.to_string(), |until| until.to_string())
}

/// The numbers of a comparison of two days' hours, in which as many came in as the clock showed, and its cutoff.
fn described(days: [&str; 2], zone: &str) -> Option<(f64, f64, String)> {
    let [now, before] = hours(days, zone, std::array::from_fn(|hour| hour as f64));
    let ranges = days.map(|day| DateRange::day(day.parse().unwrap()));
    let (change, pair) = now.change_from(&before, ranges)?;
    assert_eq!(pair.is_comparable(), change.is_comparable);
    Some((change.now, change.before, cutoff(pair)))
}

#[test]
fn hours_to_come_are_compared_with_nothing() {
    let described = |days, zone| described(days, zone).unwrap();
    let week = ["2026-11-20", "2026-11-13"];
    assert_eq!(described(week, "UTC"), (66.0, 66.0, "2026-11-13 12:00:00".into()));
    assert_eq!(described(week, "America/New_York"), (21.0, 21.0, "2026-11-13 07:00:00".into()));
    assert_eq!(described(week, "Asia/Kolkata"), (136.0, 136.0, "2026-11-13 17:00:00".into()));
    let other = ["2026-11-20", "2026-11-06"];
    assert_eq!(described(other, "UTC").2, "2026-11-06 12:00:00");
    let unlike = ["2026-11-20", "2026-11-19"];
    assert_eq!(described(unlike, "UTC").2, "2026-11-19 12:00:00");
    // As many hours since midnight, which end at another time where the clocks were put forward.
    let short = ["2026-11-20", "2026-03-29"];
    assert_eq!(described(short, "Europe/Berlin").2, "2026-03-29 14:00:00");
    // A day that is over is compared as a whole.
    assert_eq!(
        described(["2026-11-13", "2026-11-06"], "UTC"),
        (276.0, 276.0, "2026-11-06..2026-11-06".into())
    );
}

#[test]
fn an_hour_in_doubt_is_compared_with_nothing() {
    let [now, before] = hours(["2026-11-20", "2026-11-13"], "UTC", [1.0; 24]);
    let at = "2026-11-20T12:00:00Z".parse().unwrap();
    let clocks = |series: &Series| series.in_reporting_zone(None, &named("Europe/Berlin"), at);
    let [now, before] = [clocks(&now), clocks(&before)];
    let range = |day: &str| DateRange::day(day.parse().unwrap());
    let [own, other] = [range("2026-11-20"), range("2026-11-13")];
    let now = now.with_previous(own.start(), &before, other.start());
    let (change, pair) = now.change_from(&before, [own, other]).unwrap();
    // Twelve hours are over by UTC; by Berlin's clocks a thirteenth.
    assert_eq!((change.now, change.before), (12.0, 12.0));
    assert_eq!((cutoff(pair).as_str(), pair.is_comparable()), ("2026-11-13 12:00:00", true));
    assert_eq!((0..24).filter(|place| now.change_at(*place).is_some()).count(), 12);
}

#[test]
fn an_hour_never_stands_beside_a_day() {
    let [now, _] = hours(["2026-11-20", "2026-11-13"], "UTC", [1.0; 24]);
    // A day of 25 hours comes as days.
    let range: DateRange = "2026-10-25..2026-10-25".parse().unwrap();
    let sent = [("10/24".to_owned(), 40.0), ("10/25".to_owned(), 50.0)];
    let days = Series::align(Metric::TotalConversations, range, super::tests::now(), &sent);
    let now = now.with_previous("2026-11-20".parse().unwrap(), &days, range.start());
    assert_eq!(now.before, vec![None; 24]);
    let own = "2026-11-20..2026-11-20".parse().unwrap();
    assert_eq!(now.change_from(&days, [own, range]), None);
}

#[test]
fn months_of_unlike_length_give_no_percent_of_counts() {
    let month = |days: &str| {
        let days: DateRange = days.parse().unwrap();
        let each: Vec<_> =
            days.start().iter_days().take(days.days() as usize).map(|day| (day, 10.0)).collect();
        let series = Series::from_days(Metric::TotalConversations, days, now(), &each);
        (resample(&series, CalendarUnit::Month, days, chrono::Weekday::Mon).unwrap(), days)
    };
    let share = |own: &str, other: &str| {
        let ((now, own), (before, other)) = (month(own), month(other));
        now.with_previous(own.start(), &before, other.start()).change_at(0).unwrap().share()
    };
    assert_eq!(share("2026-10-01..2026-10-31", "2026-09-01..2026-09-30"), None);
    assert_eq!(share("2026-03-01..2026-03-31", "2026-01-01..2026-01-31"), None);
    assert_eq!(share("2026-03-01..2026-03-31", "2026-02-01..2026-02-28"), None);
    assert_eq!(share("2026-02-01..2026-02-28", "2025-02-01..2025-02-28"), Some(0.0));
}

#[test]
fn only_the_periods_own_days_are_told_as_unusual() {
    let first: NaiveDate = "2026-03-02".parse().unwrap();
    let days: Vec<(NaiveDate, f64)> = (0..8)
        .map(|week| (first + chrono::Days::new(7 * week), if week == 1 || week == 6 { 900.0 } else { 50.0 }))
        .collect();
    let part = |from: usize, to: usize| {
        let range = DateRange::new(days[from].0, days[to].0).unwrap();
        (Series::from_days(Metric::TotalConversations, range, now(), &days[from..=to]), range)
    };
    let ((before, old), (own, new)) = (part(0, 3), part(4, 7));
    let marked = own.with_previous(new.start(), &before, old.start()).with_outliers();
    assert_eq!(marked.outliers.iter().map(|one| one.day).collect::<Vec<_>>(), [days[6].0]);
}
