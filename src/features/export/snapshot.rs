//! What is on screen as one HTML file.

use analytics::locale_format::LocaleFormat;
use export::snapshot::Snapshot;
use leptos::prelude::*;
use rocketchat::Client;
use rocketchat::recording::RecordedAnswer;

use super::receipt::ViewScope;
use crate::browser::direction::is_rtl;
use crate::browser::intl_format::IntlFormat;
use crate::browser::language::open_tag;
use crate::filters::filters::Filters;
use crate::filters::param_names::SEARCH;
use crate::filters::search_params::with;
use crate::session::snapshot::SnapshotData;
use crate::ui::export::stand_ins::StandIns;
use crate::ui::export::taken::TakenPanel;

/// What the page needs to show the view again: all that its numbers are made of, as JSON; without agents what names none.
pub(super) async fn written_data(
    client: Client,
    filters: Filters,
    panels: &[TakenPanel],
    with_agents: bool,
) -> String {
    let (view, scopes) = untrack(|| (filters.fixed_view(), filters.scopes.get()));
    let reporting_zone = untrack(|| filters.zones.reporting.get()).map(|zone| zone.name().to_owned());
    let scopes: Vec<_> = std::iter::once(scopes.now).chain(scopes.before).collect();
    let old = panels.iter().filter(|panel| panel.panel.is_old);
    let old = old.flat_map(|panel| &panel.panel.calls.answers).map(|answer| answer.request.clone()).collect();
    let recording = client.record(recorded_answers(panels), old, &scopes).await;
    let recording = if with_agents { recording } else { recording.without_agents() };
    let shown = panels.iter().filter(|panel| with_agents || !panel.is_of_agents());
    let numbers = shown.filter_map(|panel| panel.final_numbers(None)).collect();
    // It may be a name that was searched for.
    let view = if with_agents { view } else { with(&view, SEARCH, None) };
    SnapshotData::new(view, open_tag(), reporting_zone, recording, numbers).to_text()
}

/// The answers behind the panels' numbers, of each request the latest.
fn recorded_answers(panels: &[TakenPanel]) -> Vec<RecordedAnswer> {
    let mut recorded: Vec<RecordedAnswer> = Vec::new();
    for answer in panels.iter().flat_map(|panel| &panel.panel.calls.answers) {
        let Some(body) = answer.body.as_deref() else { continue };
        let own = || RecordedAnswer { request: answer.request.clone(), at: answer.at, body: body.to_owned() };
        match recorded.iter_mut().find(|known| known.request == answer.request) {
            Some(known) if known.at < answer.at => *known = own(),
            Some(_) => {}
            None => recorded.push(own()),
        }
    }
    recorded
}

/// The view as it is, with its data. Nobody's name is in it where agents are not wanted: neither theirs nor that of who
/// saves it.
pub(super) fn snapshot(
    scope: &ViewScope,
    panels: &[TakenPanel],
    data: Option<String>,
    with_agents: bool,
) -> Snapshot {
    let moment = i18n::age_moment(&IntlFormat.full_day(scope.local.date()), &IntlFormat.time(scope.local));
    let mut details = scope.lines();
    if with_agents && !scope.account.is_empty() {
        details.push((i18n::snapshot_saved_by().to_owned(), scope.account.clone()));
    }
    let hidden = (!with_agents).then(i18n::snapshot_hidden);
    let stand_ins = (!with_agents).then(|| StandIns::of(panels));
    Snapshot {
        language: open_tag(),
        is_rtl: is_rtl(),
        title: i18n::snapshot_title(scope.view, &scope.workspace),
        notice: i18n::snapshot_notice(&moment, &scope.zone) + hidden.unwrap_or_default(),
        details,
        panels: panels.iter().map(|panel| panel.frozen(stand_ins.as_ref())).collect(),
        data,
    }
}
