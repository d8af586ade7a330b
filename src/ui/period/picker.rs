//! The choice of a period: by a step from the one before, or any other in a popover, with what it is compared with.

use leptos::prelude::*;
use leptos_use::use_media_query;

use super::popover::PeriodPopover;
use super::step_button::StepButton;
use crate::browser::intl_format::IntlFormat;
use crate::text::period::title;
use crate::ui::icon::{Icon, LuCalendarDays, LuChevronLeft, LuChevronRight};
use crate::ui::id::use_id;
use crate::ui::period::draft::{DateContext, PeriodDraft};
use analytics::comparison_choice::ComparedPeriod;
use analytics::locale_format::LocaleFormat;
use analytics::period::Period;
use analytics::period_step::{PeriodStep, adjacent_period};

/// Where the popover is a sheet; the stylesheet has the same width.
const NARROW: &str = "(width < 43.75em)";

/// Steps to the periods beside the chosen one, and the way to any other.
#[component]
pub fn PeriodPicker(
    /// The chosen period, and what it is compared with.
    #[prop(into)]
    chosen: Signal<ComparedPeriod>,
    /// What dates go by.
    date_context: DateContext,
    /// Called with another choice.
    on_change: Callback<ComparedPeriod>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let is_narrow = use_media_query(NARROW);
    let adjacent = move |step: PeriodStep| {
        Memo::new(move |_| {
            let period = chosen.get().period;
            adjacent_period(period, step, date_context.today.get(), date_context.week_start.get())
        })
    };
    let on_step = Callback::new(move |period: Period| {
        on_change.run(ComparedPeriod { period, ..chosen.get_untracked() });
    });
    let draft = move || untrack(|| PeriodDraft::new(chosen, date_context, on_change));
    let on_close = Callback::new(move |()| is_open.set(false));
    view! {
        <div class="stepper">
            <StepButton name=i18n::period_picker_previous to=adjacent(PeriodStep::Previous) date_context on_press=on_step>
                <Icon icon=LuChevronLeft />
            </StepButton>
            <PeriodButton chosen date_context is_open />
            <StepButton name=i18n::period_picker_next to=adjacent(PeriodStep::Next) date_context on_press=on_step>
                <Icon icon=LuChevronRight />
            </StepButton>
        </div>
        <Show when=move || is_open.get()>
            <PeriodPopover period_draft=draft() is_narrow on_close />
        </Show>
    }
}

/// The button that says what is chosen, and opens the popover.
#[component]
fn PeriodButton(
    chosen: Signal<ComparedPeriod>,
    date_context: DateContext,
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let dates = move || IntlFormat.range(date_context.range(chosen.get().period));
    let name = move || match chosen.get().period {
        Period::Custom(_) => dates(),
        named => title(named),
    };
    let is_named = move || !matches!(chosen.get().period, Period::Custom(_));
    let compared = move || match date_context.previous_range(chosen.get()) {
        Some(range) => i18n::period_picker_versus(&IntlFormat.range(range)),
        None => i18n::compare_picker_nothing().into(),
    };
    let (id, label_id) = (use_id(), use_id());
    view! {
        <span class="unseen" id=label_id.clone()>{move || i18n::period_picker_label()}</span>
        <button
            type="button"
            class="period-opener"
            id=id.clone()
            aria-labelledby=format!("{label_id} {id}")
            aria-haspopup="dialog"
            aria-expanded=move || is_open.get().to_string()
            on:click=move |_| is_open.set(true)
        >
            <Icon icon=LuCalendarDays />
            <span>
                <b>{move || name()}</b>
                " "
                <span>{move || is_named().then(dates)}</span>
            </span>
            " "
            <small>{move || compared()}</small>
        </button>
    }
}
