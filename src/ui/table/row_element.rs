//! A row of a table in the document.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::cell::{Cell, TableRow};
use super::row_template::{RowTemplate, element};
use crate::browser::intl_format::IntlFormat;

/// A row's element, and what was written to it.
pub(super) struct RowElement {
    /// The element.
    pub element: HtmlElement,
    /// No other row of the table has it.
    pub id: usize,
    is_opening: bool,
    row_index: usize,
    bar: Option<HtmlElement>,
}

impl RowElement {
    /// A new element for a row.
    pub fn new(id: usize, template: &RowTemplate, row: &TableRow, visible: &[usize]) -> Option<Self> {
        let is_opening = row.opens.is_some();
        let element = template.copy(is_opening)?;
        let new = Self { element, id, is_opening, row_index: 0, bar: None };
        new.write(None, row, visible);
        Some(new)
    }

    /// Whether the element can hold a row: one whose head opens something has a button.
    pub fn fits(&self, row: &TableRow) -> bool {
        self.is_opening == row.opens.is_some()
    }

    /// Writes what differs from what was there before.
    pub fn write(&self, before: Option<&TableRow>, row: &TableRow, visible: &[usize]) {
        let mut element = self.element.first_element_child();
        for column in visible {
            let Some(place) = element else { return };
            let old = before.and_then(|before| before.cells.get(*column));
            if let Some(cell) = row.cells.get(*column).filter(|cell| Some(*cell) != old) {
                write_cell(&place, old, cell);
            }
            element = place.next_element_sibling();
        }
    }

    /// Sets its place among all rows, from 1.
    pub fn set_row_index(&mut self, index: usize) {
        if self.row_index != index {
            self.row_index = index;
            // An attribute of this name cannot fail.
            let _ = self.element.set_attribute("aria-rowindex", &index.to_string());
        }
    }

    /// Puts its bar into a cell, as long as this part of the room, or takes it away.
    pub fn set_bar(&mut self, bar: Option<(usize, f64)>) {
        let Some((cell, length)) = bar else {
            if let Some(bar) = self.bar.take() {
                bar.remove();
            }
            return;
        };
        let Some(cell) = self.element.children().item(cell as u32) else { return };
        let Some(bar) =
            self.bar.take().or_else(|| element("span", &[("class", "cell-bar")])?.dyn_into().ok())
        else {
            return;
        };
        // Through the style's own object, as the page's policy allows no style in attributes.
        let _ = bar.style().set_property("--length", &format!("{length:.4}"));
        let _ = cell.append_child(&bar);
        self.bar = Some(bar);
    }
}

fn write_cell(element: &Element, before: Option<&Cell>, cell: &Cell) {
    if before.is_none_or(|before| before.text != cell.text) {
        let button = element.first_element_child().filter(|child| child.tag_name() == "BUTTON");
        let text = button.as_ref().unwrap_or(element).first_child();
        if let Some(text) = text {
            text.set_node_value(Some(&cell.text.written(&IntlFormat)));
        }
    }
    let old = |of: fn(&Cell) -> Option<&str>| before.and_then(of);
    set_attribute(element, "data-tone", old(tone), tone(cell));
    set_attribute(element, "title", old(missing), missing(cell));
    set_attribute(element, "data-missing", old(missing).map(|_| ""), missing(cell).map(|_| ""));
}

fn tone(cell: &Cell) -> Option<&str> {
    cell.tone.name()
}

fn missing(cell: &Cell) -> Option<&str> {
    cell.missing.as_deref()
}

fn set_attribute(element: &Element, name: &str, before: Option<&str>, value: Option<&str>) {
    // Attributes of these names cannot fail.
    let _ = match value {
        _ if before == value => Ok(()),
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}
