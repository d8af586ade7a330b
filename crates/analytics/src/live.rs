//! Where things stand at the moment of the answer: conversations by status, and agents by presence.

/// Conversations created in a range, by their status when the workspace answered. A count that was not sent is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ConversationStatuses {
    /// Served by an agent, and not on hold.
    pub open: Option<u64>,
    /// Waiting for an agent.
    pub queued: Option<u64>,
    /// Set aside by their agent.
    pub on_hold: Option<u64>,
    /// Closed, whenever that was.
    pub closed: Option<u64>,
}

impl ConversationStatuses {
    /// Those of several departments together; a sum of which a part is unknown is unknown.
    pub fn sum(parts: &[Self]) -> Self {
        let sum = |count: fn(&Self) -> Option<u64>| {
            parts.iter().try_fold(0_u64, |sum, part| sum.checked_add(count(part)?))
        };
        Self {
            open: sum(|part| part.open),
            queued: sum(|part| part.queued),
            on_hold: sum(|part| part.on_hold),
            closed: sum(|part| part.closed),
        }
    }
}

/// Agents by presence when the workspace answered. A count that was not sent is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AgentStatuses {
    /// Online and accepting conversations.
    pub available: Option<u64>,
    /// Accepting conversations, but away.
    pub away: Option<u64>,
    /// Accepting conversations, but busy.
    pub busy: Option<u64>,
    /// Offline, or not accepting conversations.
    pub offline: Option<u64>,
}

impl AgentStatuses {
    /// No agents at all.
    pub const NONE: Self = Self { available: Some(0), away: Some(0), busy: Some(0), offline: Some(0) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_with_an_unknown_part_is_unknown() {
        let one = ConversationStatuses { open: Some(3), queued: Some(1), on_hold: None, closed: Some(9) };
        let other = ConversationStatuses { open: Some(4), queued: None, on_hold: Some(1), closed: Some(1) };
        let sum = ConversationStatuses::sum(&[one, other]);
        assert_eq!(
            sum,
            ConversationStatuses { open: Some(7), queued: None, on_hold: None, closed: Some(10) }
        );
        assert_eq!(ConversationStatuses::sum(&[one]), one);
    }
}
