//! A chart on a real canvas, read by keyboard.

use std::sync::Arc;

use analytics::metric::Metric;
use analytics::series::{Bucket, Point, Reading, Series, Standing};
use leptos::prelude::*;
use omnichannel_dashboard::components::drawing::Picture;
use omnichannel_dashboard::components::figure::{Figure, FigureOptions};
use omnichannel_dashboard::components::trend::TrendDrawing;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlCanvasElement, HtmlElement};

use crate::stage::{Stage, script, until};

const SURFACE: &str = ".figure-surface";
const STATUS: &str = "[role=status]";

#[wasm_bindgen_test]
async fn a_chart_leaves_marks_on_its_canvas() {
    let stage = stage(&[3.0, 9.0, 4.0]);
    until(|| colours(&stage) > 3).await;
}

#[wasm_bindgen_test]
async fn its_pixels_are_at_least_twice_as_fine_as_the_page() {
    let stage = stage(&[3.0, 9.0, 4.0]);
    let surface = stage.find(SURFACE).unwrap();
    assert!(surface.client_width() > 400 && surface.client_height() > 100);
    until(|| canvas(&stage).width() as i32 >= 2 * surface.client_width()).await;
    assert!(canvas(&stage).height() as i32 >= 2 * surface.client_height());
}

#[wasm_bindgen_test]
async fn other_numbers_are_drawn_in_their_place() {
    let values = RwSignal::new(vec![3.0, 9.0, 4.0]);
    let stage = stage_of(values);
    until(|| colours(&stage) > 3).await;
    let before = image(&stage);
    values.set(vec![9.0, 1.0, 9.0]);
    until(|| image(&stage) != before).await;
    assert!(stage.text("figcaption").contains("19 in all"));
}

#[wasm_bindgen_test]
async fn the_keys_walk_the_points_and_say_them() {
    let stage = stage(&[3.0, 9.0, 4.0]);
    for (key, spoken) in [
        ("ArrowRight", "Conversations: 3"),
        ("ArrowRight", "Conversations: 9"),
        ("End", "Conversations: 4"),
        ("ArrowRight", "Conversations: 4"),
        ("Home", "Conversations: 3"),
    ] {
        stage.press(SURFACE, key);
        until(|| stage.text(STATUS).ends_with(spoken)).await;
    }
    stage.press(SURFACE, "Escape");
    until(|| stage.text(STATUS).is_empty()).await;
}

#[wasm_bindgen_test]
async fn the_marked_point_stands_beside_the_chart_and_is_drawn() {
    let stage = stage(&[3.0, 9.0, 4.0]);
    until(|| colours(&stage) > 3).await;
    let before = image(&stage);
    assert!(stage.find(".tooltip").is_none());
    stage.press(SURFACE, "ArrowRight");
    until(|| stage.text(".tooltip").contains("Conversations: 3")).await;
    until(|| image(&stage) != before).await;
}

#[wasm_bindgen_test]
async fn a_chart_is_told_in_words() {
    let stage = stage(&[3.0, 9.0, 4.0]);
    until(|| stage.text("figcaption").contains("16 in all")).await;
    let label = stage.attribute(SURFACE, "aria-label").unwrap();
    assert!(label.starts_with("Trend: ") && label.contains("16 in all"), "{label}");
}

fn stage(values: &[f64]) -> Stage {
    stage_of(RwSignal::new(values.to_vec()))
}

fn stage_of(values: RwSignal<Vec<f64>>) -> Stage {
    let stage = Stage::new(move || {
        let picture =
            Memo::new(move |_| Picture::new(TrendDrawing { series: Arc::new(series(&values.get())) }));
        view! { <Figure name="Trend" picture reader=FigureOptions::default() /> }
    });
    // The chart is as high as the page's styles make its place; here are none.
    let surface: HtmlElement = stage.find(SURFACE).unwrap().unchecked_into();
    surface.style().set_property("min-height", "320px").unwrap();
    stage
}

fn series(values: &[f64]) -> Series {
    let first: chrono::NaiveDate = "2026-03-02".parse().unwrap();
    let point = |(value, day): (&f64, chrono::NaiveDate)| Point {
        bucket: Bucket::Day(day),
        reading: Reading::Value(*value),
        standing: Standing::Complete,
        base: None,
    };
    Series {
        metric: Metric::TotalConversations,
        points: values.iter().zip(first.iter_days()).map(point).collect(),
        ..Series::default()
    }
}

fn canvas(stage: &Stage) -> HtmlCanvasElement {
    stage.find("canvas").unwrap().unchecked_into()
}

/// How many colours the canvas shows.
fn colours(stage: &Stage) -> usize {
    let count = "const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return new Set(new Uint32Array(data.buffer)).size";
    if canvas(stage).width() == 0 {
        0
    } else {
        script("canvas", count, &[&canvas(stage)]).as_f64().unwrap() as usize
    }
}

fn image(stage: &Stage) -> Option<String> {
    script("canvas", "return canvas.toDataURL()", &[&canvas(stage)]).as_string()
}
