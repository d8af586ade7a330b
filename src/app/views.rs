//! The saved views, wired to their list.

use leptos::prelude::*;
use live::Signal;

use crate::components::saved_views::{Entry, SavedViewList, Showing, Wish, show};
use crate::domain::stranger::in_a_sentence;
use crate::state::collection::{Collection, Fault, MOST_BYTES, SavedView};
use crate::state::filters::Filters;
use crate::state::saved_views::file;

/// As many faults of a file as are told one by one.
const TOLD: usize = 5;
const REFUSED: &str =
    " This browser does not keep it, as its storage is full or forbidden: export all before you leave.";

/// All that can be done about the saved views.
#[component]
pub fn Views() -> impl IntoView {
    let filters: Filters = expect_context();
    let (said, last) = (Signal::new(String::new()), Signal::new(Last::default()));
    live::effect(move |_| {
        let all = filters.saved.all();
        let text = all.to_text();
        let can_undo = last.with(|last| last.deleted.as_ref().is_some_and(|deleted| deleted.after == text));
        show(&Showing { entries: entries(&all, filters), said: said.get(), can_undo, file: file(&text) });
    });
    let on_wish = Callback::new(move |wish: Wish| {
        let mut all = untrack(|| filters.saved.all());
        if let Wish::Open(at) = wish {
            if let Some(view) = all.views.get(at) {
                filters.open_saved(&view.query);
            }
            return None;
        }
        let (old, mut left) = (all.to_text(), last.get_untracked());
        let (place, mut words) = perform(wish, &mut all, &untrack(|| filters.query()), &mut left);
        let new = all.to_text();
        if new != old && !filters.saved.set(new) {
            words += REFUSED;
        }
        last.set(left);
        said.set(words);
        place
    });
    view! { <SavedViewList longest=MOST_BYTES on_wish /> }
}

/// What the wish before has left.
#[derive(Clone, Default, PartialEq)]
struct Last {
    /// The name whose view is replaced if it is wished again.
    pending: Option<String>,
    deleted: Option<Deleted>,
}

