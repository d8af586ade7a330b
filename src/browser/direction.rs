//! The direction of reading.

use leptos::prelude::document;

/// Whether the page is read from right to left.
pub fn is_rtl() -> bool {
    document().document_element().and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl")
}
