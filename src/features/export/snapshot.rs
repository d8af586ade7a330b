//! What is on screen as one HTML file.

use analytics::locale_format::LocaleFormat;
use export::snapshot::Snapshot;
use leptos::prelude::*;
use rocketchat::agent_pseudonyms::AgentPseudonyms;
use rocketchat::recording::RecordedAnswer;

use super::taken_view::TakenView;
use crate::browser::direction::is_rtl;
use crate::browser::intl_format::IntlFormat;
use crate::browser::language::open_tag;
use crate::browser::page_context::origin;
use crate::filters::param_names::SEARCH;
use crate::filters::search_params::with;
use crate::session::snapshot::SnapshotData;
use crate::ui::export::taken::TakenPanel;

impl TakenView {
    /// The view as it is, with its data. Nobody's name is in it where agents are not wanted: neither theirs nor that of who
    /// saves it.
    pub(super) async fn snapshot(self) -> Snapshot {
        let title = |number: usize| i18n::snapshot_agent(&number.to_string());
        let mut pseudonyms = (!self.names.agents).then(|| AgentPseudonyms::new(title));
        let data = self.snapshot_data(pseudonyms.as_mut()).await.to_text();
        let Self { scope, panels, names, .. } = &self;
        let workspace = scope.workspace.as_deref().unwrap_or(i18n::export_workspace());
        let moment =
            i18n::age_moment(&IntlFormat.full_day(scope.local.date()), &IntlFormat.time(scope.local));
        let mut details = scope.lines();
        if names.agents && !scope.account.is_empty() {
            details.push((i18n::snapshot_saved_by().to_owned(), scope.account.clone()));
        }
        let hidden = if names.agents { "" } else { i18n::snapshot_hidden() };
        let frozen = |panel: &TakenPanel| {
            let frozen = panel.frozen(pseudonyms.as_mut()).with_host_replaced(&origin(), "…");
            if names.workspace {
                frozen
            } else {
                frozen.with_host_replaced(&panel.panel.workspace, workspace)
            }
        };
        Snapshot {
            language: open_tag(),
            is_rtl: is_rtl(),
            title: i18n::snapshot_title(scope.view, workspace),
            notice: i18n::snapshot_notice(&moment, &scope.zone) + hidden,
            details,
            panels: panels.iter().map(frozen).collect(),
            data: Some(data),
        }
    }

    /// What the page needs to show the view again: all that its numbers are made of.
    async fn snapshot_data(&self, pseudonyms: Option<&mut AgentPseudonyms>) -> SnapshotData {
        let Self { filters, panels, names, .. } = self;
        let (view, scopes) = untrack(|| (filters.fixed_view(), filters.scopes.get()));
        let reporting_zone = untrack(|| filters.zones.reporting.get()).map(|zone| zone.name().to_owned());
        let scopes: Vec<_> = std::iter::once(scopes.now).chain(scopes.before).collect();
        let old = panels.iter().filter(|panel| panel.panel.is_old);
        let old = old.flat_map(|panel| &panel.panel.calls.answers).map(|answer| answer.request.clone());
        let mut recording = self.client.record(recorded_answers(panels), old.collect(), &scopes).await;
        if let Some(pseudonyms) = pseudonyms {
            recording = recording.with_pseudonyms(pseudonyms);
        }
        if !names.workspace {
            recording = recording.without_host();
        }
        let named = panels.iter().filter(|panel| names.agents || !panel.is_of_agents());
        let numbers = named.filter_map(|panel| panel.final_numbers(None)).collect();
        // It may be a name that was searched for.
        let view = if names.agents { view } else { with(&view, SEARCH, None) };
        SnapshotData::new(view, open_tag(), reporting_zone, recording, numbers)
    }
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
