//! Sentences about actions on the saved views.

use analytics::sanitize::excerpt;

use crate::filters::saved_view::ViewError;

/// The most errors or names that are listed one by one.
const MAX_LISTED: usize = 5;

/// Why a view was not saved or renamed. Where there is no name to go on after, the sentence is another.
pub(super) fn error_message(name: &str, why: ViewError) -> String {
    match why {
        ViewError::NoName => i18n::saved_views_needs_name().into(),
        ViewError::LongQuery => i18n::saved_views_long_address().into(),
        _ => i18n::saved_views_refused(&why.to_string(), &excerpt(name)),
    }
}

/// What to say of what is kept and cannot be read; nothing where all can.
pub(super) fn unreadable(faults: Vec<String>) -> Option<String> {
    (!faults.is_empty()).then(|| i18n::saved_views_unread(&listed(faults)))
}

/// The first of them, and how many more there are.
pub(super) fn listed(mut things: Vec<String>) -> String {
    let more = things.len().saturating_sub(MAX_LISTED);
    let more = if more > 0 { i18n::saved_views_and_more(more as f64) } else { String::new() };
    things.truncate(MAX_LISTED);
    things.join(i18n::saved_views_fault_separator()) + &more
}
