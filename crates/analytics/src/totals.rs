//! The totalizers: one headline number each.

/// The five totalizers. A title that the workspace did not send is unknown, not zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Conversations created on these days.
    pub conversations: Option<u64>,
    /// Of these, neither closed nor on hold; queued ones can be among them.
    pub open: Option<u64>,
    /// Of these, on hold.
    pub on_hold: Option<u64>,
    /// Messages of these conversations, the visitor's included.
    pub messages: Option<u64>,
    /// Visitors who registered or began their latest conversation on these days of UTC.
    pub visitors: Option<u64>,
}
