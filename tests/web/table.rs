//! Tables in a browser: rows that come frame by frame, and the focus that stays with its row.

use leptos::prelude::*;
use leptos::task::tick;
use omnichannel_dashboard::ui::table::cell::{Cell, RowKind, TableRow};
use omnichannel_dashboard::ui::table::column::Column;
use omnichannel_dashboard::ui::table::sort::{SortDirection, TableSort};
use omnichannel_dashboard::ui::table::table::{Table, TableData, TableLimit, TableState};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::mounted::{Mounted, wait_until};

/// Rows with the numbers from 0, each opening its own name.
fn rows(count: usize) -> Vec<TableRow> {
    let row = |at: usize| {
        let name = format!("agent {at}");
        let cells = vec![Cell::name(&name), Cell::number(at.to_string(), at as f64)];
        TableRow::new(&name, cells).opening(Some(name))
    };
    (0..count).map(row).collect()
}

fn table(rows: Vec<TableRow>) -> TableData {
    TableData::new(vec![Column::name("agent", "Agent"), Column::count("total", "Total").removable()], rows)
        .with_bars(None)
}

fn mounted(
    data: RwSignal<TableData>,
    state: TableState,
    limit: Option<TableLimit>,
    opened: RwSignal<String>,
) -> Mounted {
    Mounted::new(move || {
        let on_open = Callback::new(move |name| opened.set(name));
        view! { <Table caption="Agents" data state=Some(state) limit on_open=Some(on_open) /> }
    })
}

/// A table of so many rows, what is chosen of it, and what was opened.
fn shown(count: usize) -> (Mounted, TableState, RwSignal<String>) {
    let (state, opened) = (TableState::local(), RwSignal::new(String::new()));
    (mounted(RwSignal::new(table(rows(count))), state, None, opened), state, opened)
}

fn count(mounted: &Mounted, selector: &str) -> usize {
    let mut found = 0;
    while mounted.find(&format!(":nth-child({} of {selector})", found + 1)).is_some() {
        found += 1;
    }
    found
}

fn focused() -> String {
    document().active_element().and_then(|element| element.text_content()).unwrap_or_default()
}

#[wasm_bindgen_test]
async fn the_first_rows_are_there_at_once_and_the_others_follow() {
    let (mounted, ..) = shown(230);
    // Before the next frame.
    for _ in 0..20 {
        tick().await;
    }
    assert_eq!(mounted.attribute("table", "aria-rowcount").as_deref(), Some("231"));
    assert_eq!(count(&mounted, ".rows"), 6);
    assert!(mounted.find("table[data-waiting]").is_some() && mounted.find("[aria-rowindex='52']").is_none());
    wait_until(|| mounted.find("table[data-waiting]").is_none()).await;
    assert_eq!(mounted.text("[aria-rowindex='2'] th"), "agent 0");
    assert_eq!(mounted.text("[aria-rowindex='231'] th"), "agent 229");
    // Each once, in groups.
    assert_eq!(mounted.text(".rows:last-of-type tr:last-child th"), "agent 229");
}

#[wasm_bindgen_test]
async fn a_row_keeps_the_focus_where_a_sort_and_new_numbers_put_it() {
    let (data, state, opened) =
        (RwSignal::new(table(rows(120))), TableState::local(), RwSignal::new(String::new()));
    let mounted = mounted(data, state, None, opened);
    wait_until(|| mounted.find("[aria-rowindex='121']").is_some()).await;
    mounted.focus("[aria-rowindex='5'] button");
    state.on_sort.run(Some(TableSort::new("total", SortDirection::Descending)));
    wait_until(|| mounted.text("[aria-rowindex='2'] th") == "agent 119").await;
    assert_eq!(focused(), "agent 3");
    assert!(document().active_element() == mounted.find("[aria-rowindex='118'] button"));
    data.set(table(rows(119).into_iter().rev().collect()));
    wait_until(|| mounted.text("[aria-rowindex='2'] th") == "agent 118").await;
    assert_eq!(focused(), "agent 3");
    // Whom the next answer does not name leaves the focus to the table.
    data.set(table(rows(2)));
    wait_until(|| mounted.find("[aria-rowindex='4']").is_none()).await;
    assert!(document().active_element() == mounted.find("table"));
}

