//! What all rows of a table have in common: made once, and copied for each row.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::column::Column;

/// The cells of a row without their texts.
pub(super) struct RowTemplate {
    plain: Element,
    opening: Element,
}

impl RowTemplate {
    /// Rows with these columns; nothing where the browser makes no elements.
    pub fn new<'a>(columns: impl Iterator<Item = &'a Column> + Clone) -> Option<Self> {
        Some(Self { plain: row(columns.clone(), false)?, opening: row(columns, true)? })
    }

    /// A new row, whose head is a button if it opens something.
    pub fn copy(&self, is_opening: bool) -> Option<HtmlElement> {
        let template = if is_opening { &self.opening } else { &self.plain };
        template.clone_node_with_deep(true).ok()?.dyn_into().ok()
    }
}

fn row<'a>(columns: impl Iterator<Item = &'a Column>, is_opening: bool) -> Option<Element> {
    let row = element("tr", &[("role", "row")])?;
    for (at, column) in columns.enumerate() {
        let cell = match at {
            0 => element("th", &[("role", "rowheader"), ("scope", "row"), ("dir", "auto")])?,
            _ => element(
                "td",
                &[("role", "cell"), ("class", cell_class(column)), ("data-label", &column.head)],
            )?,
        };
        let place =
            if at == 0 && is_opening { element("button", &[("type", "button")])? } else { cell.clone() };
        // Untrusted text becomes the value of a text node.
        place.append_child(&document().create_text_node("")).ok()?;
        if at == 0 && is_opening {
            cell.append_child(&place).ok()?;
        }
        row.append_child(&cell).ok()?;
    }
    Some(row)
}

/// How a column's cells and its head look.
pub(super) fn cell_class(column: &Column) -> &'static str {
    match (column.kind.is_number(), column.note.is_some()) {
        (true, true) => "number grey",
        (true, false) => "number",
        (false, true) => "grey",
        (false, false) => "",
    }
}

/// A new element with these attributes.
pub(super) fn element(name: &str, attributes: &[(&str, &str)]) -> Option<Element> {
    let element = document().create_element(name).ok()?;
    for (name, value) in attributes {
        element.set_attribute(name, value).ok()?;
    }
    Some(element)
}
