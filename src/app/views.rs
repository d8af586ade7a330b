//! The saved views, wired to their list.

use leptos::prelude::*;

use crate::components::saved_views::{Entry, SavedViewList, Showing, Wish};
use crate::state::collection::{Collection, MOST_BYTES, SavedView};
use crate::state::filters::Filters;
use crate::state::saved_views::file;

/// As many faults of a file as are told one by one.
const TOLD: usize = 5;

/// All that can be done about the saved views; left when one is opened.
#[component]
pub fn Views(on_open: Callback<()>) -> impl IntoView {
    let filters: Filters = expect_context();
    let said = RwSignal::new(String::new());
    // The views before and after one was deleted, as texts.
    let (before, after) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let showing = live::memo(move |_| {
        let all = filters.saved.all();
        let text = all.to_text();
        let entries = entries(&all, filters);
        Showing { entries, said: said.get(), can_undo: after.get() == text, file: file(&text) }
    });
    let on_wish = Callback::new(move |wish: Wish| {
        let mut all = untrack(|| filters.saved.all());
        if let Wish::Open(at) = wish {
            on_open.run(());
            if let Some(view) = all.views.get(at) {
                filters.open_saved(&view.query);
            }
            return None;
        }
        let old = all.to_text();
        let is_deletion = matches!(wish, Wish::Delete(_));
        let last = Last { said: said.get_untracked(), before: before.get_untracked() };
        let (place, mut words) = perform(wish, &mut all, &untrack(|| filters.query()), &last);
        let new = all.to_text();
        after.set(if is_deletion { new.clone() } else { String::new() });
        if new != old && !filters.saved.set(new) {
            words += " This browser does not keep it, as its storage is full or forbidden: export all before you leave.";
        }
        before.set(old);
        said.set(words);
        place
    });
    view! { <SavedViewList showing longest=MOST_BYTES on_wish /> }
}

/// What the wish before has left.
#[derive(Default)]
struct Last {
    said: String,
    before: String,
}

fn entries(all: &Collection, filters: Filters) -> Vec<Entry> {
    let present = filters.query();
    let entry = |view: &SavedView| Entry {
        name: view.name.clone(),
        href: filters.saved_address(&view.query),
        is_current: view.query == present,
        is_start: all.start == view.name,
    };
    all.views.iter().map(entry).collect()
}

/// Changes the views as wished. Gives the place of the view in question, if it was done, and what to say.
fn perform(wish: Wish, all: &mut Collection, query: &str, last: &Last) -> (Option<usize>, String) {
    let done: Result<(usize, &str), &str> = match wish {
        Wish::Save(name) => match SavedView::new(&name, query) {
            Ok(view) => {
                let ask = format!("“{}” is there already. Save again to replace it.", view.name);
                if all.place(&view.name).is_some() && last.said != ask {
                    return (None, ask);
                }
                all.save(view).map(|at| (at, "saved"))
            }
            Err(why) => Err(why),
        },
        Wish::Rename(at, name) => all.rename(at, &name).map(|()| (at, "renamed")),
        Wish::Shift(at, is_up) => {
            let to = all.shift(at, is_up);
            return (Some(to), format!("“{}”: {} of {}.", all.name(to), to + 1, all.views.len()));
        }
        Wish::Start(at) => Ok((at, if all.toggle_start(at) { "start page" } else { "no start page" })),
        Wish::Delete(at) => {
            let words = format!("“{}”: deleted.", all.name(at));
            all.remove(at);
            return (None, words);
        }
        Wish::Undo => {
            *all = Collection::from_text(&last.before).unwrap_or_default().0;
            return (Some(0), "It is back.".into());
        }
        Wish::Import(text) => return (None, import(&text, all)),
        Wish::Open(at) => Ok((at, "open")),
    };
    match done {
        Ok((at, did)) => (Some(at), format!("“{}”: {did}.", all.name(at))),
        Err(why) => (None, format!("Not done: the view {why}.")),
    }
}

/// Adds the views of a file. Gives what to say of it.
fn import(text: &str, all: &mut Collection) -> String {
    if text.len() > MOST_BYTES as usize {
        return "The file is too long: at most 500 kB are read.".into();
    }
    let Some((new, mut faults)) = Collection::from_text(text) else {
        return "The file holds no saved views. Choose one that was exported here.".into();
    };
    let newer = if new.is_newer() { " A newer version of this page wrote them." } else { "" };
    let read = new.views.len();
    let refused = all.add(new);
    let mut words = format!("Imported: {}.{newer}", read - refused.len());
    faults.extend(refused);
    let more = faults.len().saturating_sub(TOLD);
    for (at, fault) in faults.iter().take(TOLD).enumerate() {
        words += if at == 0 { " Left out: " } else { "; " };
        words += fault;
    }
    if more > 0 {
        words += &format!("; {more} more");
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str =
        r#"{"views":[{"name":"a","query":"?range=today"},{"name":"b","query":""}],"start":"b"}"#;

    fn imported(text: &str) -> (Collection, String) {
        let mut all = Collection::default();
        let words = import(text, &mut all);
        (all, words)
    }

    #[test]
    fn a_file_says_what_came_of_it() {
        assert_eq!(imported(FILE).1, "Imported: 2.");
        assert_eq!(
            imported(r#"{"version":2,"views":[7,{"name":"a","query":""},8,8,8,8,8]}"#).1,
            "Imported: 1. A newer version of this page wrote them. Left out: number 1 has no name; number 3 has no \
             name; number 4 has no name; number 5 has no name; number 6 has no name; 1 more"
        );
        assert!(imported("x").1.starts_with("The file holds no saved views."));
        assert!(imported(&" ".repeat(500_001)).1.contains("too long"));
    }

    #[test]
    fn each_wish_says_what_it_has_done() {
        let (mut all, _) = imported(FILE);
        let mut last = Last { before: all.to_text(), ..Last::default() };
        let before = all.clone();
        let mut say = |wish| {
            let (at, words) = perform(wish, &mut all, "?range=yesterday", &last);
            last.said.clone_from(&words);
            (at, words)
        };
        let told = |at, words: &str| (at, words.to_owned());
        assert_eq!(
            say(Wish::Save("a".into())),
            told(None, "“a” is there already. Save again to replace it.")
        );
        assert_eq!(say(Wish::Save("a".into())), told(Some(0), "“a”: saved."));
        assert_eq!(say(Wish::Save("c".into())), told(Some(2), "“c”: saved."));
        assert_eq!(say(Wish::Shift(2, true)), told(Some(1), "“c”: 2 of 3."));
        assert_eq!(say(Wish::Shift(0, true)), told(Some(0), "“a”: 1 of 3."));
        assert_eq!(say(Wish::Start(2)), told(Some(2), "“b”: no start page."));
        assert_eq!(say(Wish::Start(1)), told(Some(1), "“c”: start page."));
        assert_eq!(
            say(Wish::Rename(1, "a".into())),
            told(None, "Not done: the view has the name of another view.")
        );
        assert_eq!(say(Wish::Save(" ".into())), told(None, "Not done: the view has no name."));
        assert_eq!(say(Wish::Rename(1, "d".into())), told(Some(1), "“d”: renamed."));
        assert_eq!(say(Wish::Delete(1)), told(None, "“d”: deleted."));
        assert_eq!(say(Wish::Undo), told(Some(0), "It is back."));
        assert_eq!(all, before);
    }
}
