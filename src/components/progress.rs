//! What is being done about a question, once it takes longer than a moment, and the way out of it.

use chrono::{DateTime, TimeDelta, Utc};
use leptos::prelude::*;

use super::live;
use crate::domain::progress::Progress;

/// When an answer that is on its way is worth a sentence, and when it is worth a button.
const A_WHILE: TimeDelta = TimeDelta::seconds(3);
const LONG: TimeDelta = TimeDelta::seconds(10);

/// A sentence and a button, while there is something to wait for.
pub fn progress(
    progress: RwSignal<Progress>,
    now: ReadSignal<DateTime<Utc>>,
    on_stop: Callback<()>,
) -> live::LiveView {
    live::maybe(move || {
        let (sentence, way_out) = told(&progress.get(), now.get())?;
        Some(view! {
            <div class="progress">
                <p>{sentence}</p>
                {way_out.map(|label| view! { <button type="button" on:click=move |_| on_stop.run(())>{label}</button> })}
            </div>
        })
    })
}

/// What to say, and what the button says; nothing while it is too soon to say anything.
fn told(progress: &Progress, now: DateTime<Utc>) -> Option<(String, Option<&'static str>)> {
    let left = |until: DateTime<Utc>| ((until - now).num_milliseconds().max(0) as u64).div_ceil(1000).max(1);
    match progress {
        Progress::Idle => None,
        Progress::Asked(at) if now - *at < A_WHILE => None,
        Progress::Asked(at) if now - *at < LONG => {
            Some(("Waiting for the workspace\u{2019}s answer\u{2026}".into(), None))
        }
        Progress::Asked(_) => {
            Some(("Still waiting: long periods take the workspace long.".into(), Some("Cancel")))
        }
        Progress::Waiting(until) => Some((
            format!(
                "The workspace allows only so many calls a minute for this report. Continuing in {} s.",
                left(*until)
            ),
            Some("Skip"),
        )),
        Progress::Retrying(trouble, until) => {
            Some((format!("{trouble} Asking again in {} s.", left(*until)), Some("Cancel")))
        }
    }
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
        let waiting = Progress::Waiting(at(41_000));
        assert!(sentence(&waiting, 0).ends_with("Continuing in 41 s."));
        assert!(sentence(&waiting, 40_001).ends_with("Continuing in 1 s."));
        assert!(sentence(&waiting, 50_000).ends_with("Continuing in 1 s."));
    }

    #[test]
    fn a_failure_that_may_pass_is_told_with_the_next_try() {
        let retrying = Progress::Retrying(Trouble::Offline, at(2_000));
        assert!(sentence(&retrying, 0).starts_with("You are offline."));
    }
}
