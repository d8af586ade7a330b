//! State of the period dialog before it is applied: the typed text, or the calendar selection.

use chrono::NaiveDate;

use super::calendar::first_visible_month;
use super::parse_context::ParseContext;
use super::period::Period;
use super::period_input::parse_period;
use super::period_input_error::PeriodInputError;
use super::range::DateRange;

/// What is typed and where the calendar is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What is typed.
    pub text: String,
    /// The day that the calendar is at.
    pub at: NaiveDate,
    /// The first of the two months that it shows.
    pub first: NaiveDate,
    /// The one end of the period, once it is chosen; from then on the calendar is at the other one.
    pub from: Option<NaiveDate>,
}

impl Draft {
    /// A draft that begins with a text, whose period ends with `at`.
    pub fn new(text: String, at: NaiveDate) -> Self {
        Self { text, at, first: first_visible_month(None, at), from: None }
    }

    /// What the draft means.
    pub fn read(&self, parse_context: &ParseContext) -> Result<Period, PeriodInputError> {
        match self.from {
            Some(from) => match DateRange::between(from, self.at) {
                Ok(range) => Ok(Period::Custom(range)),
                Err(error) => Err(PeriodInputError::new("", error)),
            },
            None => parse_period(&self.text, parse_context),
        }
    }

    /// The draft with the calendar at another day.
    pub fn moved(self, at: NaiveDate) -> Self {
        Self { at, first: first_visible_month(Some(self.first), at), ..self }
    }

    /// The draft with a day taken: as the one end, or as the other, and then the text says both. A day too far from the
    /// first is not taken.
    pub fn with_day(self, day: NaiveDate) -> Self {
        let draft = self.moved(day);
        match draft.from.map(|from| DateRange::between(from, day)) {
            None => Self { from: Some(day), ..draft },
            Some(Ok(range)) => Self { text: range.to_string(), from: None, ..draft },
            Some(Err(_)) => draft,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn read(draft: &Draft) -> Result<String, String> {
        let (today, week_start) = (day("2026-11-20"), chrono::Weekday::Mon);
        let parse_context =
            ParseContext { today, week_start, date_locale: Default::default(), words: Default::default() };
        draft.read(&parse_context).map(|period| period.to_string()).map_err(|error| error.reason.to_string())
    }

    #[test]
    fn a_text_counts_until_a_day_is_chosen() {
        let typed = Draft::new("now-7d".into(), day("2026-11-19"));
        assert_eq!(read(&typed).as_deref(), Ok("last-7-days"));
        assert_eq!(read(&typed.clone().moved(day("2026-11-01"))).as_deref(), Ok("last-7-days"));
        let chosen = Draft { from: Some(day("2026-11-10")), ..typed };
        assert_eq!(read(&chosen.clone().moved(day("2026-11-12"))).as_deref(), Ok("2026-11-10..2026-11-12"));
        assert_eq!(read(&chosen.moved(day("2026-10-31"))).as_deref(), Ok("2026-10-31..2026-11-10"));
    }

    #[test]
    fn two_days_become_a_text() {
        let draft = Draft::new("today".into(), day("2026-11-20")).with_day(day("2026-11-10"));
        assert_eq!((draft.from, draft.text.as_str()), (Some(day("2026-11-10")), "today"));
        let draft = draft.with_day(day("2026-11-03"));
        assert_eq!((draft.from, draft.text.as_str()), (None, "2026-11-03..2026-11-10"));
        assert_eq!((draft.at, draft.first), (day("2026-11-03"), day("2026-10-01")));
        // The next one begins another period.
        assert_eq!(draft.clone().with_day(day("2026-11-05")).from, Some(day("2026-11-05")));
        let too_far = draft.with_day(day("2020-01-01")).with_day(day("2026-01-01"));
        assert_eq!(too_far.from, Some(day("2020-01-01")));
    }

    #[test]
    fn days_too_far_apart_are_no_period() {
        let draft = Draft { from: Some(day("2020-01-01")), ..Draft::new("today".into(), day("2022-12-31")) };
        assert_eq!(read(&draft).as_deref(), Ok("2020-01-01..2022-12-31"));
        let draft = draft.moved(day("2023-01-01"));
        assert_eq!(read(&draft), Err("it is longer than 1096 days".into()));
        assert_eq!(draft.first, day("2022-12-01"));
    }
}
