//! The calls that an answer took, as a panel lists them.

use analytics::zone::Zone;
use chrono::{DateTime, Utc};
use export::book::Answer;
use leptos::prelude::*;
use rocketchat::CallRecord;

use crate::filters::filters::Filters;
use crate::ui::panel::request::CallList;
use crate::ui::relative_time::date_time;

/// The list, made anew with each answer and each zone.
pub(super) fn use_call_list(calls: RwSignal<Vec<CallRecord>>, filters: Filters) -> Memo<CallList> {
    Memo::new(move |_| {
        let zone = filters.zone.get();
        calls.with(|calls| call_list(calls, filters.clock.now.get_untracked(), &zone))
    })
}

/// The calls as texts.
pub fn call_list(calls: &[CallRecord], now: DateTime<Utc>, zone: &Zone) -> CallList {
    let line = |call: &CallRecord| (readable(&call.target), call_text(call, now, zone));
    CallList {
        summary: call_count_text(calls),
        lines: calls.iter().map(line).collect(),
        answers: calls.iter().map(answer).collect(),
    }
}

/// A call as it is exported; whose it is, is told there.
fn answer(call: &CallRecord) -> Answer {
    Answer {
        reports: Vec::new(),
        request: call.target.clone(),
        at: call.at,
        is_cached: call.duration_ms.is_none(),
        is_answered: call.is_answered,
        is_old: false,
        body: call.body.clone(),
    }
}

/// A path and query with the colons of its instants. What else is escaped may be untrusted text, and stays so.
fn readable(target: &str) -> String {
    target.replace("%3A", ":")
}

fn call_text(call: &CallRecord, now: DateTime<Utc>, zone: &Zone) -> String {
    let at = date_time(call.at, now, zone);
    match call.duration_ms {
        Some(millis) if call.is_answered => i18n::receipt_answered(&at, &millis.to_string()),
        Some(millis) => i18n::receipt_not_answered(&at, &millis.to_string()),
        None => i18n::receipt_not_asked(&at),
    }
}

/// How many calls an answer took.
fn call_count_text(calls: &[CallRecord]) -> String {
    let made = calls.iter().filter(|call| call.duration_ms.is_some()).count();
    let spared = calls.len() - made;
    match (made, spared) {
        (0, 0) => String::new(),
        (_, 0) => i18n::receipt_calls(made as f64),
        (0, _) => i18n::receipt_kept(spared as f64),
        _ => i18n::receipt_calls_and_kept(made as f64, spared as f64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    fn call(duration_ms: Option<i64>) -> CallRecord {
        CallRecord {
            target: "/x".into(),
            at: DateTime::UNIX_EPOCH,
            duration_ms,
            is_answered: true,
            body: None,
        }
    }

    #[test]
    fn calls_and_kept_answers_are_told_apart() {
        assert_eq!(call_count_text(&[]), "");
        assert_eq!(call_count_text(&[call(Some(3))]), "1 request:");
        assert_eq!(call_count_text(&[call(None), call(None)]), "No requests, 2 cached answers:");
        assert_eq!(
            call_count_text(&[call(Some(3)), call(Some(3)), call(None)]),
            "2 requests, 1 cached answer:"
        );
    }
}
