//! What the tabs of this browser tell each other of sign-ins, and when a tab has to look for itself. A message holds
//! no secret, and does not say whose sign-in it is: a tab with the same one recognises its fingerprint.

use std::time::Duration;

use leptos::prelude::*;
use leptos_use::{use_event_listener, use_window};
use serde::{Deserialize, Serialize};

use super::sign_in_storage;
use crate::browser::channel::Channel;
use crate::browser::page_visibility::is_page_visible;
use rocketchat::versioned_json;

const CHANNEL: &str = "omnichannel-dashboard.sign-ins";
/// How long a storage event waits for the channel's message, which says why.
const STORAGE_DELAY: Duration = Duration::from_millis(300);

/// Of a message's form.
const VERSION: u32 = 1;

/// A sign-in's change of state, by its fingerprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Message {
    /// Its person has signed out.
    SignedOut(u64),
    /// The workspace no longer takes its token.
    Expired(u64),
}

impl Message {
    fn to_text(self) -> String {
        versioned_json::to_text(VERSION, self)
    }

    fn from_text(text: &str) -> Option<Self> {
        versioned_json::from_text(VERSION, text)
    }
}

/// Tells all other tabs. Those of a browser without channels see it by the storage, and by the workspace's answers.
pub fn broadcast(message: Message) {
    BROADCAST.with(|channel| channel.post(&message.to_text()));
}

thread_local! {
    /// One for both ways, so that a tab does not hear itself.
    static BROADCAST: Channel = Channel::new(CHANNEL);
}

/// Callbacks for what other tabs do.
#[derive(Clone, Copy)]
pub struct TabHandlers {
    /// Called with what another tab tells.
    pub on_message: Callback<Message>,
    /// Called when another tab may have changed what is kept, and when this tab wakes up, before it asks anything.
    pub on_change: Callback<()>,
    /// Called when the page is left, whether or not it may come back as it was, without being loaded.
    pub on_leave: Callback<()>,
}

/// Listens for as long as the current owner lives.
pub fn listen(handlers: TabHandlers) {
    let TabHandlers { on_message, on_change, on_leave } = handlers;
    let on_text = Callback::new(move |text: String| {
        if let Some(message) = Message::from_text(&text) {
            on_message.run(message);
        }
    });
    BROADCAST.with(|channel| channel.listen(on_text));
    let _ = use_event_listener(use_window(), leptos::ev::storage, move |event| {
        // Without a key all of it has been cleared.
        if event.key().is_none_or(|key| sign_in_storage::is_sign_in_key(&key)) {
            set_timeout(move || on_change.run(()), STORAGE_DELAY);
        }
    });
    let _ = use_event_listener(use_window(), leptos::ev::visibilitychange, move |_| {
        if is_page_visible() {
            on_change.run(());
        }
    });
    let _ = use_event_listener(use_window(), leptos::ev::focus, move |_| on_change.run(()));
    let _ = use_event_listener(use_window(), leptos::ev::pageshow, move |event| {
        // The browser has kept the page as it was while another one was shown in its place.
        if event.persisted() {
            on_change.run(());
        }
    });
    let _ = use_event_listener(use_window(), leptos::ev::pagehide, move |_| on_leave.run(()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_read_back_and_nonsense_is_none() {
        for message in [Message::SignedOut(0), Message::SignedOut(u64::MAX), Message::Expired(7)] {
            assert_eq!(Message::from_text(&message.to_text()), Some(message));
        }
        assert_eq!(Message::SignedOut(7).to_text(), r#"{"v":1,"signed-out":7}"#);
        for text in [
            "",
            "signed-out 0000000000000007",
            r#"{"v":2,"signed-out":7}"#,
            r#"{"v":1,"signed-in":7}"#,
            r#"{"v":1,"expired":-7}"#,
            r#"{"v":1,"expired":7.5}"#,
        ] {
            assert_eq!(Message::from_text(text), None, "{text}");
        }
    }
}
