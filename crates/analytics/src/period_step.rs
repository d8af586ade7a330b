//! The adjacent periods of a period, and zooming out.

use chrono::{Days, NaiveDate, Weekday};

use super::calendar_unit::CalendarUnit;
use super::period::Period;
use super::range::DateRange;

/// Where a step leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodStep {
    /// To what was before.
    Previous,
    /// To what came after.
    Next,
}

/// The period beside this one, of the same unit of the calendar or else of the same length; none beyond today, or
/// before what a workspace can have. It has a name where there is one. A step and a step back end where they began,
/// unless days that were counted meet a whole unit on the way: from there on it goes by units.
pub fn adjacent_period(
    period: Period,
    step: PeriodStep,
    today: NaiveDate,
    week_start: Weekday,
) -> Option<Period> {
    let range = period.range(today, week_start);
    let unit = unit(period, range, week_start);
    let (start, end) = match unit {
        Some((span, count)) => {
            let start = span.start(range.start(), week_start);
            let start = span.after(start, if step == PeriodStep::Previous { -count } else { count })?;
            // The unit that runs goes up to today.
            (start, span.after(start, count)?.pred_opt()?.min(today))
        }
        None => {
            let days = Days::new(range.days().unsigned_abs());
            match step {
                PeriodStep::Previous => (range.start().checked_sub_days(days)?, range.start().pred_opt()?),
                PeriodStep::Next => (range.end().succ_opt()?, range.end().checked_add_days(days)?),
            }
        }
    };
    let beside = DateRange::new(start, end).ok().filter(|range| range.end() <= today)?;
    let spans = match unit {
        Some((span, 1)) => vec![span],
        Some(_) => vec![],
        None => vec![CalendarUnit::Day],
    };
    Some(named(beside, &spans, today, week_start))
}

/// Twice the days around the same middle, as far as there are such days.
pub fn zoom_out(period: Period, today: NaiveDate, week_start: Weekday) -> Option<Period> {
    let range = period.range(today, week_start);
    let days = range.days().unsigned_abs();
    let longest = DateRange::MAX_DAYS.unsigned_abs();
    let wanted = (days * 2).min(longest);
    if wanted <= days {
        return None;
    }
    let end = range.end().checked_add_days(Days::new((wanted - days) / 2))?.min(today.max(range.end()));
    let start = end.checked_sub_days(Days::new(wanted - 1))?;
    DateRange::new(start, end).ok().map(Period::Custom)
}

/// The unit of the calendar that a period is so many of.
pub(super) fn unit(period: Period, range: DateRange, week_start: Weekday) -> Option<(CalendarUnit, i32)> {
    if let Period::Calendar(span, _) = period {
        return Some((span, 1));
    }
    // Rolling periods are lengths, whatever day they begin on.
    if matches!(period, Period::Last(..)) {
        return None;
    }
    [CalendarUnit::Year, CalendarUnit::Quarter, CalendarUnit::Month, CalendarUnit::Week].into_iter().find_map(
        |span| {
            let is_start = span.start(range.start(), week_start) == range.start();
            let after = range.end().succ_opt()?;
            let count = (1..=i32::from(span.most()))
                .find(|count| span.after(range.start(), *count) == Some(after))?;
            is_start.then_some((span, count))
        },
    )
}

/// A range by the name that people have for it today: one of these units, or so many last days.
fn named(range: DateRange, spans: &[CalendarUnit], today: NaiveDate, week_start: Weekday) -> Period {
    let units = spans.iter().flat_map(|span| [0, 1].map(|ago| Period::Calendar(*span, ago)));
    let days = u16::try_from(range.days()).unwrap_or(u16::MAX);
    let mut known =
        units.chain([Period::Last(12, CalendarUnit::Month), Period::Last(days, CalendarUnit::Day)]);
    known.find(|period| period.range(today, week_start) == range).unwrap_or(Period::Custom(range))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: &str = "2026-11-21";

    fn stepped(text: &str, way: PeriodStep) -> Option<String> {
        let period: Period = text.parse().unwrap();
        adjacent_period(period, way, TODAY.parse().unwrap(), Weekday::Mon).map(|period| period.to_string())
    }

    #[test]
    fn a_step_keeps_the_unit() {
        let cases = [
            ("today", "yesterday"),
            ("yesterday", "2026-11-19..2026-11-19"),
            ("this-month", "last-month"),
            ("last-month", "2026-09-01..2026-09-30"),
            ("this-week", "last-week"),
            ("this-quarter", "last-quarter"),
            ("last-28-days", "2026-09-26..2026-10-23"),
            ("last-12-months", "2024-11-21..2025-11-20"),
            ("2026-02-01..2026-02-28", "2026-01-01..2026-01-31"),
            ("2026-01-01..2026-02-28", "2025-11-01..2025-12-31"),
            ("2026-03-02..2026-03-05", "2026-02-26..2026-03-01"),
        ];
        for (from, to) in cases {
            assert_eq!(stepped(from, PeriodStep::Previous).as_deref(), Some(to), "{from}");
        }
    }

    #[test]
    fn nothing_lies_beyond_today() {
        for text in ["today", "this-week", "this-year", "last-28-days", "2026-11-10..2026-11-16"] {
            assert_eq!(stepped(text, PeriodStep::Next), None, "{text}");
        }
        assert_eq!(stepped("2026-09-26..2026-10-23", PeriodStep::Next).as_deref(), Some("last-28-days"));
        assert_eq!(stepped("2026-11-20..2026-11-20", PeriodStep::Next).as_deref(), Some("today"));
        assert_eq!(stepped("2026-10-01..2026-10-31", PeriodStep::Next).as_deref(), Some("this-month"));
    }

    #[test]
    fn zooming_out_doubles_and_ends_at_today() {
        let out = |text: &str| {
            let period = zoom_out(text.parse().unwrap(), TODAY.parse().unwrap(), Weekday::Mon);
            period.map(|period| period.to_string())
        };
        assert_eq!(out("2026-03-03..2026-03-04").as_deref(), Some("2026-03-02..2026-03-05"));
        assert_eq!(out("last-7-days").as_deref(), Some("2026-11-08..2026-11-21"));
        assert_eq!(out("last-1096-days"), None);
    }
}
