//! Pieces of screen, fed by plain values and giving events. They never fetch and never look up a context.

pub mod browser_wording;
pub mod surroundings;
pub mod page_theme;
pub mod drawing;
pub mod canvas;
pub mod tooltip;
pub mod figure;
pub mod trend;
pub mod bars;
pub mod timeline;
pub mod legend;
pub mod table;
pub mod tiles;
pub mod ago;
mod progress;
mod receipt;
pub mod face;
pub mod panel;
pub mod notice;
pub mod tabs;
pub mod select;
pub mod period_picker;
pub mod department_picker;
pub mod zone_picker;
pub mod sign_in_form;
pub mod workspace_menu;
pub mod dialog;
