//! The notices of sign-outs that no workspace has confirmed.

use leptos::prelude::*;

use crate::components::parting::{Parting, PartingNotices};
use crate::state::partings::Unconfirmed;
use crate::state::session::Session;

/// Stands over the form, or over the numbers of the workspace that is open next.
#[component]
pub fn Partings() -> impl IntoView {
    let partings = expect_context::<Session>().partings;
    let open = Memo::new(move |_| partings.unconfirmed().into_iter().map(shown).collect());
    let busy = Memo::new(move |_| {
        let all = partings.unconfirmed();
        all.iter().filter(|open| open.is_busy).map(|open| open.number).collect()
    });
    let on_retry = Callback::new(move |number| partings.retry(number));
    let on_dismiss = Callback::new(move |number| partings.dismiss(number));
    view! { <PartingNotices partings=open busy on_retry on_dismiss /> }
}

fn shown(open: Unconfirmed) -> Parting {
    let Unconfirmed { number, host, can_retry, .. } = open;
    let told = if can_retry { i18n::sign_out_unconfirmed } else { i18n::sign_out_unconfirmed_for_good };
    Parting { number, sentence: told(&host), can_retry }
}
