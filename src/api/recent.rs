//! Answers of the last minute, so that going back to a view does not ask again. The workspace counts each call.

use std::collections::VecDeque;

use chrono::{DateTime, TimeDelta, Utc};

/// How long an answer counts as recent; the workspace itself keeps most of these answers that long.
const FRESH: TimeDelta = TimeDelta::seconds(60);

/// How many bodies are kept, and how many bytes of them together.
const MOST: usize = 60;
const MOST_BYTES: usize = 4 << 20;

/// Bodies by the question's target, oldest first.
#[derive(Debug, Default)]
pub struct Recent {
    kept: VecDeque<(String, DateTime<Utc>, String)>,
}

impl Recent {
    /// The body that came for `target` within the last minute, and when.
    pub fn get(&self, target: &str, now: DateTime<Utc>) -> Option<(String, DateTime<Utc>)> {
        let (_, at, body) = self.kept.iter().find(|(kept, ..)| kept == target)?;
        // A clock that was set back must not keep an answer for ever.
        (TimeDelta::zero()..FRESH).contains(&(now - *at)).then(|| (body.clone(), *at))
    }

    /// Keeps a body.
    pub fn put(&mut self, target: String, body: String, now: DateTime<Utc>) {
        self.kept.retain(|(kept, ..)| *kept != target);
        self.kept.push_back((target, now, body));
        while self.kept.len() > MOST || self.bytes() > MOST_BYTES {
            self.kept.pop_front();
        }
    }

    fn bytes(&self) -> usize {
        self.kept.iter().map(|(_, _, body)| body.len()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    #[test]
    fn an_answer_is_recent_for_a_minute() {
        let mut recent = Recent::default();
        recent.put("a".into(), "body".into(), at(100));
        assert_eq!(recent.get("a", at(159)), Some(("body".into(), at(100))));
        assert_eq!(
            [recent.get("a", at(160)), recent.get("a", at(99)), recent.get("b", at(100))],
            [None, None, None]
        );
    }

    #[test]
    fn the_newest_answer_counts_and_the_oldest_go_first() {
        let mut recent = Recent::default();
        for i in 0..=MOST {
            recent.put(i.to_string(), "body".into(), at(0));
        }
        assert_eq!(recent.get("0", at(1)), None);
        recent.put("1".into(), "newer".into(), at(1));
        assert_eq!(recent.get("1", at(2)).map(|(body, _)| body), Some("newer".into()));
        recent.put("large".into(), "x".repeat(MOST_BYTES), at(2));
        assert_eq!(recent.kept.len(), 1);
    }
}
