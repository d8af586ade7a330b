//! When a panel's numbers are too old, and when a failure will not pass.

use chrono::{DateTime, TimeDelta, Utc};
use leptos::prelude::*;

use super::state::Body;

/// Whether the panel shows a failure that another try does not end. A new try does not open a panel that will close again.
pub(super) fn use_permanent_failure(body: Memo<Body>) -> Memo<bool> {
    Memo::new(move |was: Option<&bool>| body.with(|body| is_permanent_failure(body, was.copied())))
}

fn is_permanent_failure(body: &Body, was: Option<bool>) -> bool {
    match body {
        Body::Failed(error) => error.is_permanent,
        Body::Skeleton => was.unwrap_or_default(),
        Body::Empty(..) | Body::Numbers => false,
    }
}

/// Whether the numbers are older than they may become. Final ones count from when they were last `checked`.
pub(super) fn is_overdue(
    answered_at: Option<DateTime<Utc>>,
    checked: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
    max_age: Option<TimeDelta>,
) -> bool {
    let at = answered_at.map(|at| checked.map_or(at, |checked| checked.max(at)));
    at.zip(max_age).is_some_and(|(at, max_age)| now - at > max_age)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::panel::error::PanelError;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    #[test]
    fn numbers_are_overdue_beyond_their_greatest_age() {
        let is_overdue = |answered: Option<i64>, checked: Option<i64>, max_age: Option<i64>| {
            super::is_overdue(answered.map(at), checked.map(at), at(100), max_age.map(TimeDelta::seconds))
        };
        assert!(is_overdue(Some(0), None, Some(99)) && !is_overdue(Some(0), None, Some(100)));
        assert!(!is_overdue(None, None, Some(1)) && !is_overdue(Some(0), None, None));
        assert!(!is_overdue(Some(0), Some(50), Some(60)) && is_overdue(Some(30), Some(20), Some(60)));
    }

    #[test]
    fn a_new_try_leaves_a_permanent_failure_as_it_is() {
        let refused = Body::Failed(PanelError { is_permanent: true, ..PanelError::default() });
        assert!(is_permanent_failure(&refused, None) && is_permanent_failure(&Body::Skeleton, Some(true)));
        assert!(
            !is_permanent_failure(&Body::Skeleton, None) && !is_permanent_failure(&Body::Numbers, Some(true))
        );
        assert!(!is_permanent_failure(&Body::Failed(PanelError::default()), Some(true)));
    }
}
