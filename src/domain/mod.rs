//! The field's words and sums. Knows no JSON, no signal and no browser; the clock and the zone are arguments.

pub mod availability;
pub mod breakdown;
pub mod calendar;
pub mod department;
pub mod duration;
pub mod load;
pub mod metric;
pub mod period;
pub mod question;
pub mod range;
pub mod series;
pub mod sign_in;
pub mod totals;
pub mod trouble;
pub mod wording;
