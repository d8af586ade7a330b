//! The periods that have a name, each with its dates.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::draft::PeriodDraft;
use crate::browser::intl_format::IntlFormat;
use crate::text::period::{group_title, title};
use analytics::locale_format::LocaleFormat;
use analytics::period::{Period, PresetGroup};

/// All of them in groups. They are one stop of the Tab key; the arrow keys lead from one to the next.
#[component]
pub(super) fn Presets(period_draft: PeriodDraft) -> impl IntoView {
    let list = NodeRef::<html::Div>::new();
    let all = || Period::PRESETS.into_iter().flat_map(|(_, presets)| presets.iter().copied());
    let chosen = period_draft.chosen.get_untracked().period;
    let stop = RwSignal::new(all().find(|preset| *preset == chosen).or_else(|| all().next()));
    let on_key = move |event: KeyboardEvent| {
        if focus_neighbour(list, &event.key()) {
            event.prevent_default();
        }
    };
    let group = move |(group, presets): (PresetGroup, &'static [Period])| {
        let preset = move |period: &Period| view! { <Preset period_draft period=*period stop /> };
        view! {
            <div class="preset-group" role="group" aria-label=move || group_title(group)>
                <p aria-hidden="true">{move || group_title(group)}</p>
                {presets.iter().map(preset).collect_view()}
            </div>
        }
    };
    view! {
        <div
            class="presets"
            role="toolbar"
            aria-orientation="vertical"
            aria-label=move || i18n::period_picker_presets()
            node_ref=list
            on:keydown=on_key
        >
            {Period::PRESETS.map(group).collect_view()}
        </div>
    }
}

#[component]
fn Preset(
    period_draft: PeriodDraft,
    period: Period,
    /// The one that the Tab key leads to.
    stop: RwSignal<Option<Period>>,
) -> impl IntoView {
    let is_chosen = move || period_draft.chosen.get().period == period;
    view! {
        <button
            type="button"
            class="quiet"
            value=period.to_string()
            aria-current=move || is_chosen().then_some("true")
            tabindex=move || if stop.get() == Some(period) { "0" } else { "-1" }
            on:focus=move |_| stop.set(Some(period))
            on:click=move |_| period_draft.take(period)
        >
            <span>{move || title(period)}</span>
            " "
            <small>{move || IntlFormat.range(period_draft.date_context.range(period))}</small>
        </button>
    }
}

/// Brings the focus to where a key leads from the button that has it; false where the key leads nowhere.
fn focus_neighbour(list: NodeRef<html::Div>, key: &str) -> bool {
    let buttons = list.get_untracked().and_then(|list| list.query_selector_all("button").ok());
    let Some(buttons) = buttons else { return false };
    let focused = document().active_element();
    let is_focused = |at: &u32| buttons.item(*at).as_ref() == focused.as_ref().map(AsRef::as_ref);
    let Some(at) = (0..buttons.length()).find(is_focused) else { return false };
    let last = buttons.length().saturating_sub(1);
    let to = match key {
        "ArrowDown" | "ArrowRight" => (at + 1).min(last),
        "ArrowUp" | "ArrowLeft" => at.saturating_sub(1),
        "Home" => 0,
        "End" => last,
        _ => return false,
    };
    let button = buttons.item(to).and_then(|button| button.dyn_into::<HtmlElement>().ok());
    button.is_some_and(|button| button.focus().is_ok())
}
