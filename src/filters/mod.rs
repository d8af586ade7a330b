//! What the reader chose: period, comparison, departments, chart, zone. One signal each, kept in the address bar.

pub mod address_bar;
pub mod filters;
mod view_address;
mod params;
mod notices;
pub mod table_params;
pub mod use_filters;
pub mod page_address;
pub mod param_names;
pub mod param_pairs;
pub mod sanitize;
pub mod search_params;
pub mod secret_name;
pub mod view;
pub mod week_start;
pub mod zones;
pub mod refresh;
pub mod saved_view_store;
pub mod saved_view_collection;
pub mod share_link;
mod stored_views;
pub mod saved_view;
pub mod compared;
