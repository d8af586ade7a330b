//! The saved views, wired to their list.

use leptos::prelude::*;
use live::{Signal, view};

use crate::components::saved_views::{Entry, SavedViewList, Showing, Wish, show};
use crate::domain::stranger::in_a_sentence;
use crate::state::collection::{Collection, Fault, MOST_BYTES, SavedView};
use crate::state::filters::Filters;
use crate::state::saved_views::file;

/// As many faults of a file as are told one by one.
const TOLD: usize = 5;

/// All that can be done about the saved views.
#[component]
pub fn Views() -> impl IntoView {
    let filters: Filters = expect_context();
    let (said, last) = (Signal::new(String::new()), Signal::new(Last::default()));
    live::effect(move |_| {
        let text = filters.saved.text();
        let (all, faults) = Collection::from_kept(&text);
        let can_undo = last.with(|last| last.gone.as_ref().is_some_and(|gone| gone.after == text));
        let exported = if faults.is_empty() { all.to_text() } else { text };
        show(&Showing {
            entries: entries(&all, filters),
            unread: unread(faults),
            said: said.get(),
            can_undo,
            file: file(&exported),
        });
    });
    let on_wish = Callback::new(move |wish: Wish| {
        let old = untrack(|| filters.saved.text());
        if let Wish::Open(at) = wish {
            if let Some(view) = Collection::from_kept(&old).0.views.get(at) {
                filters.open_saved(&view.query);
            }
            return None;
        }
        let (mut text, mut left) = (old.clone(), last.get_untracked());
        let (place, mut told) = perform(wish, &mut text, &untrack(|| filters.query()), &mut left);
        if text != old && !filters.saved.set(text) {
            told += words::saved_views_not_kept();
        }
        last.set(left);
        said.set(told);
        place
    });
    view! { <SavedViewList longest=MOST_BYTES on_wish /> }
}

/// What the wish before has left.
#[derive(Clone, Default, PartialEq)]
struct Last {
    /// The name whose view is replaced if it is wished again.
    pending: Option<String>,
    gone: Option<Gone>,
}

/// What is kept before and after something of it was deleted or discarded, and its place.
#[derive(Clone, PartialEq)]
struct Gone {
    before: String,
    after: String,
    at: usize,
}

fn entries(all: &Collection, filters: Filters) -> Vec<Entry> {
    let entry = |view: &SavedView| Entry {
        name: view.name.clone(),
        href: filters.saved_address(&view.query),
        is_current: filters.shows(&view.query),
        is_start: all.start == view.name,
    };
    all.views.iter().map(entry).collect()
}

/// Changes what is kept as wished. Gives the place of the view in question, if it was done, and what to say.
fn perform(wish: Wish, text: &mut String, query: &str, last: &mut Last) -> (Option<usize>, String) {
    let Last { pending, gone } = std::mem::take(last);
    let (mut all, faults) = Collection::from_kept(text);
    let old = all.to_text();
    let is_discarded = wish == Wish::Discard;
    let mut gone_at = None;
    let done = match wish {
        Wish::Undo => {
            let Some(Gone { before, at, .. }) = gone.filter(|gone| gone.after == *text) else {
                return (None, words::saved_views_nothing_gone().into());
            };
            *text = before;
            return (Some(at), words::saved_views_back().into());
        }
        Wish::Discard => {
            // Beyond the views: none of them was in question.
            gone_at = Some(all.views.len());
            (gone_at, words::saved_views_discarded().into())
        }
        _ if !faults.is_empty() => (None, words::saved_views_unchanged().into()),
        Wish::Open(at) => (Some(at), String::new()),
        Wish::Shift(at, is_up) => {
            let at = all.shift(at, is_up);
            let (count, place) = (all.views.len() as f64, (at + 1) as f64);
            (Some(at), words::saved_views_moved(count, all.name(at), place))
        }
        Wish::ToggleStart(at) => {
            let is_start = all.toggle_start(at);
            let told = if is_start { words::saved_views_is_start } else { words::saved_views_is_no_start };
            (Some(at), told(all.name(at)))
        }
        Wish::Rename(at, name) => match all.rename(at, &name) {
            Ok(()) => (Some(at), words::saved_views_renamed(all.name(at))),
            Err(why) => (None, refused(all.name(at), why)),
        },
        Wish::Delete(at) => {
            let told = words::saved_views_deleted(all.name(at));
            all.remove(at);
            gone_at = Some(at);
            (gone_at, told)
        }
        Wish::Save(name) => save(&name, &mut all, query, pending, last),
        Wish::Import(text) => (None, import(&text, &mut all)),
    };
    let new = all.to_text();
    if new != old || is_discarded {
        let before = std::mem::replace(text, new);
        last.gone = gone_at.map(|at| Gone { before, after: text.clone(), at });
    }
    done
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
        return (None, words::saved_views_there(&name));
    }
    match all.save(view) {
        Ok(at) => (Some(at), words::saved_views_saved(&name)),
        Err(why) => (None, refused(&name, why)),
    }
}

