//! The dialog or the drawer over the views.

use leptos::either::Either;
use leptos::prelude::*;

use super::open_dialog::OpenDialog;
use super::shortcut_actions::Keys;
use crate::features::department_filter::chips::focus_first_chip;
use crate::features::details::panel::DetailsDrawer;
use crate::features::saved_views::panel::SavedViewsDialog;
use crate::features::sign_in::sign_in_panel::{SignInPanel, SignInPurpose};
use crate::features::totals::panel::TotalsPanel;
use crate::features::trend::panel::TrendPanel;
use crate::filters::filters::Filters;
use crate::panels::figure_options::use_crosshair;
use crate::query::{QueryHandle, TotalsQuery, use_query};
use crate::session::session::Session;
use crate::ui::dialog::Modal;

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
        None => filters.details.get().map(|about| Either::Right(view! { <Details about /> })),
    }
}

/// The details of an agent or a department, with the panels of other features in them.
#[component]
fn Details(about: String) -> impl IntoView {
    let department_panels = Callback::new(|totals: QueryHandle<TotalsQuery>| {
        let filters: Filters = expect_context();
        let crosshair = use_crosshair(filters);
        let trend = use_query(filters.trend);
        // Under names of their own, as those of the view are still there.
        view! {
            <TotalsPanel totals name=i18n::drawers_department_totals />
            <TrendPanel trend crosshair name=i18n::drawers_department_trend />
        }
        .into_any()
    });
    // The button that was pressed goes; what it did stands in the bar.
    let on_limit = Callback::new(|()| request_animation_frame(focus_first_chip));
    view! { <DetailsDrawer about department_panels on_limit /> }
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
