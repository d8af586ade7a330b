//! A panel's chart as the reader has it: without the parts that are hidden.

use std::borrow::Cow;

use leptos::prelude::*;

use super::chart_model::{AnyChart, Swatch};

/// A chart and what the reader chose of it.
#[derive(Clone, Copy)]
pub struct ShownChart {
    /// Its parts, in the order in which they are drawn; none where there is only one.
    pub parts: Memo<Vec<(Swatch, Cow<'static, str>)>>,
    /// The places of the parts that are hidden.
    pub hidden: RwSignal<Vec<usize>>,
    /// The chart without them.
    pub chart: Memo<AnyChart>,
    /// Whether its numbers are old.
    pub is_old: Memo<bool>,
}

impl ShownChart {
    /// All of a chart.
    pub fn new(whole: Memo<AnyChart>, is_old: Memo<bool>) -> Self {
        let parts = Memo::new(move |_| whole.with(|chart| chart.map_or_default(|model| model.parts())));
        let hidden = RwSignal::new(Vec::new());
        let chart = Memo::new(move |_| {
            let hidden: Vec<usize> = hidden.get();
            let is_in_range = |at: &usize| *at < parts.with(Vec::len);
            match hidden.iter().any(is_in_range) {
                true => whole.with(|chart| chart.map_or_default(|model| model.without(&hidden))),
                false => whole.get(),
            }
        });
        Self { parts, hidden, chart, is_old }
    }

    /// Whether there is one.
    pub fn is_some(self) -> bool {
        self.chart.with(AnyChart::is_some)
    }

    /// The parts that are shown.
    pub fn shown_parts(self) -> Vec<(Swatch, Cow<'static, str>)> {
        let hidden = self.hidden.get();
        let parts = self.parts.get().into_iter().enumerate();
        parts.filter(|(at, _)| !hidden.contains(at)).map(|(_, part)| part).collect()
    }
}
