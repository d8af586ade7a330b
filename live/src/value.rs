//! What an attribute, a property, a class or a style of an element says.

use std::borrow::Cow;

/// What is said, now or with each change of what it follows.
pub enum Value {
    /// The same for good.
    Still(Said),
    /// What follows its signals.
    Live(Box<dyn FnMut() -> Said + Send>),
}

/// What is said at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing: there is no such attribute or style, and a property or a class is off.
    Nothing,
    /// That it is so: an attribute without a text; a property or a class is on.
    Yes,
    /// A text.
    Text(Cow<'static, str>),
}

impl From<bool> for Said {
    fn from(is: bool) -> Self {
        if is { Self::Yes } else { Self::Nothing }
    }
}

impl From<&'static str> for Said {
    fn from(text: &'static str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl<T: Into<Said>> From<Option<T>> for Said {
    fn from(text: Option<T>) -> Self {
        text.map_or(Self::Nothing, T::into)
    }
}

impl From<bool> for Value {
    fn from(is: bool) -> Self {
        Self::Still(is.into())
    }
}

impl From<&'static str> for Value {
    fn from(text: &'static str) -> Self {
        Self::Still(text.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Still(text.into())
    }
}

impl<T: Into<Said>> From<Option<T>> for Value {
    fn from(text: Option<T>) -> Self {
        Self::Still(text.into())
    }
}

impl<S: Into<Said>, F: FnMut() -> S + Send + 'static> From<F> for Value {
    fn from(mut say: F) -> Self {
        Self::Live(Box::new(move || say().into()))
    }
}
