//! The saved views, wired to their list.

use leptos::prelude::*;

use super::frame::Over;
use crate::components::saved_views::{Entry, SavedViewList, Wish};
use crate::state::collection::{Collection, MOST_BYTES, SavedView};
use crate::state::filters::Filters;
use crate::state::saved_views::file;

/// As many faults of a file as are told one by one.
const TOLD: usize = 5;

/// All that can be done about the saved views; `over` is left when one is opened.
#[component]
pub fn Views(over: RwSignal<Option<Over>>) -> impl IntoView {
    let filters: Filters = expect_context();
    let said = RwSignal::new(String::new());
    // As they were before one was deleted.
    let before = RwSignal::new(None::<String>);
    let all = filters.saved.all;
    let entries = live::memo(move |_| all.with(|all| entries(all, filters)));
    let on_wish = Callback::new(move |wish: Wish| {
        let mut changed = all.get_untracked();
        if let Wish::Open(at) = wish {
            over.set(None);
            if let Some(view) = changed.views.get(at) {
                filters.open_saved(&view.query);
            }
            return None;
        }
        let earlier =
            before.get_untracked().and_then(|text| Collection::from_text(&text)).map(|(all, _)| all);
        before.set(matches!(wish, Wish::Delete(_)).then(|| changed.to_text()));
        let done = match (wish, earlier) {
            (Wish::Undo, Some(earlier)) => {
                let at = changed.restore(earlier);
                Ok((at, format!("“{}” is back.", name(&changed, at))))
            }
            (wish, _) => perform(wish, &mut changed, &untrack(|| filters.query())),
        };
        let place = done.as_ref().ok().map(|(at, _)| *at);
        let mut words = done.map_or_else(|why| why, |(_, words)| words);
        if changed != all.get_untracked() && !filters.saved.set(&changed) {
            words += " This browser does not keep it, as its storage is full or forbidden: export all before you leave.";
        }
        said.set(words);
        place
    });
    let file = live::memo(move |_| all.with(file));
    let can_undo = live::memo(move |_| before.get().is_some());
    view! { <SavedViewList entries said can_undo file longest=MOST_BYTES on_wish /> }
}

fn entries(all: &Collection, filters: Filters) -> Vec<Entry> {
    let present = filters.query();
    let entry = |(at, view): (usize, &SavedView)| Entry {
        name: view.name.clone(),
        href: filters.saved_address(&view.query),
        is_current: view.query == present,
        is_start: all.is_start(at),
    };
    all.views.iter().enumerate().map(entry).collect()
}

/// Changes the views as wished. Gives the place of the view in question, and what to say; or why it was not done.
fn perform(wish: Wish, all: &mut Collection, query: &str) -> Result<(usize, String), String> {
    let not = |why: &str| format!("This was not done: the view {why}.");
    Ok(match wish {
        Wish::Save(text) => {
            let view = SavedView::new(&text, query).map_err(not)?;
            let (at, is_replaced) = all.save(view).map_err(not)?;
            let done = if is_replaced { "Replaced" } else { "Saved" };
            (at, format!("{done} “{}”.", name(all, at)))
        }
        Wish::Rename(at, text) => {
            all.rename(at, &text).map_err(not)?;
            (at, format!("Renamed to “{}”.", name(all, at)))
        }
        Wish::Shift(at, is_up) => {
            let to = all.shift(at, is_up);
            (to, format!("“{}” is {} of {}.", name(all, to), to + 1, all.views.len()))
        }
        Wish::Start(at) if all.toggle_start(at) => (at, format!("The page opens with “{}”.", name(all, at))),
        Wish::Start(at) => (at, "The page opens with the overview.".into()),
        Wish::Delete(at) => {
            let gone = name(all, at);
            all.remove(at);
            (at, format!("Deleted “{gone}”."))
        }
        Wish::Import(text) => (0, import(text, all)?),
        Wish::Open(_) | Wish::Undo => (0, String::new()),
    })
}

/// Adds the views of a file, or tells why there are none.
fn import(text: Option<String>, all: &mut Collection) -> Result<String, String> {
    let text = text.ok_or_else(|| format!("The file is too long; {MOST_BYTES} bytes are the most."))?;
    let (new, mut faults) = Collection::from_text(&text)
        .ok_or("The file holds no saved views. Choose one that was exported by this page.")?;
    let newer = if new.is_newer() { " They were made by a newer version of this page." } else { "" };
    let read = new.views.len();
    let refused = all.add(new);
    let count = read - refused.len();
    faults.extend(refused);
    let views = if count == 1 { "view" } else { "views" };
    let left_out = match faults.len() {
        0 => String::new(),
        count => {
            let more = if count > TOLD { format!("; and {} more", count - TOLD) } else { String::new() };
            faults.truncate(TOLD);
            format!(" Left out: {}{more}.", faults.join("; "))
        }
    };
    Ok(format!("Imported {count} {views}.{newer}{left_out}"))
}

fn name(all: &Collection, at: usize) -> String {
    all.views.get(at).map(|view| view.name.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str =
        r#"{"views":[{"name":"a","query":"?range=today"},{"name":"b","query":""}],"start":"b"}"#;

    fn imported(text: &str) -> (Collection, String) {
        let mut all = Collection::default();
        let words = import(Some(text.into()), &mut all).unwrap_or_else(|why| why);
        (all, words)
    }

    #[test]
    fn a_file_says_what_came_of_it() {
        assert_eq!(imported(FILE).1, "Imported 2 views.");
        assert_eq!(
            imported(r#"{"version":2,"views":[7,{"name":"a","query":""},8,8,8,8,8]}"#).1,
            "Imported 1 view. They were made by a newer version of this page. Left out: number 1 is no view; number 3 \
             is no view; number 4 is no view; number 5 is no view; number 6 is no view; and 1 more."
        );
        assert!(imported("x").1.starts_with("The file holds no saved views."));
        assert!(import(None, &mut Collection::default()).is_err_and(|why| why.contains("too long")));
    }

    #[test]
    fn each_wish_says_what_it_has_done() {
        let (mut all, _) = imported(FILE);
        let mut say = |wish| perform(wish, &mut all, "?range=yesterday").unwrap_or_else(|why| (99, why));
        assert_eq!(say(Wish::Save("a".into())), (0, "Replaced “a”.".into()));
        assert_eq!(say(Wish::Save("c".into())), (2, "Saved “c”.".into()));
        assert_eq!(say(Wish::Shift(2, true)), (1, "“c” is 2 of 3.".into()));
        assert_eq!(say(Wish::Shift(0, true)), (0, "“a” is 1 of 3.".into()));
        assert_eq!(say(Wish::Start(2)).1, "The page opens with the overview.");
        assert_eq!(say(Wish::Start(1)).1, "The page opens with “c”.");
        assert_eq!(
            say(Wish::Rename(1, "a".into())).1,
            "This was not done: the view has the name of another view."
        );
        assert_eq!(say(Wish::Save(" ".into())).1, "This was not done: the view has no name.");
        assert_eq!(say(Wish::Delete(1)), (1, "Deleted “c”.".into()));
    }
}
