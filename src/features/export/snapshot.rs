//! What is on screen as one HTML file.

use analytics::locale_format::LocaleFormat;
use export::snapshot::Snapshot;

use super::receipt::ViewScope;
use crate::browser::direction::is_rtl;
use crate::browser::intl_format::IntlFormat;
use crate::browser::language::open_tag;
use crate::ui::export::stand_ins::StandIns;
use crate::ui::export::taken::TakenPanel;

/// The view as it is. Nobody's name is in it where agents are not wanted: neither theirs nor that of who saves it.
pub(super) fn snapshot(scope: &ViewScope, panels: &[TakenPanel], with_agents: bool) -> Snapshot {
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
    }
}
