//! The panel in each of its states.

use analytics::query_state::{Answer, QueryState};
use analytics::trouble::Trouble;
use analytics::zone::Zone;
use chrono::{DateTime, TimeDelta, Utc};
use leptos::prelude::*;
use omnichannel_dashboard::components::face::{Content, Face, Showing};
use omnichannel_dashboard::components::handles::Handles;
use omnichannel_dashboard::components::panel::Panel;
use omnichannel_dashboard::components::table::TableData;
use omnichannel_dashboard::components::tiles::Tile;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, until};

type Numbers = QueryState<&'static str, u64>;

const PANEL: &str = "section.panel";

#[wasm_bindgen_test]
fn while_loading_there_is_a_skeleton() {
    let stage = stage(&QueryState::Loading);
    assert_eq!(looks(&stage), ("loading".into(), "true".into()));
    assert!(stage.find(".skeleton").is_some() && stage.find(".tile").is_none());
}

#[wasm_bindgen_test]
fn what_is_ready_shows_its_numbers_what_they_cover_and_their_age() {
    let stage = stage(&QueryState::Ready(answer(20)));
    assert_eq!(looks(&stage), ("ready".into(), "false".into()));
    assert_eq!((stage.text(".tile-value"), stage.text(".covers")), ("20".into(), "march".into()));
    assert_eq!((stage.text(".age"), stage.text(".note")), ("updated 2 min ago".into(), "of 20".into()));
    assert!(stage.find("[role=alert]").is_none());
}

#[wasm_bindgen_test]
fn what_is_empty_says_so() {
    let stage = stage(&QueryState::Empty(answer(0)));
    assert_eq!(looks(&stage), ("empty".into(), "false".into()));
    assert_eq!(stage.text(".panel-body"), "Nothing in march.");
}

#[wasm_bindgen_test]
fn old_numbers_stay_while_newer_ones_come() {
    let stage = stage(&QueryState::Stale(answer(20), None));
    assert_eq!(looks(&stage), ("stale".into(), "true".into()));
    assert_eq!((stage.text(".tile-value"), stage.text(".age")), ("20".into(), "Updating…".into()));
    assert!(stage.find("[role=alert]").is_none());
}

#[wasm_bindgen_test]
fn old_numbers_stay_beside_the_reason_why_they_are_old() {
    let stage = stage(&QueryState::Stale(answer(20), Some(broken_off())));
    assert_eq!(looks(&stage), ("stale".into(), "false".into()));
    let told = stage.text("[role=alert]");
    assert!(told.contains("2 min ago") && told.contains(&broken_off().to_string()), "{told}");
    assert_eq!(stage.text(".tile-value"), "20");
}

#[wasm_bindgen_test]
fn what_the_page_tells_for_all_is_not_told_again() {
    let old = stage(&QueryState::Stale(answer(20), Some(Trouble::Offline)));
    assert_eq!((looks(&old), old.text(".tile-value")), (("stale".into(), "false".into()), "20".into()));
    assert!(
        old.text(".old").contains("2 min ago") && !old.text(PANEL).contains(&Trouble::Offline.to_string())
    );
    let without = stage(&QueryState::Failed(Trouble::Offline));
    assert_eq!(looks(&without), ("failed".into(), "false".into()));
    assert!(
        without.text(".panel-body").contains("No numbers yet.") && without.find("[role=alert]").is_none()
    );
}

#[wasm_bindgen_test]
fn a_failure_says_why_and_offers_another_try_where_one_may_help() {
    let failed = stage(&QueryState::Failed(broken_off()));
    assert_eq!(looks(&failed), ("failed".into(), "false".into()));
    assert_eq!(failed.text("[role=alert] p"), broken_off().to_string());
    assert_eq!(failed.text("[role=alert] button"), "Try again");
    let unlicensed = stage(&QueryState::Failed(Trouble::Unlicensed));
    assert_eq!(unlicensed.text("[role=alert] p"), Trouble::Unlicensed.to_string());
    assert_eq!(unlicensed.text("[role=alert] button"), "Explore the demo");
    let trouble = Trouble::Forbidden { permission: String::new() };
    let forbidden = stage(&QueryState::Failed(trouble.clone()));
    assert_eq!(forbidden.text("[role=alert]"), trouble.to_string());
    assert!(forbidden.find("[role=alert] button").is_none());
    let is_lasting = |stage: &Stage| stage.attribute(PANEL, "data-lasting").unwrap();
    assert_eq!((is_lasting(&failed), is_lasting(&unlicensed)), ("false".into(), "true".into()));
}

#[wasm_bindgen_test]
async fn both_buttons_ask_again() {
    let asked = RwSignal::new(0);
    let stage = stage_with(&QueryState::Failed(broken_off()), asked);
    stage.click("[role=alert] button");
    until(|| asked.get_untracked() == 1).await;
    stage.click("[title='Ask again']");
    until(|| asked.get_untracked() == 2).await;
}

