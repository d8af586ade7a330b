//! The tiles of what stands open now, and the same as a table.

use analytics::live::{AgentStatuses, ConversationStatuses};
use analytics::locale_format::LocaleFormat;
use analytics::scope::ZonedScope;
use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;
use crate::panels::captions::{department_names, no_conversations_text, scope_text, zone_text};
use crate::panels::panel_state;
use crate::panels::tile_model::{body_without_answer, is_stale, value_cell};
use crate::query::directory::Directory;
use crate::query::live::{ConversationStatusQuery, LiveQueries};
use crate::text::api_error;
use crate::ui::metric_tile::{TileBody, TileModel, TileNumber};
use crate::ui::panel::state::PanelModel;
use crate::ui::table::cell::{Cell, CellValue};
use crate::ui::table::column::ColumnKind;
use crate::ui::table::table::TableData;

/// A number of conversations.
#[derive(Clone, Copy)]
pub(super) struct StatusTile {
    name: fn() -> &'static str,
    note: fn() -> &'static str,
    of: fn(&ConversationStatuses) -> Option<u64>,
}

/// What waits, what is being worked on, and what is set aside.
pub(super) const STATUS_TILES: [StatusTile; 3] = [
    StatusTile { name: i18n::live_queued, note: i18n::live_queued_note, of: |counts| counts.queued },
    StatusTile { name: i18n::live_open, note: i18n::live_open_note, of: |counts| counts.open },
    StatusTile { name: i18n::live_on_hold, note: i18n::live_on_hold_note, of: |counts| counts.on_hold },
];

/// The tile of a status.
pub(super) fn status_tile(tile: StatusTile, live: LiveQueries) -> TileModel {
    let state = live.conversations.state();
    let body = match state.answer() {
        None => body_without_answer(&state),
        Some(answer) => {
            body((tile.of)(&answer.value.now).map(|count| (count, IntlFormat.count(count as f64))), false)
        }
    };
    let (name, note) = ((tile.name)().into(), (tile.note)().into());
    TileModel { name, body, note, is_stale: is_stale(&state), ..TileModel::default() }
}

/// How many agents are available, of how many.
pub(super) fn agents_tile(live: LiveQueries, filters: Filters) -> TileModel {
    let state = live.agents.state();
    let body = match state.answer() {
        None => body_without_answer(&state),
        Some(answer) => body(available_agents(&answer.value.now), true),
    };
    let is_of_all = filters.departments.with(|chosen| chosen.ids().len() > 1);
    let chip = is_of_all.then(|| i18n::panel_not_by_department().to_owned());
    let name = i18n::live_agents().into();
    TileModel {
        name,
        body,
        chip,
        note: i18n::live_agents_note().into(),
        is_stale: is_stale(&state),
        ..TileModel::default()
    }
}

/// A count with its words.
fn body(count: Option<(u64, String)>, is_part: bool) -> TileBody {
    match count {
        Some((count, text)) => {
            let value = Some(CellValue::Number(ColumnKind::Count, count as f64));
            TileBody::Number(TileNumber { text, value, is_part, ..TileNumber::default() })
        }
        None => TileBody::Absent(i18n::tables_not_sent().into()),
    }
}

fn available_agents(agents: &AgentStatuses) -> Option<(u64, String)> {
    let counts = [agents.available, agents.away, agents.busy, agents.offline];
    let count = agents.available?;
    let available = IntlFormat.count(count as f64);
    let all: Option<u64> = counts.into_iter().sum();
    let text = match all {
        Some(all) => i18n::live_of_all(&IntlFormat.count(all as f64), &available),
        None => available,
    };
    Some((count, text))
}

/// The panel around the tiles: the state of the conversations, and a table of all.
pub(super) fn panel_model(live: LiveQueries, (filters, directory): (Filters, Directory)) -> PanelModel {
    let (ComparedKey { now: ConversationStatusQuery(ZonedScope { scope, zone }), .. }, state) =
        live.conversations.shown();
    let covers = scope_text(&scope, &zone_text(&zone), directory);
    let agents = live.agents.state();
    let notes = [
        agents
            .error()
            .filter(|error| !error.is_page_wide())
            .map(|error| i18n::live_no_agents(&api_error::sentence(error))),
        (scope.has_several_departments() && agents.answer().is_some())
            .then(|| i18n::live_all_agents().into()),
    ];
    let notes = notes.into_iter().flatten().collect();
    let panel_state = panel_state::panel_state(&state, covers, no_conversations_text(scope.range), notes)
        .of_days(scope.range)
        .of_departments(department_names(&scope, directory));
    // Where one report failed, the other's numbers are shown all the same.
    let is_alone = state.answer().is_none() && agents.answer().is_some();
    let panel_state = if is_alone { panel_state.with_numbers_of_others() } else { panel_state };
    let panel_state = panel_state.also_fetching(agents.is_fetching());
    let tiles =
        STATUS_TILES.map(|tile| status_tile(tile, live)).into_iter().chain([agents_tile(live, filters)]);
    let heads = [i18n::totals_total(), i18n::totals_count()].map(String::from).to_vec();
    let rows: Vec<Vec<Cell>> =
        tiles.map(|tile| vec![Cell::text(tile.name.clone()), value_cell(&tile)]).collect();
    PanelModel { panel_state, chart: None, table: TableData::unsorted(heads, rows) }
}
