//! The months of a calendar as they are shown, and its days.

use analytics::calendar::{Move, day_in_cell, navigate};
use analytics::calendar_unit::CalendarUnit;
use analytics::locale_format::LocaleFormat;
use analytics::range::{DateRange, RangeError};
use chrono::{NaiveDate, Weekday};
use leptos::prelude::*;

use super::draft::PeriodDraft;
use crate::browser::intl_format::IntlFormat;
use crate::text::explain::Explain;

/// How many days a week has, in the type of places.
pub(super) const WEEK: i32 = 7;

/// What both months show. One value for all cells, so that what is the same for all of them is worked out once.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct CalendarView {
    /// The first day of the first month.
    pub(super) first: NaiveDate,
    /// How many months it shows.
    pub(super) months: i32,
    /// The day that the keys are at.
    pub(super) active: NaiveDate,
    /// The one end of the period, while the other one is chosen.
    pub(super) from: Option<NaiveDate>,
    chosen: Option<DateRange>,
    today: NaiveDate,
    pub(super) week_start: Weekday,
}

/// What a cell shows of its day.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Day {
    pub(super) date: NaiveDate,
    pub(super) is_active: bool,
    pub(super) is_today: bool,
    pub(super) is_chosen: bool,
    pub(super) is_end: bool,
    /// Why it cannot be the other end of the period.
    pub(super) refusal: Option<RangeError>,
}

impl CalendarView {
    pub(super) fn of(period_draft: PeriodDraft, is_narrow: bool) -> Self {
        let draft = period_draft.draft();
        let own = CalendarUnit::Month.start(draft.at, Weekday::Mon);
        Self {
            first: if is_narrow { own } else { draft.first },
            months: if is_narrow { 1 } else { 2 },
            active: draft.at,
            from: draft.from,
            chosen: period_draft.range(),
            today: period_draft.date_context.today.get(),
            week_start: period_draft.date_context.week_start.get(),
        }
    }

    /// The first day of the month so many months ahead.
    pub(super) fn month(&self, ahead: i32) -> NaiveDate {
        navigate(self.first, Move::By(CalendarUnit::Month, ahead), Weekday::Mon)
    }

    /// The day at a place of such a month.
    pub(super) fn day(&self, ahead: i32, place: i32) -> Option<Day> {
        let date = day_in_cell(self.month(ahead), place, self.week_start)?;
        Some(Day {
            date,
            is_active: date == self.active,
            is_today: date == self.today,
            is_chosen: self.chosen.is_some_and(|chosen| chosen.contains(date)),
            is_end: self.chosen.is_some_and(|chosen| date == chosen.start() || date == chosen.end()),
            refusal: self.from.and_then(|from| DateRange::between(from, date).err()),
        })
    }
}

impl Day {
    /// How it is read aloud.
    pub(super) fn name(&self) -> String {
        let mut name = IntlFormat.full_day(self.date);
        if self.is_today {
            name = i18n::calendar_today(&name);
        }
        match self.refusal {
            Some(refusal) => i18n::calendar_refused(&name, &i18n::calendar_no_period(&refusal.explain())),
            None => name,
        }
    }
}
