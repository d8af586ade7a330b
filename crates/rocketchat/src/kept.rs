//! The response cache and its policies. It exists because the workspace counts each call.

use std::collections::VecDeque;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use analytics::host_time::Moment;
use analytics::stored;

/// How long an answer counts as recent; the workspace itself keeps most of these answers that long.
pub const FRESH: TimeDelta = TimeDelta::seconds(60);

/// An answer from so far ahead is not of this clock; another tab's can be ahead by seconds.
const SLACK: TimeDelta = TimeDelta::minutes(1);

/// How many answers are kept in memory, and how many bytes of them together.
const MOST: usize = 120;
const MOST_BYTES: usize = 4 << 20;

/// Which cached answers may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// One of the last minute, or one given after its range was over.
    Recent,
    /// The same, but of a running range one that came since.
    Since(DateTime<Utc>),
    /// Only a new one: the person asked for it.
    Now,
    /// Any that is kept, however old; the workspace is not asked.
    Kept,
}

impl Freshness {
    /// Whether an answer that came then will do. After `final_from` an answer no longer changes with its days.
    pub fn takes(self, came: Moment, final_from: Option<DateTime<Utc>>, now: Moment) -> bool {
        let age = now.at - came.at;
        // A clock that was set back must not keep an answer for ever.
        let is_final = final_from.is_some_and(|end| came.is_after(end)) && age >= TimeDelta::zero();
        came.counts(now)
            && match self {
                Self::Kept => true,
                Self::Now => false,
                Self::Since(since) => is_final || (came.at >= since && age >= -SLACK),
                Self::Recent => is_final || (TimeDelta::zero()..FRESH).contains(&age),
            }
    }
}

/// Answers by the question's key, oldest first.
#[derive(Default)]
pub struct KeptAnswers {
    kept: VecDeque<Kept>,
}

struct Kept {
    key: String,
    came: Moment,
    bytes: usize,
    answer: Arc<Value>,
}

impl KeptAnswers {
    /// The answer for `key`, and when it came.
    pub fn get(&self, key: &str) -> Option<(Arc<Value>, Moment)> {
        self.kept.iter().find(|kept| kept.key == key).map(|kept| (kept.answer.clone(), kept.came))
    }

    /// Keeps an answer whose text had so many bytes.
    pub fn put(&mut self, key: String, answer: Arc<Value>, bytes: usize, came: Moment) {
        self.kept.retain(|kept| kept.key != key);
        if bytes > MOST_BYTES {
            return;
        }
        self.kept.push_back(Kept { key, came, bytes, answer });
        while self.kept.len() > MOST || self.bytes() > MOST_BYTES {
            self.kept.pop_front();
        }
    }

    /// Forgets all answers whose key begins so, and says which they were.
    pub fn forget(&mut self, prefix: &str) -> Vec<String> {
        let gone = self.kept.iter().filter(|kept| kept.key.starts_with(prefix)).map(|kept| kept.key.clone());
        let gone = gone.collect();
        self.kept.retain(|kept| !kept.key.starts_with(prefix));
        gone
    }

    fn bytes(&self) -> usize {
        self.kept.iter().map(|kept| kept.bytes).sum()
    }
}

/// Of the stored form. What is stored in another one is asked for again.
const VERSION: u32 = 1;

/// An answer as it is stored: when it came, and its body as it came.
#[derive(Deserialize, Serialize)]
struct StoredAnswer<B> {
    /// In milliseconds since 1970.
    came: i64,
    /// Whether a clock to rely on dated it.
    is_sure: bool,
    body: B,
}

/// An answer as a text that is kept.
pub fn text_from_answer(came: Moment, body: &str) -> String {
    let Moment { at, is_sure } = came;
    stored::to_text(VERSION, StoredAnswer { came: at.timestamp_millis(), is_sure, body })
}

/// Reads such a text back.
pub fn answer_from_text(text: &str) -> Option<(Moment, Value, usize)> {
    let kept = stored::from_text(VERSION, text).or_else(|| StoredAnswer::from_lines(text))?;
    let came = Moment { at: DateTime::from_timestamp_millis(kept.came)?, is_sure: kept.is_sure };
    Some((came, serde_json::from_str(&kept.body).ok()?, kept.body.len()))
}

