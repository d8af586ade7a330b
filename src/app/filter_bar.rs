//! The filters, wired to their controls.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html::{Button, Input};
use leptos::prelude::*;

use super::department_choice::DepartmentChoice;
use super::filter_options::{FilterOptions, changed};
use crate::features::department_filter::chips::DepartmentChips;
use crate::filters::filters::Filters;
use crate::query::directory::Directory;
use crate::ui::focus::focus_leaves;
use crate::ui::icon::{Icon, LuSlidersHorizontal};
use crate::ui::id::use_id;
use crate::ui::period::draft::DateContext;
use crate::ui::period::picker::PeriodPicker;

/// Period and comparison, departments, and a button to the rest: what all numbers are of.
#[component]
pub fn FilterBar() -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let rest = Rest::new();
    let departments = Memo::new(move |_| directory.departments());
    let on_departments = Callback::new(move |departments| filters.set_departments(departments));
    let department_field = NodeRef::<Input>::new();
    // Where the field is put away, its opener takes the focus.
    let on_empty = Callback::new(move |()| {
        rest.focus_opener();
        if let Some(field) = department_field.get_untracked() {
            let _ = field.focus();
        }
    });
    let (rest_id, options_id) = (use_id(), use_id());
    view! {
        <div
            class="filters"
            role="search"
            aria-label=move || i18n::filters_label()
            on:keydown=move |event| rest.on_key(&event)
            on:focusout=move |event| rest.on_leave(&event)
        >
            <PeriodPicker
                chosen=Memo::new(move |_| filters.compared_period())
                date_context=date_context(filters)
                on_change=Callback::new(move |chosen| filters.set_compared_period(chosen))
            />
            // Where there is no room, all the others stand behind it.
            <RestButton rest class="filter-opener" opener=rest.filters_opener controls=rest_id.clone()>
                <span>{move || i18n::filters_more(changed(filters) as f64)}</span>
                <span class="filter-count" aria-hidden="true">{move || Some(changed(filters)).filter(|count| *count > 0)}</span>
            </RestButton>
            <div class="filter-rest" id=rest_id data-open=move || rest.is_open.get().to_string()>
                <DepartmentChoice departments on_change=on_departments field=department_field />
                <div class="options">
                    <RestButton rest class="options-opener" opener=rest.options_opener controls=options_id.clone()>
                        {move || i18n::filters_options()}
                    </RestButton>
                    <div class="option-list" id=options_id role="group" aria-label=move || i18n::filters_options()>
                        <FilterOptions />
                    </div>
                </div>
                <button type="button" class="primary filter-done" on:click=move |_| rest.close()>
                    {move || i18n::filters_done()}
                </button>
            </div>
            <DepartmentChips departments chosen=filters.departments on_change=on_departments on_empty />
        </div>
    }
}

/// What is behind a button: the options, and on a narrow page the departments as well.
#[derive(Clone, Copy)]
struct Rest {
    is_open: RwSignal<bool>,
    /// One of the two buttons is displayed.
    filters_opener: NodeRef<Button>,
    options_opener: NodeRef<Button>,
}

impl Rest {
    fn new() -> Self {
        Self { is_open: RwSignal::new(false), filters_opener: NodeRef::new(), options_opener: NodeRef::new() }
    }

    fn close(self) {
        self.is_open.set(false);
        self.focus_opener();
    }

    /// An opener that is not displayed leaves the focus where it is.
    fn focus_opener(self) {
        for opener in [self.filters_opener, self.options_opener] {
            if let Some(opener) = opener.get_untracked() {
                let _ = opener.focus();
            }
        }
    }

    fn on_key(self, event: &KeyboardEvent) {
        if self.is_open.get_untracked() && event.key() == "Escape" && !event.default_prevented() {
            event.prevent_default();
            self.close();
        }
    }

    /// Open, they lie over what follows them.
    fn on_leave(self, event: &FocusEvent) {
        let is_left = focus_leaves(event, ".filter-rest, .filter-opener") == Some(true);
        if is_left && self.is_open.try_get_untracked() == Some(true) {
            self.is_open.set(false);
        }
    }
}

/// A button that opens the rest, or closes it.
#[component]
fn RestButton(
    rest: Rest,
    class: &'static str,
    /// Filled with the button.
    opener: NodeRef<Button>,
    /// The id of what it opens.
    controls: String,
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=class
            node_ref=opener
            aria-controls=controls
            aria-expanded=move || rest.is_open.get().to_string()
            on:click=move |_| rest.is_open.update(|open| *open = !*open)
        >
            <Icon icon=LuSlidersHorizontal />
            {children()}
        </button>
    }
}

fn date_context(filters: Filters) -> DateContext {
    DateContext { today: filters.clock.today, week_start: Memo::new(move |_| filters.week_start.get().0) }
}
