//! A period while it is being chosen, as a signal, and what a person does about it.

use chrono::{NaiveDate, Weekday};
use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::text::explain::Explain;
use crate::text::period;
use crate::ui::dialog::close;
use crate::ui::select::Choice;
use analytics::locale_format::LocaleFormat;
use analytics::parse_context::ParseContext;
use analytics::period::Period;
use analytics::period_draft::Draft;
use analytics::period_input::is_ambiguous;
use analytics::period_input_error::PeriodInputError;
use analytics::range::DateRange;
use analytics::sanitize::excerpt;

/// What dates are resolved against: the current day and the start of the week.
#[derive(Clone, Copy)]
pub struct DateContext {
    /// The current day.
    pub today: Memo<NaiveDate>,
    /// The day on which weeks begin.
    pub week_start: Memo<Weekday>,
    /// The days on which they can begin.
    pub week_starts: Memo<Vec<Choice>>,
    /// The one that is chosen.
    pub week: Memo<String>,
    /// Called with another one.
    pub on_week: Callback<String>,
}

impl DateContext {
    /// The dates that a period has.
    pub(crate) fn range(self, period: Period) -> DateRange {
        period.range(self.today.get(), self.week_start.get())
    }

    /// What a typed period is read by.
    pub(crate) fn parse_context(self) -> ParseContext {
        ParseContext {
            today: self.today.get(),
            week_start: self.week_start.get(),
            date_locale: IntlFormat.date_locale(),
            words: period::words(),
        }
    }

    /// Why a typed text is no period, with what would be one.
    pub(crate) fn describe_error(self, error: &PeriodInputError) -> String {
        let default = Period::default();
        let dates = IntlFormat.range(self.range(default));
        let examples = [period::title(default), dates, "14d".into()].join(" · ");
        match error.what.as_str() {
            "" => i18n::period_dialog_empty(&examples),
            what => i18n::period_dialog_slip(&examples, &excerpt(what), &error.reason.explain()),
        }
    }
}

/// The days that a typed text was read as. Where its numbers could be meant in two ways, the month is in letters.
pub(crate) fn interpreted_dates(text: &str, range: DateRange) -> String {
    match is_ambiguous(text) {
        true => i18n::period_dialog_read_as(&IntlFormat.range_with_month_names(range)),
        false => IntlFormat.range(range),
    }
}

/// The draft and what it goes by.
#[derive(Clone, Copy)]
pub(crate) struct PeriodDraft {
    pub date_context: DateContext,
    draft: RwSignal<Draft>,
    on_change: Callback<Period>,
}

impl PeriodDraft {
    /// A draft that begins with a period; `on_change` is called with the one that it ends with.
    pub fn new(period: Period, date_context: DateContext, on_change: Callback<Period>) -> Self {
        let end = date_context.range(period).end();
        let draft = RwSignal::new(Draft::new(period.to_string(), end));
        Self { date_context, draft, on_change }
    }

    pub fn draft(self) -> Draft {
        self.draft.get()
    }

    /// The draft's period.
    pub fn read(self) -> Result<Period, PeriodInputError> {
        self.draft().read(&self.date_context.parse_context())
    }

    /// The draft's dates.
    pub fn range(self) -> Option<DateRange> {
        Some(self.date_context.range(self.read().ok()?))
    }

    /// Takes what is typed; the calendar goes where that ends.
    pub fn write(self, text: String) {
        self.draft.set(Draft::new(text, self.draft().at));
        if let Some(range) = self.range() {
            self.draft.set(Draft::new(self.draft().text, range.end()));
        }
    }

    /// Takes the calendar to another day.
    pub fn go(self, day: NaiveDate) {
        self.draft.set(self.draft().moved(day));
    }

    /// Takes a day as the one end of the period, and the next one as the other.
    pub fn choose(self, day: NaiveDate) {
        let draft = self.draft().moved(day);
        let is_second = draft.from.is_some();
        self.draft.set(Draft { from: draft.from.or(Some(day)), ..draft });
        if is_second {
            self.apply();
        }
    }

    /// Ends the choice, unless the draft means nothing.
    pub fn apply(self) {
        if let Ok(period) = self.read() {
            self.on_change.run(period);
            close();
        }
    }
}
