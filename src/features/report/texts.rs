//! The reader's own words on the report, kept in this browser.

use leptos::prelude::*;

use crate::browser::preferences::{REPORT_REMARKS, REPORT_TITLE, set_preference, use_preference};

/// The most letters of a title.
pub(super) const MAX_TITLE_LETTERS: usize = 120;
/// The most letters of remarks, which leave the numbers some room.
pub(super) const MAX_REMARK_LETTERS: usize = 2_000;

/// Title and remarks; each may be empty.
#[derive(Clone, Copy)]
pub(super) struct ReportTexts {
    pub title: RwSignal<String>,
    pub remarks: RwSignal<String>,
    /// Whether the browser keeps them.
    pub is_kept: RwSignal<bool>,
}

impl ReportTexts {
    /// As they were last written, in any tab.
    pub fn new() -> Self {
        Self {
            title: use_preference(REPORT_TITLE),
            remarks: use_preference(REPORT_REMARKS),
            is_kept: RwSignal::new(true),
        }
    }

    /// Writes the title.
    pub fn set_title(self, text: &str) {
        self.set(self.title, REPORT_TITLE, text, MAX_TITLE_LETTERS);
    }

    /// Writes the remarks.
    pub fn set_remarks(self, text: &str) {
        self.set(self.remarks, REPORT_REMARKS, text, MAX_REMARK_LETTERS);
    }

    fn set(self, signal: RwSignal<String>, name: &str, text: &str, most: usize) {
        let text: String = text.chars().take(most).collect();
        self.is_kept.set(set_preference(name, &text));
        signal.set(text);
    }
}
