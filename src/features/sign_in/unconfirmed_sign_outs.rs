//! The notices of sign-outs that no workspace has confirmed.

use leptos::prelude::*;

use crate::features::sign_in::sign_out_notice::{SignOutNotice, SignOutNoticeList};
use crate::session::session::Session;
use crate::session::sign_out_notices::UnconfirmedNotice;

/// Stands over the form, or over the numbers of the workspace that is open next.
#[component]
pub fn UnconfirmedSignOuts() -> impl IntoView {
    let notices = expect_context::<Session>().sign_out_notices;
    let open = Memo::new(move |_| notices.unconfirmed().into_iter().map(shown).collect());
    let busy = Memo::new(move |_| {
        let all = notices.unconfirmed();
        all.iter().filter(|open| open.is_busy).map(|open| open.number).collect()
    });
    let on_retry = Callback::new(move |number| notices.retry(number));
    let on_dismiss = Callback::new(move |number| notices.dismiss(number));
    view! { <SignOutNoticeList sign_outs=open busy on_retry on_dismiss /> }
}

fn shown(open: UnconfirmedNotice) -> SignOutNotice {
    let UnconfirmedNotice { number, host, can_retry, .. } = open;
    let message = if can_retry { i18n::sign_out_unconfirmed } else { i18n::sign_out_unconfirmed_for_good };
    SignOutNotice { number, sentence: message(&host), can_retry }
}