impl StoredAnswer<String> {
    /// Two lines: the form before the first that told its version. The first line is the time, with a mark where a clock
    /// to rely on told it, and below is the body.
    fn from_lines(text: &str) -> Option<Self> {
        let (first, body) = text.split_once('\n')?;
        let sure = first.strip_suffix(" sure");
        let came = sure.unwrap_or(first).parse().ok()?;
        Some(Self { came, is_sure: sure.is_some(), body: body.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    fn put(answers: &mut KeptAnswers, key: &str, answer: i32, bytes: usize) {
        answers.put(key.into(), Arc::new(answer.into()), bytes, at(0).into());
    }

    fn kept(answers: &KeptAnswers, key: &str) -> Option<Value> {
        answers.get(key).map(|(answer, _)| (*answer).clone())
    }

    #[test]
    fn an_answer_is_recent_for_a_minute() {
        let takes = |came, now| Freshness::Recent.takes(at(came).into(), None, at(now).into());
        assert_eq!([takes(100, 159), takes(100, 160), takes(100, 99)], [true, false, false]);
    }

    #[test]
    fn an_answer_given_after_its_days_lasts_and_one_given_before_does_not() {
        let takes = |freshness: Freshness, came| {
            freshness.takes(at(came).into(), Some(at(1_000)), at(900_000).into())
        };
        assert!(takes(Freshness::Recent, 1_000) && takes(Freshness::Since(at(2_000)), 1_000));
        assert!(!takes(Freshness::Recent, 999) && !takes(Freshness::Now, 1_000));
        // It came by a clock that was wrong.
        assert!(!takes(Freshness::Recent, 900_001));
    }

    #[test]
    fn an_answer_since_then_is_one_of_that_time_or_later() {
        let takes = |came| Freshness::Since(at(100)).takes(at(came).into(), None, at(500).into());
        // Another tab's clock can be ahead by a moment, and one that is by more has been set back since.
        let came = [99, 100, 559, 561];
        assert_eq!(came.map(takes), [false, true, true, false]);
    }

    #[test]
    fn without_a_clock_to_rely_on_nothing_of_two_days_is_final() {
        let end = at(1_000);
        let takes = |came: i64| {
            let doubtful = |seconds| Moment { at: at(seconds), is_sure: false };
            Freshness::Recent.takes(doubtful(came), Some(end), doubtful(900_000))
        };
        let two_days = 2 * 86_400;
        assert_eq!([1_000, 999 + two_days, 1_000 + two_days].map(takes), [false, false, true]);
    }

    #[test]
    fn what_another_clock_dated_is_checked_again() {
        let doubtful = Moment { at: at(890_000), is_sure: false };
        for freshness in [Freshness::Recent, Freshness::Since(at(0)), Freshness::Kept] {
            assert!(!freshness.takes(doubtful, Some(at(1_000)), at(890_001).into()), "{freshness:?}");
            assert!(freshness.takes(at(890_000).into(), Some(at(1_000)), doubtful), "{freshness:?}");
        }
    }

    #[test]
    fn the_newest_answer_counts_and_the_oldest_go_first() {
        let mut answers = KeptAnswers::default();
        for key in 0..=MOST {
            put(&mut answers, &key.to_string(), 1, 1);
        }
        assert_eq!(kept(&answers, "0"), None);
        put(&mut answers, "1", 2, 1);
        assert_eq!(kept(&answers, "1"), Some(2.into()));
        put(&mut answers, "large", 3, MOST_BYTES);
        assert_eq!(answers.kept.len(), 1);
        put(&mut answers, "too large", 4, MOST_BYTES + 1);
        assert_eq!(kept(&answers, "large"), Some(3.into()));
    }

    #[test]
    fn a_kept_text_is_read_back_and_nonsense_is_nothing() {
        for is_sure in [true, false] {
            let came = Moment { at: at(5), is_sure };
            let text = text_from_answer(came, "[1]");
            assert_eq!(answer_from_text(&text), Some((came, serde_json::json!([1]), 3)));
        }
        let text = text_from_answer(Moment { at: at(5), is_sure: true }, r#"{"a":"ü"}"#);
        assert_eq!(text, r#"{"v":1,"came":5000,"is_sure":true,"body":"{\"a\":\"ü\"}"}"#);
        for text in ["", "5", "x\n[1]", "5\n[1", "5 safe\n[1]", "99999999999999999999\n1", "{}", "[1]"] {
            assert_eq!(answer_from_text(text), None, "{text}");
        }
        for (version, body) in [(2, "[1]"), (1, "[1")] {
            let text = format!(r#"{{"v":{version},"came":5000,"is_sure":true,"body":"{body}"}}"#);
            assert_eq!(answer_from_text(&text), None, "{text}");
        }
    }

    #[test]
    fn what_an_earlier_version_stored_is_understood() {
        for (text, is_sure) in [("5000 sure\n[1]", true), ("5000\n[1]", false)] {
            let came = Moment { at: at(5), is_sure };
            assert_eq!(answer_from_text(text), Some((came, serde_json::json!([1]), 3)));
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn no_answer_is_ever_another_questions(
            events in proptest::collection::vec((0..40_u8, 0..4_u8, 0..MOST_BYTES * 2), 0..400),
        ) {
            let mut answers = KeptAnswers::default();
            let mut put_last = std::collections::HashMap::new();
            for (number, (key, deed, bytes)) in events.into_iter().enumerate() {
                let name = format!("{key} ");
                match deed {
                    0 => {
                        let gone = answers.forget(&name);
                        proptest::prop_assert!(gone.iter().all(|gone| *gone == name));
                        put_last.remove(&name);
                    }
                    _ => {
                        put(&mut answers, &name, number as i32, bytes);
                        put_last.insert(name, number as i32);
                    }
                }
                proptest::prop_assert!(answers.kept.len() <= MOST && answers.bytes() <= MOST_BYTES);
                for kept in &answers.kept {
                    proptest::prop_assert_eq!(put_last.get(&kept.key).map(|last| (*last).into()), Some((*kept.answer).clone()));
                }
            }
        }

        #[test]
        fn any_kept_text_is_an_answer_or_nothing(text: String) {
            let _ = answer_from_text(&text);
        }
    }
}
