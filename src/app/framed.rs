//! What stands in place of the page where a page of another origin shows it in a frame. That one could lay things over
//! it and lead clicks that nobody means, so there is nothing here to sign in with, and nothing of a sign-in.

use leptos::prelude::*;

use crate::features::sign_in::sign_in_panel::secret_notice;
use crate::filters::page_address::full_url;
use crate::ui::notice::Notices;

/// Why there is nothing, and the way to the page alone.
#[component]
pub fn FramedNotice(
    /// Whether a secret was taken out of the address.
    had_secret: bool,
) -> impl IntoView {
    let sentences = Memo::new(move |_| secret_notice(had_secret).into_iter().collect());
    view! {
        <main class="welcome" id="main">
            <h1>{move || i18n::sign_in_title()}</h1>
            <Notices sentences />
            <p class="lead">{move || i18n::sign_in_framed()}</p>
            <p>
                <a href=full_url() target="_blank" rel="noopener">{move || i18n::sign_in_framed_open()}</a>
            </p>
        </main>
    }
}
