//! Above the sheet, and not on paper: the usual periods, the reader's own words, and the way to print.

use analytics::calendar_unit::CalendarUnit;
use analytics::period::Period;
use leptos::prelude::*;

use super::texts::{MAX_REMARK_LETTERS, MAX_TITLE_LETTERS, ReportTexts};
use crate::browser::printing::print;
use crate::filters::filters::Filters;
use crate::text::period::title;
use crate::ui::icon::{Icon, LuPrinter};
use crate::ui::id::use_id;

/// Whole weeks and months that are over.
const PERIODS: [Period; 4] = [
    Period::Calendar(CalendarUnit::Week, 1),
    Period::Calendar(CalendarUnit::Week, 2),
    Period::Calendar(CalendarUnit::Month, 1),
    Period::Calendar(CalendarUnit::Month, 2),
];

#[component]
pub(super) fn Toolbar(
    /// The reader's own words.
    texts: ReportTexts,
    /// The title of a report that the reader has given none.
    default_title: Memo<String>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let choice = move |period: Period| {
        view! {
            <button
                type="button"
                value=period.to_string()
                aria-pressed=move || (filters.period.get() == period).to_string()
                on:click=move |_| filters.set_period(period)
            >
                {move || title(period)}
            </button>
        }
    };
    view! {
        <div class="report-tools">
            <div class="report-actions">
                <div class="report-periods" role="group" aria-label=move || i18n::report_periods()>
                    {PERIODS.map(choice)}
                </div>
                <button type="button" class="primary report-print" on:click=move |_| print()>
                    <Icon icon=LuPrinter />
                    {move || i18n::report_print()}
                </button>
            </div>
            <Words texts default_title />
        </div>
    }
}

/// The fields of the reader's own words.
#[component]
fn Words(texts: ReportTexts, default_title: Memo<String>) -> impl IntoView {
    let (title_id, remarks_id, hint_id) = (use_id(), use_id(), use_id());
    let hint = move || if texts.is_kept.get() { i18n::report_kept() } else { i18n::report_not_kept() };
    view! {
        <div class="field">
            <label for=title_id.clone()>{move || i18n::report_title()}</label>
            <input
                id=title_id
                type="text"
                // Empty, it has the page's direction, for what stands in its place.
                dir=move || texts.title.with(|title| (!title.is_empty()).then_some("auto"))
                autocomplete="off"
                maxlength=MAX_TITLE_LETTERS.to_string()
                placeholder=move || default_title.get()
                aria-describedby=hint_id.clone()
                prop:value=move || texts.title.get()
                on:input=move |event| texts.set_title(&event_target_value(&event))
            />
        </div>
        <div class="field">
            <label for=remarks_id.clone()>{move || i18n::report_remarks()}</label>
            <textarea
                id=remarks_id
                dir="auto"
                rows="2"
                maxlength=MAX_REMARK_LETTERS.to_string()
                aria-describedby=hint_id.clone()
                prop:value=move || texts.remarks.get()
                on:input=move |event| texts.set_remarks(&event_target_value(&event))
            ></textarea>
        </div>
        <p class="field-note" id=hint_id role="status">{move || hint()}</p>
    }
}
