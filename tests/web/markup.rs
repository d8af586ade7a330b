//! Elements from markup: what they say follows its signals, and what is made anew in the same form changes in place.

use leptos::prelude::*;
use live::view;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlInputElement, HtmlSelectElement};

use crate::stage::{Stage, script, until};

#[wasm_bindgen_test]
async fn attributes_properties_classes_and_styles_follow_their_signals() {
    let (is_on, title) = (RwSignal::new(true), RwSignal::new(Some("one".to_owned())));
    let stage = Stage::new(move || {
        view! {
            <input type="checkbox" title=move || title.get() hidden=move || !is_on.get() prop:checked=move || is_on.get()
                class="mark" class:on=move || is_on.get() style:--x=move || is_on.get().then_some("1px") />
        }
    });
    let look = || {
        let input: HtmlInputElement = stage.find("input").unwrap().unchecked_into();
        let style = script("input", "return input.style.getPropertyValue('--x')", &[&input]).as_string();
        (
            input.get_attribute("title"),
            input.has_attribute("hidden"),
            input.checked(),
            input.class_name(),
            style,
        )
    };
    assert_eq!(look(), (Some("one".into()), false, true, "mark on".into(), Some("1px".into())));
    is_on.set(false);
    title.set(None);
    until(|| look() == (None, true, false, "mark".into(), Some(String::new()))).await;
}

#[wasm_bindgen_test]
async fn what_has_the_same_form_stays_and_keeps_the_focus() {
    let number = RwSignal::new(1);
    let pressed = RwSignal::new(0);
    let stage = Stage::new(move || {
        live::view(move || {
            let now = number.get();
            view! { <p><button title=now.to_string() on:click=move |_| pressed.set(now)>"Press "<b>{now}</b></button></p> }
        })
    });
    let button = stage.find("button").unwrap();
    script("button", "button.focus()", &[&button]);
    number.set(2);
    until(|| stage.text("button") == "Press 2").await;
    assert!(stage.find("button") == Some(button.clone()) && document().active_element() == Some(button));
    assert_eq!(stage.attribute("button", "title").as_deref(), Some("2"));
    // What is done at a press is of now, and done once.
    stage.click("button");
    until(|| pressed.get_untracked() == 2).await;
}

#[wasm_bindgen_test]
async fn what_has_another_form_takes_its_place_among_others() {
    let is_long = RwSignal::new(false);
    let stage = Stage::new(move || {
        view! {
            <div>
                <i>"before"</i>
                {live::view(move || if is_long.get() { view! { <p class="long">"long"</p> } } else { view! { <p>"short"</p> } })}
                <i>"after"</i>
            </div>
        }
    });
    assert_eq!(stage.text("div"), "beforeshortafter");
    is_long.set(true);
    until(|| stage.text("div") == "beforelongafter").await;
    is_long.set(false);
    until(|| stage.text("div") == "beforeshortafter" && stage.find(".long").is_none()).await;
}

#[wasm_bindgen_test]
async fn a_choice_that_comes_with_its_options_is_chosen() {
    let (options, chosen) = (RwSignal::new(vec!["a"]), RwSignal::new("a".to_owned()));
    let stage = Stage::new(move || {
        view! {
            <select prop:value=live::text(move || chosen.get())>
                {live::view(move || live::each(options.get().into_iter().map(|name| view! { <option value=name>{name}</option> })))}
            </select>
        }
    });
    let value = || stage.find("select").unwrap().unchecked_into::<HtmlSelectElement>().value();
    assert_eq!(value(), "a");
    chosen.set("c".into());
    options.set(vec!["a", "b", "c"]);
    until(|| value() == "c").await;
}

#[wasm_bindgen_test]
async fn who_is_gone_hears_nothing() {
    let (is_there, heard) = (RwSignal::new(true), RwSignal::new(0));
    let stage = Stage::new(move || {
        live::maybe(move || {
            is_there
                .get()
                .then(|| view! { <button on:click=move |_| heard.update(|heard| *heard += 1)></button> })
        })
    });
    let button = stage.find("button").unwrap();
    stage.click("button");
    until(|| heard.get_untracked() == 1).await;
    is_there.set(false);
    until(|| stage.find("button").is_none()).await;
    script("button", "button.click()", &[&button]);
    assert_eq!(heard.get_untracked(), 1);
}
