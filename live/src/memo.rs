//! A value that is made of others, and makes its followers run only when it changes.

use std::fmt;
use std::marker::PhantomData;

use leptos::prelude::{Get, GetUntracked, Track};

use super::fact::Fact;

/// A value that follows others. To Leptos it is one of the same kind for every `T`.
pub struct Memo<T: 'static> {
    inner: leptos::prelude::Memo<Fact>,
    of: PhantomData<fn() -> T>,
}

/// The one kind of function that makes such a value of its last one.
type Make = Box<dyn Fn(Option<&Fact>) -> Fact + Send + Sync>;

/// A value that is made of others.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    make: impl Fn(Option<&T>) -> T + Send + Sync + 'static,
) -> Memo<T> {
    Memo::new(make)
}

impl<T: PartialEq + Send + Sync + 'static> Memo<T> {
    /// A value that is made of others; `make` is given the last one.
    pub fn new(make: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self {
        let make: Make = Box::new(move |before| Fact::of(make(before.and_then(Fact::get))));
        Self { inner: leptos::prelude::Memo::new(make), of: PhantomData }
    }
}

impl<T: 'static> Memo<T> {
    /// Looks at the value, and follows it.
    pub fn with<U>(self, look: impl FnOnce(&T) -> U) -> U {
        self.inner.get().given(look)
    }

    /// Looks at the value.
    pub fn with_untracked<U>(self, look: impl FnOnce(&T) -> U) -> U {
        self.inner.get_untracked().given(look)
    }

    /// The value as a fact, which is followed.
    pub fn fact(self) -> Fact {
        self.inner.get()
    }

    /// The value as a fact.
    pub fn fact_untracked(self) -> Fact {
        self.inner.get_untracked()
    }

    /// Follows the value without looking at it.
    pub fn track(self) {
        self.inner.track();
    }
}

impl<T: Clone + 'static> Memo<T> {
    /// The value, which is followed.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T> fmt::Debug for Memo<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Memo")
    }
}
