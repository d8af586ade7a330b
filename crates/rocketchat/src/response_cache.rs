//! The response cache and its policies. It exists because the workspace counts each call.

use std::collections::VecDeque;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock_sync::DatedInstant;
use crate::versioned_json;

/// How long an answer counts as recent; the workspace itself caches most of these answers that long.
pub const FRESH: TimeDelta = TimeDelta::seconds(60);

/// An answer from so far ahead is not of this clock; another tab's can be ahead by seconds.
const SLACK: TimeDelta = TimeDelta::minutes(1);

/// How many answers are cached in memory, and how many bytes of them together.
const MOST: usize = 120;
const MOST_BYTES: usize = 4 << 20;

/// Which cached answers may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CachePolicy {
    /// One of the last minute, or one given after its range was over.
    Recent,
    /// The same, but of a running range one that came since.
    NotBefore(DateTime<Utc>),
    /// Only a new one: a reload.
    Reload,
    /// Any cached answer, however old; no request is sent.
    CacheOnly,
}

impl CachePolicy {
    /// Whether an answer that came then will do. After `final_from` an answer no longer changes with its days.
    pub fn accepts(
        self,
        received: DatedInstant,
        final_from: Option<DateTime<Utc>>,
        now: DatedInstant,
    ) -> bool {
        let age = now.at - received.at;
        // A clock that was set back must not make an answer valid for ever.
        let is_final = final_from.is_some_and(|end| received.is_after(end)) && age >= TimeDelta::zero();
        received.is_valid_at(now)
            && match self {
                Self::CacheOnly => true,
                Self::Reload => false,
                Self::NotBefore(since) => is_final || (received.at >= since && age >= -SLACK),
                Self::Recent => is_final || (TimeDelta::zero()..FRESH).contains(&age),
            }
    }
}

/// Answers by the request's key, oldest first.
#[derive(Default)]
pub struct ResponseCache {
    entries: VecDeque<CacheEntry>,
}

struct CacheEntry {
    key: String,
    cached: CachedAnswer,
}

/// A cached answer. Copies share it.
#[derive(Clone, Debug, PartialEq)]
pub struct CachedAnswer {
    /// When it came.
    pub received: DatedInstant,
    /// What was read.
    pub value: Arc<Value>,
    /// The text of it, as it came.
    pub body: Arc<str>,
}

impl ResponseCache {
    /// The answer for `key`.
    pub fn get(&self, key: &str) -> Option<CachedAnswer> {
        self.entries.iter().find(|entry| entry.key == key).map(|entry| entry.cached.clone())
    }

    /// Keeps an answer.
    pub fn put(&mut self, key: String, cached: CachedAnswer) {
        self.entries.retain(|entry| entry.key != key);
        if cached.body.len() > MOST_BYTES {
            return;
        }
        self.entries.push_back(CacheEntry { key, cached });
        while self.entries.len() > MOST || self.bytes() > MOST_BYTES {
            self.entries.pop_front();
        }
    }

    /// Forgets all answers whose key begins so, and says which they were.
    pub fn invalidate(&mut self, prefix: &str) -> Vec<String> {
        let gone =
            self.entries.iter().filter(|entry| entry.key.starts_with(prefix)).map(|entry| entry.key.clone());
        let gone = gone.collect();
        self.entries.retain(|entry| !entry.key.starts_with(prefix));
        gone
    }

    fn bytes(&self) -> usize {
        self.entries.iter().map(|entry| entry.cached.body.len()).sum()
    }
}

/// Of the stored form. What is stored in another one is requested again.
const VERSION: u32 = 1;

/// An answer as it is stored: when it came, and its body as it came.
#[derive(Deserialize, Serialize)]
struct StoredAnswer<B> {
    /// In milliseconds since 1970.
    #[serde(rename = "came")]
    received: i64,
    /// Whether a clock to rely on dated it.
    #[serde(rename = "is_sure")]
    is_trusted: bool,
    body: B,
}

