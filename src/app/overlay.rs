//! The dialog or the drawer over the views.

use leptos::either::Either;
use leptos::prelude::*;

use super::open_dialog::OpenDialog;
use super::saved_views::SavedViewsDialog;
use super::shortcut_actions::Keys;
use crate::components::dialog::Modal;
use crate::pages::details::DetailsDrawer;
use crate::pages::sign_in::{SignInPanel, SignInPurpose};
use crate::state::filters::Filters;
use crate::state::session::Session;

/// The dialog that is open, or the drawer of an agent or a department.
#[component]
pub fn Overlay(
    /// The dialog that is open.
    open_dialog: RwSignal<Option<OpenDialog>>,
    /// Whether single keys have a purpose.
    has_keys: RwSignal<bool>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    // Nothing may cover the form that renews the session.
    let is_blocked =
        Memo::new(move |_| session.is_expired.get() && open_dialog.get() != Some(OpenDialog::Add));
    move || match open_dialog.get() {
        _ if is_blocked.get() => None,
        Some(dialog) => Some(Either::Left(view! { <DialogContent dialog open_dialog has_keys /> })),
        None => filters.details.get().map(|about| Either::Right(view! { <DetailsDrawer about /> })),
    }
}

#[component]
fn DialogContent(
    dialog: OpenDialog,
    open_dialog: RwSignal<Option<OpenDialog>>,
    has_keys: RwSignal<bool>,
) -> impl IntoView {
    let content = match dialog {
        OpenDialog::Add => view! { <SignInPanel purpose=SignInPurpose::Add /> }.into_any(),
        OpenDialog::Views => view! { <SavedViewsDialog /> }.into_any(),
        OpenDialog::Keys => view! { <Keys is_on=has_keys /> }.into_any(),
    };
    let on_close = Callback::new(move |()| open_dialog.set(None));
    view! {
        <Modal title=move || dialog.title() closed_by="closerequest" leave=move || dialog.close_label() on_close>
            {content}
        </Modal>
    }
}
