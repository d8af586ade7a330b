//! The place of a value in an answer.

use std::fmt;

/// The path to a value from the root of the answer. It holds names of documented fields only, never untrusted text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldPath(Vec<PathSegment>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum PathSegment {
    Field(String),
    Item(usize),
}

impl FieldPath {
    /// The path as a text such as `agents[0].name`. One that does not begin with a field begins with `root`, the caller's
    /// word for the whole answer.
    pub fn to_text(&self, root: &str) -> String {
        let mut text = String::new();
        if !matches!(self.0.first(), Some(PathSegment::Field(_))) {
            text.push_str(root);
        }
        for (at, segment) in self.0.iter().enumerate() {
            match segment {
                PathSegment::Field(name) if at == 0 => text.push_str(name),
                PathSegment::Field(name) => text.extend([".", name]),
                PathSegment::Item(index) => text.push_str(&format!("[{index}]")),
            }
        }
        text
    }

    /// A field of what stands there.
    pub fn field(mut self, name: &str) -> Self {
        self.0.push(PathSegment::Field(name.to_owned()));
        self
    }

    /// An item of the list that stands there.
    pub fn item(mut self, index: usize) -> Self {
        self.0.push(PathSegment::Item(index));
        self
    }

    /// The path of a value inside the one that stands here.
    pub fn join(self, inner: Self) -> Self {
        Self([self.0, inner.0].concat())
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text("the answer"))
    }
}