#[wasm_bindgen_test]
async fn the_table_holds_the_same_numbers_and_strangers_text_as_text() {
    let stage = stage(&QueryState::Ready(answer(20)));
    assert!(stage.find("table").is_none());
    stage.click("[aria-expanded]");
    until(|| stage.find("tbody tr").is_some()).await;
    assert_eq!((stage.text("tbody th"), stage.text("tbody td")), ("<b>Sales</b>".into(), "20".into()));
    assert!(stage.find("tbody b").is_none());
}

#[wasm_bindgen_test]
async fn what_has_the_focus_keeps_it_when_other_numbers_come() {
    let shown = RwSignal::new(showing(&QueryState::Ready(answer(20))));
    let stage = stage_of(shown, RwSignal::new(0));
    stage.click("[aria-expanded]");
    until(|| stage.find("tbody button").is_some()).await;
    let focused = |selector| document().active_element() == stage.find(selector);
    for selector in ["tbody button", "[title='Ask again']"] {
        stage.focus(selector);
        shown.set(showing(&QueryState::Ready(answer(30))));
        until(|| stage.text("tbody td") == "30" && stage.text(".tile-value") == "30").await;
        assert!(focused(selector), "{selector}");
        shown.set(showing(&QueryState::Ready(answer(20))));
        until(|| stage.text("tbody td") == "20").await;
        assert!(focused(selector), "{selector}");
    }
}

#[wasm_bindgen_test]
async fn the_focus_goes_on_where_what_was_pressed_goes() {
    let shown = RwSignal::new(showing(&QueryState::Failed(broken_off())));
    let stage = stage_of(shown, RwSignal::new(0));
    stage.focus("[role=alert] button");
    stage.click("[role=alert] button");
    shown.set(showing(&QueryState::Loading));
    until(|| stage.find("[role=alert]").is_none()).await;
    assert!(document().active_element() == stage.find("[title='Ask again']"));
}

fn looks(stage: &Stage) -> (String, String) {
    let value = |name| stage.attribute(PANEL, name).unwrap();
    (value("data-state"), value("aria-busy"))
}

fn stage(load: &Numbers) -> Stage {
    stage_with(load, RwSignal::new(0))
}

fn stage_with(load: &Numbers, asked: RwSignal<u32>) -> Stage {
    stage_of(RwSignal::new(showing(load)), asked)
}

fn stage_of(shown: RwSignal<Showing>, asked: RwSignal<u32>) -> Stage {
    Stage::new(move || {
        let report = Memo::new(move |_| shown.get());
        let on_open = Callback::new(|_: String| ());
        let now = RwSignal::new(noon() + TimeDelta::minutes(2));
        let handles = Handles {
            progress: RwSignal::default(),
            parts: RwSignal::default(),
            calls: RwSignal::default(),
            checked: RwSignal::default(),
            seen: RwSignal::new(false),
            refresh: Callback::new(move |()| asked.update(|asked| *asked += 1)),
            stop: Callback::new(|()| ()),
            wanted: RwSignal::new(false),
            ways: None,
            asking: Memo::new(|_| "Asking chat.example.com for 28 days…".into()),
            sooner: None,
            demo: Callback::new(|()| ()),
            sound: None,
            patience: Memo::new(|_| None),
        };
        view! { <Panel name="Conversation totals" class="totals" report now zone=Zone::utc() handles about=&[what_it_counts as fn() -> &'static str] on_open /> }
    })
}

/// A trouble of one panel alone.
fn broken_off() -> Trouble {
    Trouble::BrokenOff { host: "chat.example.com".into() }
}

fn what_it_counts() -> &'static str {
    "What it counts."
}

fn showing(load: &Numbers) -> Showing {
    let notes = load.answer().map(|answer| format!("of {}", answer.value)).into_iter().collect();
    let face = Face::new(load, "march".into(), "Nothing in march.".into(), notes);
    let number = load.answer().map(|answer| answer.value.to_string());
    let row = vec!["<b>Sales</b>".to_owned(), number.clone().unwrap_or_default()];
    let tile = Tile { name: "Conversations", value: number, change: None, note: "created" };
    Showing {
        face,
        content: Content::Tiles(vec![tile]),
        table: TableData {
            head: ["Department", "Conversations"].map(String::from).to_vec(),
            rows: vec![row],
            opens: vec![Some("agent:ana".to_owned())],
            ..TableData::default()
        },
    }
}

fn answer(value: u64) -> Answer<&'static str, u64> {
    Answer { key: "march", value, at: noon() }
}

fn noon() -> DateTime<Utc> {
    "2026-03-04T12:00:00Z".parse().unwrap()
}
