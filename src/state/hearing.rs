//! Sonification: charts played as tones. Off until the reader turns it on.

use super::appearance::play_tone;
use super::preferences::{SOUND, keep, kept};
use leptos::prelude::*;

/// Whether charts are heard; one choice for all of them, kept in this browser.
#[derive(Clone, Copy)]
pub struct Hearing {
    /// Whether they are.
    pub is_on: RwSignal<bool>,
}

/// The choice as it was left.
pub fn use_hearing() -> Hearing {
    Hearing { is_on: RwSignal::new(kept(SOUND) == "on") }
}

impl Hearing {
    /// Turns it on or off.
    pub fn switch(self) {
        self.is_on.update(|is_on| *is_on = !*is_on);
        keep(SOUND, if self.is_on.get_untracked() { "on" } else { "" });
    }

    /// Sounds a level from 0 to 1, or that there is no number.
    pub fn play(self, level: Option<f64>) {
        play_tone(level);
    }
}
