//! The rows of a table in the document.
//!
//! Rows are written by hand, as a row made of views costs several times as much: 2,002 rows of five columns took 242 ms to
//! sort as views. Here each row has one element as long as its key is there: a sort moves elements, and writes nothing.
//! They stand in groups, of which the browser lays out those near the screen alone; what follows the first group is made
//! group by group, so that the page hears keys in between.

use js_sys::Array;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement, Node};

use super::cell::RowKind;
use super::row_element::RowElement;
use super::row_plan::{RowsView, places_before, plans};
use super::row_template::{RowTemplate, element};

/// A group of rows.
struct Group {
    kind: RowKind,
    element: HtmlElement,
    /// The places of its rows.
    places: Vec<usize>,
    /// The place of its first row among all, from 1.
    first_index: usize,
    /// The ids of the elements that it holds; nothing while it waits for them.
    ids: Option<Vec<usize>>,
}

/// The groups of a table's rows.
pub(super) struct RowGroups {
    table: HtmlElement,
    view: Option<RowsView>,
    template: Option<RowTemplate>,
    elements: Vec<Option<RowElement>>,
    groups: Vec<Group>,
    next_id: usize,
}

impl RowGroups {
    /// Those of a table that has none yet.
    pub fn new(table: HtmlElement) -> Self {
        Self { table, view: None, template: None, elements: Vec::new(), groups: Vec::new(), next_id: 0 }
    }

    /// Shows other rows, columns or orders. Tells whether groups wait for their rows.
    pub fn show(&mut self, view: RowsView) -> bool {
        let focused = self.focused();
        self.keep_elements(&view);
        self.view = Some(view);
        self.plan();
        for at in 0..self.groups.len() {
            if self.is_due(at) {
                self.fill(at);
            } else if let Some(group) = self.groups.get_mut(at) {
                group.ids = None;
            }
        }
        self.keep_focus(focused);
        self.mark_waiting()
    }

    /// Fills the first group that waits. Tells whether others do.
    pub fn fill_next(&mut self) -> bool {
        if let Some(at) = self.groups.iter().position(|group| group.ids.is_none()) {
            self.fill(at);
        }
        self.mark_waiting()
    }

    /// What the row with this index opens.
    pub fn opened_by(&self, row_index: usize) -> Option<String> {
        let places = |group: &Group| Some(*group.places.get(row_index.checked_sub(group.first_index)?)?);
        self.view.as_ref()?.data.opened_by(self.groups.iter().find_map(places)?)
    }

    /// Keeps each element whose row is still there, with its new texts.
    fn keep_elements(&mut self, view: &RowsView) {
        let columns = |view: &RowsView| view.data.columns().to_vec();
        let before = self
            .view
            .take()
            .filter(|before| before.visible == view.visible && columns(before) == columns(view))
            // In another language each number is written anew.
            .filter(|before| before.locale == view.locale);
        let mut old = std::mem::take(&mut self.elements);
        self.elements.resize_with(view.data.rows().len(), || None);
        let Some(before) = before else {
            let columns = view.visible.iter().filter_map(|at| view.data.columns().get(*at));
            self.template = RowTemplate::new(columns);
            return;
        };
        let is_same = before.data.shares_rows(&view.data) || before.data.rows() == view.data.rows();
        if is_same {
            self.elements = old;
        } else {
            for (place, from) in places_before(&before.data, &view.data) {
                let (Some(was), Some(row)) = (before.data.rows().get(from), view.data.rows().get(place))
                else {
                    continue;
                };
                let kept = old.get_mut(from).and_then(Option::take).filter(|kept| kept.fits(row));
                if let Some(kept) = &kept {
                    kept.write(Some(was), row, &view.visible);
                }
                self.elements[place] = kept;
            }
        }
        if !is_same || before.bar != view.bar {
            for place in 0..self.elements.len() {
                self.set_bar(view, place);
            }
        }
    }

    fn set_bar(&mut self, view: &RowsView, place: usize) {
        let bar = bar(view, place);
        if let Some(element) = self.elements.get_mut(place).and_then(Option::as_mut) {
            element.set_bar(bar);
        }
    }

    /// Whether a group is filled at once: it is seen first, or costs nothing, as its rows are there.
    fn is_due(&self, at: usize) -> bool {
        let first = self.groups.iter().position(|group| group.kind == RowKind::Ordinary);
        let is_made = |place: &usize| self.elements.get(*place).is_some_and(Option::is_some);
        self.groups.get(at).is_some_and(|group| {
            group.kind != RowKind::Ordinary || first == Some(at) || group.places.iter().all(is_made)
        })
    }

