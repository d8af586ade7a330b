//! The saved views, wired to their list.

use leptos::prelude::*;

use crate::browser::files::data_url;
use crate::features::saved_views::entry::{Entry, SavedViewAction, SavedViews};
use crate::features::saved_views::list::SavedViewList;
use crate::filters::filters::Filters;
use crate::filters::saved_view_collection::{
    Collection, ImportOutcome, MAX_BYTES, SavedView, StartChange, ViewError,
};
use analytics::sanitize::excerpt;

/// The most errors or names that are listed one by one.
const MAX_LISTED: usize = 5;

/// All that can be done about the saved views.
#[component]
pub fn SavedViewsDialog() -> impl IntoView {
    let filters: Filters = expect_context();
    let (status, last) = (RwSignal::new(String::new()), RwSignal::new(ActionState::default()));
    let saved = Memo::new(move |_| {
        let text = filters.saved_views.text();
        let (all, faults) = Collection::from_stored(&text);
        let can_undo = last.with(|last| last.undo.as_ref().is_some_and(|undo| undo.after == text));
        let exported = if faults.is_empty() { all.to_text() } else { text };
        SavedViews {
            entries: entries(&all, filters),
            unreadable: unreadable(faults),
            status: status.get(),
            can_undo,
            file: data_url(&exported),
        }
    });
    let on_action = Callback::new(move |action: SavedViewAction| {
        let old = untrack(|| filters.saved_views.text());
        if let SavedViewAction::Open(at) = action {
            if let Some(view) = Collection::from_stored(&old).0.views.get(at) {
                filters.open_saved(&view.search);
            }
            return None;
        }
        let (mut text, mut left) = (old.clone(), last.get_untracked());
        let (place, mut message) = apply(action, &mut text, &untrack(|| filters.search()), &mut left);
        if text != old && !filters.saved_views.set(text) {
            message += i18n::saved_views_not_kept();
        }
        last.set(left);
        status.set(message);
        place
    });
    view! { <SavedViewList saved max_file_bytes=MAX_BYTES on_action /> }
}

/// What the previous action has left.
#[derive(Clone, Default, PartialEq)]
struct ActionState {
    /// The name whose view is replaced if it is saved once more.
    unconfirmed_name: Option<String>,
    undo: Option<UndoStep>,
}

/// What is kept before and after something of it was deleted, discarded or replaced by a file, and its place.
#[derive(Clone, PartialEq)]
struct UndoStep {
    before: String,
    after: String,
    at: usize,
    is_import: bool,
}

fn entries(all: &Collection, filters: Filters) -> Vec<Entry> {
    let entry = |view: &SavedView| Entry {
        name: view.name.clone(),
        href: filters.saved_address(&view.search),
        is_current: filters.shows(&view.search),
        is_start: all.start == view.name,
    };
    all.views.iter().map(entry).collect()
}

