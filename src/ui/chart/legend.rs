//! The parts of a chart by name. Each can be hidden, or shown alone.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use std::borrow::Cow;

use super::chart_model::{Absence, ColourKey, Swatch};

/// A mark and a name for each part, if there are several.
#[component]
pub fn Legend(
    /// The colours and the names, in the order in which they are drawn.
    #[prop(into)]
    parts: Signal<Vec<(Swatch, Cow<'static, str>)>>,
    /// The places of those that are hidden.
    hidden: RwSignal<Vec<usize>>,
) -> impl IntoView {
    let press = move |index: usize, is_alone: bool| {
        let count = parts.with_untracked(Vec::len);
        hidden.update(|hidden| *hidden = pressed(hidden, index, count, is_alone));
    };
    let item = move |(index, (swatch, part)): (usize, (Swatch, Cow<'static, str>))| {
        let on_press = move |event: MouseEvent| press(index, event.alt_key() || event.shift_key());
        let is_shown = move || !hidden.with(|hidden| hidden.contains(&index));
        view! {
            <li>
                // Two presses have hidden it and shown it again.
                <button
                    type="button"
                    class=swatch_class(swatch)
                    title=move || i18n::figure_legend_hint()
                    on:click=on_press
                    on:dblclick=move |_| press(index, true)
                    aria-pressed=move || is_shown().to_string()
                >
                    {part}
                </button>
            </li>
        }
    };
    // Its place is kept where it can come and go.
    view! {
        <div class="legend-place">
            {move || {
                let parts = parts.get();
                (!parts.is_empty())
                    .then(|| view! { <ul class="legend">{parts.into_iter().enumerate().map(item).collect_view()}</ul> })
            }}
        </div>
    }
}

/// The class that gives a part its mark.
fn swatch_class(swatch: Swatch) -> String {
    match swatch {
        Swatch::Series(place) => format!("part-{place}"),
        Swatch::Comparison => "part-before".into(),
    }
}

/// The class that gives it its mark.
fn absence_class(absence: Absence) -> &'static str {
    match absence {
        Absence::Running => "running",
        Absence::Hatched => "hatched",
        Absence::Blank => "blank",
    }
}

/// What colours stand for, under a chart of them.
#[component]
pub fn ColourLegend(
    /// The scale; none where colours only tell parts apart.
    #[prop(into)]
    scale: Signal<Option<ColourKey>>,
) -> impl IntoView {
    let absence = |(absence, words)| view! { <li class=absence_class(absence)>{words}</li> };
    view! {
        {move || {
            let ColourKey { title, ends: [least, most], without } = scale.get()?;
            Some(view! {
                <div class="scale">
                    <span>{title}</span>
                    <ul>
                        <li class="gradient"><span>{least}</span><i></i><span>{most}</span></li>
                        {without.into_iter().map(absence).collect_view()}
                    </ul>
                </div>
            })
        }}
    }
}

/// What is hidden after a press on a part: that one or no longer, or all others. Never all.
fn pressed(hidden: &[usize], index: usize, count: usize, is_alone: bool) -> Vec<usize> {
    let others = (0..count).filter(|other| *other != index);
    let next: Vec<usize> = if is_alone {
        others.collect()
    } else {
        (0..count).filter(|part| hidden.contains(part) != (*part == index)).collect()
    };
    if next.len() >= count || next == hidden { Vec::new() } else { next }
}

#[cfg(test)]
mod tests {
    use super::pressed;

    #[test]
    fn a_part_is_hidden_and_shown_again_and_never_the_last() {
        assert_eq!(pressed(&[], 1, 3, false), [1]);
        assert_eq!(pressed(&[1], 1, 3, false), [0; 0]);
        assert_eq!(pressed(&[1], 0, 3, false), [0, 1]);
        assert_eq!(pressed(&[0, 1], 2, 3, false), [0; 0]);
    }

    #[test]
    fn a_part_is_shown_alone_and_then_all_again() {
        assert_eq!(pressed(&[], 1, 3, true), [0, 2]);
        assert_eq!(pressed(&[0, 2], 1, 3, true), [0; 0]);
        assert_eq!(pressed(&[0], 0, 3, true), [1, 2]);
    }
}
