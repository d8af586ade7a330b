//! What the period is compared with: what was before, the year before, other dates, or nothing.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::draft::{PeriodDraft, interpreted_dates};
use super::typed_period::select_all;
use crate::browser::intl_format::IntlFormat;
use crate::ui::id::use_id;
use analytics::comparison::{Alignment, Baseline, Comparison};
use analytics::comparison_choice::ComparedPeriod;
use analytics::locale_format::LocaleFormat;

/// The choices with the dates that each would mean, and the switch that matches weekdays.
#[component]
pub(super) fn ComparePicker(
    period_draft: PeriodDraft,
    /// The id of the form that typed dates are a part of.
    form_id: String,
) -> impl IntoView {
    let name = use_id();
    let comparison = Memo::new(move |_| period_draft.chosen.get().comparison);
    let is_custom = Memo::new(move |_| period_draft.compared_dates.with(Option::is_some));
    let dates = move |comparison: Option<Comparison>| {
        let compared = ComparedPeriod { period: period_draft.period(), comparison };
        period_draft.date_context.previous_range(compared)
    };
    let by_name = move |baseline: Baseline, title: TextProp, name: String| {
        // Another baseline keeps how the days are matched.
        let own = Memo::new(move |_| Comparison {
            baseline,
            alignment: comparison.get().and_then(|chosen| chosen.alignment),
        });
        let is_chosen = move || !is_custom.get() && comparison.get() == Some(own.get());
        let dates = move || dates(Some(own.get())).map(|range| IntlFormat.range(range));
        view! {
            <CompareChoice name title is_chosen=Signal::derive(is_chosen) dates=Signal::derive(dates)
                on_choose=Callback::new(move |()| period_draft.compare(Some(own.get_untracked()))) />
        }
    };
    let on_custom = Callback::new(move |()| {
        let text = dates(comparison.get_untracked()).map(|range| range.to_string());
        period_draft.compared_dates.set(Some(text.unwrap_or_default()));
    });
    let is_off = move || !is_custom.get() && comparison.get().is_none();
    view! {
        <fieldset class="compare-picker">
            <legend>{move || i18n::compare_picker_label()}</legend>
            {by_name(Baseline::Previous, i18n::compare_picker_before.into(), name.clone())}
            {by_name(Baseline::PreviousYear, i18n::compare_picker_year_before.into(), name.clone())}
            <CompareChoice name=name.clone() title=i18n::compare_picker_type is_chosen=is_custom on_choose=on_custom />
            <Show when=move || is_custom.get()><ComparedDates period_draft form_id=form_id.clone() /></Show>
            <CompareChoice name title=i18n::compare_picker_nothing is_chosen=Signal::derive(is_off)
                on_choose=Callback::new(move |()| period_draft.compare(None)) />
            <MatchWeekdays period_draft comparison is_custom />
        </fieldset>
    }
}

/// One of the choices, with the dates that it would mean.
#[component]
fn CompareChoice(
    /// The name that all of them share.
    name: String,
    #[prop(into)] title: TextProp,
    #[prop(into)] is_chosen: Signal<bool>,
    #[prop(optional)] dates: Option<Signal<Option<String>>>,
    /// Called once it is chosen.
    on_choose: Callback<()>,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="radio" name=name prop:checked=move || is_chosen.get() on:change=move |_| on_choose.run(()) />
            <span>{move || title.get()}</span>
            <small>{move || dates.and_then(|dates| dates.get())}</small>
        </label>
    }
}

/// The switch between weekdays and dates. Where neither is compared, it waits.
#[component]
fn MatchWeekdays(
    period_draft: PeriodDraft,
    comparison: Memo<Option<Comparison>>,
    /// Whether other dates are asked for, which stand beside the period's as they are.
    is_custom: Memo<bool>,
) -> impl IntoView {
    let named = move || comparison.get().filter(|_| !is_custom.get());
    let is_on =
        move || named().is_some_and(|named| named.alignment_for(period_draft.period()) == Alignment::Weekday);
    let on_change = move |event| {
        let alignment = if event_target_checked(&event) { Alignment::Weekday } else { Alignment::Date };
        let aligned = named().map(|named| named.aligned(alignment, period_draft.period()));
        period_draft.compare(aligned);
    };
    view! {
        <label class="choice">
            <input type="checkbox" role="switch" prop:checked=is_on prop:disabled=move || named().is_none() on:change=on_change />
            <span>{move || i18n::compare_picker_weekdays()}</span>
        </label>
    }
}

/// Dates as a person types them. They count once the draft is applied.
#[component]
fn ComparedDates(period_draft: PeriodDraft, form_id: String) -> impl IntoView {
    let text = Memo::new(move |_| period_draft.compared_dates.get().unwrap_or_default());
    let read = Memo::new(move |_| {
        let read = text.with(|text| period_draft.read_dates(text));
        read.map_err(|error| period_draft.date_context.describe_error(&error))
    });
    let note = move || match (text.with(String::is_empty), read.get()) {
        (true, _) => i18n::compare_picker_example().into(),
        (_, Ok(range)) => text.with(|text| interpreted_dates(text, range)),
        (_, Err(why)) => why,
    };
    let (id, note_id) = (use_id(), use_id());
    view! {
        <div class="field">
            <label for=id.clone()>{move || i18n::compare_picker_dates()}</label>
            <input id=id type="text" form=form_id autocomplete="off" spellcheck="false"
                aria-describedby=note_id.clone()
                aria-invalid=move || (!text.with(String::is_empty) && read.get().is_err()).to_string()
                prop:value=move || text.get()
                on:focus=|event| select_all(&event)
                on:input=move |event| period_draft.compared_dates.set(Some(event_target_value(&event))) />
            <p class="field-note" id=note_id role="status">{move || note()}</p>
        </div>
    }
}
