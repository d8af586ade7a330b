//! The charts' theme, read from the page's tokens: a canvas cannot read CSS variables.

use leptos::prelude::*;
use live::Memo;
use web_sys::CssStyleDeclaration;

use super::surroundings::use_dark;
use crate::charts::theme::{Colour, Theme};

/// The theme as the page's style has it now; it changes with the system's preference.
pub fn use_page_theme() -> Memo<Theme> {
    let dark = use_dark();
    live::memo(move |_| {
        let preset = if dark.get() { Theme::dark() } else { Theme::light() };
        computed_style().map_or_else(|| preset.clone(), |style| theme_from_style(&style, &preset))
    })
}

fn theme_from_style(style: &CssStyleDeclaration, preset: &Theme) -> Theme {
    let colour = |token: &str, preset: Colour| property(style, token).parse().unwrap_or(preset);
    let [first, second, third, fourth, fifth] = preset.series;
    let root_px =
        Some(js_sys::parse_float(&property(style, "font-size"))).filter(|px| px.is_finite()).unwrap_or(16.0);
    Theme {
        surface: colour("--surface", preset.surface),
        text: colour("--text", preset.text),
        text_2: colour("--text-2", preset.text_2),
        text_3: colour("--text-3", preset.text_3),
        grid: colour("--grid", preset.grid),
        series: [
            colour("--series-1", first),
            colour("--series-2", second),
            colour("--series-3", third),
            colour("--series-4", fourth),
            colour("--series-5", fifth),
        ],
        other: colour("--other", preset.other),
        // Twelve pixels where the reader kept the usual size.
        font_px: root_px * 0.75,
        ..preset.clone()
    }
}

fn property(style: &CssStyleDeclaration, name: &str) -> String {
    style.get_property_value(name).unwrap_or_default().trim().to_owned()
}

fn computed_style() -> Option<CssStyleDeclaration> {
    window().get_computed_style(&document().document_element()?).ok()?
}
