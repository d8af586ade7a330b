//! An element of any tag as one type, whose code is there once.

use std::borrow::Cow;

use leptos::ev::EventDescriptor;
use leptos::prelude::*;
use leptos::tachys::html::element::ElementType;
use leptos::tachys::html::node_ref::NodeRefContainer;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event};
use send_wrapper::SendWrapper;

use crate::value::Value;

/// What is done when an event comes.
pub(crate) type Handler = SendWrapper<Box<dyn FnMut(Event)>>;

/// An element that is to be: its tag, what it says of itself, what it listens to, and what is in it.
pub struct Markup(pub(crate) Box<Parts>);

pub(crate) struct Parts {
    pub tag: &'static str,
    pub features: Vec<Feature>,
    pub handlers: Vec<(Cow<'static, str>, Handler)>,
    pub children: Vec<Child>,
    pub places: Vec<Place>,
}

/// What is told of the element once it is made.
pub(crate) type Place = Box<dyn FnOnce(&Element) + Send>;

/// Something that an element says of itself.
pub(crate) struct Feature {
    pub kind: Kind,
    pub name: &'static str,
    pub value: Value,
}

/// Where an element says something.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Attribute,
    Property,
    Class,
    Style,
}

/// What stands in an element.
pub(crate) enum Child {
    Text(&'static str),
    Element(Markup),
    View(AnyView),
}

impl Markup {
    /// An element without anything.
    pub fn new(tag: &'static str) -> Self {
        Self(Box::new(Parts {
            tag,
            features: Vec::new(),
            handlers: Vec::new(),
            children: Vec::new(),
            places: Vec::new(),
        }))
    }

    /// Gives it an attribute.
    pub fn attribute(&mut self, name: &'static str, value: impl Into<Value>) {
        self.feature(Kind::Attribute, name, value.into());
    }

    /// Gives it a property, which is no part of the document's text.
    pub fn property(&mut self, name: &'static str, value: impl Into<Value>) {
        self.feature(Kind::Property, name, value.into());
    }

    /// Puts it in a class, or not.
    pub fn class(&mut self, name: &'static str, value: impl Into<Value>) {
        self.feature(Kind::Class, name, value.into());
    }

    /// Gives it a style.
    pub fn style(&mut self, name: &'static str, value: impl Into<Value>) {
        self.feature(Kind::Style, name, value.into());
    }

    #[inline(never)]
    fn feature(&mut self, kind: Kind, name: &'static str, value: Value) {
        self.0.features.push(Feature { kind, name, value });
    }

    /// Lets it listen.
    pub fn on<E: EventDescriptor>(&mut self, event: E, mut handler: impl FnMut(E::EventType) + 'static)
    where
        E::EventType: JsCast,
    {
        self.listen(event.name(), Box::new(move |event| handler(event.unchecked_into())));
    }

    #[inline(never)]
    fn listen(&mut self, name: Cow<'static, str>, handler: Box<dyn FnMut(Event)>) {
        self.0.handlers.push((name, SendWrapper::new(handler)));
    }

    /// Fills a reference to it.
    pub fn node_ref<E: ElementType + 'static>(&mut self, place: impl NodeRefContainer<E>) {
        self.0.places.push(Box::new(move |element| place.load(element)));
    }

    /// Puts a text in it, which stays.
    pub fn text(&mut self, text: &'static str) {
        self.child(Child::Text(text));
    }

    /// Puts an element in it.
    pub fn element(&mut self, element: Self) {
        self.child(Child::Element(element));
    }

    /// Puts a view in it.
    pub fn view(&mut self, view: impl IntoView + 'static) {
        self.child(Child::View(view.into_any()));
    }

    #[inline(never)]
    fn child(&mut self, child: Child) {
        self.0.children.push(child);
    }
}
