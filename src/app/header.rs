//! The bar at the top: the views, what is done with them, and the account.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::account::Account;
use super::open_dialog::OpenDialog;
use crate::features::export::menu::ViewExport;
use crate::features::share::menu::ShareMenu;
use crate::filters::filters::Filters;
use crate::filters::view::View;
use crate::session::session::Session;
use crate::ui::icon::{Icon, LuBookmark, LuFileText};
use crate::ui::tabs::{Tab, Tabs, is_plain_click};

#[component]
pub(super) fn Header(open_dialog: RwSignal<Option<OpenDialog>>) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let is_live = untrack(|| session.snapshots.current()).is_none();
    let on_open = Callback::new(move |at: usize| {
        if let Some(view) = View::MENU.get(at) {
            filters.set_view(*view);
        }
    });
    view! {
        <header class="bar">
            <p class="brand">{move || i18n::frame_brand()}</p>
            <Tabs tabs=tabs(filters) on_open />
            <div class="bar-tools">
                <ReportLink />
                <button type="button" class="bar-tool views-opener quiet" on:click=move |_| open_dialog.set(Some(OpenDialog::Views))>
                    <Icon icon=LuBookmark />
                    <span>{move || OpenDialog::Views.title()}</span>
                </button>
                <ViewExport />
                // A link would lead to the workspace's numbers of then, not to these.
                {is_live.then(|| view! { <ShareMenu /> })}
            </div>
            <Account on_add=Callback::new(move |()| open_dialog.set(Some(OpenDialog::Add))) />
        </header>
    }
}

/// The way to the report, which is no tab: its sheet is made now and then.
#[component]
fn ReportLink() -> impl IntoView {
    let filters: Filters = expect_context();
    let on_click = move |event: MouseEvent| {
        if is_plain_click(&event) {
            event.prevent_default();
            filters.set_view(View::Report);
        }
    };
    view! {
        <a
            class="bar-tool report-link"
            href=move || filters.view_address(View::Report)
            // Its word is seen where there is room for it.
            title=move || View::Report.title()
            aria-current=move || (filters.view.get() == View::Report).then_some("page")
            on:click=on_click
        >
            <Icon icon=LuFileText />
            <span>{move || View::Report.title()}</span>
        </a>
    }
}

fn tabs(filters: Filters) -> Memo<Vec<Tab>> {
    Memo::new(move |_| {
        let tab = |view: View| Tab {
            title: view.title(),
            href: filters.view_address(view),
            current: filters.view.get() == view,
        };
        View::MENU.map(tab).to_vec()
    })
}
