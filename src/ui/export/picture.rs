//! A panel's chart as a picture: pixels, or an SVG.

use charts::geometry::Size;
use charts::oversampled::{OVERSAMPLING, Oversampled};
use charts::picture::{LegendItem, Mark, Picture, PictureLayout, draw_picture};
use charts::theme::Theme;
use js_sys::Promise;
use leptos::prelude::*;
use plotters::drawing::IntoDrawingArea;
use plotters::prelude::SVGBackend;
use wasm_bindgen::JsCast;
use web_sys::HtmlCanvasElement;

use crate::browser::blob::png_promise;
use crate::ui::chart::canvas::surface;
use crate::ui::chart::chart_model::{Absence, AnyChart, ColourKey, Swatch};
use crate::ui::chart::shown_chart::ShownChart;
use crate::ui::chart::surface::{Backend, Surface};

/// How wide a chart is in a picture, in CSS pixels, and how high if it takes what its place has.
const WIDTH: f64 = 912.0;
const HEIGHT: f64 = 400.0;

/// Pixels a CSS pixel.
const PIXEL_RATIO: f64 = 2.0;

/// A chart with its words, and how it is drawn.
pub(super) struct ChartPicture {
    chart: AnyChart,
    layout: PictureLayout,
    theme: Theme,
}

impl ChartPicture {
    /// The chart under its title; `lines` say what it covers and what it lacks, `source` where its numbers come from.
    pub fn new(shown: ShownChart, title: String, lines: Vec<String>, source: String, theme: Theme) -> Self {
        let chart = shown.chart.get_untracked();
        let legend = untrack(|| legend(shown, &chart));
        let picture = Picture { title, lines, legend, source };
        let height = chart.map_or_default(|model| model.height()).unwrap_or(HEIGHT);
        let theme = if shown.is_old.get_untracked() { theme.faded() } else { theme };
        let layout = PictureLayout::new(&picture, Size { width: WIDTH, height }, &theme);
        Self { chart, layout, theme }
    }

    /// As an SVG.
    pub fn svg(&self) -> String {
        let mut svg = String::new();
        let (width, height) = (self.layout.size.width as u32, self.layout.size.height as u32);
        let backend = Oversampled(Backend::Svg(SVGBackend::with_string(&mut svg, (width, height))));
        self.draw(&backend.into_drawing_area(), f64::from(OVERSAMPLING));
        // What is drawn has finer coordinates than the picture has pixels.
        let finer = format!("viewBox=\"0 0 {} {}\"", width * OVERSAMPLING, height * OVERSAMPLING);
        svg.replacen(&format!("viewBox=\"0 0 {width} {height}\""), &finer, 1)
    }

    /// In pixels, as a PNG: a promise of its content. None where the browser gives no canvas.
    pub fn png(&self) -> Option<Promise> {
        let canvas = document().create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
        // As those of the page.
        canvas.set_attribute("dir", "ltr").ok()?;
        let (surface, scale) = surface(canvas.clone(), self.layout.size, PIXEL_RATIO)?;
        self.draw(&surface, scale);
        Some(png_promise(&canvas))
    }

    /// Draws it. A surface that refuses stays as it is, as the page's own do.
    fn draw(&self, surface: &Surface<'_>, scale: f64) {
        let theme = Theme { scale, ..self.theme.clone() };
        let draw_chart = |place: &Surface<'_>| {
            self.chart.map_or_default(|model| model.draw(place, None, &theme));
        };
        let _ = draw_picture(surface, &self.layout, &theme, draw_chart);
        let _ = surface.present();
    }
}

/// What the marks of a chart stand for.
fn legend(shown: ShownChart, chart: &AnyChart) -> Vec<LegendItem> {
    let part = |(swatch, name): (Swatch, _)| LegendItem {
        before: String::new(),
        mark: match swatch {
            Swatch::Series(place) => Mark::Series(place),
            Swatch::Comparison => Mark::Comparison,
        },
        after: String::from(name),
    };
    let scale = chart.map_or_default(|model| model.scale()).map(colour_key).unwrap_or_default();
    shown.shown_parts().into_iter().map(part).chain(scale).collect()
}

fn colour_key(ColourKey { title, ends: [least, most], without }: ColourKey) -> Vec<LegendItem> {
    let scale = LegendItem { before: format!("{title} {least}"), mark: Mark::Scale, after: most };
    let absence = |(absence, words): (Absence, &'static str)| LegendItem {
        before: String::new(),
        mark: match absence {
            Absence::Running => Mark::Running,
            Absence::Hatched => Mark::Unknown,
            Absence::Blank => Mark::Blank,
        },
        after: words.into(),
    };
    std::iter::once(scale).chain(without.into_iter().map(absence)).collect()
}
