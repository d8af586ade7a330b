//! A chart on a real canvas, read by keyboard.

use std::sync::Arc;

use analytics::metric::Metric;
use analytics::series::{Bucket, BucketStatus, Point, Reading, Series};
use leptos::prelude::*;
use omnichannel_dashboard::ui::chart::chart_model::AnyChart;
use omnichannel_dashboard::ui::chart::figure::{Figure, FigureOptions};
use omnichannel_dashboard::ui::chart::trend_chart::TrendChart;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlCanvasElement, HtmlElement};

use crate::mounted::{Mounted, run_js, wait_until};

const SURFACE: &str = ".figure-surface";
const STATUS: &str = "[role=status]";

#[wasm_bindgen_test]
async fn a_chart_leaves_marks_on_its_canvas() {
    let mounted = mounted(&[3.0, 9.0, 4.0]);
    wait_until(|| colours(&mounted) > 3).await;
}

#[wasm_bindgen_test]
async fn it_is_drawn_at_the_pixels_of_the_device() {
    let mounted = mounted(&[3.0, 9.0, 4.0]);
    let surface = mounted.find(SURFACE).unwrap();
    assert!(surface.client_width() > 400 && surface.client_height() > 100);
    let pixels = |css: i32| (f64::from(css) * window().device_pixel_ratio()) as u32;
    wait_until(|| canvas(&mounted).width() >= pixels(surface.client_width())).await;
    assert!(canvas(&mounted).height() >= pixels(surface.client_height()));
}

#[wasm_bindgen_test]
async fn other_numbers_are_drawn_in_their_place() {
    let values = RwSignal::new(vec![3.0, 9.0, 4.0]);
    let mounted = mounted_with_signal(values);
    wait_until(|| colours(&mounted) > 3).await;
    let before = image(&mounted);
    values.set(vec![9.0, 1.0, 9.0]);
    wait_until(|| image(&mounted) != before).await;
    assert!(mounted.text("figcaption").contains("Conversations: 19."));
}

#[wasm_bindgen_test]
async fn the_keys_walk_the_points_and_say_them() {
    let mounted = mounted(&[3.0, 9.0, 4.0]);
    for (key, spoken) in [
        ("ArrowRight", "Conversations: 3"),
        ("ArrowRight", "Conversations: 9"),
        ("End", "Conversations: 4"),
        ("ArrowRight", "Conversations: 4"),
        ("Home", "Conversations: 3"),
    ] {
        mounted.press(SURFACE, key);
        wait_until(|| mounted.text(STATUS).ends_with(spoken)).await;
    }
    mounted.press(SURFACE, "Escape");
    wait_until(|| mounted.text(STATUS).is_empty()).await;
}

#[wasm_bindgen_test]
async fn the_marked_point_stands_beside_the_chart_and_is_drawn() {
    let mounted = mounted(&[3.0, 9.0, 4.0]);
    wait_until(|| colours(&mounted) > 3).await;
    let before = image(&mounted);
    assert!(mounted.find(".tooltip").is_none());
    mounted.press(SURFACE, "ArrowRight");
    wait_until(|| mounted.text(".tooltip").contains("Conversations: 3")).await;
    wait_until(|| image(&mounted) != before).await;
}

#[wasm_bindgen_test]
async fn a_chart_is_told_in_words() {
    let mounted = mounted(&[3.0, 9.0, 4.0]);
    wait_until(|| mounted.text("figcaption").contains("Conversations: 16.")).await;
    let label = mounted.attribute(SURFACE, "aria-label").unwrap();
    assert!(label.starts_with("Trend: ") && label.contains("Conversations: 16."), "{label}");
}

fn mounted(values: &[f64]) -> Mounted {
    mounted_with_signal(RwSignal::new(values.to_vec()))
}

fn mounted_with_signal(values: RwSignal<Vec<f64>>) -> Mounted {
    let mounted = Mounted::new(move || {
        let chart = Memo::new(move |_| AnyChart::new(TrendChart { series: Arc::new(series(&values.get())) }));
        view! { <Figure name="Trend" chart options=FigureOptions::default() /> }
    });
    // The chart is as high as the page's styles make its place; here are none.
    let surface: HtmlElement = mounted.find(SURFACE).unwrap().unchecked_into();
    surface.style().set_property("min-height", "320px").unwrap();
    mounted
}

fn series(values: &[f64]) -> Series {
    let first: chrono::NaiveDate = "2026-03-02".parse().unwrap();
    let point = |(value, day): (&f64, chrono::NaiveDate)| Point {
        bucket: Bucket::Day(day),
        reading: Reading::Value(*value),
        status: BucketStatus::Complete,
        sample_size: None,
    };
    Series {
        metric: Metric::TotalConversations,
        points: values.iter().zip(first.iter_days()).map(point).collect(),
        ..Series::default()
    }
}

fn canvas(mounted: &Mounted) -> HtmlCanvasElement {
    mounted.find("canvas").unwrap().unchecked_into()
}

/// How many colours the canvas shows.
fn colours(mounted: &Mounted) -> usize {
    let count = "const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return new Set(new Uint32Array(data.buffer)).size";
    if canvas(mounted).width() == 0 {
        0
    } else {
        run_js("canvas", count, &[&canvas(mounted)]).as_f64().unwrap() as usize
    }
}

fn image(mounted: &Mounted) -> Option<String> {
    run_js("canvas", "return canvas.toDataURL()", &[&canvas(mounted)]).as_string()
}