/// Applies an action to the stored text. Returns the position of the view in question, if it succeeded, and the message.
fn apply(
    action: SavedViewAction,
    text: &mut String,
    search: &str,
    last: &mut ActionState,
) -> (Option<usize>, String) {
    let ActionState { unconfirmed_name, undo } = std::mem::take(last);
    let (mut all, faults) = Collection::from_stored(text);
    let old = all.to_text();
    let is_discarded = action == SavedViewAction::Discard;
    let is_import = matches!(action, SavedViewAction::Import(_));
    let mut undo_place = None;
    let done = match action {
        SavedViewAction::Undo => {
            let Some(UndoStep { before, at, is_import, .. }) = undo.filter(|undo| undo.after == *text) else {
                return (None, i18n::saved_views_nothing_gone().into());
            };
            *text = before;
            let message =
                if is_import { i18n::saved_views_import_undone() } else { i18n::saved_views_back() };
            return (Some(at), message.into());
        }
        SavedViewAction::Discard => {
            // Beyond the views: none of them was in question.
            undo_place = Some(all.views.len());
            (undo_place, i18n::saved_views_discarded().into())
        }
        _ if !faults.is_empty() => (None, i18n::saved_views_unchanged().into()),
        SavedViewAction::Open(at) => (Some(at), String::new()),
        SavedViewAction::Shift(at, is_up) => {
            let at = all.shift(at, is_up);
            let (count, place) = (all.views.len() as f64, (at + 1) as f64);
            (Some(at), i18n::saved_views_moved(count, all.name(at), place))
        }
        SavedViewAction::ToggleStart(at) => {
            let is_start = all.toggle_start(at);
            let message = if is_start { i18n::saved_views_is_start } else { i18n::saved_views_is_no_start };
            (Some(at), message(all.name(at)))
        }
        SavedViewAction::Rename(at, name) => match all.rename(at, &name) {
            Ok(()) => (Some(at), i18n::saved_views_renamed(all.name(at))),
            Err(why) => (None, error_message(all.name(at), why)),
        },
        SavedViewAction::Delete(at) => {
            let message = i18n::saved_views_deleted(all.name(at));
            all.remove(at);
            undo_place = Some(at);
            (undo_place, message)
        }
        SavedViewAction::Save(name) => save(&name, &mut all, search, unconfirmed_name, last),
        SavedViewAction::Import(text) => {
            undo_place = Some(0);
            (None, import(&text, &mut all))
        }
    };
    let new = all.to_text();
    if new != old || is_discarded {
        let before = std::mem::replace(text, new);
        last.undo = undo_place.map(|at| UndoStep { before, after: text.clone(), at, is_import });
    }
    done
}

fn save(
    name: &str,
    all: &mut Collection,
    search: &str,
    unconfirmed_name: Option<String>,
    last: &mut ActionState,
) -> (Option<usize>, String) {
    let view = match SavedView::new(name, search) {
        Ok(view) => view,
        Err(why) => return (None, error_message(name, why)),
    };
    let name = view.name.clone();
    if all.position(&name).is_some() && unconfirmed_name.as_ref() != Some(&name) {
        last.unconfirmed_name = Some(name.clone());
        return (None, i18n::saved_views_there(&name));
    }
    match all.save(view) {
        Ok(at) => (Some(at), i18n::saved_views_saved(&name)),
        Err(why) => (None, error_message(&name, why)),
    }
}

/// Why a view was not saved or renamed. Where there is no name to go on after, the sentence is another.
fn error_message(name: &str, why: ViewError) -> String {
    match why {
        ViewError::NoName => i18n::saved_views_needs_name().into(),
        ViewError::LongQuery => i18n::saved_views_long_address().into(),
        _ => i18n::saved_views_refused(&why.to_string(), &excerpt(name)),
    }
}

/// Adds the views of a file, as one step that can be undone. Gives what to say of it.
fn import(text: &str, all: &mut Collection) -> String {
    if text.len() > MAX_BYTES as usize {
        return i18n::saved_views_long_file().into();
    }
    let Some((new, mut faults)) = Collection::from_text(text) else {
        return i18n::saved_views_no_views().into();
    };
    let newer = if new.is_newer() { i18n::saved_views_newer() } else { "" };
    let read = new.views.len();
    let before = all.clone();
    let ImportOutcome { faults: refused, replaced, start } = all.add(new);
    if all.to_text().len() > MAX_BYTES as usize {
        // What is kept could not be taken along as a file any more.
        *all = before;
        return i18n::saved_views_too_much().into();
    }
    let count = read - refused.len();
    faults.extend(refused);
    let mut rest = replaced_message(replaced) + &start_page_message(start, &all.start);
    if !faults.is_empty() {
        rest += &i18n::saved_views_left_out(&listed(faults));
    }
    i18n::saved_views_imported(count as f64, newer, &rest)
}

/// What to say of the views that a file has replaced.
fn replaced_message(replaced: Vec<String>) -> String {
    if replaced.is_empty() {
        return String::new();
    }
    let names = replaced.iter().map(|name| i18n::saved_views_quoted(name)).collect();
    i18n::saved_views_replaced(replaced.len() as f64, &listed(names))
}

/// What to say of the start page, where a file has changed it.
fn start_page_message(start: StartChange, name: &str) -> String {
    match start {
        StartChange::None => String::new(),
        StartChange::Set => i18n::saved_views_start_begun(name),
        StartChange::Replaced => i18n::saved_views_start_replaced(name),
    }
}

