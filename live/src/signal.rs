//! A value that somebody sets, and makes its followers run.

use std::fmt;
use std::marker::PhantomData;

use leptos::prelude::{Get, GetUntracked, RwSignal, Set, Track};

use super::fact::Fact;

/// A value that is set. To Leptos it is one of the same kind for every `T`.
pub struct Signal<T: 'static> {
    inner: RwSignal<Fact>,
    of: PhantomData<fn() -> T>,
}

/// A value that is set, once to read and once to write.
pub fn signal<T: PartialEq + Send + Sync + 'static>(value: T) -> (Signal<T>, Signal<T>) {
    let signal = Signal::new(value);
    (signal, signal)
}

impl<T: PartialEq + Send + Sync + 'static> Signal<T> {
    /// A signal that begins with a value.
    pub fn new(value: T) -> Self {
        Self { inner: RwSignal::new(Fact::of(value)), of: PhantomData }
    }

    /// Sets the value.
    pub fn set(self, value: T) {
        self.inner.set(Fact::of(value));
    }

    /// Sets the value, unless the signal has gone with its view.
    pub fn try_set(self, value: T) {
        // What is gone needs no value.
        drop(self.inner.try_set(Fact::of(value)));
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Signal<T> {
    /// Changes the value.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        let mut value = self.get_untracked();
        change(&mut value);
        self.set(value);
    }

    /// Changes the value, unless the signal has gone with its view.
    pub fn try_update(self, change: impl FnOnce(&mut T)) {
        if let Some(mut value) = self.try_get_untracked() {
            change(&mut value);
            self.try_set(value);
        }
    }
}

impl<T: 'static> Signal<T> {
    /// Looks at the value, and follows it.
    pub fn with<U>(self, look: impl FnOnce(&T) -> U) -> U {
        self.inner.get().given(look)
    }

    /// Looks at the value.
    pub fn with_untracked<U>(self, look: impl FnOnce(&T) -> U) -> U {
        self.inner.get_untracked().given(look)
    }

    /// Follows the value without looking at it.
    pub fn track(self) {
        self.inner.track();
    }
}

impl<T: Clone + 'static> Signal<T> {
    /// The value, which is followed.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }

    /// The value, unless the signal has gone with its view.
    pub fn try_get_untracked(self) -> Option<T> {
        self.inner.try_get_untracked()?.get().cloned()
    }
}

impl<T: Default + PartialEq + Send + Sync + 'static> Default for Signal<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Signal<T> {}

impl<T> fmt::Debug for Signal<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signal")
    }
}
