//! What the panels of several features share: captions, breakdown tables, the panel's view of a query.

pub mod captions;
pub mod answer_times;
pub mod breakdowns;
pub mod call_list;
pub mod handles;
pub mod shown_series;
pub mod series_notes;
pub mod bucket_cell;
pub mod details_key;
pub mod column_failures;
pub mod department_cells;
pub mod agents_data;
pub mod agent_titles;
pub mod table_choice;
pub mod table_signs;
pub mod panel_state;
pub mod chart_tile;
pub mod tile_model;
pub mod trend;
pub mod main_metrics;
pub mod overview_limit;
pub mod figure_options;
mod trend_table;
pub mod trend_notes;
