//! The bar at the top: the views, what is done with them, and the account.

use leptos::prelude::*;

use super::account::Account;
use super::open_dialog::OpenDialog;
use crate::features::export::menu::ViewExport;
use crate::features::share::menu::ShareMenu;
use crate::filters::filters::Filters;
use crate::filters::view::View;
use crate::ui::icon::{Icon, LuBookmark};
use crate::ui::tabs::{Tab, Tabs};

#[component]
pub(super) fn Header(open_dialog: RwSignal<Option<OpenDialog>>) -> impl IntoView {
    let filters: Filters = expect_context();
    let on_open = Callback::new(move |at: usize| {
        if let Some(view) = View::ALL.get(at) {
            filters.set_view(*view);
        }
    });
    view! {
        <header class="bar">
            <p class="brand">{move || i18n::frame_brand()}</p>
            <Tabs tabs=tabs(filters) on_open />
            <button type="button" class="views-opener quiet" on:click=move |_| open_dialog.set(Some(OpenDialog::Views))>
                <Icon icon=LuBookmark />
                <span>{move || OpenDialog::Views.title()}</span>
            </button>
            <ViewExport />
            <ShareMenu />
            <Account on_add=Callback::new(move |()| open_dialog.set(Some(OpenDialog::Add))) />
        </header>
    }
}

fn tabs(filters: Filters) -> Memo<Vec<Tab>> {
    Memo::new(move |_| {
        let tab = |view: View| Tab {
            title: view.title(),
            href: filters.view_address(view),
            current: filters.view.get() == view,
        };
        View::ALL.map(tab).to_vec()
    })
}
