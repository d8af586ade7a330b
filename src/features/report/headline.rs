//! The head of the sheet: its title, what all numbers are of, and the reader's remarks.

use analytics::department::DepartmentId;
use analytics::locale_format::LocaleFormat;
use leptos::prelude::*;

use super::texts::ReportTexts;
use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
use crate::panels::captions::may_be_running;
use crate::query::directory::Directory;
use crate::session::session::Session;

/// The title of a report that the reader has given none.
pub(super) fn use_default_title(filters: Filters) -> Memo<String> {
    Memo::new(move |_| i18n::report_default_title(&IntlFormat.range(filters.range.get())))
}

#[component]
pub(super) fn Headline(
    /// The heading's id.
    heading_id: String,
    /// The reader's own words.
    texts: ReportTexts,
    /// The title without them.
    default_title: Memo<String>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let title = move || {
        let own = texts.title.get();
        if own.trim().is_empty() { default_title.get() } else { own }
    };
    let is_running = Memo::new(move |_| {
        let (range, today) = (filters.range.get(), filters.clock.today.get());
        range.start() <= today && may_be_running(range, filters.clock.now.get(), filters)
    });
    let remarks = Memo::new(move |_| texts.remarks.get().trim().to_owned());
    view! {
        <header class="report-head">
            <h2 id=heading_id dir="auto">{title}</h2>
            <dl class="report-scope">
                <Fact name=i18n::report_workspace>{move || session.host()}</Fact>
                <Fact name=i18n::report_period>{move || IntlFormat.range(filters.range.get())}</Fact>
                <Fact name=i18n::report_compared>{move || compared(filters)}</Fact>
                <Fact name=i18n::report_zone>{move || filters.zone.get().to_string()}</Fact>
                <Fact name=i18n::report_departments>{use_department_names(filters)}</Fact>
            </dl>
            <Show when=move || is_running.get()>
                <p class="report-running">{move || i18n::report_running()}</p>
            </Show>
            <Show when=move || !remarks.with(String::is_empty)>
                <div class="report-remarks">
                    <h3>{move || i18n::report_remarks()}</h3>
                    // Text and no markup, with the lines that the reader made.
                    <p dir="auto">{move || remarks.get()}</p>
                </div>
            </Show>
        </header>
    }
}

#[component]
fn Fact(
    /// What it is.
    name: fn() -> &'static str,
    children: Children,
) -> impl IntoView {
    view! { <div><dt>{move || name()}</dt><dd dir="auto">{children()}</dd></div> }
}

fn compared(filters: Filters) -> String {
    match filters.previous_range.get() {
        Some(range) => IntlFormat.range(range),
        None => i18n::report_not_compared().into(),
    }
}

/// All names in full: what a caption has no room for has it here.
fn use_department_names(filters: Filters) -> impl Fn() -> String + Send + 'static {
    let directory: Directory = expect_context();
    move || {
        filters.departments.with(|chosen| match chosen.ids() {
            [] => i18n::report_all_departments().into(),
            ids => {
                let name = |id: &DepartmentId| directory.display_name(id);
                ids.iter().map(name).collect::<Vec<_>>().join(i18n::covering_between_names())
            }
        })
    }
}
