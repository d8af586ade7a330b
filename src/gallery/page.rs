//! Controls, a panel in each state and each kind of chart, for those who build the page and for its tests:
//! `?view=specimen` of a development build. A release does not hold it.
#![cfg(debug_assertions)]

use leptos::prelude::*;

use super::charts::charts;
use super::controls::Controls;
use super::forms::Forms;
use super::metric_tiles::metric_tiles;
use super::overlays::{Around, Overlays};
use super::sample::now;
use super::states::states;
use super::table::tables;

/// All of it, in the order of the page.
#[component]
pub fn Gallery() -> impl IntoView {
    view! {
        <Around />
        <main id="main">
            <h1>{"Specimen"}</h1>
            <div class="panels" data-view="specimen">
                <h2>{"Controls"}</h2>
                <Controls />
                <h2>{"Forms"}</h2>
                <Forms today=now().date_naive() />
                <h2>{"Over a view"}</h2>
                <Overlays />
                <h2>{"A panel in each state"}</h2>
                {states()}
                <h2>{"Metric tiles"}</h2>
                <section class="panel totals">{metric_tiles()}</section>
                <h2>{"Charts"}</h2>
                {charts()}
                <h2>{"Tables"}</h2>
                {tables()}
            </div>
        </main>
    }
}
