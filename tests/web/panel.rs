//! The panel in each of its states.

use analytics::breakdown::{Breakdown, Name, Row, Segment};
use analytics::metric::Unit;
use analytics::zone::Zone;
use chrono::{DateTime, TimeDelta, Utc};
use leptos::prelude::*;
use omnichannel_dashboard::panels::panel_state::panel_state;
use omnichannel_dashboard::query::query_state::{Answer, QueryState};
use omnichannel_dashboard::text::api_error::sentence;
use omnichannel_dashboard::ui::chart::bar_chart::BarChart;
use omnichannel_dashboard::ui::chart::chart_model::AnyChart;
use omnichannel_dashboard::ui::panel::controls::PanelControls;
use omnichannel_dashboard::ui::panel::panel::Panel;
use omnichannel_dashboard::ui::panel::request::{CallList, PanelProgress, PartCount};
use omnichannel_dashboard::ui::panel::state::PanelModel;
use omnichannel_dashboard::ui::table::cell::{Cell, TableRow};
use omnichannel_dashboard::ui::table::column::Column;
use omnichannel_dashboard::ui::table::table::TableData;
use rocketchat::error::ApiError;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::mounted::{Mounted, wait_until};

type Numbers = QueryState<&'static str, u64>;

const PANEL: &str = "section.panel";
/// What the chart of twenty says.
const TWENTY: &str = "20 conversations.";

#[wasm_bindgen_test]
fn while_loading_there_is_a_skeleton() {
    let mounted = mounted(&QueryState::Loading);
    assert_eq!(looks(&mounted), ("loading".into(), "true".into()));
    assert!(mounted.find(".skeleton").is_some() && mounted.find(".figure").is_none());
}

#[wasm_bindgen_test]
fn what_is_ready_shows_its_numbers_what_they_cover_and_their_age() {
    let mounted = mounted(&QueryState::Ready(answer(20)));
    assert_eq!(looks(&mounted), ("ready".into(), "false".into()));
    assert_eq!((mounted.text(".summary"), mounted.text(".covers")), (TWENTY.into(), "march".into()));
    assert_eq!((mounted.text(".age"), mounted.text(".note")), ("updated 2 min ago".into(), "of 20".into()));
    assert!(mounted.find("[role=alert]").is_none());
}

#[wasm_bindgen_test]
fn what_is_empty_says_so() {
    let mounted = mounted(&QueryState::Empty(answer(0)));
    assert_eq!(looks(&mounted), ("empty".into(), "false".into()));
    assert_eq!(mounted.text(".panel-body"), "Nothing in march.");
}

#[wasm_bindgen_test]
fn old_numbers_stay_while_newer_ones_come() {
    let mounted = mounted(&QueryState::Stale(answer(20), None));
    assert_eq!(looks(&mounted), ("stale".into(), "true".into()));
    assert_eq!((mounted.text(".summary"), mounted.text(".age")), (TWENTY.into(), "Updating…".into()));
    assert!(mounted.find("[role=alert]").is_none());
}

#[wasm_bindgen_test]
fn old_numbers_stay_beside_the_reason_why_they_are_old() {
    let mounted = mounted(&QueryState::Stale(answer(20), Some(broken_off())));
    assert_eq!(looks(&mounted), ("stale".into(), "false".into()));
    let alert = mounted.text("[role=alert]");
    assert!(alert.contains("2 min ago") && alert.contains(&sentence(&broken_off())), "{alert}");
    assert_eq!(mounted.text(".summary"), TWENTY);
}

#[wasm_bindgen_test]
fn what_the_page_tells_for_all_is_not_told_again() {
    let old = mounted(&QueryState::Stale(answer(20), Some(ApiError::Offline)));
    assert_eq!((looks(&old), old.text(".summary")), (("stale".into(), "false".into()), TWENTY.into()));
    assert!(
        old.text(".old").contains("2 min ago") && !old.text(PANEL).contains(&sentence(&ApiError::Offline))
    );
    let without = mounted(&QueryState::Failed(ApiError::Offline));
    assert_eq!(looks(&without), ("failed".into(), "false".into()));
    assert!(without.text(".panel-body").contains("No data yet.") && without.find("[role=alert]").is_none());
}

#[wasm_bindgen_test]
fn a_failure_says_why_and_offers_another_try_where_one_may_help() {
    let failed = mounted(&QueryState::Failed(broken_off()));
    assert_eq!(looks(&failed), ("failed".into(), "false".into()));
    assert_eq!(failed.text("[role=alert] p"), sentence(&broken_off()));
    assert_eq!(failed.text("[role=alert] button"), "Retry");
    let unlicensed = mounted(&QueryState::Failed(ApiError::PremiumRequired));
    assert_eq!(unlicensed.text("[role=alert] p"), sentence(&ApiError::PremiumRequired));
    assert_eq!(unlicensed.text("[role=alert] button"), "Explore the demo");
    let error = ApiError::MissingPermission { permission: String::new() };
    let forbidden = mounted(&QueryState::Failed(error.clone()));
    assert_eq!(forbidden.text("[role=alert]"), sentence(&error));
    assert!(forbidden.find("[role=alert] button").is_none());
    let is_permanent = |mounted: &Mounted| mounted.attribute(PANEL, "data-lasting").unwrap();
    assert_eq!((is_permanent(&failed), is_permanent(&unlicensed)), ("false".into(), "true".into()));
}

