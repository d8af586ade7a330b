//! The metrics that come first.

use analytics::metric::Metric;

/// Those with a tile, and with a row where departments are shown side by side.
pub const MAIN_METRICS: [Metric; 4] = [
    Metric::TotalConversations,
    Metric::AvgFirstResponseTime,
    Metric::AvgResponseTime,
    Metric::AvgChatDuration,
];
