//! The choice of a period: by name, by two dates, or by a step from the one before.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use live::{Memo, Signal, signal};

use super::browser_wording::BrowserWording;
use super::select::{Choice, Select};
use crate::domain::period::Period;
use crate::domain::range::DateRange;
use crate::domain::stepping::Step;
use crate::domain::wording::Wording;

const CUSTOM: &str = "custom";

/// Presets, two date fields for a custom period, and steps to the periods beside it.
#[component]
pub fn PeriodPicker(
    /// The chosen period.
    period: Memo<Period>,
    /// Its dates.
    range: Memo<DateRange>,
    /// The dates that a period would have.
    dates: Callback<Period, DateRange>,
    /// The period beside the chosen one, if there is one.
    beside: Callback<Step, Option<Period>>,
    /// Called with another period.
    on_change: Callback<Period>,
) -> impl IntoView {
    let (is_open, set_open) = signal(false);
    // A period can change without this picker, through the address bar.
    live::effect(move |_| {
        if !matches!(period.get(), Period::Custom(_)) {
            set_open.set(false);
        }
    });
    let chosen = live::memo(move |_| if is_open.get() { CUSTOM.into() } else { period.get().to_string() });
    let on_select = Callback::new(move |value: String| {
        set_open.set(value == CUSTOM);
        if let Ok(period) = value.parse() {
            on_change.run(period);
        }
    });
    let stepper = move |step: Step, arrow: &'static str, name: &'static str| {
        let to = live::memo(move |_| beside.run(step));
        let title = move || match to.get() {
            Some(period) => format!("{name}: {}", BrowserWording.range(dates.run(period))),
            None => format!("{name}: none"),
        };
        // Not disabled where there is none, so that the focus stays.
        view! {
            <button
                type="button"
                class="quiet"
                aria-disabled=live::text(move || to.with(Option::is_none))
                on:click=move |_| {
                    if let Some(period) = to.get_untracked() {
                        on_change.run(period);
                    }
                }
                title=live::text(title)
            >
                <span aria-hidden="true">{arrow}</span>
                <span class="unseen">{live::text(title)}</span>
            </button>
        }
    };
    view! {
        <div class="stepper">
            {stepper(Step::Back, "‹", "Previous period")}
            <Select label="Period" id="period" choices=live::memo(move |_| choices(period.get(), dates)) chosen on_change=on_select />
            {stepper(Step::Forth, "›", "Next period")}
        </div>
        {live::maybe(move || is_open.get().then(|| view! { <CustomDates range on_change /> }))}
    }
}

/// The presets with their dates, before them a period that is none of them, and the way to other dates.
fn choices(period: Period, dates: Callback<Period, DateRange>) -> Vec<Choice> {
    let presets = || {
        let all = Period::PRESETS.into_iter();
        all.flat_map(|(group, presets)| presets.iter().map(move |preset| (group, *preset)))
    };
    let is_extra = presets().all(|(_, preset)| preset != period);
    let extra = is_extra.then_some(("", period));
    let named = extra.into_iter().chain(presets()).map(|(group, period)| {
        let range = BrowserWording.range(dates.run(period));
        let title = match period {
            Period::Custom(_) => range,
            _ => format!("{} · {range}", period.title()),
        };
        Choice { value: period.to_string(), title, group }
    });
    named.chain([Choice { value: CUSTOM.into(), title: "Custom…".into(), group: "" }]).collect()
}

#[component]
fn CustomDates(range: Memo<DateRange>, on_change: Callback<Period>) -> impl IntoView {
    let (from, set_from) = signal(range.get_untracked().start().to_string());
    let (to, set_to) = signal(range.get_untracked().end().to_string());
    let (error, set_error) = signal(None::<String>);
    live::effect(move |_| {
        let range = range.get();
        set_from.set(range.start().to_string());
        set_to.set(range.end().to_string());
        set_error.set(None);
    });
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        match format!("{}..{}", from.get(), to.get()).parse::<DateRange>() {
            Ok(range) => {
                set_error.set(None);
                on_change.run(Period::Custom(range));
            }
            Err(error) => set_error.set(Some(format!("This is no period: {error}."))),
        }
    };
    view! {
        <form class="custom-dates" novalidate on:submit=on_submit>
            <DateField label="From" id="from" value=from on_input=set_from error />
            <DateField label="To" id="to" value=to on_input=set_to error />
            <button type="submit">"Apply"</button>
            <p class="field-error" id="dates-error" role="alert">{live::text(move || error.get().unwrap_or_default())}</p>
        </form>
    }
}

#[component]
fn DateField(
    label: &'static str,
    id: &'static str,
    value: Signal<String>,
    on_input: Signal<String>,
    error: Signal<Option<String>>,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <input
                type="date"
                id=id
                prop:value=live::text(move || value.get())
                aria-invalid=live::text(move || error.get().is_some())
                aria-describedby="dates-error"
                on:input=move |event| on_input.set(event_target_value(&event))
            />
        </div>
    }
}
