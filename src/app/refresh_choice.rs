//! How often the numbers are fetched again.

use leptos::prelude::*;

use crate::filters::filters::Filters;
use crate::filters::refresh::RefreshInterval;
use crate::query::refresher::Refresher;
use crate::ui::icon::{Icon, LuRefreshCw};
use crate::ui::select::{Choice, Select};

/// How often the numbers are asked for again, and the button that does so now.
#[component]
pub(super) fn RefreshChoice() -> impl IntoView {
    let filters: Filters = expect_context();
    let refresher: Refresher = expect_context();
    let on_change = Callback::new(move |text: String| {
        if let Ok(refresh) = text.parse() {
            filters.set_refresh(refresh);
        }
    });
    view! {
        <div class="refresher">
            <Select
                label=i18n::filters_refresh
                choices=Memo::new(move |_| refreshes(filters.refresh.get()))
                chosen=Memo::new(move |_| filters.refresh.get().to_string())
                on_change
            />
            <button type="button" title=move || i18n::keys_refresh() on:click=move |_| refresher.refetch_all.run(())>
                <Icon icon=LuRefreshCw />
                <span class="unseen">{move || i18n::keys_refresh()}</span>
            </button>
        </div>
    }
}

/// The usual intervals, and the one that the address may name besides.
fn refreshes(chosen: RefreshInterval) -> Vec<Choice> {
    let other = Some(chosen).filter(|chosen| !RefreshInterval::ALL.contains(chosen));
    let choice =
        |refresh: RefreshInterval| Choice { value: refresh.to_string(), title: refresh.title(), group: None };
    RefreshInterval::ALL.into_iter().chain(other).map(choice).collect()
}
