//! Charts that share a marked point, and on which the period can be narrowed.

use analytics::period::Period;
use leptos::prelude::*;

use crate::filters::filters::Filters;
use crate::ui::chart::crosshair::Crosshair;
use crate::ui::chart::figure::FigureOptions;

/// The bucket that charts of the filters' days mark; another period has other buckets.
pub fn use_crosshair(filters: Filters) -> Crosshair {
    let crosshair = Crosshair::new();
    let mut before = None;
    Effect::new(move |_| {
        let buckets = (filters.range.get(), filters.granularity.get());
        // Not at first: by then somebody may have marked one.
        if before.replace(buckets).is_some_and(|before| before != buckets) {
            crosshair.clear();
        }
    });
    crosshair
}

/// A chart whose crosshair is shared, and on which the period can be narrowed.
pub fn figure_options(crosshair: Crosshair, filters: Filters) -> FigureOptions {
    let on_zoom = Callback::new(move |range| filters.set_period(Period::Custom(range)));
    FigureOptions { crosshair, on_zoom: Some(on_zoom), ..FigureOptions::default() }
}
