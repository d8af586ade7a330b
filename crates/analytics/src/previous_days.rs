//! The days before a period: the same part of the calendar, as many days, or those of the same weekdays.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::calendar_unit::CalendarUnit;
use super::period::Period;
use super::period_step::unit;
use super::range::DateRange;

/// How many months, quarters or years two dates are, if they are whole ones.
pub(super) fn whole_units(range: DateRange) -> Option<(CalendarUnit, i32)> {
    let units = unit(Period::Custom(range), range, Weekday::Mon)?;
    matches!(units.0, CalendarUnit::Month | CalendarUnit::Quarter | CalendarUnit::Year).then_some(units)
}

/// As many whole units before two dates that are such units.
pub(super) fn units_before(period: Period) -> Option<DateRange> {
    let Period::Custom(range) = period else { return None };
    let (span, count) = whole_units(range)?;
    DateRange::new(span.after(range.start(), -count)?, range.start().pred_opt()?).ok()
}

/// The days before, by date: the same part of the unit before, or as many days.
pub(super) fn before(period: Period, range: DateRange, week_start: Weekday) -> Option<DateRange> {
    let Period::Calendar(span, ago) = period else {
        let days = Days::new(range.days().unsigned_abs());
        return DateRange::new(range.start().checked_sub_days(days)?, range.start().pred_opt()?).ok();
    };
    let start = span.after(span.start(range.start(), week_start), -1)?;
    let whole = span.from_start(start)?;
    if ago > 0 {
        return Some(whole);
    }
    // The elapsed part; a month that was shorter ends sooner.
    let end = start.checked_add_days(Days::new(range.days().unsigned_abs() - 1))?;
    DateRange::new(start, end.min(whole.end())).ok()
}

/// As many days as `range` has, from the day nearest to `start` that is of the same weekday, all of them before it.
pub(super) fn matched(range: DateRange, start: NaiveDate) -> Option<DateRange> {
    let ahead = i64::from(range.start().weekday().days_since(start.weekday()));
    let shift = if ahead > 3 { ahead - 7 } else { ahead };
    let days = range.days();
    let first = |shift: i64| start.checked_add_signed(chrono::TimeDelta::days(shift));
    let of = |shift| {
        let first = first(shift)?;
        DateRange::new(first, first.checked_add_days(Days::new(days.unsigned_abs() - 1))?).ok()
    };
    let mut shift = shift;
    loop {
        let matched = of(shift)?;
        if matched.end() < range.start() {
            return Some(matched);
        }
        shift -= 7;
    }
}
