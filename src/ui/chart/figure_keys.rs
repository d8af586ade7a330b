//! A chart read by keyboard.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::figure_options::Sound;
use super::figure_pointer::PointerInteraction;
use super::figure_state::FigureState;
use crate::ui::escape::use_escape_capture;
use crate::ui::keyboard::logical_key;

/// How many points Page Up and Page Down pass over.
const PAGE: usize = 7;

/// What the keys do on a figure.
#[derive(Clone, Copy)]
pub(crate) struct KeyboardNavigation {
    state: FigureState,
    /// What a key has done, until the next point is read.
    announcement: RwSignal<Option<fn() -> &'static str>>,
}

/// Reads the chart by keys.
pub(crate) fn use_keyboard_navigation(state: FigureState, pointer: PointerInteraction) -> KeyboardNavigation {
    // Also where the focus is elsewhere: what shows itself under the pointer can be sent away without moving it.
    use_escape_capture(move || {
        let is_shown = state.active.get().is_some();
        if is_shown {
            pointer.reset_dwell();
            state.options.crosshair.clear();
        }
        is_shown
    });
    KeyboardNavigation { state, announcement: RwSignal::new(None) }
}

impl KeyboardNavigation {
    /// What a key has done, if it did more than to lead to a point.
    pub fn announcement(self) -> Option<&'static str> {
        self.announcement.get().map(|message| message())
    }

    pub fn on_key(self, event: &KeyboardEvent) {
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        let (typed, place) = (event.key(), event.code());
        if self.is_used(logical_key(&typed, &place)) {
            self.state.is_keyboard.set(true);
            self.state.options.crosshair.is_touch.set(false);
            event.prevent_default();
            event.stop_propagation();
        }
    }

    /// Does what a key is for; tells whether that is something.
    fn is_used(self, key: &str) -> bool {
        let options = self.state.options;
        match (key, self.state.active.get()) {
            ("Enter" | " ", Some(index)) => {
                self.state.choose(index, true);
                true
            }
            // In a dialog, which the key closes next.
            ("Escape", Some(_)) => {
                options.crosshair.clear();
                true
            }
            ("t" | "T", _) => options.is_table.map(|is_table| self.switch_table(is_table)).is_some(),
            ("s" | "S", _) => options.sound.map(|sound| self.switch_sound(sound)).is_some(),
            (key, active) => {
                let to = moved(key, active, self.state.point_count(), self.state.stride());
                to.map(|to| self.walk_to(to)).is_some()
            }
        }
    }

    fn walk_to(self, to: usize) {
        self.announcement.set(None);
        self.state.is_keyboard.set(true);
        self.state.options.crosshair.marked.set(Some(to));
        self.state.play(Some(to));
    }

    fn switch_table(self, is_table: RwSignal<bool>) {
        is_table.update(|shown| *shown = !*shown);
        self.announcement.set(Some(match is_table.get() {
            true => i18n::figure_table_shown,
            false => i18n::figure_table_hidden,
        }));
    }

    fn switch_sound(self, sound: Sound) {
        sound.on_switch.run(());
        self.announcement.set(Some(match sound.is_on.get() {
            true => i18n::figure_sound_on,
            false => i18n::figure_sound_off,
        }));
        self.state.play(self.state.active.get());
    }
}

/// The point that a key leads to; nothing for a key that leads nowhere. Left and right lead by columns, which are so many
/// points high.
fn moved(key: &str, active: Option<usize>, points: usize, stride: usize) -> Option<usize> {
    let last = points.checked_sub(1)?;
    let to = match (key, active) {
        ("Home", _) | ("ArrowRight" | "ArrowDown" | "PageDown", None) => 0,
        ("End", _) | ("ArrowLeft" | "ArrowUp" | "PageUp", None) => last,
        ("ArrowDown", Some(at)) => at + 1,
        ("ArrowUp", Some(at)) => at.saturating_sub(1),
        // A column that is not there is no reason to leave the row.
        ("ArrowRight", Some(at)) => Some(at + stride).filter(|to| *to <= last).unwrap_or(at),
        ("ArrowLeft", Some(at)) => at.checked_sub(stride).unwrap_or(at),
        ("PageDown", Some(at)) => at + stride * PAGE.min((last - at) / stride),
        ("PageUp", Some(at)) => at - stride * PAGE.min(at / stride),
        _ => return None,
    };
    Some(to.min(last))
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn keys_walk_the_points_and_stop_at_the_ends() {
        assert_eq!(moved("ArrowRight", None, 3, 1), Some(0));
        assert_eq!(moved("ArrowLeft", None, 3, 1), Some(2));
        assert_eq!(moved("ArrowRight", Some(2), 3, 1), Some(2));
        assert_eq!(moved("ArrowUp", Some(0), 3, 1), Some(0));
        assert_eq!(moved("PageDown", Some(1), 30, 1), Some(8));
        assert_eq!(moved("End", Some(1), 30, 1), Some(29));
    }

    #[test]
    fn keys_walk_columns_too_and_keep_their_row() {
        assert_eq!(moved("ArrowRight", Some(5), 72, 24), Some(29));
        assert_eq!(moved("ArrowRight", Some(50), 72, 24), Some(50));
        assert_eq!(moved("ArrowLeft", Some(29), 72, 24), Some(5));
        assert_eq!(moved("ArrowLeft", Some(5), 72, 24), Some(5));
        assert_eq!(moved("ArrowDown", Some(23), 72, 24), Some(24));
        assert_eq!(moved("PageDown", Some(5), 240, 24), Some(173));
        assert_eq!(moved("PageDown", Some(173), 240, 24), Some(221));
        assert_eq!(moved("PageUp", Some(221), 240, 24), Some(53));
        assert_eq!(moved("PageUp", Some(53), 240, 24), Some(5));
    }

    #[test]
    fn a_key_that_leads_nowhere_is_left_to_the_browser() {
        assert_eq!(moved("Tab", Some(1), 3, 1), None);
        assert_eq!(moved("ArrowRight", None, 0, 1), None);
    }
}
