//! Two months to choose days from, or one where there is no room: by pointer, and by keys as on every grid of days.

use analytics::calendar_unit::CalendarUnit;
use chrono::Weekday;
use leptos::html;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::calendar_view::CalendarView;
use super::draft::PeriodDraft;
use super::month::{Month, focus_active_day};
use crate::browser::intl_format::IntlFormat;
use crate::ui::icon::{Icon, LuChevronLeft, LuChevronRight};

/// The calendar of what is being chosen.
#[component]
pub(crate) fn Calendar(
    /// The draft that it shows and changes.
    period_draft: PeriodDraft,
    /// Whether there is room for one month only: that of the day that the keys are at.
    is_narrow: Signal<bool>,
) -> impl IntoView {
    let element = NodeRef::<html::Div>::new();
    let shown = Memo::new(move |_| CalendarView::of(period_draft, is_narrow.get()));
    Effect::new(move |_| {
        shown.track();
        // The cells are changing as well: the focus moves once they have.
        queue_microtask(move || focus_active_day(element));
    });
    let months = move || {
        let shown = shown.get();
        let names: Vec<String> =
            (0..shown.months).map(|ahead| IntlFormat.month(shown.month(ahead))).collect();
        names.join(" – ")
    };
    view! {
        <div class="calendar" node_ref=element>
            <MonthButton period_draft shown ahead=|_| -1 class="quiet earlier" label=i18n::calendar_earlier>
                <Icon icon=LuChevronLeft />
            </MonthButton>
            <Month period_draft shown ahead=0 />
            <MonthButton period_draft shown ahead=|months| months class="quiet later" label=i18n::calendar_later>
                <Icon icon=LuChevronRight />
            </MonthButton>
            <Show when=move || !is_narrow.get()><Month period_draft shown ahead=1 /></Show>
            // Which months they turn to is said beside them: a grid holds nothing but its rows.
            <p class="unseen" aria-live="polite">{move || months()}</p>
        </div>
    }
}

/// A button to a month that is not on screen. Not disabled where it leads nowhere, so that the focus stays.
#[component]
fn MonthButton(
    period_draft: PeriodDraft,
    shown: Memo<CalendarView>,
    /// How many months it leads from the first of so many.
    ahead: fn(i32) -> i32,
    class: &'static str,
    /// How it is read aloud.
    #[prop(into)]
    label: TextProp,
    children: Children,
) -> impl IntoView {
    let leads = move || {
        let shown = shown.get();
        let month = CalendarUnit::Month.start(shown.month(ahead(shown.months)), Weekday::Mon);
        !(0..shown.months).any(|ahead| shown.month(ahead) == month)
    };
    view! {
        <button
            type="button"
            class=class
            aria-label=move || label.get()
            aria-disabled=move || (!leads()).to_string()
            on:click=move |_| {
                let shown = shown.get_untracked();
                period_draft.go(shown.month(ahead(shown.months)));
            }
        >
            {children()}
        </button>
    }
}
