//! What the panels on screen export, for what takes all of them along.

use std::cmp::Ordering;
use std::sync::Arc;

use analytics::sort_indices::sorted_indices;
use leptos::html::Div;
use leptos::prelude::*;
use web_sys::Node;

use super::taken::TakenPanel;

/// The panels on screen, as a context. Each is there as long as its menu.
#[derive(Clone, Copy, Default)]
pub struct ExportRegistry(StoredValue<Vec<RegisteredPanel>>);

#[derive(Clone)]
struct RegisteredPanel {
    menu: NodeRef<Div>,
    take: TakePanel,
}

/// Takes a panel's numbers as they are.
pub(super) type TakePanel = Arc<dyn Fn() -> TakenPanel + Send + Sync>;

impl ExportRegistry {
    /// The panels' numbers as they are now, in the order on screen.
    pub fn take(self) -> Vec<TakenPanel> {
        let panels = self.0.get_value();
        let menu = |at: usize| panels.get(at).and_then(|panel| panel.menu.get_untracked());
        let order = sorted_indices(panels.len(), &|one, other| match (menu(one), menu(other)) {
            (Some(one), Some(other)) => on_screen(&one, &other),
            _ => Ordering::Equal,
        });
        order.into_iter().filter_map(|at| panels.get(at)).map(|panel| (panel.take)()).collect()
    }
}

/// Adds a panel to the context, where there is one, until the current owner is disposed.
pub(super) fn register(menu: NodeRef<Div>, take: TakePanel) {
    let Some(ExportRegistry(panels)) = use_context() else { return };
    panels.update_value(|panels| panels.push(RegisteredPanel { menu, take: take.clone() }));
    on_cleanup(move || {
        let is_other = |panel: &RegisteredPanel| !Arc::ptr_eq(&panel.take, &take);
        panels.try_update_value(|panels| panels.retain(is_other));
    });
}

/// Which of two elements stands first.
fn on_screen(one: &Node, other: &Node) -> Ordering {
    match one.compare_document_position(other) & Node::DOCUMENT_POSITION_FOLLOWING {
        0 => Ordering::Greater,
        _ => Ordering::Less,
    }
}
