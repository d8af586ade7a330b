//! The dialog or the drawer over the views.

use leptos::either::Either;
use leptos::prelude::*;

use super::keys::Keys;
use super::over::Over;
use super::views::Views;
use crate::components::dialog::Modal;
use crate::pages::drawer::Drawer;
use crate::pages::sign_in::{Purpose, SignInPanel};
use crate::state::filters::Filters;
use crate::state::session::Session;

/// The dialog that is open, or the drawer of an agent or a department.
#[component]
pub fn Overlay(
    /// The dialog that is open.
    over: RwSignal<Option<Over>>,
    /// Whether single keys have a purpose.
    has_keys: RwSignal<bool>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    // Nothing may cover the form that renews the session.
    let is_barred = Memo::new(move |_| session.is_expired.get() && over.get() != Some(Over::Add));
    move || match over.get() {
        _ if is_barred.get() => None,
        Some(dialog) => Some(Either::Left(view! { <OverDialog dialog over has_keys /> })),
        None => filters.about.get().map(|about| Either::Right(view! { <Drawer about /> })),
    }
}

#[component]
fn OverDialog(dialog: Over, over: RwSignal<Option<Over>>, has_keys: RwSignal<bool>) -> impl IntoView {
    let content = match dialog {
        Over::Add => view! { <SignInPanel purpose=Purpose::Add /> }.into_any(),
        Over::Views => view! { <Views /> }.into_any(),
        Over::Keys => view! { <Keys is_on=has_keys /> }.into_any(),
    };
    let on_close = Callback::new(move |()| over.set(None));
    view! {
        <Modal title=move || dialog.title() closed_by="closerequest" leave=move || dialog.way_out() on_close>
            {content}
        </Modal>
    }
}
