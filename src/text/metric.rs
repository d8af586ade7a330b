//! What metrics are called.

use analytics::metric::Metric;

/// The name on screen.
pub fn title(metric: Metric) -> &'static str {
    match metric {
        Metric::TotalConversations => i18n::metrics_conversations(),
        // The totalizer counts the visitor's messages too; the two must not share a name.
        Metric::TotalMessages => i18n::metrics_agent_messages(),
        Metric::AvgChatDuration => i18n::metrics_average_chat_duration(),
        Metric::AvgFirstResponseTime => i18n::metrics_average_first_response_time(),
        Metric::BestFirstResponseTime => i18n::metrics_best_first_response_time(),
        Metric::AvgResponseTime => i18n::metrics_average_response_time(),
        Metric::AvgReactionTime => i18n::metrics_average_reaction_time(),
    }
}

/// The name on a tile, where its number stands right below.
pub fn short_title(metric: Metric) -> &'static str {
    match metric {
        Metric::TotalConversations => i18n::metrics_conversations(),
        Metric::TotalMessages => i18n::metrics_agent_messages(),
        Metric::AvgChatDuration => i18n::tiles_chat_duration(),
        Metric::AvgFirstResponseTime => i18n::tiles_first_response(),
        Metric::BestFirstResponseTime => i18n::tiles_best_first_response(),
        Metric::AvgResponseTime => i18n::tiles_response(),
        Metric::AvgReactionTime => i18n::tiles_reaction(),
    }
}
