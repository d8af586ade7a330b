//! A choice among a few.

use leptos::prelude::*;
use omnichannel_dashboard::ui::select::{Choice, Select};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::mounted::{Mounted, run_js, wait_until};

#[wasm_bindgen_test]
async fn a_choice_that_comes_together_with_its_options_is_chosen() {
    let shown = RwSignal::new((vec!["a", "b"], "b"));
    let mounted = Mounted::new(move || {
        let choices =
            Memo::new(move |_| shown.with(|(values, _)| values.iter().map(choice).collect::<Vec<_>>()));
        let chosen = Memo::new(move |_| shown.with(|(_, chosen)| (*chosen).to_owned()));
        view! { <Select label="Letter" choices chosen on_change=Callback::new(|_| ()) /> }
    });
    wait_until(|| value(&mounted) == "b").await;
    // Options that were not there, and the choice of one of them; and back.
    for (values, chosen) in [(vec!["a", "c", "d"], "d"), (vec!["b", "a"], "a")] {
        shown.set((values.clone(), chosen));
        wait_until(|| options(&mounted) == values.len() && value(&mounted) == chosen).await;
    }
}

fn choice(value: &&'static str) -> Choice {
    Choice { value: (*value).into(), title: value.to_uppercase(), ..Choice::default() }
}

/// The value that the select shows.
fn value(mounted: &Mounted) -> String {
    run_js("select", "return select.value", &[&mounted.find("select").unwrap()]).as_string().unwrap()
}

fn options(mounted: &Mounted) -> usize {
    run_js("select", "return select.options.length", &[&mounted.find("select").unwrap()]).as_f64().unwrap()
        as usize
}