    /// Makes as many groups as there are rows for, in the document's order.
    fn plan(&mut self) {
        let Some(view) = &self.view else { return };
        let mut old = std::mem::take(&mut self.groups).into_iter().peekable();
        for (kind, places, first_index) in plans(view) {
            while let Some(gone) = old.next_if(|group| rank(group.kind) < rank(kind)) {
                gone.element.remove();
            }
            let kept = old.next_if(|group| group.kind == kind).map(|group| (group.element, group.ids));
            let Some((element, ids)) = kept.or_else(|| Some((group_element(kind)?, None))) else { continue };
            if element.parent_node().is_none() {
                let before = old.peek().map(|group| -> &Node { &group.element });
                let _ = self.table.insert_before(&element, before);
            }
            let _ = element.style().set_property("--rows", &places.len().to_string());
            self.groups.push(Group { kind, element, places, first_index, ids });
        }
        old.for_each(|group| group.element.remove());
    }

    /// Puts a group's rows into it, which are made where there are none yet.
    fn fill(&mut self, at: usize) {
        let Some(group) = self.groups.get(at) else { return };
        let (places, first_index) = (group.places.clone(), group.first_index);
        let (nodes, mut ids) = (Array::new(), Vec::with_capacity(places.len()));
        for (row, place) in places.into_iter().enumerate() {
            self.make(place);
            if let Some(made) = self.elements.get_mut(place).and_then(Option::as_mut) {
                made.set_row_index(first_index + row);
                nodes.push(&made.element);
                ids.push(made.id);
            }
        }
        let Some(group) = self.groups.get_mut(at) else { return };
        if group.ids.as_ref() != Some(&ids) {
            group.element.replace_children_with_node(&nodes);
            group.ids = Some(ids);
        }
    }

    fn make(&mut self, place: usize) {
        let (Some(view), Some(template)) = (&self.view, &self.template) else { return };
        let (Some(row), Some(None)) = (view.data.rows().get(place), self.elements.get(place)) else { return };
        let mut made = RowElement::new(self.next_id, template, row, &view.visible);
        if let (Some(made), Some(bar)) = (&mut made, bar(view, place)) {
            made.set_bar(Some(bar));
        }
        self.next_id += 1;
        self.elements[place] = made;
    }

    /// Empties the groups whose rows are not made yet, and tells whether there are any.
    fn mark_waiting(&mut self) -> bool {
        let waits = |group: &&mut Group| group.ids.is_none();
        let mut is_waiting = false;
        for group in self.groups.iter_mut().filter(waits) {
            is_waiting = true;
            group.element.replace_children_with_node_0();
        }
        let _ = self.table.toggle_attribute_with_force("data-waiting", is_waiting);
        is_waiting
    }

    /// What has the focus, if it is in the rows.
    fn focused(&self) -> Option<HtmlElement> {
        let focused: HtmlElement = document().active_element()?.dyn_into().ok()?;
        let is_in_rows = focused.closest("tbody, tfoot").is_ok_and(|rows| rows.is_some());
        (is_in_rows && self.table.contains(Some(&focused))).then_some(focused)
    }

    /// What had the focus has it again: moved elements lose it. What has gone leaves it to the table.
    fn keep_focus(&self, focused: Option<HtmlElement>) {
        let Some(focused) = focused.filter(|focused| {
            !document().active_element().is_some_and(|active| active.is_same_node(Some(focused)))
        }) else {
            return;
        };
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let to = if focused.is_connected() { &focused } else { &self.table };
        let _ = to.focus_with_options(&options);
    }
}

/// The cell that holds a row's bar, and how long it is.
fn bar(view: &RowsView, place: usize) -> Option<(usize, f64)> {
    let length = view.data.rows().get(place)?.cells.get(view.bar?)?.bar?;
    Some((view.visible.iter().position(|column| Some(*column) == view.bar)?, length))
}

fn rank(kind: RowKind) -> u8 {
    match kind {
        RowKind::Pinned => 0,
        RowKind::Ordinary => 1,
        RowKind::Total => 2,
    }
}

fn group_element(kind: RowKind) -> Option<HtmlElement> {
    let (name, class) = match kind {
        RowKind::Pinned => ("tbody", "pinned"),
        RowKind::Ordinary => ("tbody", "rows"),
        RowKind::Total => ("tfoot", "totals"),
    };
    element(name, &[("role", "rowgroup"), ("class", class)])?.dyn_into().ok()
}
