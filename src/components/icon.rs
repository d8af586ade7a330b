//! Signs of the Lucide set, drawn in the colour of the text that they stand in. Nobody hears them: what they mean stands
//! beside them in words.

use icondata_core::IconData;
use leptos::prelude::*;
use live::view;

pub use icondata_lu::{
    LuBookmark, LuCalendarDays, LuChevronDown, LuChevronLeft, LuChevronRight, LuChevronsUpDown, LuCopy,
    LuKeyboard, LuMinimize2, LuMonitor, LuRefreshCw, LuSlidersHorizontal, LuTable2, LuX,
};

/// A sign as a piece of view.
pub fn icon(sign: &IconData) -> AnyView {
    view! { <span class="icon" aria-hidden="true" inner_html=drawn(sign)></span> }.into_any()
}

/// A sign as HTML.
pub(super) fn icon_html(sign: &IconData) -> String {
    format!("<span class=icon aria-hidden=true>{}</span>", drawn(sign))
}

fn drawn(sign: &IconData) -> String {
    // All of the set are drawn on one grid.
    format!("<svg viewBox=\"0 0 24 24\">{}</svg>", sign.data)
}
