//! Who was on service and when, in full.

use leptos::prelude::*;

use crate::features::availability::panel::AvailabilityPanel;

/// The availability's view.
#[component]
pub fn Availability() -> impl IntoView {
    view! { <AvailabilityPanel max_drawn=60 in_own_view=true /> }
}
