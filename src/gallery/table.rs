//! Tables in each of their states, for the component gallery.
#![cfg(debug_assertions)]

use analytics::zone::Zone;
use leptos::prelude::*;
use rocketchat::{PartProgress, RequestState};

use super::sample::{NAMES, answer, now, pseudo_random};
use super::sample_panel::{ABOUT, controls, panel_model};
use crate::browser::intl_format::IntlFormat;
use crate::query::query_state::QueryState;
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::PanelModel;
use crate::ui::table::cell::{Cell, RowKind, TableRow, Tone};
use crate::ui::table::column::{Column, ColumnKind};
use crate::ui::table::sort::{SortDirection, TableSort};
use crate::ui::table::table::{Table, TableData, TableLimit, TableState};

/// The table of a panel; one with all that a table has; one of many rows; one that is cut short; a search without finds.
pub(super) fn tables() -> AnyView {
    let opened = RwSignal::new(String::new());
    let on_open = Callback::new(move |name| opened.set(name));
    let in_panel = PanelModel { table: few_columns(), ..panel_model(&QueryState::Ready(answer()), None) };
    let (all, many) = (Signal::stored(agents(14)), Signal::stored(agents(2_000)));
    let limit = TableLimit { rows: Signal::stored(10), on_show_all: None };
    let searched = TableState { search: Signal::stored("nobody".into()), ..TableState::local() };
    let now = RwSignal::new(now());
    view! {
        <Panel name="Open from the start" class="names" model=Memo::new(move |_| in_panel.clone()) now zone=Zone::utc()
            controls=controls(RequestState::Idle, PartProgress::default()) about=ABOUT table_first=true on_open />
        <p role="status">{move || opened.get()}</p>
        <section class="panel" aria-label="Agents"><Table caption="Agents" data=all on_open=Some(on_open) /></section>
        <section class="panel" aria-label="The first ten">
            <Table caption="The first ten" data=all limit=Some(limit) on_open=Some(on_open) />
        </section>
        <section class="panel" aria-label="Nobody found">
            <Table caption="Nobody found" data=all state=Some(searched) />
        </section>
        <section class="panel" aria-label="Hours"><Table caption="Hours" data=Signal::stored(hours()) /></section>
        <section class="panel" aria-label="Many agents">
            <Table caption="Many agents" data=many on_open=Some(on_open) />
        </section>
    }
    .into_any()
}

fn names(count: usize) -> impl Iterator<Item = String> {
    NAMES.iter().cycle().take(count).enumerate().map(|(at, name)| format!("{name} {}", at + 1))
}

fn number(at: usize, column: usize) -> f64 {
    (pseudo_random(at * 11 + column) * 90.0).round()
}

fn few_columns() -> TableData {
    let row = |(at, name): (usize, String)| {
        let count = number(at, 0);
        TableRow::new(&name, vec![Cell::name(&name), Cell::of(ColumnKind::Count, count)]).opening(Some(name))
    };
    let columns = vec![Column::name("agent", "Agent"), Column::count("conversations", "Conversations")];
    TableData::new(columns, names(14).enumerate().map(row).collect())
}

/// The columns of agents with numbers of each kind: two rows that are always in sight, and one of totals.
fn agents(count: usize) -> TableData {
    let columns = vec![
        Column::name("agent", "Agent"),
        Column::count("conversations", "Conversations").removable(),
        Column::new(ColumnKind::Share, "share", "Share").removable(),
        Column::new(ColumnKind::Change, "change", "Change").removable(),
        Column::new(ColumnKind::Duration, "first-response", "First response")
            .removable()
            .first(SortDirection::Ascending),
        Column::new(ColumnKind::Duration, "response", "Response").removable().first(SortDirection::Ascending),
        Column::new(ColumnKind::Duration, "reaction", "Reaction").removable().first(SortDirection::Ascending),
        Column::new(ColumnKind::Duration, "duration", "Chat duration").removable(),
        Column::count("messages", "Messages").removable(),
        Column::new(ColumnKind::Duration, "available", "Available time")
            .removable()
            .note(Some("All departments".into())),
        Column::new(ColumnKind::Rate, "rate", "Conversations per available hour").removable(),
    ];
    let rows = names(count).enumerate().map(|(at, name)| agent(at, &name).opening(Some(name)));
    let pinned = [("Unassigned", 7), ("Deleted agent", 11)];
    let pinned = pinned.map(|(name, at)| agent(at, name).placed(RowKind::Pinned));
    let total = agent(3, "All agents").placed(RowKind::Total);
    let rows = pinned.into_iter().chain(rows).chain([total]).collect();
    TableData::new(columns, rows).ordered(TableSort::new("agent", SortDirection::Ascending)).with_bars(None)
}

fn agent(at: usize, name: &str) -> TableRow {
    let of = |kind, factor: f64, column| Cell::of(kind, number(at, column) * factor);
    let change = match at % 4 {
        0 => Cell::number("↑ 12 % more", 0.12).toned(Tone::Better),
        1 => Cell::number("↓ 8 % fewer", -0.08).toned(Tone::Worse),
        2 => Cell::number("the same", 0.0),
        _ => Cell::missing("Nobody to compare with."),
    };
    let reaction = match at % 5 {
        3 => Cell::missing("No chat was taken in these days."),
        _ => of(ColumnKind::Duration, 2.0, 6),
    };
    let cells = vec![
        Cell::name(name),
        of(ColumnKind::Count, 20.0, 1),
        of(ColumnKind::Share, 0.001, 1),
        change,
        of(ColumnKind::Duration, 3.0, 4),
        of(ColumnKind::Duration, 5.0, 5),
        reaction,
        of(ColumnKind::Duration, 80.0, 7),
        of(ColumnKind::Count, 30.0, 8),
        of(ColumnKind::Duration, 3_600.0, 9),
        of(ColumnKind::Rate, 0.1, 10),
    ];
    TableRow::new(name, cells)
}

fn hours() -> TableData {
    let heads = std::iter::once("Day".into()).chain(IntlFormat.hours().iter().cloned()).collect();
    let row = |day: usize| {
        std::iter::once(format!("Day {}", day + 1))
            .chain((0..24).map(move |hour| number(day, hour).to_string()))
    };
    TableData::plain(heads, (0..3).map(|day| row(day).collect()))
}