/// Why a view was not saved or renamed. Where there is no name to go on after, the sentence is another.
fn refused(name: &str, why: Fault) -> String {
    match why {
        Fault::NoName => words::saved_views_needs_name().into(),
        Fault::LongQuery => words::saved_views_long_address().into(),
        _ => words::saved_views_refused(&why.to_string(), &in_a_sentence(name)),
    }
}

/// Adds the views of a file. Gives what to say of it.
fn import(text: &str, all: &mut Collection) -> String {
    if text.len() > MOST_BYTES as usize {
        return words::saved_views_long_file().into();
    }
    let Some((new, mut faults)) = Collection::from_text(text) else {
        return words::saved_views_no_views().into();
    };
    let newer = if new.is_newer() { words::saved_views_newer() } else { "" };
    let read = new.views.len();
    let refused = all.add(new);
    let count = read - refused.len();
    faults.extend(refused);
    let rest = if faults.is_empty() { String::new() } else { words::saved_views_left_out(&listed(faults)) };
    words::saved_views_imported(count as f64, newer, &rest)
}

/// What to say of what is kept and cannot be read; nothing where all can.
fn unread(faults: Vec<String>) -> String {
    if faults.is_empty() {
        return String::new();
    }
    words::saved_views_unread(&listed(faults))
}

fn listed(mut faults: Vec<String>) -> String {
    let more = if faults.len() > TOLD { words::saved_views_and_more() } else { "" };
    faults.truncate(TOLD);
    faults.join(words::saved_views_fault_separator()) + more
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

    fn views(text: &str) -> Vec<SavedView> {
        Collection::from_text(text).unwrap().0.views
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
        let mut text = imported(FILE).0.to_text();
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
            let done = perform(wish, &mut text, "?range=yesterday", &mut last);
            assert_eq!(done, (place, words.to_owned()));
        }
        assert_eq!((views(&text).len(), views(&text)[1].name.as_str()), (3, "d"));
        let long = "x".repeat(2_001);
        assert_eq!(perform(save("f"), &mut text, &long, &mut last).1, "The address is too long to be saved.");
        assert_eq!(perform(save(""), &mut text, &long, &mut last).1, "Give the view a name.");
        assert!(perform(Wish::Delete(1), &mut text, "", &mut last).0.is_some());
        // Another tab has saved one meanwhile.
        perform(save("e"), &mut text, "", &mut Last::default());
        assert_eq!(perform(Wish::Undo, &mut text, "", &mut last).0, None);
        assert_eq!(views(&text).len(), 3);
    }

    #[test]
    fn what_cannot_be_read_stays_until_it_is_discarded() {
        let some = r#"{"views":[{"name":"a","query":""},{"title":"b"}],"start":"a"}"#;
        for (kept, readable) in [("x", 0), (r#"{"version":2,"folders":[]}"#, 0), (some, 1)] {
            let (mut text, mut last) = (kept.to_owned(), Last::default());
            let wishes = [
                Wish::Save("c".into()),
                Wish::Import(FILE.into()),
                Wish::Rename(0, "c".into()),
                Wish::ToggleStart(0),
                Wish::Delete(0),
                Wish::Shift(0, false),
                Wish::Undo,
            ];
            for wish in wishes {
                assert_eq!(perform(wish, &mut text, "", &mut last).0, None);
                assert_eq!(text, kept);
            }
            assert!(unread(Collection::from_kept(kept).1).starts_with("Not all that this browser keeps"));
            let discard = |text: &mut String, last: &mut Last| {
                assert!(perform(Wish::Discard, text, "", last).0.is_some())
            };
            discard(&mut text, &mut last);
            assert_eq!((views(&text).len(), Collection::from_kept(&text).1), (readable, vec![]));
            perform(Wish::Undo, &mut text, "", &mut last);
            assert_eq!(text, kept);
            discard(&mut text, &mut last);
            assert!(perform(Wish::Save("c".into()), &mut text, "", &mut last).0.is_some());
            assert_eq!(views(&text).len(), readable + 1);
        }
        assert_eq!(unread(vec![]), "");
    }
}
