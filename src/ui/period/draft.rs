//! A period while it is being chosen, as a signal, and what a person does about it.

use chrono::{NaiveDate, Weekday};
use leptos::html;
use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::text::explain::Explain;
use crate::text::period;
use crate::ui::dialog::close;
use analytics::comparison::{Baseline, Comparison};
use analytics::comparison_choice::ComparedPeriod;
use analytics::locale_format::LocaleFormat;
use analytics::parse_context::ParseContext;
use analytics::period::Period;
use analytics::period_draft::Draft;
use analytics::period_input::{is_ambiguous, parse_period};
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
}

impl DateContext {
    /// The dates that a period has.
    pub(crate) fn range(self, period: Period) -> DateRange {
        period.range(self.today.get(), self.week_start.get())
    }

    /// The dates that it is compared with.
    pub(crate) fn previous_range(self, compared: ComparedPeriod) -> Option<DateRange> {
        compared.previous_range(self.today.get(), self.week_start.get())
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
    /// What counts until the draft is applied.
    pub chosen: Signal<ComparedPeriod>,
    /// The dates to compare with as they are typed, while they are asked for.
    pub compared_dates: RwSignal<Option<String>>,
    /// Filled with the button that applies the draft.
    pub apply_button: NodeRef<html::Button>,
    draft: RwSignal<Draft>,
    on_change: Callback<ComparedPeriod>,
}

impl PeriodDraft {
    /// A draft that begins with what is chosen; `on_change` is called with each other choice.
    pub fn new(
        chosen: Signal<ComparedPeriod>,
        date_context: DateContext,
        on_change: Callback<ComparedPeriod>,
    ) -> Self {
        let ComparedPeriod { period, comparison } = chosen.get();
        let end = date_context.range(period).end();
        let dates = comparison.and_then(|comparison| match comparison.baseline {
            Baseline::Custom(range) => Some(range.to_string()),
            Baseline::Previous | Baseline::PreviousYear => None,
        });
        Self {
            date_context,
            chosen,
            compared_dates: RwSignal::new(dates),
            apply_button: NodeRef::new(),
            draft: RwSignal::new(Draft::new(period.to_string(), end)),
            on_change,
        }
    }

    pub fn draft(self) -> Draft {
        self.draft.get()
    }

    /// The draft's period.
    pub fn read(self) -> Result<Period, PeriodInputError> {
        self.draft().read(&self.date_context.parse_context())
    }

    /// The draft's period, or else the chosen one.
    pub fn period(self) -> Period {
        self.read().unwrap_or_else(|_| self.chosen.get().period)
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

    /// Takes a day as the one end of the period, and the next one as the other; then it can be applied.
    pub fn choose(self, day: NaiveDate) {
        let before = self.draft();
        let is_first = before.from.is_none();
        let draft = before.with_day(day);
        let is_whole = !is_first && draft.from.is_none();
        self.draft.set(draft);
        if let Some(button) = self.apply_button.get_untracked().filter(|_| is_whole) {
            // The cells move the focus once they have changed.
            request_animation_frame(move || drop(button.focus()));
        }
    }

    /// The dates to compare with that a text means.
    pub fn read_dates(self, text: &str) -> Result<DateRange, PeriodInputError> {
        let period = parse_period(text, &self.date_context.parse_context())?;
        Ok(self.date_context.range(period))
    }

    /// Chooses a period by its name, and ends the choice.
    pub fn take(self, period: Period) {
        let comparison = self.chosen.get_untracked().comparison;
        self.on_change.run(ComparedPeriod { period, comparison });
        close();
    }

    /// Compares the chosen period with something else, or with nothing.
    pub fn compare(self, comparison: Option<Comparison>) {
        self.compared_dates.set(None);
        let period = self.chosen.get_untracked().period;
        self.on_change.run(ComparedPeriod { period, comparison });
    }

    /// Ends the choice, unless the draft means nothing.
    pub fn apply(self) {
        let comparison = match self.compared_dates.get() {
            None => Ok(self.chosen.get().comparison),
            Some(text) => self.read_dates(&text).map(|range| Some(Comparison::with_dates(range))),
        };
        if let (Ok(period), Ok(comparison)) = (self.read(), comparison) {
            self.on_change.run(ComparedPeriod { period, comparison });
            close();
        }
    }
}
