//! The parts of a chart by name. Each can be hidden, or shown alone.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use live::view;

use super::drawing::{Scale, Swatch};

/// A mark and a name for each part, if there are several.
#[component]
pub fn Legend(
    /// The colours and the names, in the order in which they are drawn.
    parts: Memo<Vec<(Swatch, &'static str)>>,
    /// The places of those that are hidden.
    hidden: RwSignal<Vec<usize>>,
) -> impl IntoView {
    let item = move |(index, (swatch, part)): (usize, (Swatch, &'static str))| {
        let class = match swatch {
            Swatch::Place(place) => format!("part-{place}"),
            Swatch::Before => "part-before".into(),
        };
        let on_press = move |event: MouseEvent| {
            let count = parts.with_untracked(Vec::len);
            let is_alone = event.alt_key() || event.shift_key();
            hidden.update(|hidden| *hidden = pressed(hidden, index, count, is_alone));
        };
        // Two presses have hidden it and shown it again.
        let on_twice = move |_| {
            let count = parts.with_untracked(Vec::len);
            hidden.update(|hidden| *hidden = pressed(hidden, index, count, true));
        };
        view! {
            <li>
                <button type="button" class=class title=words::figure_legend_hint() on:click=on_press on:dblclick=on_twice
                    aria-pressed=live::text(move || !hidden.with(|hidden| hidden.contains(&index)))>{part}</button>
            </li>
        }
    };
    let list = live::maybe(move || {
        let parts = parts.get();
        (!parts.is_empty())
            .then(|| view! { <ul class="legend">{live::each(parts.into_iter().enumerate().map(item))}</ul> })
    });
    // Its place is kept where it can come and go.
    view! { <div class="legend-place">{list}</div> }
}

/// What colours stand for, under a chart of them.
pub fn scale(scale: Memo<Option<Scale>>) -> live::LiveView {
    let step = |(at, words): (usize, String)| {
        view! { <li style:--step=format!("var(--heat-{})", at + 1)>{words}</li> }
    };
    live::maybe(move || {
        let Scale { title, steps, without } = scale.get()?;
        let absence = |(class, words): (&'static str, &'static str)| view! { <li class=class>{words}</li> };
        Some(view! {
            <div class="scale">
                <span>{title}</span>
                <ul>{live::each(steps.into_iter().map(step))}{live::each(without.into_iter().map(absence))}</ul>
            </div>
        })
    })
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
