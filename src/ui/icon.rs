//! Icons of the Lucide set, drawn in the colour of the text that they stand in. They are hidden from assistive technology:
//! what they mean stands beside them in words.

use icondata_core::IconData;
use leptos::prelude::*;

pub use icondata_lu::{
    LuArrowDown, LuArrowUp, LuBookmark, LuCalendarDays, LuChevronDown, LuChevronLeft, LuChevronRight,
    LuChevronsUpDown, LuCopy, LuDownload, LuFileText, LuKeyboard, LuMinimize2, LuMonitor, LuPrinter,
    LuRefreshCw, LuShare2, LuSlidersHorizontal, LuTable2, LuX,
};

/// One icon. The `leptos_icons` crate has no way to hide its icons from assistive technology, and sets the size and the
/// fill that the stylesheet decides here.
#[component]
pub fn Icon(
    /// Its data.
    icon: &'static IconData,
) -> impl IntoView {
    // The data is SVG source that the icon crate ships as a constant; nothing from outside gets here.
    view! {
        <span class="icon" aria-hidden="true">
            <svg viewBox=icon.view_box inner_html=icon.data></svg>
        </span>
    }
}
