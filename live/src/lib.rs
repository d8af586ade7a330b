//! What follows signals: values, deeds, and pieces of view. Each is compiled once, whatever its type, because a
//! dashboard has dozens of each, and the code around a value weighs more than the value.

mod built;
mod fact;
mod markup;
mod memo;
mod signal;
mod value;
mod view;

use leptos::prelude::*;

pub use built::Built;
pub use fact::Fact;
pub use live_macro::view;
pub use markup::Markup;
pub use memo::{Memo, memo};
pub use signal::{Signal, signal};
pub use value::{Said, Value};
pub use view::{LiveText, LiveView, each, maybe, text, view};

/// Something that is done at first and again with each change of what it reads.
pub fn effect(act: impl FnMut(Option<()>) + 'static) {
    Effect::new(Box::new(act) as Box<dyn FnMut(Option<()>)>);
}
