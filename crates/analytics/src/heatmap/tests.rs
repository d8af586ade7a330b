use super::*;
use crate::metric::Metric;
use crate::range::DateRange;
use crate::series::Now;
use crate::test_support::named_zone as named;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn column(text: &str, number: impl Fn(usize) -> f64) -> Column {
    Column { day: day(text), hours: std::array::from_fn(|at| Hour::Number(number(at))), is_complete: true }
}

#[test]
fn the_first_of_the_busiest_hours_is_the_peak() {
    let numbers = |at: usize| if at == 12 { 1_000.0 } else { (at % 6) as f64 };
    let heat = Heatmap { columns: vec![column("2026-03-02", numbers), column("2026-03-03", numbers)] };
    assert_eq!(heat.peak(), Some((day("2026-03-02"), 12, 1_000.0)));
}

#[test]
fn nothing_has_no_peak() {
    assert_eq!(Heatmap { columns: vec![column("2026-03-02", |_| 0.0)] }.peak(), None);
    assert_eq!(Heatmap::default().peak(), None);
}

#[test]
fn a_usual_week_is_the_mean_of_whole_days() {
    let columns = vec![
        column("2026-03-02", |_| 4.0),
        Column::unknown(day("2026-03-03")),
        column("2026-03-08", |_| 1.0),
        column("2026-03-09", |_| 2.0),
        Column { is_complete: false, ..column("2026-03-16", |_| 99.0) },
    ];
    let heat = Heatmap { columns };
    assert_eq!(heat.known_columns(), 4);
    let week = heat.weekday_means(Weekday::Mon);
    let reported: Vec<_> =
        week.columns.iter().map(|column| (column.day.to_string(), column.hours[9])).collect();
    assert_eq!(
        reported,
        [("2026-03-02".into(), Hour::Number(3.0)), ("2026-03-08".into(), Hour::Number(1.0))]
    );
    // Weeks that begin on Sunday.
    let week = heat.weekday_means(Weekday::Sun);
    assert_eq!(week.columns.first().map(|column| column.day), Some(day("2026-03-08")));
}

/// A day's series as the workspace sends it: hour by hour 1, 2, 3 …, and nothing from `reported` hours on.
fn sent(date: &str, reported: usize) -> Series {
    let label = |at: usize| format!("{}{}", (at + 11) % 12 + 1, if at < 12 { "AM" } else { "PM" });
    let value = |at: usize| if at < reported { at as f64 + 1.0 } else { 0.0 };
    let sent: Vec<(String, f64)> = (0..HOURS).map(|at| (label(at), value(at))).collect();
    let now = Now {
        utc: instant("2026-12-31T00:00:00Z").naive_utc(),
        local: instant("2026-12-31T00:00:00Z").naive_utc(),
    };
    Series::align(Metric::TotalConversations, DateRange::day(day(date)), now, &sent)
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// The day as it was reported at one time, seen at another.
fn seen(zone: &str, date: &str, hours: usize, at: &str, now: &str) -> Column {
    let (series, zone) = (sent(date, hours), named(zone));
    let by = |text| series.in_reporting_zone(Some(&zone), &zone, instant(text));
    Column::of(day(date), &by(at), &by(now))
}

#[test]
fn what_ran_when_it_was_told_is_not_known_later() {
    // In São Paulo it is 10:30; three hours of UTC are ahead of it.
    let reported = |now| seen("America/Sao_Paulo", "2026-03-10", 11, "2026-03-10T13:30:00Z", now);
    let then = reported("2026-03-10T13:30:00Z");
    assert_eq!(
        [then.hours[9], then.hours[10], then.hours[11]],
        [Hour::Number(10.0), Hour::Running(11.0), Hour::NotYet]
    );
    assert!(then.is_known() && !then.is_complete);
    let later = reported("2026-03-10T15:30:00Z");
    assert_eq!(
        later.hours[9..14],
        [Hour::Number(10.0), Hour::Unknown, Hour::Unknown, Hour::Unknown, Hour::NotYet]
    );
    let next_day = reported("2026-03-11T15:30:00Z");
    assert!(!next_day.is_known() && !next_day.is_complete);
}

#[test]
fn an_hour_that_is_over_by_one_clock_alone_is_told_so_far() {
    let by = |text| sent("2026-03-10", 13).in_reporting_zone(None, &named("Europe/Berlin"), instant(text));
    let seen = |now| Column::of(day("2026-03-10"), &by("2026-03-10T12:30:00Z"), &by(now));
    let then = seen("2026-03-10T12:30:00Z");
    assert_eq!(then.hours[11..14], [Hour::Number(12.0), Hour::Running(13.0), Hour::NotYet]);
    // It was not all of it.
    assert_eq!(seen("2026-03-10T15:30:00Z").hours[12], Hour::Unknown);
}

#[test]
fn a_day_that_was_over_is_known_to_its_last_hour() {
    let over = seen("Asia/Tokyo", "2026-03-10", 24, "2026-03-10T15:01:00Z", "2026-03-12T00:00:00Z");
    assert!(over.is_known() && over.is_complete);
    assert_eq!(over.hours[23], Hour::Number(24.0));
}

#[test]
fn hours_follow_the_clocks_on_the_days_on_which_they_change() {
    // Clocks go from 2 to 3: the workspace's third hour is 3:00, and its last one is of the next day.
    let short = seen("Europe/Berlin", "2026-03-29", 24, "2026-04-02T00:00:00Z", "2026-04-02T00:00:00Z");
    assert_eq!(
        [short.hours[1], short.hours[2], short.hours[3]],
        [Hour::Number(2.0), Hour::Skipped, Hour::Number(3.0)]
    );
    assert_eq!(short.hours[23], Hour::Number(23.0));
    // Clocks go from 3 to 2: that hour is there twice, and the last is not reported.
    let long = seen("Europe/Berlin", "2026-10-25", 24, "2026-11-02T00:00:00Z", "2026-11-02T00:00:00Z");
    assert_eq!(
        [long.hours[2], long.hours[3], long.hours[22], long.hours[23]],
        [Hour::Number(7.0), Hour::Number(5.0), Hour::Number(24.0), Hour::NotReported]
    );
    assert!(long.is_known() && !long.is_complete && short.is_complete);
}

#[test]
fn a_day_whose_last_hour_comes_twice_is_not_whole() {
    let day = seen("Africa/Cairo", "2026-10-29", 24, "2026-11-02T00:00:00Z", "2026-11-02T00:00:00Z");
    assert_eq!([day.hours[0], day.hours[23]], [Hour::Number(1.0), Hour::Number(24.0)]);
    assert!(day.clone().without_last_hour(false).is_complete);
    assert!(!day.without_last_hour(true).is_complete);
}

#[test]
fn a_day_that_came_without_hours_is_known_to_have_none() {
    let untold = Column::of(day("2026-03-10"), &Series::default(), &Series::default());
    assert!(untold.is_known() && untold.hours == [Hour::NotReported; HOURS]);
}
