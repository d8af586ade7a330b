//! Pieces of screen, fed by plain values and giving events. They never fetch and never look up a context.

pub mod ago;
pub mod bars;
pub mod browser_wording;
pub mod canvas;
pub mod department_picker;
pub mod drawing;
pub mod figure;
pub mod legend;
pub mod notice;
pub mod page_theme;
pub mod panel;
pub mod period_picker;
pub mod select;
pub mod sign_in_form;
pub mod table;
pub mod tabs;
pub mod tiles;
pub mod timeline;
pub mod tooltip;
pub mod trend;