/// An answer as a text for the storage.
pub fn serialize_answer(received: DatedInstant, body: &str) -> String {
    let DatedInstant { at, is_trusted } = received;
    versioned_json::to_text(VERSION, StoredAnswer { received: at.timestamp_millis(), is_trusted, body })
}

/// Reads such a text back.
pub fn deserialize_answer(text: &str) -> Option<CachedAnswer> {
    let entry = versioned_json::from_text(VERSION, text).or_else(|| StoredAnswer::from_lines(text))?;
    let received =
        DatedInstant { at: DateTime::from_timestamp_millis(entry.received)?, is_trusted: entry.is_trusted };
    let value = Arc::new(serde_json::from_str(&entry.body).ok()?);
    Some(CachedAnswer { received, value, body: entry.body.into() })
}

impl StoredAnswer<String> {
    /// Two lines: the form before the first versioned one. The first line is the time, with a mark if it is by
    /// a trusted clock, and below is the body.
    fn from_lines(text: &str) -> Option<Self> {
        let (first, body) = text.split_once('\n')?;
        let sure = first.strip_suffix(" sure");
        let received = sure.unwrap_or(first).parse().ok()?;
        Some(Self { received, is_trusted: sure.is_some(), body: body.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    fn put(answers: &mut ResponseCache, key: &str, answer: i32, bytes: usize) {
        put_body(answers, key, answer, " ".repeat(bytes).into());
    }

    fn put_body(answers: &mut ResponseCache, key: &str, answer: i32, body: Arc<str>) {
        let value = Arc::new(answer.into());
        answers.put(key.into(), CachedAnswer { received: at(0).into(), value, body });
    }

    fn cached(answers: &ResponseCache, key: &str) -> Option<Value> {
        answers.get(key).map(|cached| (*cached.value).clone())
    }

    #[test]
    fn an_answer_is_recent_for_a_minute() {
        let accepts = |received, now| CachePolicy::Recent.accepts(at(received).into(), None, at(now).into());
        assert_eq!([accepts(100, 159), accepts(100, 160), accepts(100, 99)], [true, false, false]);
    }

    #[test]
    fn an_answer_given_after_its_days_lasts_and_one_given_before_does_not() {
        let accepts = |policy: CachePolicy, received| {
            policy.accepts(at(received).into(), Some(at(1_000)), at(900_000).into())
        };
        assert!(accepts(CachePolicy::Recent, 1_000) && accepts(CachePolicy::NotBefore(at(2_000)), 1_000));
        assert!(!accepts(CachePolicy::Recent, 999) && !accepts(CachePolicy::Reload, 1_000));
        // It came by a clock that was wrong.
        assert!(!accepts(CachePolicy::Recent, 900_001));
    }

    #[test]
    fn an_answer_since_then_is_one_of_that_time_or_later() {
        let accepts =
            |received| CachePolicy::NotBefore(at(100)).accepts(at(received).into(), None, at(500).into());
        // Another tab's clock can be ahead by a moment, and one that is by more has been set back since.
        let received = [99, 100, 559, 561];
        assert_eq!(received.map(accepts), [false, true, true, false]);
    }

    #[test]
    fn without_a_clock_to_rely_on_nothing_of_two_days_is_final() {
        let end = at(1_000);
        let accepts = |received: i64| {
            let doubtful = |seconds| DatedInstant { at: at(seconds), is_trusted: false };
            CachePolicy::Recent.accepts(doubtful(received), Some(end), doubtful(900_000))
        };
        let two_days = 2 * 86_400;
        assert_eq!([1_000, 999 + two_days, 1_000 + two_days].map(accepts), [false, false, true]);
    }

    #[test]
    fn what_another_clock_dated_is_checked_again() {
        let doubtful = DatedInstant { at: at(890_000), is_trusted: false };
        for policy in [CachePolicy::Recent, CachePolicy::NotBefore(at(0)), CachePolicy::CacheOnly] {
            assert!(!policy.accepts(doubtful, Some(at(1_000)), at(890_001).into()), "{policy:?}");
            assert!(policy.accepts(at(890_000).into(), Some(at(1_000)), doubtful), "{policy:?}");
        }
    }

    #[test]
    fn the_newest_answer_counts_and_the_oldest_go_first() {
        let mut answers = ResponseCache::default();
        for key in 0..=MOST {
            put(&mut answers, &key.to_string(), 1, 1);
        }
        assert_eq!(cached(&answers, "0"), None);
        put(&mut answers, "1", 2, 1);
        assert_eq!(cached(&answers, "1"), Some(2.into()));
        put(&mut answers, "large", 3, MOST_BYTES);
        assert_eq!(answers.entries.len(), 1);
        put(&mut answers, "too large", 4, MOST_BYTES + 1);
        assert_eq!(cached(&answers, "large"), Some(3.into()));
    }

    /// What `[1]` is read as.
    fn one(received: DatedInstant) -> CachedAnswer {
        CachedAnswer { received, value: Arc::new(serde_json::json!([1])), body: "[1]".into() }
    }

    #[test]
    fn a_stored_text_is_read_back_and_nonsense_is_nothing() {
        for is_trusted in [true, false] {
            let received = DatedInstant { at: at(5), is_trusted };
            let text = serialize_answer(received, "[1]");
            assert_eq!(deserialize_answer(&text), Some(one(received)));
        }
        let text = serialize_answer(DatedInstant { at: at(5), is_trusted: true }, r#"{"a":"ü"}"#);
        assert_eq!(text, r#"{"v":1,"came":5000,"is_sure":true,"body":"{\"a\":\"ü\"}"}"#);
        for text in ["", "5", "x\n[1]", "5\n[1", "5 safe\n[1]", "99999999999999999999\n1", "{}", "[1]"] {
            assert_eq!(deserialize_answer(text), None, "{text}");
        }
        for (version, body) in [(2, "[1]"), (1, "[1")] {
            let text = format!(r#"{{"v":{version},"came":5000,"is_sure":true,"body":"{body}"}}"#);
            assert_eq!(deserialize_answer(&text), None, "{text}");
        }
    }

    #[test]
    fn what_an_earlier_version_stored_is_understood() {
        for (text, is_trusted) in [("5000 sure\n[1]", true), ("5000\n[1]", false)] {
            let received = DatedInstant { at: at(5), is_trusted };
            assert_eq!(deserialize_answer(text), Some(one(received)));
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn no_answer_is_ever_another_requests(
            events in proptest::collection::vec((0..40_u8, 0..4_u8, 0..7_usize), 0..400),
        ) {
            // Made once, as each is a text of its length.
            static BODIES: std::sync::LazyLock<[Arc<str>; 7]> = std::sync::LazyLock::new(|| {
                [0, 1, 9_000, MOST_BYTES / 90, MOST_BYTES / 2, MOST_BYTES, MOST_BYTES + 1].map(|bytes| " ".repeat(bytes).into())
            });
            let mut answers = ResponseCache::default();
            let mut put_last = std::collections::HashMap::new();
            for (number, (key, deed, body)) in events.into_iter().enumerate() {
                let name = format!("{key} ");
                match deed {
                    0 => {
                        let gone = answers.invalidate(&name);
                        proptest::prop_assert!(gone.iter().all(|gone| *gone == name));
                        put_last.remove(&name);
                    }
                    _ => {
                        put_body(&mut answers, &name, number as i32, BODIES[body].clone());
                        put_last.insert(name, number as i32);
                    }
                }
                proptest::prop_assert!(answers.entries.len() <= MOST && answers.bytes() <= MOST_BYTES);
                for entry in &answers.entries {
                    proptest::prop_assert_eq!(put_last.get(&entry.key).map(|last| (*last).into()), Some((*entry.cached.value).clone()));
                }
            }
        }

        #[test]
        fn any_stored_text_is_an_answer_or_nothing(text: String) {
            let _ = deserialize_answer(&text);
        }
    }
}
