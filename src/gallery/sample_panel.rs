//! A panel with sample numbers, for the component gallery.
#![cfg(debug_assertions)]

use analytics::zone::Zone;
use chrono::TimeDelta;
use leptos::prelude::*;
use rocketchat::{CallRecord, PartProgress, RequestState};

use super::sample::{NAMES, now};
use crate::panels::call_list::call_list;
use crate::panels::handles::{panel_progress, part_count};
use crate::panels::panel_state;
use crate::query::query_state::QueryState;
use crate::ui::chart::chart_model::{AnyChart, ChartModel};
use crate::ui::chart::figure::FigureOptions;
use crate::ui::panel::controls::PanelControls;
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::PanelModel;
use crate::ui::table::table::TableData;

pub(super) const ABOUT: &[fn() -> &'static str] = &[i18n::heat_about];
const COVERS: &str = "2 Feb – 1 Mar 2026 · UTC days · all departments";

pub(super) fn panel(
    id: &'static str,
    name: &'static str,
    class: &'static str,
    panel_model: PanelModel,
    progress: RequestState,
) -> AnyView {
    let parts = match id {
        "parts" => PartProgress { done: 3, all: 12, since: now() - TimeDelta::seconds(9) },
        _ => PartProgress::default(),
    };
    let now = RwSignal::new(now());
    let controls = controls(progress, parts);
    view! {
        <Panel name class model=Memo::new(move |_| panel_model.clone()) now zone=Zone::utc() controls
            about=ABOUT options=FigureOptions::default() />
    }
    .into_any()
}

pub(super) fn controls(progress: RequestState, parts: PartProgress) -> PanelControls {
    let target = "/api/v1/livechat/analytics/dashboards/charts-data?chartName=Total_conversations";
    let calls = [CallRecord {
        target: target.into(),
        at: now(),
        duration_ms: Some(120),
        is_answered: true,
        body: None,
    }];
    let calls = call_list(&calls, now(), &Zone::utc());
    PanelControls {
        progress: Signal::derive(move || panel_progress(&progress)),
        parts: Signal::stored(part_count(parts)),
        calls: Signal::stored(calls),
        checked: RwSignal::default(),
        seen: RwSignal::new(false),
        refresh: Callback::new(|()| ()),
        stop: Callback::new(|()| ()),
        announce_result: RwSignal::new(false),
        alternatives: None,
        request_text: Memo::new(|_| "Asking chat.example.com for 28 days…".into()),
        sooner: None,
        demo: Callback::new(|()| ()),
        sound: None,
        workspace: Memo::new(|_| "chat.example.com".into()),
        max_age: Memo::new(|_| None),
    }
}

pub(super) fn panel_model(load: &QueryState<(), ()>, chart: Option<AnyChart>) -> PanelModel {
    let panel_state = panel_state::panel_state(
        load,
        COVERS.into(),
        "No conversations from 2 Feb to 1 Mar 2026.".into(),
        vec!["Of whole days only.".into()],
    );
    let rows: Vec<_> =
        NAMES.iter().enumerate().map(|(at, name)| vec![(*name).to_owned(), (at * 7).to_string()]).collect();
    PanelModel {
        panel_state,
        chart,
        table: TableData::plain(["Agent", "Conversations"].map(String::from).to_vec(), rows),
    }
}

pub(super) fn chart(model: impl ChartModel) -> AnyChart {
    AnyChart::new(model)
}
