//! The sheet of the report, what is done with it above it, and what all its parts are of.

use analytics::locale_format::LocaleFormat;
use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::headline::{Headline, use_default_title};
use super::texts::ReportTexts;
use super::toolbar::Toolbar;
use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
use crate::panels::answer_times::AnswerTimes;
use crate::ui::id::use_id;

/// The report around its parts.
#[component]
pub fn ReportSheet(
    /// The parts.
    children: Children,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let texts = ReportTexts::new();
    let default_title = use_default_title(filters);
    let heading_id = use_id();
    let times = AnswerTimes::default();
    provide_context(times);
    view! {
        <Toolbar texts default_title />
        <article class="paper" aria-labelledby=heading_id>
            <Headline heading_id=heading_id.clone() texts default_title />
            {children()}
            <p class="report-made">
                {move || made(filters, times)}
                // Seen where something on the sheet is old.
                <strong class="report-old">" "{move || i18n::export_old()}</strong>
            </p>
        </article>
    }
}

/// When the sheet was made, and from when its oldest numbers are.
fn made(filters: Filters, times: AnswerTimes) -> String {
    let made = i18n::report_made(&moment(filters.clock.now.get(), filters), &filters.zone.get().to_string());
    let oldest = times.oldest().map(|at| i18n::report_oldest(&moment(at, filters)));
    [made, oldest.unwrap_or_default()].join(" ")
}

/// An instant on the clocks of the sheet's zone.
fn moment(at: DateTime<Utc>, filters: Filters) -> String {
    let local = filters.zone.get().local(at);
    i18n::age_moment(&IntlFormat.full_day(local.date()), &IntlFormat.time(local))
}
