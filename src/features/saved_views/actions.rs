//! Actions on the saved views: each changes the stored text, says what it did, and can be undone.

use super::entry::SavedViewAction;
use super::import::import;
use super::messages::error_message;
use crate::filters::saved_view::SavedView;
use crate::filters::saved_view_collection::Collection;

/// What the previous action has left.
#[derive(Clone, Default, PartialEq)]
pub(super) struct ActionState {
    /// The name whose view is replaced if it is saved once more.
    unconfirmed_name: Option<String>,
    pub(super) undo: Option<UndoStep>,
}

/// What is kept before and after something of it was deleted, discarded or replaced by a file, and its place.
#[derive(Clone, PartialEq)]
pub(super) struct UndoStep {
    before: String,
    pub(super) after: String,
    at: usize,
    is_import: bool,
}

/// The position of the view in question, if the action succeeded, and what to say of it.
type Outcome = (Option<usize>, String);

/// Applies an action to the stored text.
pub(super) fn apply(
    action: SavedViewAction,
    text: &mut String,
    search: &str,
    last: &mut ActionState,
) -> Outcome {
    let ActionState { unconfirmed_name, undo } = std::mem::take(last);
    let (mut all, faults) = Collection::from_stored(text);
    let old = all.to_text();
    let is_discarded = action == SavedViewAction::Discard;
    let is_import = matches!(action, SavedViewAction::Import(_));
    let undo_place = match action {
        // Beyond the views: none of them was in question.
        SavedViewAction::Discard => Some(all.views.len()),
        SavedViewAction::Delete(at) => Some(at),
        SavedViewAction::Import(_) => Some(0),
        _ => None,
    };
    let outcome = match action {
        SavedViewAction::Undo => return undo_last(undo, text),
        SavedViewAction::Discard => (undo_place, i18n::saved_views_discarded().into()),
        _ if !faults.is_empty() => (None, i18n::saved_views_unchanged().into()),
        SavedViewAction::Open(at) => (Some(at), String::new()),
        SavedViewAction::Shift(at, is_up) => shift(&mut all, at, is_up),
        SavedViewAction::ToggleStart(at) => toggle_start(&mut all, at),
        SavedViewAction::Rename(at, name) => rename(&mut all, at, &name),
        SavedViewAction::Delete(at) => delete(&mut all, at),
        SavedViewAction::Save(name) => save(&name, &mut all, search, unconfirmed_name, last),
        SavedViewAction::Import(file) => (None, import(&file, &mut all)),
    };
    let new = all.to_text();
    if new != old || is_discarded {
        let before = std::mem::replace(text, new);
        last.undo = undo_place.map(|at| UndoStep { before, after: text.clone(), at, is_import });
    }
    outcome
}

/// Restores the text from before the last action, unless it has changed since.
fn undo_last(undo: Option<UndoStep>, text: &mut String) -> Outcome {
    let Some(UndoStep { before, at, is_import, .. }) = undo.filter(|undo| undo.after == *text) else {
        return (None, i18n::saved_views_nothing_gone().into());
    };
    *text = before;
    let message = if is_import { i18n::saved_views_import_undone() } else { i18n::saved_views_back() };
    (Some(at), message.into())
}

fn shift(all: &mut Collection, at: usize, is_up: bool) -> Outcome {
    let at = all.shift(at, is_up);
    let (count, place) = (all.views.len() as f64, (at + 1) as f64);
    (Some(at), i18n::saved_views_moved(count, all.name(at), place))
}

fn toggle_start(all: &mut Collection, at: usize) -> Outcome {
    let is_start = all.toggle_start(at);
    let message = if is_start { i18n::saved_views_is_start } else { i18n::saved_views_is_no_start };
    (Some(at), message(all.name(at)))
}

fn rename(all: &mut Collection, at: usize, name: &str) -> Outcome {
    match all.rename(at, name) {
        Ok(()) => (Some(at), i18n::saved_views_renamed(all.name(at))),
        Err(why) => (None, error_message(all.name(at), why)),
    }
}

fn delete(all: &mut Collection, at: usize) -> Outcome {
    let message = i18n::saved_views_deleted(all.name(at));
    all.remove(at);
    (Some(at), message)
}

fn save(
    name: &str,
    all: &mut Collection,
    search: &str,
    unconfirmed_name: Option<String>,
    last: &mut ActionState,
) -> Outcome {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::saved_views::messages::unreadable;

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
            "Imported: 4. Replaced: 2 (“b”; “c”). Your start page “b” was replaced by the one in the file."
        );
        assert!(
            text != before && !text.contains("evil") && !text.contains("token") && !text.contains("demo")
        );
        assert_eq!(
            apply(SavedViewAction::Undo, &mut text, "", &mut last),
            (Some(0), "Import undone.".into())
        );
        assert_eq!(text, before);
        // The same again changes nothing, so that there is nothing to have back.
        let own = text.clone();
        assert_eq!(apply(SavedViewAction::Import(own.clone()), &mut text, "", &mut last).1, "Imported: 3.");
        assert!(text == own && last.undo.is_none());
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
            (save("a"), None, "“a” already exists. Save again to replace it."),
            (save("b"), None, "“b” already exists. Save again to replace it."),
            (save("a"), None, "“a” already exists. Save again to replace it."),
            (SavedViewAction::Shift(0, true), Some(0), "“a” moved: 1 of 2."),
            (save("a"), None, "“a” already exists. Save again to replace it."),
            (save(" a"), Some(0), "“a” saved."),
            (save(" c "), Some(2), "“c” saved."),
            (SavedViewAction::Shift(2, true), Some(1), "“c” moved: 2 of 3."),
            (SavedViewAction::ToggleStart(2), Some(2), "“b” is no longer the start page."),
            (SavedViewAction::ToggleStart(1), Some(1), "“c” is now the start page."),
            (rename(1, "a"), None, "“c” has the name of another view."),
            (save(" "), None, "Enter a name for the view."),
            (rename(0, ""), None, "Enter a name for the view."),
            (rename(1, "d"), Some(1), "“d” renamed."),
            (SavedViewAction::Delete(1), Some(1), "“d” deleted."),
            (SavedViewAction::Undo, Some(1), "Restored."),
            (SavedViewAction::Undo, None, "Nothing to undo."),
        ];
        for (action, place, words) in steps {
            let done = apply(action, &mut text, "?range=yesterday", &mut last);
            assert_eq!(done, (place, words.to_owned()));
        }
        assert_eq!((views(&text).len(), views(&text)[1].name.as_str()), (3, "d"));
        let long = "x".repeat(2_001);
        assert_eq!(apply(save("f"), &mut text, &long, &mut last).1, "The address is too long to save.");
        assert_eq!(apply(save(""), &mut text, &long, &mut last).1, "Enter a name for the view.");
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
            assert!(message.starts_with("Some saved views in this browser"));
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
