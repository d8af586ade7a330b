//! A table, for the component gallery.
#![cfg(debug_assertions)]

use analytics::zone::Zone;
use leptos::prelude::*;
use rocketchat::{PartProgress, RequestState};

use super::sample::{NAMES, answer, now, pseudo_random};
use super::sample_panel::{ABOUT, controls, panel_model};
use crate::query::query_state::QueryState;
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::{Content, PanelModel};
use crate::ui::table::sort::SortKey;
use crate::ui::table::table::TableData;

/// A table that is open from the start, with more rows than are seen at a glance, whose names open something.
pub(super) fn table() -> AnyView {
    let names = NAMES.iter().cycle().take(14).enumerate().map(|(at, name)| format!("{name} {}", at + 1));
    let names: Vec<String> = names.collect();
    let count = |at: usize| (pseudo_random(at) * 90.0).round();
    let rows = names.iter().enumerate().map(|(at, name)| vec![name.clone(), count(at).to_string()]);
    let keys = names
        .iter()
        .enumerate()
        .map(|(at, name)| vec![SortKey::Name(name.clone()), SortKey::Number(count(at))]);
    let opened = RwSignal::new(String::new());
    let usual = panel_model(&QueryState::Ready(answer()), Content::Nothing);
    let table = TableData {
        rows: rows.collect(),
        keys: keys.collect(),
        opens: names.iter().cloned().map(Some).collect(),
        ..usual.table
    };
    let panel_model = PanelModel { table, ..usual };
    let now = RwSignal::new(now());
    view! {
        <Panel name="Open from the start" class="names" model=Memo::new(move |_| panel_model.clone()) now zone=Zone::utc()
            controls=controls(RequestState::Idle, PartProgress::default()) about=ABOUT table_first=true on_open=Callback::new(move |name| opened.set(name)) />
        <p role="status">{move || opened.get()}</p>
    }
    .into_any()
}
