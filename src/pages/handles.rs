//! A report's controls as its panel takes them.

use crate::components::panel::Handles;
use crate::state::report::Controls;

/// The same, for a panel.
pub fn handles(controls: Controls) -> Handles {
    let Controls { progress, calls, seen, refresh, stop } = controls;
    Handles { progress, calls, seen, refresh, stop }
}
