//! Units of the calendar: where they begin and end.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::range::DateRange;

/// A unit of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarUnit {
    /// From midnight to midnight.
    Day,
    /// Seven days, of which the first is the reader's choice.
    Week,
    /// A calendar month.
    Month,
    /// Three of them, from January on.
    Quarter,
    /// From January to December.
    Year,
}

impl CalendarUnit {
    /// All units, the shortest first.
    pub const ALL: [Self; 5] = [Self::Day, Self::Week, Self::Month, Self::Quarter, Self::Year];

    /// Its name in the address bar, and as it is typed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    /// How many of them fit into the longest range.
    pub fn most(self) -> u16 {
        match self {
            Self::Day => DateRange::MAX_DAYS as u16,
            Self::Week => 156,
            Self::Month => 36,
            Self::Quarter => 12,
            Self::Year => 3,
        }
    }

    /// The first day of the unit in which `date` lies.
    pub fn start(self, date: NaiveDate, week_start: Weekday) -> NaiveDate {
        let month = |month| NaiveDate::from_ymd_opt(date.year(), month, 1).unwrap_or(date);
        match self {
            Self::Day => date,
            Self::Week => date - Days::new(u64::from(date.weekday().days_since(week_start))),
            Self::Month => month(date.month()),
            Self::Quarter => month(date.month0() / 3 * 3 + 1),
            Self::Year => month(1),
        }
    }

    /// So many units later, or earlier; the last of a month stays the last of a shorter one.
    pub fn after(self, date: NaiveDate, count: i32) -> Option<NaiveDate> {
        let months = |months: u32| match count {
            0.. => date.checked_add_months(Months::new(count.unsigned_abs().checked_mul(months)?)),
            _ => date.checked_sub_months(Months::new(count.unsigned_abs().checked_mul(months)?)),
        };
        let days = |days: u64| match count {
            0.. => date.checked_add_days(Days::new(u64::from(count.unsigned_abs()) * days)),
            _ => date.checked_sub_days(Days::new(u64::from(count.unsigned_abs()) * days)),
        };
        match self {
            Self::Day => days(1),
            Self::Week => days(7),
            Self::Month => months(1),
            Self::Quarter => months(3),
            Self::Year => months(12),
        }
    }

    /// The unit that begins on `start`, whole.
    pub fn from_start(self, start: NaiveDate) -> Option<DateRange> {
        DateRange::new(start, self.after(start, 1)?.pred_opt()?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_begin_where_the_calendar_says() {
        let starts = |date: &str, week_start| {
            let date = date.parse().unwrap();
            CalendarUnit::ALL.map(|span| span.start(date, week_start).to_string())
        };
        assert_eq!(
            starts("2026-11-21", Weekday::Mon),
            ["2026-11-21", "2026-11-16", "2026-11-01", "2026-10-01", "2026-01-01"]
        );
        assert_eq!(starts("2027-01-01", Weekday::Sun)[1], "2026-12-27");
        assert_eq!(starts("2027-01-02", Weekday::Sat)[1], "2027-01-02");
    }

    #[test]
    fn a_unit_is_whole() {
        let whole =
            |span: CalendarUnit, start: &str| span.from_start(start.parse().unwrap()).unwrap().to_string();
        assert_eq!(whole(CalendarUnit::Month, "2024-02-01"), "2024-02-01..2024-02-29");
        assert_eq!(whole(CalendarUnit::Quarter, "2026-10-01"), "2026-10-01..2026-12-31");
        assert_eq!(whole(CalendarUnit::Week, "2026-12-28"), "2026-12-28..2027-01-03");
        assert_eq!(CalendarUnit::Year.after(NaiveDate::MAX, 1), None);
    }

    #[test]
    fn as_many_of_each_as_can_be_chosen_fit_into_a_range() {
        for span in CalendarUnit::ALL {
            for start in ["2023-12-31", "2024-01-01", "2024-02-29", "2024-03-01"] {
                let start: NaiveDate = start.parse().unwrap();
                let end = span.after(start, i32::from(span.most())).unwrap().pred_opt().unwrap();
                assert!(DateRange::new(start, end).is_ok(), "{span:?} from {start}");
            }
        }
    }
}
