//! When the numbers of all panels of a view were answered.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use rocketchat::CallRecord;

/// The calls behind the panels, as a context of a view that tells of them together below its panels, when all are there.
#[derive(Clone, Copy, Default)]
pub struct AnswerTimes(StoredValue<Vec<RwSignal<Vec<CallRecord>>>>);

impl AnswerTimes {
    /// Adds a panel to the context, where there is one.
    pub(super) fn register(calls: RwSignal<Vec<CallRecord>>) {
        if let Some(Self(all)) = use_context() {
            all.update_value(|all| all.push(calls));
            on_cleanup(move || {
                all.try_update_value(|all| all.retain(|known| *known != calls));
            });
        }
    }

    /// When the workspace gave the oldest of the answers on screen.
    pub fn oldest(self) -> Option<DateTime<Utc>> {
        self.0.with_value(|all| all.iter().filter_map(|calls| calls.with(|calls| oldest(calls))).min())
    }
}

fn oldest(calls: &[CallRecord]) -> Option<DateTime<Utc>> {
    calls.iter().filter(|call| call.is_answered).map(|call| call.at).min()
}
