//! Retry delays. Pure.

use chrono::TimeDelta;

use crate::error::ApiError;

/// How often a request is sent at most before its error is reported.
const MAX_ATTEMPTS: u32 = 3;

/// The delay before the next attempt after the `attempts`-th failed with this error; none if a retry cannot help.
/// `random` is between 0 and 1, so that many pages do not retry at the same time.
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
    fn lasting_errors_are_not_retried() {
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