#[wasm_bindgen_test]
async fn both_buttons_ask_again() {
    let asked = RwSignal::new(0);
    let mounted = mounted_with(&QueryState::Failed(broken_off()), asked);
    mounted.click("[role=alert] button");
    wait_until(|| asked.get_untracked() == 1).await;
    mounted.click("[title='Refresh']");
    wait_until(|| asked.get_untracked() == 2).await;
}

#[wasm_bindgen_test]
async fn the_table_holds_the_same_numbers_and_untrusted_text_as_text() {
    let mounted = mounted(&QueryState::Ready(answer(20)));
    assert!(mounted.find("table").is_none());
    mounted.click(".panel-tools > [aria-expanded]");
    wait_until(|| mounted.find("tbody tr").is_some()).await;
    assert_eq!((mounted.text("tbody th"), mounted.text("tbody td")), ("<b>Sales</b>".into(), "20".into()));
    assert!(mounted.find("tbody b").is_none());
}

#[wasm_bindgen_test]
async fn what_has_the_focus_keeps_it_when_other_numbers_come() {
    let shown = RwSignal::new(panel_model(&QueryState::Ready(answer(20))));
    let mounted = mounted_with_signal(shown, RwSignal::new(0));
    mounted.click(".panel-tools > [aria-expanded]");
    wait_until(|| mounted.find("tbody button").is_some()).await;
    let focused = |selector| document().active_element() == mounted.find(selector);
    for selector in ["tbody button", "[title='Refresh']"] {
        mounted.focus(selector);
        shown.set(panel_model(&QueryState::Ready(answer(30))));
        wait_until(|| mounted.text("tbody td") == "30" && mounted.text(".summary") == "30 conversations.")
            .await;
        assert!(focused(selector), "{selector}");
        shown.set(panel_model(&QueryState::Ready(answer(20))));
        wait_until(|| mounted.text("tbody td") == "20").await;
        assert!(focused(selector), "{selector}");
    }
}

#[wasm_bindgen_test]
async fn the_focus_goes_on_where_what_was_pressed_goes() {
    let shown = RwSignal::new(panel_model(&QueryState::Failed(broken_off())));
    let mounted = mounted_with_signal(shown, RwSignal::new(0));
    mounted.focus("[role=alert] button");
    mounted.click("[role=alert] button");
    shown.set(panel_model(&QueryState::Loading));
    wait_until(|| mounted.find("[role=alert]").is_none()).await;
    assert!(document().active_element() == mounted.find("[title='Refresh']"));
}

fn looks(mounted: &Mounted) -> (String, String) {
    let value = |name| mounted.attribute(PANEL, name).unwrap();
    (value("data-state"), value("aria-busy"))
}

fn mounted(load: &Numbers) -> Mounted {
    mounted_with(load, RwSignal::new(0))
}

fn mounted_with(load: &Numbers, asked: RwSignal<u32>) -> Mounted {
    mounted_with_signal(RwSignal::new(panel_model(load)), asked)
}

fn mounted_with_signal(shown: RwSignal<PanelModel>, asked: RwSignal<u32>) -> Mounted {
    Mounted::new(move || {
        let model = Memo::new(move |_| shown.get());
        let on_open = Callback::new(|_: String| ());
        let now = RwSignal::new(noon() + TimeDelta::minutes(2));
        let controls = PanelControls {
            progress: Signal::stored(PanelProgress::Idle),
            parts: Signal::stored(PartCount::default()),
            calls: Signal::stored(CallList::default()),
            checked: RwSignal::default(),
            seen: RwSignal::new(false),
            refresh: Callback::new(move |()| asked.update(|asked| *asked += 1)),
            stop: Callback::new(|()| ()),
            announce_result: RwSignal::new(false),
            alternatives: None,
            request_text: Memo::new(|_| "Asking chat.example.com for 28 days…".into()),
            sooner: None,
            demo: Callback::new(|()| ()),
            sound: None,
            workspace: Memo::new(|_| "chat.example.com".into()),
            max_age: Memo::new(|_| None),
        };
        view! { <Panel name="Conversation totals" class="totals" model now zone=Zone::utc() controls about=&[what_it_counts as fn() -> &'static str] on_open /> }
    })
}

/// An error of one panel alone.
fn broken_off() -> ApiError {
    ApiError::ConnectionLost { host: "chat.example.com".into() }
}

fn what_it_counts() -> &'static str {
    "What it counts."
}

fn panel_model(load: &Numbers) -> PanelModel {
    let notes = load.answer().map(|answer| format!("of {}", answer.value)).into_iter().collect();
    let panel_state = panel_state(load, "march".into(), "Nothing in march.".into(), notes);
    let number = load.answer().map(|answer| answer.value.to_string());
    let cells = vec![Cell::name("<b>Sales</b>"), Cell::text(number.clone().unwrap_or_default())];
    let row = TableRow::new("sales", cells).opening(Some("agent:ana".to_owned()));
    let columns = vec![Column::name("department", "Department"), Column::count("total", "Conversations")];
    let value = load.answer().map_or(0, |answer| answer.value);
    let data = Breakdown::new(
        Unit::Count,
        &[Segment::Conversations],
        vec![Row::new(Name::Given("Sales".into()), vec![value as f64])],
    );
    let chart = AnyChart::new(BarChart::new(&data, 1, "Conversations"));
    PanelModel { panel_state, chart: Some(chart), table: TableData::new(columns, vec![row]) }
}

fn answer(value: u64) -> Answer<&'static str, u64> {
    Answer { key: "march", value, at: noon() }
}

fn noon() -> DateTime<Utc> {
    "2026-03-04T12:00:00Z".parse().unwrap()
}
