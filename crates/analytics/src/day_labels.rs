//! Aligns the workspace's `M/D` labels to dates, and finds out whether it cuts days at UTC's or the server's midnight.

use chrono::{Datelike, Days, NaiveDate};

use super::range::DateRange;

/// By whose midnights the workspace cut several days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DayClock {
    /// By UTC's, as the released versions do.
    #[default]
    Utc,
    /// By those of its server's zone, as its branch with date-fns does.
    Local,
    /// The answer does not tell.
    Unknown,
}

/// Days in a row from the first label, if that is the first day of the range or a neighbour of it and all labels agree;
/// and by whose midnights they are days, which decides what dates they have.
pub fn days(range: DateRange, sent: &[(String, f64)]) -> Option<(Vec<NaiveDate>, DayClock)> {
    let (first_label, _) = sent.first()?;
    let start = range.start();
    let near = [start.pred_opt(), Some(start), start.succ_opt()];
    let first = near.into_iter().flatten().find(|day| label_of(*day) == *first_label)?;
    let row =
        |first: NaiveDate| (0..sent.len() as u64).map_while(move |i| first.checked_add_days(Days::new(i)));
    let dates: Vec<NaiveDate> = row(first).collect();
    let agree =
        dates.len() == sent.len() && dates.iter().zip(sent).all(|(day, (label, _))| label_of(*day) == *label);
    let clock = clock(range, first, sent.len());
    // Local midnight east of UTC is in UTC's day before, by which such a day is labelled.
    let dates = if clock == DayClock::Local { row(start).collect() } else { dates };
    agree.then_some((dates, clock))
}

/// What the number of days tells, and which is labelled as the first. A range of n days touches n days of UTC where its
/// midnight is UTC's, else one more: the one before it east of UTC, the one after it west of it. So n days from the one
/// before on are not UTC's.
fn clock(range: DateRange, first: NaiveDate, count: usize) -> DayClock {
    let (start, days) = (range.start(), range.days());
    match i64::try_from(count).unwrap_or_default() - days {
        0 if first < start => DayClock::Local,
        // A day that is UTC's would have come by the hour if it had been alone.
        0 if first == start && days > 1 => DayClock::Utc,
        1 if first <= start => DayClock::Utc,
        _ => DayClock::Unknown,
    }
}

/// The workspace's label of a day: month and day without padding or year.
fn label_of(day: NaiveDate) -> String {
    format!("{}/{}", day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(range: &str, labels: &[&str]) -> Option<String> {
        let sent: Vec<(String, f64)> = labels.iter().map(|label| (label.to_string(), 0.0)).collect();
        days(range.parse().unwrap(), &sent).map(|(days, _)| days[0].to_string())
    }

    /// By whose midnights these are days, and from when to when they are shown.
    fn told(range: &str, labels: &[&str]) -> (DayClock, String) {
        let sent: Vec<(String, f64)> = labels.iter().map(|label| (label.to_string(), 0.0)).collect();
        let (days, clock) = days(range.parse().unwrap(), &sent).unwrap();
        (clock, format!("{}..{}", days[0], days.last().unwrap()))
    }

    #[test]
    fn days_begin_at_the_range_or_a_day_beside_it() {
        let range = "2026-01-01..2026-01-02";
        assert_eq!(first(range, &["12/31", "1/1", "1/2"]).as_deref(), Some("2025-12-31"));
        assert_eq!(first(range, &["1/1", "1/2"]).as_deref(), Some("2026-01-01"));
        assert_eq!(first(range, &["1/2", "1/3"]).as_deref(), Some("2026-01-02"));
        assert_eq!(first(range, &["1/3", "1/4"]), None);
    }

    #[test]
    fn a_label_out_of_its_row_makes_them_no_days() {
        for labels in [["1/1", "1/3"], ["1/1", "1/1"], ["1/1", "12AM-12AM"], ["01/01", "01/02"]] {
            assert_eq!(first("2026-01-01..2026-01-02", &labels), None, "{labels:?}");
        }
        assert_eq!(first("2026-01-01..2026-01-02", &[]), None);
    }

    #[test]
    fn as_many_days_as_were_asked_from_the_day_before_are_local_days_labelled_early() {
        let (range, local) = ("2026-11-02..2026-11-04", DayClock::Local);
        assert_eq!(told(range, &["11/1", "11/2", "11/3"]), (local, range.into()));
        assert_eq!(
            told("2026-01-01..2026-01-02", &["12/31", "1/1"]),
            (local, "2026-01-01..2026-01-02".into())
        );
        // A day of 25 hours that comes as one.
        assert_eq!(told("2026-10-25..2026-10-25", &["10/24"]), (local, "2026-10-25..2026-10-25".into()));
    }

    #[test]
    fn one_day_more_on_either_side_makes_them_days_of_utc() {
        let utc = DayClock::Utc;
        for (range, labels, shown) in [
            ("2026-11-02..2026-11-03", &["11/1", "11/2", "11/3"][..], "2026-11-01..2026-11-03"),
            ("2026-11-02..2026-11-03", &["11/2", "11/3", "11/4"], "2026-11-02..2026-11-04"),
            ("2026-11-02..2026-11-03", &["11/2", "11/3"], "2026-11-02..2026-11-03"),
            // One day of 25 hours, east and west of UTC. Two days asked for would be told otherwise by the same labels.
            ("2026-10-25..2026-10-25", &["10/24", "10/25"], "2026-10-24..2026-10-25"),
            ("2026-11-01..2026-11-01", &["11/1", "11/2"], "2026-11-01..2026-11-02"),
        ] {
            assert_eq!(told(range, labels), (utc, shown.into()), "{labels:?}");
        }
    }

    #[test]
    fn what_fits_neither_is_of_an_unknown_clock() {
        for (range, labels) in [
            ("2026-11-02..2026-11-04", &["11/2", "11/3"][..]),
            ("2026-11-02..2026-11-04", &["11/1", "11/2"]),
            ("2026-11-02..2026-11-04", &["11/3", "11/4", "11/5"]),
            ("2026-11-02..2026-11-04", &["11/1", "11/2", "11/3", "11/4", "11/5"]),
            ("2026-11-02..2026-11-02", &["11/2"]),
        ] {
            assert_eq!(told(range, labels).0, DayClock::Unknown, "{labels:?}");
        }
    }
}
