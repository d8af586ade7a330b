//! What is shown of saved views, and what a person may want of them.

/// One saved view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its name; untrusted text where it came from a file.
    pub name: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is on screen.
    pub is_current: bool,
    /// Whether the page opens with it.
    pub is_start: bool,
}

/// All that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedViews {
    /// The views.
    pub entries: Vec<Entry>,
    /// What is to be said of views that cannot be read.
    pub unreadable: Option<String>,
    /// What has become of the last action.
    pub status: String,
    /// Whether there is something to have back.
    pub can_undo: bool,
    /// All views as the address of a file.
    pub file: String,
}

/// What a person wants of the views; each is meant by its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SavedViewAction {
    /// To see one.
    Open(usize),
    /// To have one a place up, or down.
    Shift(usize, bool),
    /// To begin with one, or no longer.
    ToggleStart(usize),
    /// To call one by another name.
    Rename(usize, String),
    /// To have one no longer.
    Delete(usize),
    /// To have back what was deleted, or what was before a file was read.
    Undo,
    /// To have no longer what cannot be read.
    Discard,
    /// To save what is on screen by a name.
    Save(String),
    /// To add those of a file, by its text.
    Import(String),
}
