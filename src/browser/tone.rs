//! Tones, played by the page's first script.

use super::boot_script;

/// Plays a tone for a level from 0 to 1, or the one for "no value".
pub fn play_tone(level: Option<f64>) {
    boot_script::play_tone(level);
}
