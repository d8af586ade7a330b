//! The way back in after a session has ended.

use leptos::prelude::*;
use live::view;

use super::dialog::close;
use super::surroundings::focus;

/// Stands over a view that is kept, around the fields. It takes the focus, so that nobody misses it.
#[component]
pub fn WayBack(children: Children) -> impl IntoView {
    Effect::new(|_| {
        // A dialog over it would keep it from everybody.
        close();
        focus("expired-title");
    });
    view! {
        <section class="expired" role="dialog" aria-labelledby="expired-title">
            <h2 id="expired-title" tabindex="-1">{words::frame_session_ended()}</h2>
            {children()}
        </section>
    }
}
