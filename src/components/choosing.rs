//! A period while it is being chosen, as a signal, and what a person does about it.

use chrono::{NaiveDate, Weekday};
use leptos::prelude::*;

use super::browser_wording::BrowserWording;
use super::dialog::close;
use super::select::Choice;
use analytics::draft::Draft;
use analytics::period::Period;
use analytics::range::DateRange;
use analytics::stranger::in_a_sentence;
use analytics::typed::{Setting, Slip, is_ambiguous};
use analytics::wording::Wording;

/// What dates are resolved against: the current day and the start of the week.
#[derive(Clone, Copy)]
pub struct Dating {
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

impl Dating {
    /// The dates that a period has.
    pub(super) fn range(self, period: Period) -> DateRange {
        period.range(self.today.get(), self.week_start.get())
    }

    /// What a typed period is read by.
    pub(super) fn setting(self) -> Setting {
        let customs = BrowserWording.customs();
        Setting { today: self.today.get(), week_start: self.week_start.get(), customs }
    }

    /// Why a typed text is no period, with what would be one.
    pub(super) fn told_slip(self, slip: &Slip) -> String {
        let period = Period::default();
        let examples = [period.title(), BrowserWording.range(self.range(period)), "14d".into()].join(" · ");
        match slip.what.as_str() {
            "" => i18n::period_dialog_empty(&examples),
            what => i18n::period_dialog_slip(&examples, &in_a_sentence(what), &slip.why),
        }
    }
}

/// The days that a typed text was read as. Where its numbers could be meant in two ways, the month is in letters.
pub(super) fn read_as(text: &str, range: DateRange) -> String {
    match is_ambiguous(text) {
        true => i18n::period_dialog_read_as(&BrowserWording.spelled(range)),
        false => BrowserWording.range(range),
    }
}

/// The draft and what it goes by.
#[derive(Clone, Copy)]
pub(super) struct Choosing {
    pub dating: Dating,
    draft: RwSignal<Draft>,
    on_change: Callback<Period>,
}

impl Choosing {
    /// A draft that begins with a period; `on_change` is called with the one that it ends with.
    pub fn new(period: Period, dating: Dating, on_change: Callback<Period>) -> Self {
        let end = dating.range(period).end();
        let draft = RwSignal::new(Draft::new(period.to_string(), end));
        Self { dating, draft, on_change }
    }

    pub fn draft(self) -> Draft {
        self.draft.get()
    }

    /// The draft's period.
    pub fn read(self) -> Result<Period, Slip> {
        self.draft().read(&self.dating.setting())
    }

    /// The draft's dates.
    pub fn range(self) -> Option<DateRange> {
        Some(self.dating.range(self.read().ok()?))
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
