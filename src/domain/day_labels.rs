//! The workspace's labels of days, `M/D`, put on the calendar.

use chrono::{Datelike, Days, NaiveDate};

use super::range::DateRange;

/// Days in a row from the first label, if that is the first day of the range or a neighbour of it and all labels agree.
pub fn days(range: DateRange, sent: &[(String, f64)]) -> Option<Vec<NaiveDate>> {
    let (first_label, _) = sent.first()?;
    let start = range.start();
    let near = [start.pred_opt(), Some(start), start.succ_opt()];
    let first = near.into_iter().flatten().find(|day| label_of(*day) == *first_label)?;
    let dates: Vec<NaiveDate> =
        (0..sent.len() as u64).map_while(|i| first.checked_add_days(Days::new(i))).collect();
    let agree =
        dates.len() == sent.len() && dates.iter().zip(sent).all(|(day, (label, _))| label_of(*day) == *label);
    agree.then_some(dates)
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
        days(range.parse().unwrap(), &sent).map(|days| days[0].to_string())
    }

    #[test]
    fn days_begin_at_the_range_or_a_day_beside_it() {
        let range = "2026-01-01..2026-01-02";
        assert_eq!(first(range, &["12/31", "1/1", "1/2"]).as_deref(), Some("2025-12-31"));
        assert_eq!(first(range, &["1/1", "1/2"]).as_deref(), Some("2026-01-01"));
        assert_eq!(first(range, &["1/2"]).as_deref(), Some("2026-01-02"));
        assert_eq!(first(range, &["1/3", "1/4"]), None);
    }

    #[test]
    fn a_label_out_of_its_row_makes_them_no_days() {
        for labels in [["1/1", "1/3"], ["1/1", "1/1"], ["1/1", "12AM-12AM"], ["01/01", "01/02"]] {
            assert_eq!(first("2026-01-01..2026-01-02", &labels), None, "{labels:?}");
        }
        assert_eq!(first("2026-01-01..2026-01-02", &[]), None);
    }
}
