//! The way back in after a session has ended.

use leptos::html::H2;
use leptos::prelude::*;

use crate::ui::dialog::close;
use crate::ui::id::use_id;

/// Stands over a view that is kept, around the fields. It takes the focus, so that nobody misses it.
#[component]
pub fn SessionExpired(
    /// The fields.
    children: Children,
) -> impl IntoView {
    let (id, title) = (use_id(), NodeRef::<H2>::new());
    Effect::new(move |_| {
        let Some(title) = title.get() else { return };
        // A dialog over it would keep it from everybody.
        close();
        let _ = title.focus();
    });
    view! {
        <section class="expired" role="dialog" aria-labelledby=id>
            <h2 id=id.clone() tabindex="-1" node_ref=title>{move || i18n::frame_session_ended()}</h2>
            {children()}
        </section>
    }
}
