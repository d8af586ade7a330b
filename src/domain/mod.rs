//! The field's words and sums. Knows no JSON, no signal and no browser; the clock and the zone are arguments.

pub mod order;
pub mod range;
pub mod period;
pub mod zone;
pub mod department;
pub mod metric;
pub mod question;
pub mod duration;
pub mod wording;
pub mod stranger;
pub mod totals;
pub mod day_labels;
pub mod series;
pub mod known_days;
pub mod breakdown;
pub mod summing;
pub mod availability;
pub mod trouble;
pub mod progress;
pub mod refresh;
pub mod load;
pub mod sign_in;
