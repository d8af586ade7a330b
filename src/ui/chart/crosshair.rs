//! The bucket that the reader points at, shared by charts of the same days.

use leptos::prelude::*;

/// A marked bucket, by its place. Charts that share it mark it together.
#[derive(Clone, Copy)]
pub struct Crosshair {
    /// Under the pointer, or chosen by keys.
    pub marked: RwSignal<Option<usize>>,
    /// Held until it is let go.
    pub pinned: RwSignal<Option<usize>>,
    /// Whether a finger has held it.
    pub is_touch: RwSignal<bool>,
    /// When a finger last tapped on one of the charts, in the browser's time of events.
    pub last_tap: RwSignal<f64>,
}

impl Crosshair {
    /// Marks nothing.
    pub fn new() -> Self {
        Self {
            marked: RwSignal::new(None),
            pinned: RwSignal::new(None),
            is_touch: RwSignal::new(false),
            last_tap: RwSignal::new(0.0),
        }
    }

    /// Marks and holds nothing any more.
    pub fn clear(self) {
        self.marked.set(None);
        self.pinned.set(None);
    }

    /// The bucket to show.
    pub fn shown(self) -> Option<usize> {
        self.marked.get().or(self.pinned.get())
    }
}

impl Default for Crosshair {
    fn default() -> Self {
        Self::new()
    }
}
