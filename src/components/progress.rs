//! What is being done about a query, once it takes longer than a moment, and the way out of it.

use chrono::{DateTime, TimeDelta, Utc};
use leptos::html::Button;
use leptos::prelude::*;

use super::handles::{Handles, passing_button};
use analytics::progress::{Parts, Progress};

/// When an answer that is on its way is worth a sentence, and when it is worth a button.
const A_WHILE: TimeDelta = TimeDelta::seconds(3);
const A_MOMENT: TimeDelta = TimeDelta::milliseconds(1_500);
const LONG: TimeDelta = TimeDelta::seconds(10);

/// A sentence and the ways out, while there is something to wait for.
#[component]
pub fn QueryProgress(
    /// How the query stands, and what can be done about it.
    handles: Handles,
    /// Now.
    #[prop(into)]
    now: Signal<DateTime<Utc>>,
    /// The panel's refresh button, which takes the focus when a way out was taken.
    refresh_button: NodeRef<Button>,
) -> impl IntoView {
    let Handles { progress, parts, asking, sooner, stop, .. } = handles;
    let told = Memo::new(move |_| told(&progress.get(), parts.get(), now.get(), &|| asking.get()));
    let is_counted =
        Memo::new(move |_| progress.get() != Progress::Idle && is_counted(parts.get(), now.get()));
    let left = move || match progress.get() {
        Progress::Waiting(until) => i18n::progress_continuing(left(until, now.get()) as f64),
        Progress::Retrying(_, until) => i18n::progress_retrying(left(until, now.get()) as f64),
        Progress::Idle | Progress::Asked(_) => String::new(),
    };
    let done = move || {
        let Parts { done, all, .. } = parts.get();
        is_counted.get().then(|| i18n::progress_parts(all as f64, done as f64, (all - done) as f64))
    };
    let ways = move || {
        let (way_out, is_long) = told.get().map(|told| (told.way_out, told.is_long)).unwrap_or_default();
        let sooner = sooner.filter(|_| is_long).map(|sooner| sooner.run(())).unwrap_or_default();
        let ways = sooner.into_iter().chain(way_out.map(|label| (label, stop)));
        ways.map(|way| passing_button(way, refresh_button)).collect_view()
    };
    view! {
        <Show when=move || told.with(Option::is_some)>
            <div class="progress">
                // Spoken once, and not again with each second.
                <p>
                    <span role="status">{move || told.get().map(|told| told.sentence)}</span>
                    {move || left()}
                    {move || done()}
                </p>
                {move || is_counted.get().then(|| view! {
                    <progress
                        max=move || parts.get().all.to_string()
                        value=move || parts.get().done.to_string()
                        aria-label=move || i18n::progress_label()
                    ></progress>
                })}
                {move || ways()}
            </div>
        </Show>
    }
}

/// What is said of a wait.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    sentence: String,
    /// What the button says that ends it.
    way_out: Option<&'static str>,
    /// Whether less would have come sooner.
    is_long: bool,
}

/// What to say; nothing while it is too soon to say anything. `asking` says who is asked for what.
fn told(progress: &Progress, parts: Parts, now: DateTime<Utc>, asking: &dyn Fn() -> String) -> Option<Told> {
    let (sentence, way_out, is_long) = match progress {
        Progress::Idle => return None,
        // Each part may be quick where all of them take long.
        Progress::Asked(_) if is_counted(parts, now) => (asking(), Some(i18n::progress_cancel()), false),
        Progress::Asked(at) if now - *at < A_WHILE => return None,
        Progress::Asked(at) if now - *at < LONG => (asking(), None, false),
        Progress::Asked(_) => (i18n::progress_still_waiting().into(), Some(i18n::progress_cancel()), true),
        // So short a wait would be over before it was read.
        Progress::Waiting(until) if *until - now < A_MOMENT => return None,
        Progress::Waiting(_) => (i18n::progress_limited().into(), Some(i18n::progress_skip()), false),
        Progress::Retrying(trouble, _) => (trouble.to_string(), Some(i18n::progress_cancel()), false),
    };
    Some(Told { sentence, way_out, is_long })
}

/// Whether it is worth telling how many parts are here.
fn is_counted(parts: Parts, now: DateTime<Utc>) -> bool {
    parts.all > 0 && now - parts.since >= A_WHILE
}

/// The whole seconds until then, at least one.
fn left(until: DateTime<Utc>, now: DateTime<Utc>) -> u64 {
    ((until - now).num_milliseconds().max(0) as u64).div_ceil(1000).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::trouble::Trouble;

    fn at(millis: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::milliseconds(millis)
    }

    fn sentence(progress: &Progress, millis: i64) -> String {
        asked(progress, Parts::default(), millis).map(|told| told.sentence).unwrap_or_default()
    }

    fn asked(progress: &Progress, parts: Parts, millis: i64) -> Option<Told> {
        told(progress, parts, at(millis), &|| "Asking chat.example.com…".into())
    }

    #[test]
    fn a_quick_answer_is_no_news_and_a_slow_one_can_be_cancelled() {
        let ways = |progress: &Progress, millis| {
            asked(progress, Parts::default(), millis).map(|told| (told.way_out, told.is_long))
        };
        let is_asked = Progress::Asked(at(0));
        assert_eq!((ways(&Progress::Idle, 0), ways(&is_asked, 2_999)), (None, None));
        let told = [3_000, 10_000].map(|millis| ways(&is_asked, millis));
        assert_eq!(told, [Some((None, false)), Some((Some("Cancel"), true))]);
        assert_eq!(sentence(&is_asked, 3_000), "Asking chat.example.com…");
    }

    #[test]
    fn quick_parts_that_take_long_together_can_be_cancelled() {
        let parts = Parts { done: 2, all: 9, since: at(0) };
        let ways = |millis| asked(&Progress::Asked(at(2_800)), parts, millis).map(|told| told.way_out);
        assert_eq!([2_999, 3_000].map(ways), [None, Some(Some("Cancel"))]);
        let next = Parts { done: 3, since: at(2_800), ..parts };
        assert_eq!(parts.then(next), Parts { since: at(0), ..next });
        assert_eq!(next.then(Parts { done: 0, ..parts }).since, at(0));
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
