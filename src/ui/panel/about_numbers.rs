//! "About this number": what was asked, when it was answered, and what the number counts.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::ui::relative_time::date_time;
use analytics::zone::Zone;
use rocketchat::CallRecord;

/// What a panel's numbers count, in sentences of the dashboard.
pub type About = &'static [fn() -> &'static str];

/// A small disclosure below a panel's numbers.
#[component]
pub fn AboutNumbers(
    /// What the numbers count.
    about: About,
    /// What they cover.
    #[prop(into)]
    covers: Signal<String>,
    /// The calls that the answer took.
    #[prop(into)]
    calls: Signal<Vec<CallRecord>>,
    /// Now.
    #[prop(into)]
    now: Signal<DateTime<Utc>>,
    /// The zone that the page shows.
    #[prop(into)]
    zone: Signal<Zone>,
) -> impl IntoView {
    let item = move |call: CallRecord| {
        let text = call_text(&call, now.get_untracked(), &zone.get());
        view! { <li><code>{readable(&call.target)}</code>" "{text}</li> }
    };
    view! {
        <details class="receipt">
            <summary>{move || i18n::receipt_title()}</summary>
            {about.iter().map(|sentence| view! { <p>{*sentence}</p> }).collect_view()}
            <p dir="auto">{move || i18n::receipt_covers(&covers.get())}</p>
            <p>{move || calls.with(|calls| call_count_text(calls))}</p>
            <ul>{move || calls.get().into_iter().map(item).collect_view()}</ul>
        </details>
    }
}

/// A path and query with the colons of its instants. What else is escaped may be a stranger's text, and stays so.
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
        CallRecord { target: "/x".into(), at: DateTime::UNIX_EPOCH, duration_ms, is_answered: true }
    }

    #[test]
    fn calls_and_kept_answers_are_told_apart() {
        assert_eq!(call_count_text(&[]), "");
        assert_eq!(call_count_text(&[call(Some(3))]), "It took 1 call:");
        assert_eq!(call_count_text(&[call(None), call(None)]), "It took no call; 2 kept answers served:");
        assert_eq!(
            call_count_text(&[call(Some(3)), call(Some(3)), call(None)]),
            "It took 2 calls, and 1 kept answer served:"
        );
    }
}
