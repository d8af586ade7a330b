//! Sonification: charts played as tones. Off until the reader turns it on.

use leptos::prelude::*;

use super::preferences::{SOUND, preference, set_preference};
use super::tone::play_tone;

/// Whether charts are heard; one choice for all of them, kept in this browser.
#[derive(Clone, Copy)]
pub struct Sonification {
    /// Whether they are.
    pub is_on: RwSignal<bool>,
}

/// The choice as it was left.
pub fn use_sonification() -> Sonification {
    Sonification { is_on: RwSignal::new(preference(SOUND) == "on") }
}

impl Sonification {
    /// Turns it on or off.
    pub fn toggle(self) {
        self.is_on.update(|is_on| *is_on = !*is_on);
        set_preference(SOUND, if self.is_on.get_untracked() { "on" } else { "" });
    }

    /// Sounds a level from 0 to 1, or that there is no number.
    pub fn play(self, level: Option<f64>) {
        play_tone(level);
    }
}
