//! Answers of the last minute, so that going back to a view does not ask again. The workspace counts each call.

use std::collections::VecDeque;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

/// How long an answer counts as recent; the workspace itself keeps most of these answers that long.
const FRESH: TimeDelta = TimeDelta::seconds(60);

/// How many answers are kept, and how many bytes of them together.
const MOST: usize = 60;
const MOST_BYTES: usize = 4 << 20;

/// Answers by the question's target, oldest first.
#[derive(Default)]
pub struct Recent {
    kept: VecDeque<Kept>,
}

struct Kept {
    target: String,
    at: DateTime<Utc>,
    bytes: usize,
    answer: Arc<Value>,
}

impl Recent {
    /// The answer that came for `target` within the last minute, and when.
    pub fn get(&self, target: &str, now: DateTime<Utc>) -> Option<(Arc<Value>, DateTime<Utc>)> {
        let kept = self.kept.iter().find(|kept| kept.target == target)?;
        // A clock that was set back must not keep an answer for ever.
        (TimeDelta::zero()..FRESH).contains(&(now - kept.at)).then(|| (kept.answer.clone(), kept.at))
    }

    /// Keeps an answer whose text had so many bytes.
    pub fn put(&mut self, target: String, answer: Arc<Value>, bytes: usize, at: DateTime<Utc>) {
        self.forget(&target);
        if bytes > MOST_BYTES {
            return;
        }
        self.kept.push_back(Kept { target, at, bytes, answer });
        while self.kept.len() > MOST || self.bytes() > MOST_BYTES {
            self.kept.pop_front();
        }
    }

    /// Forgets the answer for `target`.
    pub fn forget(&mut self, target: &str) {
        self.kept.retain(|kept| kept.target != target);
    }

    /// Forgets all answers of a path.
    pub fn forget_below(&mut self, path: &str) {
        self.kept.retain(|kept| !kept.target.starts_with(path));
    }

    fn bytes(&self) -> usize {
        self.kept.iter().map(|kept| kept.bytes).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    fn put(recent: &mut Recent, target: &str, answer: i32, bytes: usize, seconds: i64) {
        recent.put(target.into(), Arc::new(answer.into()), bytes, at(seconds));
    }

    fn kept(recent: &Recent, target: &str, seconds: i64) -> Option<Value> {
        recent.get(target, at(seconds)).map(|(answer, _)| (*answer).clone())
    }

    #[test]
    fn an_answer_is_recent_for_a_minute() {
        let mut recent = Recent::default();
        put(&mut recent, "a", 1, 1, 100);
        assert_eq!(kept(&recent, "a", 159), Some(1.into()));
        assert_eq!(
            [kept(&recent, "a", 160), kept(&recent, "a", 99), kept(&recent, "b", 100)],
            [None, None, None]
        );
    }

    #[test]
    fn the_newest_answer_counts_and_the_oldest_go_first() {
        let mut recent = Recent::default();
        for target in 0..=MOST {
            put(&mut recent, &target.to_string(), 1, 1, 0);
        }
        assert_eq!(kept(&recent, "0", 1), None);
        put(&mut recent, "1", 2, 1, 1);
        assert_eq!(kept(&recent, "1", 2), Some(2.into()));
        put(&mut recent, "large", 3, MOST_BYTES, 2);
        assert_eq!(recent.kept.len(), 1);
        put(&mut recent, "too large", 4, MOST_BYTES + 1, 3);
        assert_eq!(kept(&recent, "large", 3), Some(3.into()));
    }
}
