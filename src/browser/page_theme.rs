//! The charts' theme, read from the page's tokens: a canvas cannot read CSS variables.

use charts::theme::{Colour, Theme};
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, Element, HtmlElement};

use super::direction::is_rtl;
use super::text_measure::measure_on_canvas;
use super::theme::use_theme_changes;

/// The theme as the page's style has it now; it changes with the page's, and with the language: that may bring other fonts
/// and the other direction.
pub fn use_page_theme() -> Memo<Theme> {
    use_theme_of(None)
}

/// The same with the colours of a place in the page, which can be another's; the page's own as long as there is none.
pub fn use_theme_of(place: Option<NodeRef<Div>>) -> Memo<Theme> {
    let changes = use_theme_changes();
    Memo::new(move |_| {
        changes.track();
        i18n::track_language();
        let place = place.and_then(|place| place.get());
        theme_of(place.as_ref().map(AsRef::as_ref)).unwrap_or_else(Theme::light)
    })
}

/// The theme as the page's style has it now.
pub fn page_theme() -> Theme {
    theme_of(None).unwrap_or_else(Theme::light)
}

fn theme_of(place: Option<&Element>) -> Option<Theme> {
    let preset = Theme::light();
    let root = document().document_element()?;
    let root_style = window().get_computed_style(&root).ok()??;
    let probe = ColourProbe::inside(place.unwrap_or(&root))?;
    let colour = |token: &str, preset: Colour| {
        let is_set = !property(&root_style, token).is_empty();
        is_set.then(|| probe.colour(token)).flatten().unwrap_or(preset)
    };
    let [first, second, third, fourth, fifth] = preset.series;
    let root_px = Some(js_sys::parse_float(&property(&root_style, "font-size"))).filter(|px| px.is_finite());
    Some(Theme {
        surface: colour("--surface", preset.surface),
        text: colour("--text", preset.text),
        text_2: colour("--text-2", preset.text_2),
        text_3: colour("--text-3", preset.text_3),
        grid: colour("--grid", preset.grid),
        comparison: colour("--text-3", preset.comparison),
        first_series_text: colour("--series-1", preset.first_series_text),
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
        measure: measure_on_canvas(preset.measure),
        is_rtl: is_rtl(),
        ..preset
    })
}

/// A hidden element that tells what a token's colour comes to, however it is written: in forced colours that is the name
/// of a system's colour. It is in the page for as long as this value lives.
struct ColourProbe(HtmlElement);

impl ColourProbe {
    fn inside(place: &Element) -> Option<Self> {
        let element = document().create_element("i").ok()?.dyn_into::<HtmlElement>().ok()?;
        element.set_hidden(true);
        // Otherwise the system's colours would be forced on it too.
        element.style().set_property("forced-color-adjust", "none").ok()?;
        place.append_child(&element).ok()?;
        Some(Self(element))
    }

    fn colour(&self, token: &str) -> Option<Colour> {
        self.0.style().set_property("color", &format!("var({token})")).ok()?;
        let computed = window().get_computed_style(&self.0).ok()??;
        property(&computed, "color").parse().ok()
    }
}

impl Drop for ColourProbe {
    fn drop(&mut self) {
        self.0.remove();
    }
}

fn property(style: &CssStyleDeclaration, name: &str) -> String {
    style.get_property_value(name).unwrap_or_default().trim().to_owned()
}
