//! What a figure does besides showing a chart.

use analytics::range::DateRange;
use leptos::prelude::*;

use super::crosshair::Crosshair;
use crate::ui::table::table::TableData;
use charts::geometry::Size;

/// What a figure does besides showing a chart.
#[derive(Clone, Copy, Default)]
pub struct FigureOptions {
    /// The marked point; one of its own where the figure shares it with nobody.
    pub crosshair: Crosshair,
    /// Narrows the period to these days, where the chart is one of days.
    pub on_zoom: Option<Callback<DateRange>>,
    /// Whether the same numbers are shown as a table.
    pub is_table: Option<RwSignal<bool>>,
    /// Whether points are heard, and what is called with each.
    pub sound: Option<Sound>,
    /// Whether its numbers are old, so that they fade.
    pub is_old: Option<Memo<bool>>,
    /// The same numbers as a table, and what is called with what the row of a point's name opens.
    pub drill_down: Option<(Memo<TableData>, Callback<String>)>,
    /// Its size on paper in CSS pixels, where it stands on a sheet: it is drawn in the colours of that sheet, and as finely
    /// as a printer can.
    pub on_paper: Option<Size>,
}

/// Points as tones: the higher the number, the higher the tone.
#[derive(Clone, Copy)]
pub struct Sound {
    /// Whether they are heard.
    pub is_on: RwSignal<bool>,
    /// Sounds a level from 0 to 1, or that there is no number.
    pub play: Callback<Option<f64>>,
    /// Turns it on or off.
    pub on_switch: Callback<()>,
}