/// The views before and after one was deleted, as texts, and its place.
#[derive(Clone, PartialEq)]
struct Deleted {
    before: String,
    after: String,
    at: usize,
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
fn perform(wish: Wish, all: &mut Collection, query: &str, last: &mut Last) -> (Option<usize>, String) {
    let Last { pending, deleted } = std::mem::take(last);
    match wish {
        Wish::Open(at) => (Some(at), String::new()),
        Wish::Shift(at, is_up) => {
            let at = all.shift(at, is_up);
            (Some(at), told(all.name(at), &format!("{} of {}", at + 1, all.views.len())))
        }
        Wish::ToggleStart(at) => {
            let is_start = all.toggle_start(at);
            (Some(at), told(all.name(at), if is_start { "start page" } else { "no start page" }))
        }
        Wish::Rename(at, name) => match all.rename(at, &name) {
            Ok(()) => (Some(at), told(all.name(at), "renamed")),
            Err(why) => (None, refused(all.name(at), why)),
        },
        Wish::Delete(at) => {
            let (before, words) = (all.to_text(), told(all.name(at), "deleted"));
            all.remove(at);
            last.deleted = Some(Deleted { before, after: all.to_text(), at });
            (Some(at), words)
        }
        Wish::Undo => match deleted.filter(|deleted| deleted.after == all.to_text()) {
            Some(Deleted { before, at, .. }) => {
                *all = Collection::from_text(&before).unwrap_or_default().0;
                (Some(at), "It is back.".into())
            }
            None => (None, "There is nothing to have back.".into()),
        },
        Wish::Save(name) => save(&name, all, query, pending, last),
        Wish::Import(text) => (None, import(&text, all)),
    }
}

fn save(
    name: &str,
    all: &mut Collection,
    query: &str,
    pending: Option<String>,
    last: &mut Last,
) -> (Option<usize>, String) {
    let view = match SavedView::new(name, query) {
        Ok(view) => view,
        Err(why) => return (None, refused(name, why)),
    };
    let name = view.name.clone();
    if all.place(&name).is_some() && pending.as_ref() != Some(&name) {
        last.pending = Some(name.clone());
        return (None, told(&name, "is there already. Save again to replace it"));
    }
    match all.save(view) {
        Ok(at) => (Some(at), told(&name, "saved")),
        Err(why) => (None, refused(&name, why)),
    }
}

/// Why a view was not saved or renamed. Where there is no name to go on after, the sentence is another.
fn refused(name: &str, why: Fault) -> String {
    match why {
        Fault::NoName => "Give the view a name.".into(),
        Fault::LongQuery => "The address is too long to be saved.".into(),
        _ => told(&in_a_sentence(name), &why.to_string()),
    }
}

fn told(name: &str, what: &str) -> String {
    format!("“{name}”: {what}.")
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
    let count = read - refused.len();
    faults.extend(refused);
    let left_out = if faults.is_empty() { "" } else { " Left out: " };
    let more = if faults.len() > TOLD { "; and more" } else { "" };
    faults.truncate(TOLD);
    format!("Imported: {count}.{newer}{left_out}{}{more}", faults.join("; "))
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
             name; number 4 has no name; number 5 has no name; number 6 has no name; and more"
        );
        assert!(imported("x").1.starts_with("The file holds no saved views."));
        assert!(imported(&" ".repeat(500_001)).1.contains("too long"));
    }

    #[test]
    fn each_wish_says_what_it_has_done() {
        let (mut all, _) = imported(FILE);
        let mut last = Last::default();
        let (save, rename) =
            (|name: &str| Wish::Save(name.into()), |at, name: &str| Wish::Rename(at, name.into()));
        let steps = [
            (save("a"), None, "“a”: is there already. Save again to replace it."),
            (save("b"), None, "“b”: is there already. Save again to replace it."),
            (save("a"), None, "“a”: is there already. Save again to replace it."),
            (Wish::Shift(0, true), Some(0), "“a”: 1 of 2."),
            (save("a"), None, "“a”: is there already. Save again to replace it."),
            (save(" a"), Some(0), "“a”: saved."),
            (save(" c "), Some(2), "“c”: saved."),
            (Wish::Shift(2, true), Some(1), "“c”: 2 of 3."),
            (Wish::ToggleStart(2), Some(2), "“b”: no start page."),
            (Wish::ToggleStart(1), Some(1), "“c”: start page."),
            (rename(1, "a"), None, "“c”: has the name of another view."),
            (save(" "), None, "Give the view a name."),
            (rename(0, ""), None, "Give the view a name."),
            (rename(1, "d"), Some(1), "“d”: renamed."),
            (Wish::Delete(1), Some(1), "“d”: deleted."),
            (Wish::Undo, Some(1), "It is back."),
            (Wish::Undo, None, "There is nothing to have back."),
        ];
        for (wish, place, words) in steps {
            let done = perform(wish, &mut all, "?range=yesterday", &mut last);
            assert_eq!(done, (place, words.to_owned()));
        }
        assert_eq!((all.views.len(), all.name(1)), (3, "d"));
        let long = "x".repeat(2_001);
        assert_eq!(perform(save("f"), &mut all, &long, &mut last).1, "The address is too long to be saved.");
        assert_eq!(perform(save(""), &mut all, &long, &mut last).1, "Give the view a name.");
        assert!(perform(Wish::Delete(1), &mut all, "", &mut last).0.is_some());
        // Another tab has saved one meanwhile.
        all.save(SavedView::new("e", "").unwrap()).unwrap();
        assert_eq!(perform(Wish::Undo, &mut all, "", &mut last).0, None);
        assert_eq!(all.views.len(), 3);
    }
}