#[wasm_bindgen_test]
async fn a_row_opens_what_it_stands_for_wherever_it_is_sorted_to() {
    let (mounted, state, opened) = shown(60);
    wait_until(|| mounted.find("[aria-rowindex='61']").is_some()).await;
    state.on_sort.run(Some(TableSort::new("total", SortDirection::Descending)));
    wait_until(|| mounted.text("[aria-rowindex='2'] th") == "agent 59").await;
    mounted.click("[aria-rowindex='3'] button");
    wait_until(|| opened.get_untracked() == "agent 58").await;
}

#[wasm_bindgen_test]
async fn pinned_rows_and_totals_stay_whatever_is_sought() {
    let mut all = rows(12);
    all.push(
        TableRow::new("nobody", vec![Cell::text("Unassigned"), Cell::number("7", 7.0)])
            .placed(RowKind::Pinned),
    );
    all.push(TableRow::new("sum", vec![Cell::text("All"), Cell::number("73", 73.0)]).placed(RowKind::Total));
    let (state, opened) = (TableState::local(), RwSignal::new(String::new()));
    let mounted = mounted(RwSignal::new(table(all)), state, None, opened);
    wait_until(|| mounted.text("[aria-rowindex='2'] th") == "Unassigned").await;
    assert_eq!(mounted.text("tfoot [aria-rowindex='15'] th"), "All");
    state.on_search.run("agent 11".into());
    wait_until(|| mounted.text("[aria-rowindex='3'] th") == "agent 11").await;
    assert_eq!(mounted.text(".table-search [role=status]"), "1 of 12 rows");
    assert_eq!((mounted.text(".pinned th"), mounted.text("tfoot th")), ("Unassigned".into(), "All".into()));
    assert_eq!(mounted.attribute("table", "aria-rowcount").as_deref(), Some("4"));
}

#[wasm_bindgen_test]
async fn the_bar_stands_in_the_sorted_column() {
    let (mounted, state, _) = shown(9);
    wait_until(|| mounted.find("tbody tr").is_some()).await;
    assert!(mounted.find(".cell-bar").is_none());
    state.on_sort.run(Some(TableSort::new("total", SortDirection::Descending)));
    wait_until(|| mounted.find("td .cell-bar").is_some()).await;
    assert_eq!(
        mounted.attribute("[aria-rowindex='2'] td .cell-bar", "style").as_deref(),
        Some("--length: 1.0000;")
    );
    state.on_sort.run(Some(TableSort::new("agent", SortDirection::Ascending)));
    wait_until(|| mounted.find(".cell-bar").is_none()).await;
}

#[wasm_bindgen_test]
async fn a_column_goes_and_comes_by_its_box() {
    let (mounted, state, _) = shown(3);
    wait_until(|| mounted.find("tbody td").is_some()).await;
    mounted.click(".columns-menu > button");
    mounted.click(".columns-menu .popup-group label:nth-child(2) input");
    wait_until(|| mounted.find("tbody td").is_none()).await;
    assert_eq!(state.columns.get_untracked().map(|chosen| chosen.to_string()), Some("agent".into()));
    assert!(mounted.find(".columns-menu .popup-group label:first-child input:disabled").is_some());
    mounted.press(".columns-menu .popup-group", "Escape");
    wait_until(|| mounted.find(".columns-menu .popup-group[hidden]").is_some()).await;
    assert!(document().active_element() == mounted.find(".columns-menu > button"));
    mounted.click(".columns-menu .popup-group button");
    wait_until(|| mounted.find("tbody td").is_some()).await;
}

#[wasm_bindgen_test]
async fn a_table_that_is_cut_short_says_so_and_shows_all() {
    let (state, opened) = (TableState::local(), RwSignal::new(String::new()));
    let limit = TableLimit { rows: Signal::stored(10), on_show_all: None };
    let mounted = mounted(RwSignal::new(table(rows(14))), state, Some(limit), opened);
    wait_until(|| mounted.find("[aria-rowindex='11']").is_some()).await;
    assert_eq!(mounted.text(".table-more p"), "10 of 14 rows");
    assert_eq!(mounted.attribute("table", "aria-rowcount").as_deref(), Some("15"));
    assert!(mounted.find("[aria-rowindex='12']").is_none());
    mounted.click(".table-more button");
    wait_until(|| mounted.find("[aria-rowindex='15']").is_some() && mounted.find(".table-more p").is_none())
        .await;
    assert!(document().active_element() == mounted.find("table"));
}
