//! The bucket that the reader points at, shared by charts of the same days.

use live::Signal;

/// A marked bucket, by its place. Charts that share it mark it together.
#[derive(Clone, Copy)]
pub struct Crosshair {
    /// Under the pointer, or chosen by keys.
    pub marked: Signal<Option<usize>>,
    /// Held until it is let go.
    pub pinned: Signal<Option<usize>>,
    /// Whether a finger has held it.
    pub is_by_finger: Signal<bool>,
    /// When a finger last tapped on one of the charts, in the browser's time of events.
    pub tapped: Signal<f64>,
}

impl Crosshair {
    /// Marks nothing.
    pub fn new() -> Self {
        Self {
            marked: Signal::new(None),
            pinned: Signal::new(None),
            is_by_finger: Signal::new(false),
            tapped: Signal::new(0.0),
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
