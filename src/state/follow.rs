//! Values and deeds that follow signals. Boxed, as in a view, so that the code around each of them is compiled once.

use leptos::prelude::*;

/// A value that is made of others, and makes its followers run only when it changes.
pub fn memo<T: PartialEq + Send + Sync + 'static>(
    make: impl Fn(Option<&T>) -> T + Send + Sync + 'static,
) -> Memo<T> {
    Memo::new(Box::new(make) as Box<dyn Fn(Option<&T>) -> T + Send + Sync>)
}

/// Something that is done at first and again with each change of what it reads.
pub fn effect(act: impl FnMut(Option<()>) + 'static) {
    Effect::new(Box::new(act) as Box<dyn FnMut(Option<()>)>);
}
