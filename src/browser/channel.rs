//! Messages between the tabs of this browser.

use leptos::prelude::*;
use leptos_use::use_event_listener;
use web_sys::BroadcastChannel;

/// A broadcast channel of texts; in a browser without them nothing is sent and nothing comes.
pub struct Channel(Option<BroadcastChannel>);

impl Channel {
    /// Opens the channel of a name.
    pub fn new(name: &str) -> Self {
        Self(BroadcastChannel::new(name).ok())
    }

    /// Sends a text to all other tabs.
    pub fn post(&self, text: &str) {
        if let Some(channel) = &self.0 {
            let _ = channel.post_message(&text.into());
        }
    }

    /// Calls back with each text from another tab, as long as the current owner lives.
    pub fn listen(&self, on_text: Callback<String>) {
        let _ = use_event_listener(self.0.clone(), leptos::ev::message, move |event| {
            if let Some(text) = event.data().as_string() {
                on_text.run(text);
            }
        });
    }
}
