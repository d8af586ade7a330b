//! The dialogs over the views.

/// One thing at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// The form for one more workspace.
    Add,
    /// The saved views.
    Views,
    /// The list of keys.
    Keys,
}

impl Over {
    /// The name on screen.
    pub fn title(self) -> &'static str {
        match self {
            Self::Add => i18n::frame_add(),
            Self::Views => i18n::frame_saved_views(),
            Self::Keys => i18n::frame_keys_list(),
        }
    }

    /// The label of its close button.
    pub fn way_out(self) -> &'static str {
        match self {
            Self::Add => i18n::frame_cancel(),
            Self::Views | Self::Keys => i18n::frame_close(),
        }
    }
}
