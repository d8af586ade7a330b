//! Where the page is shown: its origin, a frame, a sandbox.

use leptos::prelude::window;

use super::boot_script;

/// Where this page is from.
pub fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// Whether a sandbox lets nobody know where this page is from.
pub fn is_sandboxed() -> bool {
    boot_script::is_sandboxed().unwrap_or_default()
}

/// Whether the page's first script took a secret out of the address.
pub fn had_secret() -> bool {
    boot_script::had_secret().unwrap_or_default()
}

/// Whether a page of another origin shows this one in a frame. So it is taken where the first script cannot tell, such
/// as one of another version that a cache kept.
pub fn is_framed() -> bool {
    boot_script::is_framed().unwrap_or(true)
}
