//! A surface to draw on, and what is to be read on it.

use charts::layout::Size;
use charts::trend::DrawResult;
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::prelude::SVGBackend;

pub type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// The text of a drawing; sizes in CSS pixels, `scale` of the theme.
pub fn svg<'a, D>(size: Size, scale: f64, draw: D) -> String
where
    D: FnOnce(&Area<'_>) -> DrawResult<SVGBackend<'a>>,
{
    let mut text = String::new();
    {
        let backing = |css: f64| (css * scale).round() as u32;
        let area = SVGBackend::with_string(&mut text, (backing(size.width), backing(size.height)))
            .into_drawing_area();
        draw(&area).expect("a string takes every drawing");
        area.present().expect("a string takes every drawing");
    }
    text
}

/// How many elements of this kind there are.
pub fn count(svg: &str, tag: &str) -> usize {
    svg.matches(&format!("<{tag} ")).count()
}

/// The texts in the order of their drawing.
pub fn texts(svg: &str) -> Vec<&str> {
    let after = svg.split("<text ").skip(1);
    after
        .filter_map(|rest| rest.split_once('>')?.1.split_once("</text>"))
        .map(|(text, _)| text.trim())
        .collect()
}

/// A numeric attribute of each element of this kind.
pub fn numbers(svg: &str, tag: &str, attribute: &str) -> Vec<f64> {
    let (start, name) = (format!("<{tag} "), format!(" {attribute}=\""));
    let elements = svg.split(&start).skip(1).filter_map(|rest| rest.split_once('>'));
    let value = |element: &str| format!(" {element}").split_once(&name)?.1.split_once('"')?.0.parse().ok();
    elements.filter_map(|(element, _)| value(element)).collect()
}

/// How wide each filled shape is.
pub fn widths(svg: &str) -> Vec<f64> {
    let shapes =
        svg.split("<polygon ").skip(1).filter_map(|rest| rest.split_once("points=\"")?.1.split_once('"'));
    let width = |points: &str| {
        let xs = points.split_whitespace().filter_map(|spot| spot.split_once(',')?.0.parse().ok());
        let (least, most) = xs.fold((f64::MAX, f64::MIN), |(a, b), x: f64| (a.min(x), b.max(x)));
        most - least
    };
    shapes.map(|(points, _)| width(points)).collect()
}
