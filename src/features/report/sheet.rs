//! The sheet of the report, what is done with it above it, and what all its parts are of.

use analytics::locale_format::LocaleFormat;
use leptos::prelude::*;

use super::headline::{Headline, use_default_title};
use super::texts::ReportTexts;
use super::toolbar::Toolbar;
use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
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
    view! {
        <Toolbar texts default_title />
        <article class="paper" aria-labelledby=heading_id>
            <Headline heading_id=heading_id.clone() texts default_title />
            {children()}
            <p class="report-made">{move || made(filters)}</p>
        </article>
    }
}

/// When the sheet was made: old numbers say how old they are by themselves.
fn made(filters: Filters) -> String {
    let zone = filters.zone.get();
    let local = zone.local(filters.clock.now.get());
    let moment = i18n::age_moment(&IntlFormat.full_day(local.date()), &IntlFormat.time(local));
    i18n::report_made(&moment, &zone.to_string())
}
