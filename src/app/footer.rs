//! The foot of the page.

use analytics::sanitize::excerpt;
use leptos::prelude::*;

use super::appearance::AppearanceChoice;
use super::open_dialog::OpenDialog;
use crate::filters::filters::Filters;
use crate::query::workspace_info::WorkspaceInfo;
use crate::session::session::Session;
use crate::ui::icon::{Icon, LuKeyboard, LuMonitor};

#[component]
pub(super) fn Footer(
    #[prop(into)] about: Signal<Option<WorkspaceInfo>>,
    open_dialog: RwSignal<Option<OpenDialog>>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let (is_demo, host) = (session.is_demo(), session.host());
    view! {
        <footer class="foot">
            <button type="button" class="quiet" on:click=move |_| open_dialog.set(Some(OpenDialog::Keys))>
                <Icon icon=LuKeyboard />
                {move || i18n::frame_keys()}
            </button>
            <button type="button" class="quiet" on:click=move |_| filters.set_kiosk(true)>
                <Icon icon=LuMonitor />
                {move || i18n::frame_wall()}
            </button>
            <p>{move || footer_text(&about.get().unwrap_or_default(), &host, is_demo)}</p>
            <AppearanceChoice />
        </footer>
    }
}

fn footer_text(about: &WorkspaceInfo, host: &str, is_demo: bool) -> String {
    let account = about.account.as_ref().map(|account| i18n::frame_signed_in(&excerpt(account)));
    let place = if is_demo { i18n::frame_built_in_demo() } else { host };
    let version = about.version.as_ref().map(|version| i18n::frame_version(&excerpt(version)));
    let licence =
        about.premium.map(|premium| if premium { i18n::frame_premium() } else { i18n::frame_community() });
    let facts = [account.as_deref(), Some(place), version.as_deref(), licence];
    let facts: Vec<&str> = facts.into_iter().flatten().collect();
    i18n::frame_foot(&facts.join(" · "))
}
