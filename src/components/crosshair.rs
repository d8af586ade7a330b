//! The bucket that the reader points at, shared by charts of the same days.

use live::Signal;

/// A marked bucket, by its place. Charts that share it mark it together.
#[derive(Clone, Copy)]
pub struct Crosshair {
    /// Under the pointer, or chosen by keys.
    pub marked: Signal<Option<usize>>,
    /// Held until it is let go.
    pub pinned: Signal<Option<usize>>,
}

impl Crosshair {
    /// Marks nothing.
    pub fn new() -> Self {
        Self { marked: Signal::new(None), pinned: Signal::new(None) }
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
