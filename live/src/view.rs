//! Parts of a view that follow their signals. A view knows its parts by type, so that these are boxed.

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

/// Pieces of view one after the other.
pub fn each<V: IntoView + 'static>(pieces: impl IntoIterator<Item = V>) -> AnyView {
    let mut all = Vec::new();
    for piece in pieces {
        all.push(piece.into_any());
    }
    all.into_any()
}

/// A text that follows its signals.
pub fn text<T: ToString>(make: impl Fn() -> T + Send + 'static) -> LiveText {
    Box::new(move || make().to_string())
}
