//! Time-outs and retry delays. Pure.

use chrono::TimeDelta;

use super::request::Request;
use analytics::trouble::Trouble;

/// How often a question is asked at most before its failure is told.
const TRIES: u32 = 3;

/// How long the answer to a request may take. The workspace counts each day of a chart by itself, so that these take
/// longest.
pub fn patience(request: &Request) -> TimeDelta {
    let seconds = match request.path.as_str() {
        path if path.contains("charts-data") || path.contains("getAnalyticsChartData") => 120,
        path if path.contains("/analytics/") => 60,
        _ => 20,
    };
    TimeDelta::seconds(seconds)
}

/// The pause before a question is asked again whose `failures`-th try failed so; none for what will not pass. `dice`
/// is between 0 and 1, so that many pages do not come back together.
pub fn pause(trouble: &Trouble, failures: u32, dice: f64) -> Option<TimeDelta> {
    let may_pass = match trouble {
        Trouble::Unreachable { .. } | Trouble::TimedOut { .. } | Trouble::CutShort { .. } => true,
        Trouble::ServerFailed { status, .. } => (502..=504).contains(status),
        _ => false,
    };
    let millis = 1_000.0 * f64::from(3_u32.saturating_pow(failures.saturating_sub(1))) * (0.5 + dice);
    (may_pass && failures < TRIES).then(|| TimeDelta::milliseconds(millis as i64))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(status: u16) -> Trouble {
        Trouble::ServerFailed { host: "chat.example".into(), status }
    }

    #[test]
    fn pauses_grow_and_end() {
        let pauses: Vec<Option<i64>> = (1..=3)
            .map(|failures| pause(&failed(503), failures, 0.5).map(|p| p.num_milliseconds()))
            .collect();
        assert_eq!(pauses, [Some(1_000), Some(3_000), None]);
        assert_eq!(pause(&failed(503), 1, 0.0), Some(TimeDelta::milliseconds(500)));
        assert_eq!(pause(&failed(503), u32::MAX, 1.0), None);
    }

    #[test]
    fn what_will_not_pass_is_not_asked_again() {
        let lasting = [
            Trouble::SignedOut,
            Trouble::Unlicensed,
            Trouble::Forbidden { permission: String::new() },
            Trouble::Rejected { why: String::new() },
            Trouble::Offline,
            failed(500),
        ];
        assert!(lasting.iter().all(|trouble| pause(trouble, 1, 0.5).is_none()));
    }
}
