//! A place on the page for one test, and what tests do there.

use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Function};
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

/// A view on the page, 600 pixels wide, for as long as this lives.
pub struct Mounted {
    place: HtmlElement,
    _view: UnmountHandle<AnyViewState>,
}

impl Mounted {
    pub fn new<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> Self {
        let place: HtmlElement = document().create_element("div").unwrap().unchecked_into();
        place.set_attribute("style", "width: 600px; overflow: hidden").unwrap();
        let body = document().body().unwrap();
        body.append_child(&place).unwrap();
        // What a chart's canvas lies in has its size by its style.
        let style = document().create_element("style").unwrap();
        style.set_text_content(Some(include_str!("../../style/ui/chart.css")));
        body.append_child(&style).unwrap();
        Self { _view: mount_to(place.clone(), || view().into_any()), place }
    }

    /// The first element that a selector finds.
    pub fn find(&self, selector: &str) -> Option<Element> {
        self.place.query_selector(selector).unwrap()
    }

    /// Its text; empty where there is no such element.
    pub fn text(&self, selector: &str) -> String {
        self.find(selector).and_then(|element| element.text_content()).unwrap_or_default()
    }

    /// The value of its attribute.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.find(selector)?.get_attribute(name)
    }

    pub fn press(&self, selector: &str, key: &str) {
        let press =
            "place.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))";
        run_js("place, key", press, &[&self.find(selector).unwrap(), &key.into()]);
    }

    pub fn focus(&self, selector: &str) {
        self.find(selector).unwrap().unchecked_into::<HtmlElement>().focus().unwrap();
    }

    pub fn click(&self, selector: &str) {
        self.find(selector).unwrap().unchecked_into::<HtmlElement>().click();
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.place.remove();
    }
}

/// Evaluates JavaScript, for results of the browser itself to compare with.
pub fn run_js(names: &str, body: &str, values: &[&JsValue]) -> JsValue {
    let values: Array = values.iter().copied().collect();
    Function::new_with_args(names, body).apply(&JsValue::UNDEFINED, &values).unwrap()
}

/// Waits until something holds, two seconds at most.
pub async fn wait_until(holds: impl Fn() -> bool) {
    for _ in 0..200 {
        if holds() {
            return;
        }
        TimeoutFuture::new(10).await;
    }
    panic!("it did not come to hold");
}