/// What to say of what is kept and cannot be read; nothing where all can.
fn unreadable(faults: Vec<String>) -> Option<String> {
    (!faults.is_empty()).then(|| i18n::saved_views_unread(&listed(faults)))
}

/// The first of them, and how many more there are.
fn listed(mut things: Vec<String>) -> String {
    let more = things.len().saturating_sub(MAX_LISTED);
    let more = if more > 0 { i18n::saved_views_and_more(more as f64) } else { String::new() };
    things.truncate(MAX_LISTED);
    things.join(i18n::saved_views_fault_separator()) + &more
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
        assert_eq!(imported(FILE).1, "Imported: 2. The page now opens with “b”.");
        assert_eq!(
            imported(r#"{"version":2,"views":[7,{"name":"a","query":""},8,8,8,8,8]}"#).1,
            "Imported: 1. A newer version of this page wrote them. Left out: number 1 has no name; number 3 has no \
             name; number 4 has no name; number 5 has no name; number 6 has no name; and 1 more"
        );
        assert!(imported("x").1.starts_with("The file holds no saved views."));
        assert!(imported(&" ".repeat(500_001)).1.contains("too long"));
    }

    #[test]
    fn a_file_that_replaces_says_so_and_is_undone_in_one_step() {
        let mut text = imported(FILE).0.to_text();
        let mut last = ActionState::default();
        apply(SavedViewAction::Save("c".into()), &mut text, "?kiosk=1", &mut last);
        apply(SavedViewAction::Shift(2, true), &mut text, "", &mut last);
        let before = text.clone();
        let file = r#"{"views":[{"name":"d","query":""},{"name":"b","query":"?kiosk=1&demo=1"},{"name":"a","query":"?range=today"},
            {"name":"c","query":"?token=x&workspace=https://evil.example"}],"start":"d","later":1}"#;
        let (place, message) = apply(SavedViewAction::Import(file.into()), &mut text, "", &mut last);
        assert_eq!(place, None);
        assert_eq!(
            message,
            "Imported: 4. Replaced: 2 (“b”; “c”). Your start page “b” now shows what the file says."
        );
        assert!(
            text != before && !text.contains("evil") && !text.contains("token") && !text.contains("demo")
        );
        assert_eq!(
            apply(SavedViewAction::Undo, &mut text, "", &mut last),
            (Some(0), "The import is undone.".into())
        );
        assert_eq!(text, before);
        // The same again changes nothing, so that there is nothing to have back.
        let own = text.clone();
        assert_eq!(apply(SavedViewAction::Import(own.clone()), &mut text, "", &mut last).1, "Imported: 3.");
        assert!(text == own && last.undo.is_none());
    }

    #[test]
    fn a_hostile_file_is_cut_reported_and_takes_no_start_page() {
        let mut all = imported(FILE).0;
        let views: Vec<String> =
            (0..10_000).map(|at| format!(r#"{{"name":"v{at}\u202e\u0007","query":"?kiosk=1"}}"#)).collect();
        let file = format!(r#"{{"views":[{}],"start":"v0"}}"#, views.join(","));
        let message = import(&file, &mut all);
        assert!(
            message.starts_with("Imported: 98. Left out: number 101 is one more than the 100 that are kept;"),
            "{message}"
        );
        assert!(message.ends_with("and 9897 more") && message.len() < 600, "{message}");
        assert_eq!((all.views.len(), all.start.as_str()), (100, "b"));
        assert!(all.views.iter().all(|view| !view.name.contains(['\u{202e}', '\u{7}'])));
        // What it adds besides may not grow beyond what a file can hold either.
        let own = all.to_text();
        for at in 0..3 {
            let file =
                format!(r#"{{"views":[{{"name":"v{at}","query":"","x":"{}"}}]}}"#, "x".repeat(300_000));
            import(&file, &mut all);
        }
        assert!(own.len() < 500_000 && all.to_text().len() <= 500_000);
        assert!(
            import(
                &format!(r#"{{"views":[{{"name":"v9","query":"","x":"{}"}}]}}"#, "x".repeat(300_000)),
                &mut all
            )
            .contains("500 kB")
        );
    }

    #[test]
    fn each_wish_says_what_it_has_done() {
        let mut text = imported(FILE).0.to_text();
        let mut last = ActionState::default();
        let (save, rename) = (
            |name: &str| SavedViewAction::Save(name.into()),
            |at, name: &str| SavedViewAction::Rename(at, name.into()),
        );
        let steps = [
            (save("a"), None, "“a”: is there already. Save again to replace it."),
            (save("b"), None, "“b”: is there already. Save again to replace it."),
            (save("a"), None, "“a”: is there already. Save again to replace it."),
            (SavedViewAction::Shift(0, true), Some(0), "“a”: 1 of 2."),
            (save("a"), None, "“a”: is there already. Save again to replace it."),
            (save(" a"), Some(0), "“a”: saved."),
            (save(" c "), Some(2), "“c”: saved."),
            (SavedViewAction::Shift(2, true), Some(1), "“c”: 2 of 3."),
            (SavedViewAction::ToggleStart(2), Some(2), "“b”: no start page."),
            (SavedViewAction::ToggleStart(1), Some(1), "“c”: start page."),
            (rename(1, "a"), None, "“c”: has the name of another view."),
            (save(" "), None, "Give the view a name."),
            (rename(0, ""), None, "Give the view a name."),
            (rename(1, "d"), Some(1), "“d”: renamed."),
            (SavedViewAction::Delete(1), Some(1), "“d”: deleted."),
            (SavedViewAction::Undo, Some(1), "It is back."),
            (SavedViewAction::Undo, None, "There is nothing to have back."),
        ];
        for (action, place, words) in steps {
            let done = apply(action, &mut text, "?range=yesterday", &mut last);
            assert_eq!(done, (place, words.to_owned()));
        }
        assert_eq!((views(&text).len(), views(&text)[1].name.as_str()), (3, "d"));
        let long = "x".repeat(2_001);
        assert_eq!(apply(save("f"), &mut text, &long, &mut last).1, "The address is too long to be saved.");
        assert_eq!(apply(save(""), &mut text, &long, &mut last).1, "Give the view a name.");
        assert!(apply(SavedViewAction::Delete(1), &mut text, "", &mut last).0.is_some());
        // Another tab has saved one meanwhile.
        apply(save("e"), &mut text, "", &mut ActionState::default());
        assert_eq!(apply(SavedViewAction::Undo, &mut text, "", &mut last).0, None);
        assert_eq!(views(&text).len(), 3);
    }

    #[test]
    fn what_cannot_be_read_stays_until_it_is_discarded() {
        let some = r#"{"views":[{"name":"a","query":""},{"title":"b"}],"start":"a"}"#;
        for (kept, readable) in [("x", 0), (r#"{"version":2,"folders":[]}"#, 0), (some, 1)] {
            let (mut text, mut last) = (kept.to_owned(), ActionState::default());
            let actions = [
                SavedViewAction::Save("c".into()),
                SavedViewAction::Import(FILE.into()),
                SavedViewAction::Rename(0, "c".into()),
                SavedViewAction::ToggleStart(0),
                SavedViewAction::Delete(0),
                SavedViewAction::Shift(0, false),
                SavedViewAction::Undo,
            ];
            for action in actions {
                assert_eq!(apply(action, &mut text, "", &mut last).0, None);
                assert_eq!(text, kept);
            }
            let message = unreadable(Collection::from_stored(kept).1).unwrap_or_default();
            assert!(message.starts_with("Not all that this browser keeps"));
            let discard = |text: &mut String, last: &mut ActionState| {
                assert!(apply(SavedViewAction::Discard, text, "", last).0.is_some())
            };
            discard(&mut text, &mut last);
            assert_eq!((views(&text).len(), Collection::from_stored(&text).1), (readable, vec![]));
            apply(SavedViewAction::Undo, &mut text, "", &mut last);
            assert_eq!(text, kept);
            discard(&mut text, &mut last);
            assert!(apply(SavedViewAction::Save("c".into()), &mut text, "", &mut last).0.is_some());
            assert_eq!(views(&text).len(), readable + 1);
        }
        assert_eq!(unreadable(vec![]), None);
    }
}
