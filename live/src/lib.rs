//! What follows signals: values, deeds, and pieces of view. Each is compiled once, whatever its type, because a
//! dashboard has dozens of each, and the code around a value weighs more than the value.

mod built;
mod fact;
mod markup;
mod value;
mod view;

pub use built::Built;
pub use fact::Fact;
pub use live_macro::view;
pub use markup::Markup;
pub use value::{Said, Value};
pub use view::{LiveText, LiveView, each, maybe, text, view};
