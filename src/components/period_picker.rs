//! The choice of a period: by name, by a step from the one before, or any other in a dialog.

use leptos::prelude::*;

use super::browser_wording::BrowserWording;
use super::choosing::{Choosing, Dating};
use super::icon::{Icon, LuCalendarDays, LuChevronLeft, LuChevronRight};
use super::period_dialog::PeriodDialog;
use super::select::{Choice, Select};
use super::step_button::StepButton;
use analytics::period::Period;
use analytics::stepping::{Step, step};
use analytics::wording::Wording;

const CUSTOM: &str = "custom";

/// Presets, steps to the periods beside the chosen one, and the way to any other.
#[component]
pub fn PeriodPicker(
    /// The chosen period.
    #[prop(into)]
    period: Signal<Period>,
    /// What dates go by.
    dating: Dating,
    /// Called with another period.
    on_change: Callback<Period>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let chosen = Memo::new(move |_| if is_open.get() { CUSTOM.into() } else { period.get().to_string() });
    let choices = Memo::new(move |_| choices(period.get(), dating));
    let on_select = Callback::new(move |value: String| {
        is_open.set(value == CUSTOM);
        if let Ok(period) = value.parse() {
            on_change.run(period);
        }
    });
    let on_close = Callback::new(move |()| is_open.set(false));
    let beside = move |way: Step| {
        Memo::new(move |_| step(period.get(), way, dating.today.get(), dating.week_start.get()))
    };
    view! {
        <div class="stepper">
            <StepButton name=i18n::period_picker_previous to=beside(Step::Back) dating on_press=on_change>
                <Icon icon=LuChevronLeft />
            </StepButton>
            <Select label=i18n::period_picker_label choices chosen on_change=on_select />
            <StepButton name=i18n::period_picker_next to=beside(Step::Forth) dating on_press=on_change>
                <Icon icon=LuChevronRight />
            </StepButton>
            <button type="button" class="quiet" title=move || i18n::period_picker_dates() on:click=move |_| is_open.set(true)>
                <Icon icon=LuCalendarDays />
                <span class="unseen">{move || i18n::period_picker_dates()}</span>
            </button>
        </div>
        <Show when=move || is_open.get()>
            <PeriodDialog choosing=untrack(|| Choosing::new(period.get(), dating, on_change)) on_close />
        </Show>
    }
}

/// The presets with their dates, before them a period that is none of them, and the way to other dates.
fn choices(period: Period, dating: Dating) -> Vec<Choice> {
    let mut choices = Vec::new();
    let mut add = |group: Option<&'static str>, period: Period| {
        let range = BrowserWording.range(dating.range(period));
        let title = match period {
            Period::Custom(_) => range,
            _ => i18n::period_picker_choice(&range, &period.title()),
        };
        choices.push(Choice { value: period.to_string(), title, group });
    };
    if !Period::PRESETS.iter().any(|(_, presets)| presets.contains(&period)) {
        add(None, period);
    }
    for (group, presets) in Period::PRESETS {
        for preset in presets {
            add(Some(group()), *preset);
        }
    }
    choices.push(Choice { value: CUSTOM.into(), title: i18n::period_picker_custom().into(), group: None });
    choices
}
