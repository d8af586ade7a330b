//! Parts of a view that follow their signals, and what stands behind them. Boxed, so that each of them adds only what it says to the program:
//! a view knows its parts by type, and a type for each closure weighs more than the closure.

use leptos::prelude::*;

/// A piece of view.
pub type LiveView = Box<dyn FnMut() -> AnyView + Send>;
/// A text: of an attribute, or between tags.
pub type LiveText = Box<dyn FnMut() -> String + Send>;

/// A piece of view that is made anew with its signals.
pub fn view<V: IntoView + 'static>(make: impl Fn() -> V + Send + 'static) -> LiveView {
    Box::new(move || make().into_any())
}

/// A piece of view that is there only while `make` gives one.
pub fn maybe<V: IntoView + 'static>(make: impl Fn() -> Option<V> + Send + 'static) -> LiveView {
    Box::new(move || make().map_or_else(|| ().into_any(), IntoAny::into_any))
}

/// A text that follows its signals.
pub fn text<T: ToString>(make: impl Fn() -> T + Send + 'static) -> LiveText {
    Box::new(move || make().to_string())
}

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
