//! Snapshots that are opened from files: each takes the place of the workspace until it is left.

use leptos::prelude::*;
use rocketchat::Client;

use super::snapshot::{OpenSnapshot, SnapshotData, SnapshotError};
use crate::browser::clock_sync::current_time;
use crate::filters::filters::Filters;

/// The snapshot that was opened last. The address says whether it is on screen, so that Back leaves it.
#[derive(Clone, Copy)]
pub struct Snapshots {
    last: RwSignal<Option<OpenSnapshot>>,
    /// Why there is none on screen, where one was wanted.
    pub notice: RwSignal<Option<SnapshotError>>,
    filters: Filters,
}

impl Snapshots {
    pub(super) fn new(filters: Filters) -> Self {
        Self { last: RwSignal::new(None), notice: RwSignal::new(None), filters }
    }

    /// The snapshot that is on screen.
    pub fn current(self) -> Option<OpenSnapshot> {
        self.filters.snapshot.get().then(|| self.last.get()).flatten()
    }

    /// Shows what a snapshot's file holds, or says why it cannot.
    pub fn show(self, file: &str) {
        let data = match SnapshotData::from_file(file, current_time()) {
            Ok(data) => data,
            Err(error) => return self.notice.set(Some(error)),
        };
        // From one snapshot to another, what was there before both comes back.
        let before = untrack(|| self.current()).map(|open| open.address_before);
        let address = before.unwrap_or_else(|| untrack(|| self.filters.address()));
        let view = data.view.clone();
        let snapshot = OpenSnapshot::new(data, address);
        // Before its view is there, which is of that time.
        self.filters.clock.stop_at(Some(snapshot.at));
        self.last.set(Some(snapshot));
        self.filters.open_snapshot(&view);
    }

    /// Leaves the snapshot: what was on screen before it comes back.
    pub fn close(self) {
        if let Some(snapshot) = untrack(|| self.current()) {
            self.filters.open_address(snapshot.address_before);
        }
    }

    /// Stops the clock while a snapshot is open, however the reader came to it or left it; says so where its file is gone;
    /// and says no more of it once they have gone on.
    pub(super) fn follow(self, client: Memo<Option<Client>>) {
        let Self { notice, filters, .. } = self;
        Effect::new(move |was: Option<()>| {
            client.track();
            if was.is_some() {
                notice.set(None);
            }
        });
        Effect::new(move |_| {
            let open = self.current();
            filters.clock.stop_at(open.as_ref().map(|open| open.at));
            if open.is_none() && filters.snapshot.get() {
                filters.omit_snapshot();
                notice.set(Some(SnapshotError::Lost));
            }
        });
    }
}
