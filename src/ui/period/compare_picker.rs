//! What the period is compared with: nothing, what was before, the year before, or other dates.

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::html;
use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::ui::id::use_id;
use crate::ui::period::draft::{DateContext, interpreted_dates};
use crate::ui::select::{Choice, Select};
use analytics::comparison::{Alignment, Baseline, Comparison};
use analytics::locale_format::LocaleFormat;
use analytics::period_input::parse_period;
use analytics::range::DateRange;

const CUSTOM: &str = "custom";

/// The choices with the dates that each would mean, and a field for other dates.
#[component]
pub fn ComparePicker(
    /// What is chosen.
    #[prop(into)]
    comparison: Signal<Option<Comparison>>,
    /// The dates of a comparison.
    dates: Callback<Comparison, Option<DateRange>>,
    /// What typed dates go by.
    date_context: DateContext,
    /// Called with another choice.
    on_change: Callback<Option<Comparison>>,
) -> impl IntoView {
    let (is_open, select) = (RwSignal::new(false), NodeRef::<html::Select>::new());
    let chosen = Memo::new(move |_| match (is_open.get(), comparison.get()) {
        (true, _) => CUSTOM.into(),
        (false, comparison) => comparison.map(|comparison| comparison.to_string()).unwrap_or_default(),
    });
    let on_select = Callback::new(move |value: String| {
        is_open.set(value == CUSTOM);
        if value != CUSTOM {
            on_change.run(value.parse().ok());
        }
    });
    let choices = Memo::new(move |_| choices(comparison.get(), dates));
    let on_dates = Callback::new(move |range: Option<DateRange>| {
        // The field goes; the focus goes back to the choice.
        if let Some(select) = select.get_untracked() {
            let _ = select.focus();
        }
        is_open.set(false);
        if let Some(range) = range {
            on_change.run(Some(Comparison { baseline: Baseline::Custom(range), alignment: Alignment::Date }));
        }
    });
    view! {
        <Select label=i18n::compare_picker_label choices chosen on_change=on_select node_ref=select />
        <Show when=move || is_open.get()><OtherDates date_context on_dates /></Show>
    }
}

fn choices(comparison: Option<Comparison>, dates: Callback<Comparison, Option<DateRange>>) -> Vec<Choice> {
    let mut choices =
        vec![Choice { value: String::new(), title: i18n::compare_picker_nothing().into(), group: None }];
    let groups = [
        (i18n::compare_picker_weekdays(), Alignment::Weekday),
        (i18n::compare_picker_by_date(), Alignment::Date),
    ];
    let before = i18n::compare_picker_before();
    let year_before = i18n::compare_picker_year_before();
    for (group, alignment) in groups {
        for (baseline, name) in [(Baseline::Previous, before), (Baseline::PreviousYear, year_before)] {
            let comparison = Comparison { baseline, alignment };
            let title = match dates.run(comparison) {
                Some(range) => i18n::period_picker_choice(&IntlFormat.range(range), name),
                None => name.to_owned(),
            };
            choices.push(Choice { value: comparison.to_string(), title, group: Some(group) });
        }
    }
    let group = i18n::compare_picker_others();
    if let Some(Comparison { baseline: Baseline::Custom(range), .. }) = comparison {
        choices.push(Choice { value: range.to_string(), title: IntlFormat.range(range), group: Some(group) });
    }
    choices.push(Choice {
        value: CUSTOM.into(),
        title: i18n::compare_picker_type().into(),
        group: Some(group),
    });
    choices
}

/// Dates as a person types them; none where they think better of it.
#[component]
fn OtherDates(date_context: DateContext, on_dates: Callback<Option<DateRange>>) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let read = Memo::new(move |_| {
        let read = parse_period(&text.get(), &date_context.parse_context());
        read.map(|period| date_context.range(period)).map_err(|error| date_context.describe_error(&error))
    });
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        if let Ok(range) = read.get_untracked() {
            on_dates.run(Some(range));
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            on_dates.run(None);
        }
    };
    let note = move || match (text.with(String::is_empty), read.get()) {
        (true, _) => i18n::compare_picker_example().into(),
        (_, Ok(range)) => text.with(|text| interpreted_dates(text, range)),
        (_, Err(why)) => why,
    };
    let (id, note_id) = (use_id(), use_id());
    view! {
        <form class="custom-dates" novalidate on:submit=on_submit on:keydown=on_key>
            <div class="field">
                <label for=id.clone()>{move || i18n::compare_picker_dates()}</label>
                <input id=id type="text" autocomplete="off" spellcheck="false"
                    aria-describedby=note_id.clone()
                    on:input=move |event| text.set(event_target_value(&event)) />
            </div>
            <button type="submit">{move || i18n::compare_picker_compare()}</button>
            <p class="field-note" id=note_id role="status">{move || note()}</p>
        </form>
    }
}
