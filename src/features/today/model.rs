//! The tiles of what stands open now, and the same as a table.

use analytics::live::AgentStatuses;
use analytics::locale_format::LocaleFormat;
use analytics::scope::ZonedScope;

use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::ComparedKey;
use crate::panels::captions::{no_conversations_text, scope_text, zone_text};
use crate::panels::panel_state;
use crate::query::directory::Directory;
use crate::query::live::Live;
use crate::query::{LiveQuery, QueryHandle};
use crate::text::api_error;
use crate::ui::panel::state::{Content, PanelModel};
use crate::ui::table::table::TableData;
use crate::ui::tiles::Tile;

/// The query as its panel shows it.
pub(super) fn panel_model(live: QueryHandle<LiveQuery>, directory: Directory) -> PanelModel {
    let (ComparedKey { now: LiveQuery(ZonedScope { scope, zone }), .. }, state) = live.shown();
    let covers = scope_text(&scope, &zone_text(&zone), directory);
    let answer = state.answer().map(|answer| answer.value.now.clone());
    let note = answer.as_ref().and_then(|live| note(live, scope.has_several_departments()));
    let notes = note.into_iter().collect();
    let panel_state = panel_state::panel_state(&state, covers, no_conversations_text(scope.range), notes);
    let tiles = answer.map(|live| tiles(&live)).unwrap_or_default();
    PanelModel { panel_state, table: table(&tiles), content: Content::Tiles(tiles) }
}

/// Why there are no agents, or whose they are where that is not what was chosen.
fn note(live: &Live, has_several_departments: bool) -> Option<String> {
    match &live.agents {
        Err(error) => Some(i18n::live_no_agents(&api_error::sentence(error))),
        Ok(_) => has_several_departments.then(|| i18n::live_all_agents().into()),
    }
}

fn tiles(live: &Live) -> Vec<Tile> {
    let conversations = &live.conversations;
    let count = |name, value: Option<u64>, note| Tile {
        name,
        value: value.map(|count| IntlFormat.count(count as f64)),
        change: None,
        note,
    };
    let mut tiles = vec![
        count(i18n::live_queued(), conversations.queued, i18n::live_queued_note()),
        count(i18n::live_open(), conversations.open, i18n::live_open_note()),
        count(i18n::live_on_hold(), conversations.on_hold, i18n::live_on_hold_note()),
    ];
    if let Ok(agents) = &live.agents {
        tiles.push(available_agents(agents));
    }
    tiles
}

/// How many agents are available, of how many.
fn available_agents(agents: &AgentStatuses) -> Tile {
    let counts = [agents.available, agents.away, agents.busy, agents.offline];
    let all: Option<u64> = counts.into_iter().sum();
    let value = agents.available.map(|available| {
        let available = IntlFormat.count(available as f64);
        match all {
            Some(all) => i18n::live_of_all(&IntlFormat.count(all as f64), &available),
            None => available,
        }
    });
    Tile { name: i18n::live_agents(), value, change: None, note: i18n::live_agents_note() }
}

fn table(tiles: &[Tile]) -> TableData {
    let heads = [i18n::totals_total(), i18n::totals_count()].map(String::from).to_vec();
    TableData::plain(heads, tiles.iter().map(|tile| vec![tile.name.into(), tile.words()]))
}
