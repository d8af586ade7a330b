//! What is being done about a question, once it takes longer than a moment, and the way out of it.

use chrono::{DateTime, TimeDelta, Utc};
use leptos::prelude::*;
use live::Signal;

use crate::domain::progress::Progress;

/// When an answer that is on its way is worth a sentence, and when it is worth a button.
const A_WHILE: TimeDelta = TimeDelta::seconds(3);
const LONG: TimeDelta = TimeDelta::seconds(10);

/// A sentence and a button, while there is something to wait for.
pub fn progress(
    progress: Signal<Progress>,
    now: Signal<DateTime<Utc>>,
    on_stop: Callback<()>,
) -> live::LiveView {
    let told = live::memo(move |_| told(&progress.get(), now.get()));
    let left = move || match progress.get() {
        Progress::Waiting(until) => format!(" Continuing in {} s.", left(until, now.get())),
        Progress::Retrying(_, until) => format!(" Asking again in {} s.", left(until, now.get())),
        Progress::Idle | Progress::Asked(_) => String::new(),
    };
    live::maybe(move || {
        let (sentence, way_out) = told.get()?;
        Some(view! {
            <div class="progress">
                // Spoken once, and not again with each second.
                <p><span role="status">{sentence}</span>{live::text(left)}</p>
                {way_out.map(|label| view! { <button type="button" on:click=move |_| on_stop.run(())>{label}</button> }.into_any())}
            </div>
        })
    })
}

/// What to say, and what the button says; nothing while it is too soon to say anything.
fn told(progress: &Progress, now: DateTime<Utc>) -> Option<(String, Option<&'static str>)> {
    match progress {
        Progress::Idle => None,
        Progress::Asked(at) if now - *at < A_WHILE => None,
        Progress::Asked(at) if now - *at < LONG => {
            Some(("Waiting for the workspace\u{2019}s answer\u{2026}".into(), None))
        }
        Progress::Asked(_) => {
            Some(("Still waiting: long periods take the workspace long.".into(), Some("Cancel")))
        }
        Progress::Waiting(_) => {
            let sentence = "The workspace allows only so many calls a minute for this report.";
            Some((sentence.into(), Some("Skip")))
        }
        Progress::Retrying(trouble, _) => Some((trouble.to_string(), Some("Cancel"))),
    }
}

/// The whole seconds until then, at least one.
fn left(until: DateTime<Utc>, now: DateTime<Utc>) -> u64 {
    ((until - now).num_milliseconds().max(0) as u64).div_ceil(1000).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::trouble::Trouble;

    fn at(millis: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::milliseconds(millis)
    }

    fn sentence(progress: &Progress, millis: i64) -> String {
        told(progress, at(millis)).map(|(sentence, _)| sentence).unwrap_or_default()
    }

    #[test]
    fn a_quick_answer_is_no_news_and_a_slow_one_can_be_cancelled() {
        let asked = Progress::Asked(at(0));
        assert_eq!((told(&Progress::Idle, at(0)), told(&asked, at(2_999))), (None, None));
        assert_eq!(told(&asked, at(3_000)).map(|told| told.1), Some(None));
        assert_eq!(told(&asked, at(10_000)).map(|told| told.1), Some(Some("Cancel")));
    }

    #[test]
    fn seconds_are_counted_down_to_one() {
        assert_eq!([0, 40_001, 50_000].map(|millis| left(at(41_000), at(millis))), [41, 1, 1]);
    }

    #[test]
    fn a_failure_that_may_pass_is_told_with_the_next_try() {
        let retrying = Progress::Retrying(Trouble::Offline, at(2_000));
        assert!(sentence(&retrying, 0).starts_with("You are offline."));
    }
}
