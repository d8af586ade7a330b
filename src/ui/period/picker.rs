//! The choice of a period: by name, by a step from the one before, or any other in a dialog.

use leptos::prelude::*;

use super::step_button::StepButton;
use crate::browser::intl_format::IntlFormat;
use crate::text::period::{group_title, title};
use crate::ui::icon::{Icon, LuCalendarDays, LuChevronLeft, LuChevronRight};
use crate::ui::period::dialog::PeriodDialog;
use crate::ui::period::draft::{DateContext, PeriodDraft};
use crate::ui::select::{Choice, Select};
use analytics::locale_format::LocaleFormat;
use analytics::period::Period;
use analytics::period_step::{PeriodStep, adjacent_period};

const CUSTOM: &str = "custom";

/// Presets, steps to the periods beside the chosen one, and the way to any other.
#[component]
pub fn PeriodPicker(
    /// The chosen period.
    #[prop(into)]
    period: Signal<Period>,
    /// What dates go by.
    date_context: DateContext,
    /// Called with another period.
    on_change: Callback<Period>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let chosen = Memo::new(move |_| if is_open.get() { CUSTOM.into() } else { period.get().to_string() });
    let choices = Memo::new(move |_| choices(period.get(), date_context));
    let on_select = Callback::new(move |value: String| {
        is_open.set(value == CUSTOM);
        if let Ok(period) = value.parse() {
            on_change.run(period);
        }
    });
    let on_close = Callback::new(move |()| is_open.set(false));
    let beside = move |way: PeriodStep| {
        Memo::new(move |_| {
            adjacent_period(period.get(), way, date_context.today.get(), date_context.week_start.get())
        })
    };
    view! {
        <div class="stepper">
            <StepButton name=i18n::period_picker_previous to=beside(PeriodStep::Previous) date_context on_press=on_change>
                <Icon icon=LuChevronLeft />
            </StepButton>
            <Select label=i18n::period_picker_label choices chosen on_change=on_select />
            <StepButton name=i18n::period_picker_next to=beside(PeriodStep::Next) date_context on_press=on_change>
                <Icon icon=LuChevronRight />
            </StepButton>
            <button type="button" class="quiet" title=move || i18n::period_picker_dates() on:click=move |_| is_open.set(true)>
                <Icon icon=LuCalendarDays />
                <span class="unseen">{move || i18n::period_picker_dates()}</span>
            </button>
        </div>
        <Show when=move || is_open.get()>
            <PeriodDialog period_draft=untrack(|| PeriodDraft::new(period.get(), date_context, on_change)) on_close />
        </Show>
    }
}

/// The presets with their dates, before them a period that is none of them, and the way to other dates.
fn choices(period: Period, date_context: DateContext) -> Vec<Choice> {
    let mut choices = Vec::new();
    let mut add = |group: Option<&'static str>, period: Period| {
        let range = IntlFormat.range(date_context.range(period));
        let line = match period {
            Period::Custom(_) => range,
            _ => i18n::period_picker_choice(&range, &title(period)),
        };
        choices.push(Choice { value: period.to_string(), title: line, group });
    };
    if !Period::PRESETS.iter().any(|(_, presets)| presets.contains(&period)) {
        add(None, period);
    }
    for (group, presets) in Period::PRESETS {
        for preset in presets {
            add(Some(group_title(group)), *preset);
        }
    }
    choices.push(Choice { value: CUSTOM.into(), title: i18n::period_picker_custom().into(), group: None });
    choices
}
