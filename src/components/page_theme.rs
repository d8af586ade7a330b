//! The charts' theme, read from the page's tokens: a canvas cannot read CSS variables.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, HtmlElement};

use super::measuring::canvas_measure;
use super::surroundings::{is_from_right, use_theme_changes};
use crate::charts::theme::{Colour, Theme};

/// The theme as the page's style has it now; it changes with the page's, and with the language: that may bring other fonts
/// and the other direction.
pub fn use_page_theme() -> Memo<Theme> {
    let changes = use_theme_changes();
    Memo::new(move |_| {
        changes.track();
        words::track_language();
        page_theme().unwrap_or_else(Theme::light)
    })
}

fn page_theme() -> Option<Theme> {
    let preset = Theme::light();
    let root = document().document_element()?;
    // What a colour comes to, however it is written: in forced colours a token is the name of a system's colour.
    let probe = document().create_element("i").ok()?.dyn_into::<HtmlElement>().ok()?;
    probe.set_hidden(true);
    root.append_child(&probe).ok()?;
    // Which would be forced on the probe too.
    probe.style().set_property("forced-color-adjust", "none").ok()?;
    let (style, computed) = (probe.style(), window().get_computed_style(&probe).ok()??);
    let root_style = window().get_computed_style(&root).ok()??;
    let colour = |token: &str, preset: Colour| {
        let is_set = !property(&root_style, token).is_empty()
            && style.set_property("color", &format!("var({token})")).is_ok();
        Some(property(&computed, "color"))
            .filter(|_| is_set)
            .and_then(|text| text.parse().ok())
            .unwrap_or(preset)
    };
    let [first, second, third, fourth, fifth] = preset.series;
    let root_px = Some(js_sys::parse_float(&property(&root_style, "font-size"))).filter(|px| px.is_finite());
    let theme = Theme {
        surface: colour("--surface", preset.surface),
        text: colour("--text", preset.text),
        text_2: colour("--text-2", preset.text_2),
        text_3: colour("--text-3", preset.text_3),
        grid: colour("--grid", preset.grid),
        before: colour("--text-3", preset.before),
        lead_text: colour("--series-1", preset.lead_text),
        series: [
            colour("--series-1", first),
            colour("--series-2", second),
            colour("--series-3", third),
            colour("--series-4", fourth),
            colour("--series-5", fifth),
        ],
        other: colour("--other", preset.other),
        heat: std::array::from_fn(|step| {
            let own = preset.heat.get(step).copied().unwrap_or(preset.other);
            colour(&format!("--heat-{}", step + 1), own)
        }),
        // Twelve pixels where the reader kept the usual size.
        font_px: root_px.unwrap_or(16.0) * 0.75,
        measure: canvas_measure(preset.measure),
        is_from_right: is_from_right(),
        ..preset
    };
    probe.remove();
    Some(theme)
}

fn property(style: &CssStyleDeclaration, name: &str) -> String {
    style.get_property_value(name).unwrap_or_default().trim().to_owned()
}
