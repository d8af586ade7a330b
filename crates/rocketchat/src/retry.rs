//! Time-outs and retry delays. Pure.

use chrono::TimeDelta;

use super::request::Request;
use crate::error::ApiError;

/// How often a question is asked at most before its failure is told.
const MAX_ATTEMPTS: u32 = 3;

/// How long the answer to a request may take. The workspace counts each day of a chart by itself, so that these take
/// longest.
pub fn timeout(request: &Request) -> TimeDelta {
    let seconds = match request.path.as_str() {
        path if path.contains("charts-data") || path.contains("getAnalyticsChartData") => 120,
        path if path.contains("/analytics/") => 60,
        _ => 20,
    };
    TimeDelta::seconds(seconds)
}

/// The pause before a question is asked again whose `attempts`-th try failed so; none for what will not pass. `random`
/// is between 0 and 1, so that many pages do not come back together.
pub fn retry_delay(error: &ApiError, attempts: u32, random: f64) -> Option<TimeDelta> {
    let is_retryable = match error {
        ApiError::Unreachable { .. } | ApiError::TimedOut { .. } | ApiError::TruncatedBody { .. } => true,
        ApiError::ServerError { status, .. } => (502..=504).contains(status),
        _ => false,
    };
    let millis = 1_000.0 * f64::from(3_u32.saturating_pow(attempts.saturating_sub(1))) * (0.5 + random);
    (is_retryable && attempts < MAX_ATTEMPTS).then(|| TimeDelta::milliseconds(millis as i64))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(status: u16) -> ApiError {
        ApiError::ServerError { host: "chat.example".into(), status }
    }

    #[test]
    fn pauses_grow_and_end() {
        let pauses: Vec<Option<i64>> = (1..=3)
            .map(|attempts| retry_delay(&failed(503), attempts, 0.5).map(|p| p.num_milliseconds()))
            .collect();
        assert_eq!(pauses, [Some(1_000), Some(3_000), None]);
        assert_eq!(retry_delay(&failed(503), 1, 0.0), Some(TimeDelta::milliseconds(500)));
        assert_eq!(retry_delay(&failed(503), u32::MAX, 1.0), None);
    }

    #[test]
    fn what_will_not_pass_is_not_asked_again() {
        let lasting = [
            ApiError::SignedOut,
            ApiError::PremiumRequired,
            ApiError::MissingPermission { permission: String::new() },
            ApiError::RequestRejected { why: None },
            ApiError::Offline,
            failed(500),
        ];
        assert!(lasting.iter().all(|error| retry_delay(error, 1, 0.5).is_none()));
    }
}
