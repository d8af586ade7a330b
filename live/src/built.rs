//! Elements in the document: made from their markup, and changed in place where new markup has the same form.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Element, Event, HtmlElement, Node, js_sys::Reflect};

use crate::markup::{Child, Feature, Handler, Kind, Markup, Parts};
use crate::value::{Said, Value};

/// Where the drawings of signs are at home.
const SVG: &str = "http://www.w3.org/2000/svg";

/// An element in the document, and what keeps it alive.
pub struct Built {
    element: Element,
    tag: &'static str,
    features: Vec<BuiltFeature>,
    listeners: Vec<Listener>,
    children: Vec<BuiltChild>,
}

struct BuiltFeature {
    kind: Kind,
    name: &'static str,
    now: Now,
}

enum Now {
    Still(Said),
    Live { _effect: RenderEffect<Said> },
}

/// A listener stays with its element; what it does is changed.
struct Listener {
    name: Cow<'static, str>,
    handler: Rc<RefCell<Handler>>,
    called: Closure<dyn FnMut(Event)>,
}

enum BuiltChild {
    Text(&'static str),
    Element(Built),
    View(AnyViewState),
}

fn build(parts: Parts) -> Built {
    let document = document();
    let element = if parts.tag == "svg" {
        document.create_element_ns(Some(SVG), parts.tag)
    } else {
        document.create_element(parts.tag)
    };
    let element = element.expect("a tag is a name that a document knows");
    let children = parts.children.into_iter().map(|child| build_child(child, &element)).collect();
    // After the children: what is chosen among them is a property.
    let features = parts.features.into_iter().map(|feature| build_feature(feature, &element)).collect();
    let listeners =
        parts.handlers.into_iter().map(|(name, handler)| listen(name, handler, &element)).collect();
    for place in parts.places {
        place(&element);
    }
    Built { element, tag: parts.tag, features, listeners, children }
}

fn build_child(child: Child, parent: &Element) -> BuiltChild {
    match child {
        Child::Text(text) => {
            let _ = parent.append_child(&document().create_text_node(text));
            BuiltChild::Text(text)
        }
        Child::Element(Markup(parts)) => {
            let built = build(*parts);
            let _ = parent.append_child(&built.element);
            BuiltChild::Element(built)
        }
        Child::View(view) => {
            let mut state = view.build();
            state.mount(parent, None);
            BuiltChild::View(state)
        }
    }
}

fn build_feature(Feature { kind, name, value }: Feature, element: &Element) -> BuiltFeature {
    let now = match value {
        Value::Still(said) => {
            say(element, kind, name, &said);
            Now::Still(said)
        }
        Value::Live(mut ask) => {
            let element = element.clone();
            // What can be chosen may be about to change as well.
            let is_late = kind == Kind::Property && element.tag_name() == "SELECT";
            Now::Live {
                _effect: RenderEffect::new(Box::new(move |before: Option<Said>| {
                    let said = ask();
                    // Other options may have taken the choice with them.
                    if is_late || before.as_ref() != Some(&said) {
                        let (element, now) = (element.clone(), said.clone());
                        let say = move || say(&element, kind, name, &now);
                        if is_late { queue_microtask(say) } else { say() }
                    }
                    said
                }) as Box<dyn FnMut(Option<Said>) -> Said>),
            }
        }
    };
    BuiltFeature { kind, name, now }
}

fn say(element: &Element, kind: Kind, name: &str, said: &Said) {
    let text = match said {
        Said::Text(text) => Some(&**text),
        Said::Yes => Some(""),
        Said::Nothing => None,
    };
    // What a document refuses (a name that is none) is written in this program, so nothing is to be told.
    let _ = match (kind, text) {
        (Kind::Attribute, Some(text)) => element.set_attribute(name, text),
        (Kind::Attribute, None) => element.remove_attribute(name),
        (Kind::Class, text) => element.class_list().toggle_with_force(name, text.is_some()).map(drop),
        (Kind::Style, text) => {
            element.unchecked_ref::<HtmlElement>().style().set_property(name, text.unwrap_or_default())
        }
        (Kind::Property, _) => {
            let value = match said {
                Said::Text(text) => JsValue::from_str(text),
                said => JsValue::from_bool(*said == Said::Yes),
            };
            Reflect::set(element, &JsValue::from_str(name), &value).map(drop)
        }
    };
}

fn listen(name: Cow<'static, str>, handler: Handler, element: &Element) -> Listener {
    let handler = Rc::new(RefCell::new(handler));
    let own = Rc::clone(&handler);
    let called =
        Closure::wrap(Box::new(move |event: Event| (own.borrow_mut())(event)) as Box<dyn FnMut(Event)>);
    let _ = element.add_event_listener_with_callback(&name, called.as_ref().unchecked_ref());
    Listener { name, handler, called }
}

impl Built {
    /// Whether new markup has the same form, so that only what it says may differ.
    fn fits(&self, parts: &Parts) -> bool {
        self.tag == parts.tag
            && self.features.len() == parts.features.len()
            && self.listeners.len() == parts.handlers.len()
            && self.children.len() == parts.children.len()
            && parts.places.is_empty()
            && self
                .features
                .iter()
                .zip(&parts.features)
                .all(|(own, new)| own.kind == new.kind && own.name == new.name)
            && self.listeners.iter().zip(&parts.handlers).all(|(own, new)| own.name == new.0)
            && self.children.iter().zip(&parts.children).all(|pair| match pair {
                (BuiltChild::Text(own), Child::Text(new)) => own == new,
                (BuiltChild::Element(_), Child::Element(_)) | (BuiltChild::View(_), Child::View(_)) => true,
                _ => false,
            })
    }

    fn rebuild(&mut self, parts: Parts) {
        if !self.fits(&parts) {
            let new = build(parts);
            let _ = self.element.replace_with_with_node_1(&new.element);
            *self = new;
            return;
        }
        for (own, new) in self.children.iter_mut().zip(parts.children) {
            match (own, new) {
                (BuiltChild::Element(own), Child::Element(Markup(new))) => own.rebuild(*new),
                (BuiltChild::View(own), Child::View(new)) => new.rebuild(own),
                _ => {}
            }
        }
        for (own, new) in self.features.iter_mut().zip(parts.features) {
            match (&own.now, &new.value) {
                (Now::Still(now), Value::Still(said)) if now == said => {}
                _ => *own = build_feature(new, &self.element),
            }
        }
        for (own, (_, handler)) in self.listeners.iter().zip(parts.handlers) {
            *own.handler.borrow_mut() = handler;
        }
    }
}

/// Events may still be on their way to an element that is gone, as a dialog's `close`; nobody is there to hear them.
impl Drop for Built {
    fn drop(&mut self) {
        for Listener { name, called, .. } in &self.listeners {
            let _ = self.element.remove_event_listener_with_callback(name, called.as_ref().unchecked_ref());
        }
    }
}

impl Mountable for Built {
    fn unmount(&mut self) {
        self.element.remove();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        let _ = parent.insert_before(&self.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let Some(parent) = self.element.parent_element() else { return false };
        child.mount(&parent, Some(&self.element));
        true
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.element.clone()]
    }
}

impl Render for Markup {
    type State = Built;

    fn build(self) -> Built {
        build(*self.0)
    }

    fn rebuild(self, state: &mut Built) {
        state.rebuild(*self.0);
    }
}

impl AddAnyAttr for Markup {
    type Output<A: Attribute> = Self;

    fn add_any_attr<A: Attribute>(self, _: A) -> Self {
        self
    }
}

/// The page is made in the browser alone: there is no text of a server to write or to take over.
impl RenderHtml for Markup {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Built {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
