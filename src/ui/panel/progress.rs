//! What is being done about a query, once it takes longer than a moment, and the way out of it.

use chrono::{DateTime, TimeDelta, Utc};
use leptos::html::Button;
use leptos::prelude::*;

use super::controls::{PanelControls, action_button};
use super::request::{PanelProgress, PartCount};

/// When an answer that is on its way is worth a sentence, and when it is worth a button.
const MESSAGE_DELAY: TimeDelta = TimeDelta::seconds(3);
const MIN_COUNTDOWN: TimeDelta = TimeDelta::milliseconds(1_500);
const CANCEL_DELAY: TimeDelta = TimeDelta::seconds(10);

/// A sentence and the ways out, while there is something to wait for.
#[component]
pub fn QueryProgress(
    /// How the query stands, and what can be done about it.
    controls: PanelControls,
    /// Now.
    #[prop(into)]
    now: Signal<DateTime<Utc>>,
    /// The panel's refresh button, which takes the focus when a way out was taken.
    refresh_button: NodeRef<Button>,
) -> impl IntoView {
    let PanelControls { progress, parts, request_text, sooner, stop, .. } = controls;
    let message =
        Memo::new(move |_| wait_message(&progress.get(), parts.get(), now.get(), &|| request_text.get()));
    let is_counted =
        Memo::new(move |_| progress.get() != PanelProgress::Idle && is_counted(parts.get(), now.get()));
    let left = move || match progress.get() {
        PanelProgress::Throttled(until) => i18n::progress_continuing(seconds_left(until, now.get()) as f64),
        PanelProgress::Retrying(_, until) => i18n::progress_retrying(seconds_left(until, now.get()) as f64),
        PanelProgress::Idle | PanelProgress::Requested(_) => String::new(),
    };
    let done = move || {
        let PartCount { done, all, .. } = parts.get();
        is_counted.get().then(|| i18n::progress_parts(all as f64, done as f64, (all - done) as f64))
    };
    let actions = move || {
        let (cancel_label, is_long) =
            message.get().map(|message| (message.cancel_label, message.is_long)).unwrap_or_default();
        let sooner = sooner.filter(|_| is_long).map(|sooner| sooner.run(())).unwrap_or_default();
        let actions = sooner.into_iter().chain(cancel_label.map(|label| (label, stop)));
        actions.map(|action| action_button(action, refresh_button)).collect_view()
    };
    view! {
        <Show when=move || message.with(Option::is_some)>
            <div class="progress">
                // Spoken once, and not again with each second.
                <p>
                    <span role="status">{move || message.get().map(|message| message.sentence)}</span>
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
                {move || actions()}
            </div>
        </Show>
    }
}

/// What is said of a wait.
#[derive(Clone, Debug, PartialEq)]
struct WaitMessage {
    sentence: String,
    /// What the button says that ends it.
    cancel_label: Option<&'static str>,
    /// Whether less would have come sooner.
    is_long: bool,
}

/// What to say; nothing while it is too soon to say anything. `request_text` says who is asked for what.
fn wait_message(
    progress: &PanelProgress,
    parts: PartCount,
    now: DateTime<Utc>,
    request_text: &dyn Fn() -> String,
) -> Option<WaitMessage> {
    let (sentence, cancel_label, is_long) = match progress {
        PanelProgress::Idle => return None,
        // Each part may be quick where all of them take long.
        PanelProgress::Requested(_) if is_counted(parts, now) => {
            (request_text(), Some(i18n::progress_cancel()), false)
        }
        PanelProgress::Requested(at) if now - *at < MESSAGE_DELAY => return None,
        PanelProgress::Requested(at) if now - *at < CANCEL_DELAY => (request_text(), None, false),
        PanelProgress::Requested(_) => {
            (i18n::progress_still_waiting().into(), Some(i18n::progress_cancel()), true)
        }
        // So short a wait would be over before it was read.
        PanelProgress::Throttled(until) if *until - now < MIN_COUNTDOWN => return None,
        PanelProgress::Throttled(_) => (i18n::progress_limited().into(), Some(i18n::progress_skip()), false),
        PanelProgress::Retrying(why, _) => (why.clone(), Some(i18n::progress_cancel()), false),
    };
    Some(WaitMessage { sentence, cancel_label, is_long })
}

/// Whether it is worth telling how many parts are here.
fn is_counted(parts: PartCount, now: DateTime<Utc>) -> bool {
    parts.all > 0 && now - parts.since >= MESSAGE_DELAY
}

/// The whole seconds until then, at least one.
fn seconds_left(until: DateTime<Utc>, now: DateTime<Utc>) -> u64 {
    ((until - now).num_milliseconds().max(0) as u64).div_ceil(1000).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::milliseconds(millis)
    }

    fn sentence(progress: &PanelProgress, millis: i64) -> String {
        message_at(progress, PartCount::default(), millis).map(|message| message.sentence).unwrap_or_default()
    }

    fn message_at(progress: &PanelProgress, parts: PartCount, millis: i64) -> Option<WaitMessage> {
        wait_message(progress, parts, at(millis), &|| "Asking chat.example.com…".into())
    }

    #[test]
    fn a_quick_answer_is_no_news_and_a_slow_one_can_be_cancelled() {
        let actions = |progress: &PanelProgress, millis| {
            message_at(progress, PartCount::default(), millis)
                .map(|message| (message.cancel_label, message.is_long))
        };
        let is_asked = PanelProgress::Requested(at(0));
        assert_eq!((actions(&PanelProgress::Idle, 0), actions(&is_asked, 2_999)), (None, None));
        let message = [3_000, 10_000].map(|millis| actions(&is_asked, millis));
        assert_eq!(message, [Some((None, false)), Some((Some("Cancel"), true))]);
        assert_eq!(sentence(&is_asked, 3_000), "Asking chat.example.com…");
    }

    #[test]
    fn quick_parts_that_take_long_together_can_be_cancelled() {
        let parts = PartCount { done: 2, all: 9, since: at(0) };
        let actions = |millis| {
            message_at(&PanelProgress::Requested(at(2_800)), parts, millis)
                .map(|message| message.cancel_label)
        };
        assert_eq!([2_999, 3_000].map(actions), [None, Some(Some("Cancel"))]);
    }

    #[test]
    fn seconds_are_counted_down_to_one() {
        assert_eq!([0, 40_001, 50_000].map(|millis| seconds_left(at(41_000), at(millis))), [41, 1, 1]);
    }

    #[test]
    fn a_failure_that_may_pass_is_told_with_the_next_try() {
        let retrying = PanelProgress::Retrying("You're offline.".into(), at(2_000));
        assert_eq!(sentence(&retrying, 0), "You're offline.");
    }
}
