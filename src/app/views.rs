//! The saved views, wired to their list.

use leptos::prelude::*;
use live::Signal;

use crate::components::saved_views::{Entry, SavedViewList, Showing, Wish, show};
use crate::state::collection::{Collection, MOST_BYTES, SavedView};
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
    let said = Signal::new(String::new());
    // The views before and after one was deleted, as texts.
    let (before, after) = (Signal::new(String::new()), Signal::new(String::new()));
    live::effect(move |_| {
        let all = filters.saved.all();
        let text = all.to_text();
        let can_undo = after.get() == text;
        show(&Showing { entries: entries(&all, filters), said: said.get(), can_undo, file: file(&text) });
    });
    let on_wish = Callback::new(move |wish: Wish| {
        let mut all = untrack(|| filters.saved.all());
        let old = all.to_text();
        if wish.act == "open" {
            if let Some(view) = all.views.get(wish.at) {
                filters.open_saved(&view.query);
            }
            return None;
        }
        let last = Last { said: said.get_untracked(), before: before.get_untracked() };
        let (place, mut words) = perform(&wish, &mut all, &untrack(|| filters.query()), &last);
        let new = all.to_text();
        after.set(if wish.act == "delete" { new.clone() } else { String::new() });
        if new != old && !filters.saved.set(new) {
            words += REFUSED;
        }
        before.set(old);
        said.set(words);
        place
    });
    view! { <SavedViewList longest=MOST_BYTES on_wish /> }
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
fn perform(wish: &Wish, all: &mut Collection, query: &str, last: &Last) -> (Option<usize>, String) {
    let mut at = wish.at;
    let mut name = all.name(at).to_owned();
    let mut done = Ok(());
    let did = match wish.act.as_str() {
        "save" => {
            done = SavedView::new(&wish.text, query).and_then(|view| {
                name.clone_from(&view.name);
                let asked = last.said == told(&name, ASK);
                if all.place(&name).is_some() && !asked {
                    return Err(ASK);
                }
                at = all.save(view)?;
                Ok(())
            });
            "saved"
        }
        "rename" => {
            done = all.rename(at, &wish.text);
            "renamed"
        }
        "up" | "down" => {
            at = all.shift(at, wish.act == "up");
            &format!("{} of {}", at + 1, all.views.len())
        }
        "start" if all.toggle_start(at) => "start page",
        "start" => "no start page",
        "delete" => {
            all.remove(at);
            "deleted"
        }
        "undo" => {
            *all = Collection::from_text(&last.before).unwrap_or_default().0;
            return (Some(0), "It is back.".into());
        }
        _ => return (None, import(&wish.text, all)),
    };
    match done {
        Ok(()) => (Some(at), told(if wish.act == "rename" { all.name(at) } else { &name }, did)),
        Err(why) => (None, told(&name, why)),
    }
}

const ASK: &str = "is there already. Save again to replace it";

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
        let before = all.clone();
        let mut last = Last { before: all.to_text(), ..Last::default() };
        let steps = [
            ("save", 0, "a", None, "“a”: is there already. Save again to replace it."),
            ("save", 0, "a", Some(0), "“a”: saved."),
            ("save", 0, " c ", Some(2), "“c”: saved."),
            ("up", 2, "", Some(1), "“c”: 2 of 3."),
            ("up", 0, "", Some(0), "“a”: 1 of 3."),
            ("start", 2, "", Some(2), "“b”: no start page."),
            ("start", 1, "", Some(1), "“c”: start page."),
            ("rename", 1, "a", None, "“c”: has the name of another view."),
            ("save", 0, " ", None, "“a”: has no name."),
            ("rename", 1, "d", Some(1), "“d”: renamed."),
            ("delete", 1, "", Some(1), "“d”: deleted."),
            ("undo", 0, "", Some(0), "It is back."),
        ];
        for (act, at, text, place, words) in steps {
            let wish = Wish { act: act.into(), at, text: text.into() };
            let done = perform(&wish, &mut all, "?range=yesterday", &last);
            assert_eq!(done, (place, words.to_owned()));
            last.said = done.1;
        }
        assert_eq!(all, before);
    }
}
