//! Why a panel has no numbers, or no newer ones.

/// A failure as a panel shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PanelError {
    /// What happened, why, and what to do.
    pub sentence: String,
    /// Whether the page says it once for all panels.
    pub is_page_wide: bool,
    /// Whether another try may succeed.
    pub is_retryable: bool,
    /// Whether no other try ends it.
    pub is_permanent: bool,
    /// Whether the demo shows what is missing here.
    pub is_in_demo: bool,
}
