//! The window's title, and where a page begins.

use leptos::prelude::*;

use crate::filters::filters::Filters;
use crate::session::session::Session;

/// Keeps the window's title, and begins each page at its top.
pub(super) fn follow_page(filters: Filters, session: Session) {
    // What stood low on one page would lie in the middle of the other.
    Effect::new(move |was: Option<()>| {
        session.client.track();
        if was.is_some() {
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
    Effect::new(move |_| {
        let brand = match (session.snapshots.current(), filters.demo.get()) {
            (Some(_), _) => i18n::frame_tab(i18n::frame_brand(), i18n::snapshot_tab()),
            (None, true) => i18n::frame_tab(i18n::frame_brand(), i18n::frame_demo()),
            (None, false) => i18n::frame_brand().to_owned(),
        };
        document().set_title(&match session.client.with(Option::is_some) {
            true => i18n::frame_tab(&brand, filters.view.get().title()),
            false => brand,
        });
    });
}
