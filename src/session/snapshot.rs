//! A snapshot's file, opened as a workspace that is only read.

use std::sync::Arc;

use analytics::sanitize::sanitize_name;
use chrono::{DateTime, TimeDelta, Utc};
use export::numbers::PanelNumbers;
use export::snapshot::{data_of, has_data, is_snapshot};
use rocketchat::Client;
use rocketchat::recording::Recording;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::filters::saved_view::SavedView;
use crate::filters::share_link::panels_alone;

/// Of the form of the data.
const VERSION: u32 = 1;

/// The largest file that is read, in bytes. Two thousand agents over a year take three million.
pub const MAX_FILE_BYTES: u32 = 64_000_000;

/// By how much a clock may be ahead that dated a snapshot.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::days(1);

/// What a snapshot's file holds besides what is seen in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SnapshotData {
    /// Of the form of these data: [`VERSION`].
    version: u32,
    /// The search text of the address that shows the same.
    pub view: String,
    /// The language of its names.
    pub language: String,
    /// Whose days the workspace's reports keep, where that was known.
    pub reporting_zone: Option<String>,
    /// What the workspace answered.
    pub recording: Recording,
    /// The numbers that were final.
    pub numbers: Vec<PanelNumbers>,
}

/// Why a snapshot is not on screen; a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SnapshotError {
    /// Its address is, but its file went with the page that was here before.
    #[error("{}", i18n::snapshot_lost())]
    Lost,
    /// It is no snapshot at all.
    #[error("{}", i18n::snapshot_not_one())]
    NotASnapshot,
    /// It has nothing but what is seen in it.
    #[error("{}", i18n::snapshot_without_data())]
    WithoutData,
    /// It is damaged, or of a later version.
    #[error("{}", i18n::snapshot_unreadable())]
    Unreadable,
}

impl SnapshotData {
    /// The data of a view, whose address has this search text.
    pub fn new(
        view: String,
        language: String,
        reporting_zone: Option<String>,
        recording: Recording,
        numbers: Vec<PanelNumbers>,
    ) -> Self {
        Self { version: VERSION, view, language, reporting_zone, recording, numbers }
    }

    /// As JSON.
    pub fn to_text(&self) -> String {
        // Fails for maps whose keys are no texts, and there is none in it.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a snapshot's file. All that it holds is untrusted.
    ///
    /// # Errors
    /// Where it is no snapshot that can be opened `now`.
    pub fn from_file(html: &str, now: DateTime<Utc>) -> Result<Self, SnapshotError> {
        if !is_snapshot(html) {
            return Err(SnapshotError::NotASnapshot);
        }
        if !has_data(html) {
            return Err(SnapshotError::WithoutData);
        }
        let text = data_of(html).ok_or(SnapshotError::Unreadable)?;
        let mut data: Self = serde_json::from_str(text).map_err(|_| SnapshotError::Unreadable)?;
        data.recording.host = data.recording.host.as_deref().map(sanitize_name);
        let is_dated = (DateTime::UNIX_EPOCH..=now + CLOCK_TOLERANCE).contains(&data.recording.at);
        let is_whole = data.version == VERSION && data.recording.is_plausible();
        if !is_whole || !is_dated || !data.view.starts_with('?') {
            return Err(SnapshotError::Unreadable);
        }
        let view = SavedView::new("-", &data.view).map_err(|_| SnapshotError::Unreadable)?;
        data.view = panels_alone(&view.search);
        Ok(data)
    }
}

/// A snapshot that is open.
#[derive(Clone)]
pub struct OpenSnapshot {
    /// Answers as its workspace did.
    pub client: Client,
    /// Whether it says which workspace it is of.
    pub is_named: bool,
    /// When it was saved.
    pub at: DateTime<Utc>,
    /// Whose days the reports keep, where that was known. Untrusted text.
    pub reporting_zone: Option<String>,
    /// The address of the page before it was opened.
    pub(super) address_before: String,
}

impl OpenSnapshot {
    pub(super) fn new(data: SnapshotData, address_before: String) -> Self {
        let SnapshotData { mut recording, reporting_zone, .. } = data;
        let (at, is_named) = (recording.at, recording.host.is_some());
        recording.host.get_or_insert_with(|| i18n::export_workspace().to_owned());
        Self { client: Client::recorded(Arc::new(recording)), is_named, at, reporting_zone, address_before }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use export::snapshot::Snapshot;
    use rocketchat::Connection;

    fn now() -> DateTime<Utc> {
        "2026-11-20T15:00:00Z".parse().unwrap()
    }

    fn data(view: &str) -> SnapshotData {
        let workspace = Connection::simulated(|_, _| unreachable!());
        let client = Client::new(workspace, now);
        let recording = futures_util::FutureExt::now_or_never(client.record(vec![], vec![], &[])).unwrap();
        SnapshotData::new(view.into(), "en".into(), None, recording, vec![])
    }

    fn file(data: &SnapshotData) -> String {
        Snapshot { data: Some(data.to_text()), ..Snapshot::default() }.html()
    }

    #[test]
    fn what_is_written_is_read_and_leads_to_panels_alone() {
        let written =
            data("?workspace=https://elsewhere.example&demo=1&kiosk=1&about=agent:a&view=agents&range=today");
        let read = SnapshotData::from_file(&file(&written), now()).unwrap();
        assert_eq!(read, SnapshotData { view: "?view=agents&range=today".into(), ..written });
    }

    #[test]
    fn files_that_are_no_snapshot_say_why() {
        let whole = file(&data("?view=agents"));
        let from = |text: &str| SnapshotData::from_file(text, now()).map(drop);
        assert_eq!(from(&whole), Ok(()));
        for text in ["", "{}", "<!doctype html><p>"] {
            assert_eq!(from(text), Err(SnapshotError::NotASnapshot), "{text}");
        }
        assert_eq!(from(&Snapshot::default().html()), Err(SnapshotError::WithoutData));
        let longer = "9".repeat(400);
        for (from_text, to) in [
            ("{\"version\":1,", "{\"version\":2,"),
            ("\"recording\":{", "\"recording\":["),
            ("\"at\":\"2026-", "\"at\":\"2036-"),
            ("\"at\":\"2026-", "\"at\":\"-262000-"),
            ("\"view\":\"?", "\"view\":\"https://elsewhere.example/?"),
            ("\"version\":1", &format!("\"version\":{longer}")),
        ] {
            assert!(whole.contains(from_text), "{from_text}");
            let changed = whole.replacen(from_text, to, 1);
            assert_eq!(from(&changed), Err(SnapshotError::Unreadable), "{to}");
        }
        let end = whole.find("</script>").unwrap();
        for length in (0..=end).filter(|length| whole.is_char_boundary(*length)) {
            assert!(from(&whole[..length]).is_err(), "{length}");
        }
    }
}
