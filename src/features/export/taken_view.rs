//! What a whole view exports: all of its panels' numbers, at one moment.

use rocketchat::Client;

use super::receipt::ViewScope;
use crate::filters::filters::Filters;
use crate::ui::export::taken::TakenPanel;

/// A view at the moment at which it is taken.
pub(super) struct TakenView {
    /// Knows what the workspace answered.
    pub(super) client: Client,
    pub(super) filters: Filters,
    pub(super) scope: ViewScope,
    pub(super) panels: Vec<TakenPanel>,
    pub(super) names: SnapshotNames,
}

/// Whose names a snapshot shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SnapshotNames {
    pub(super) agents: bool,
    pub(super) workspace: bool,
}
