//! Saved views as one text of JSON: read, checked, changed, written. What a newer version has added to it is kept.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

use crate::filters::search_params;
use analytics::sanitize::{EXCERPT_CHARS, sanitize_name};

/// The most views in a collection.
pub const MAX_VIEWS: usize = 100;
/// As long as a text may be, in bytes.
pub const MAX_BYTES: u32 = 500_000;
/// As long as addresses can be that are pasted into messages.
const MAX_SEARCH_BYTES: usize = 2_000;

/// What is wrong with a view; a sentence that continues after its name or number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ViewError {
    /// Nothing is left of its name.
    #[error("{}", i18n::views_fault_no_name())]
    NoName,
    /// Longer than a menu can show.
    #[error("{}", i18n::views_fault_long_name())]
    LongName,
    /// Another view in the collection is called so.
    #[error("{}", i18n::views_fault_taken_name())]
    TakenName,
    /// It says nothing of what is on screen.
    #[error("{}", i18n::views_fault_no_query())]
    NoQuery,
    /// Longer than addresses can be.
    #[error("{}", i18n::views_fault_long_query())]
    LongQuery,
    /// It cannot have been an address.
    #[error("{}", i18n::views_fault_no_address())]
    NoAddress,
    /// The collection is full.
    #[error("{}", i18n::views_fault_too_many())]
    TooMany,
}

/// A view by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedView {
    /// The name that the person gave it.
    pub name: String,
    /// What the address says of it: not the workspace, and never a secret.
    pub search: String,
    /// Fields of a newer version.
    rest: Map<String, Value>,
}

/// The result of importing another collection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportOutcome {
    /// Why some were not added.
    pub faults: Vec<String>,
    /// The names of those that were there and now are something else.
    pub replaced: Vec<String>,
    /// What it did to the start page.
    pub start: StartChange,
}

/// What becomes of the start page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StartChange {
    /// The page opens with what it opened with.
    #[default]
    None,
    /// It opens with a view now, and did not before.
    Set,
    /// The view that it opens with has become another.
    Replaced,
}

/// All saved views, in the person's order. No two have the same name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collection {
    /// The views.
    pub views: Vec<SavedView>,
    /// The name of the one that the page opens with; empty where there is none.
    pub start: String,
    version: u64,
    /// Fields of a newer version.
    rest: Map<String, Value>,
}

/// The stored and exported form, with what a newer version has added to it.
#[derive(Serialize, Deserialize)]
struct Stored<E> {
    #[serde(default)]
    version: Value,
    views: Vec<E>,
    #[serde(default)]
    start: Value,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

/// A stored view. The fields of an imported file may be anything; each fault is reported by itself.
#[derive(Serialize, Deserialize)]
struct Entry {
    #[serde(default)]
    name: Value,
    #[serde(default)]
    query: Value,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

impl Default for Collection {
    fn default() -> Self {
        Self { views: Vec::new(), start: String::new(), version: 1, rest: Map::new() }
    }
}

impl Collection {
    /// Reads a collection, with an error for each unreadable view; `None` where the text is no collection.
    pub fn from_text(text: &str) -> Option<(Self, Vec<String>)> {
        let stored: Stored<Value> = serde_json::from_str(text).ok()?;
        let (mut all, mut faults) = (Self::default(), Vec::new());
        for (number, entry) in (1..).zip(stored.views) {
            if let Err(why) = all.read(entry) {
                faults.push(i18n::views_fault_numbered(&number.to_string(), &why.to_string()));
            }
        }
        let start = stored.start.as_str().unwrap_or_default();
        if all.position(start).is_some() {
            start.clone_into(&mut all.start);
        }
        all.version = stored.version.as_u64().unwrap_or(1);
        all.rest = stored.rest;
        Some((all, faults))
    }

    /// Reads what a browser keeps: the views, and what of it cannot be read. Where nothing is kept, nothing is wrong.
    pub fn from_stored(text: &str) -> (Self, Vec<String>) {
        if text.is_empty() {
            return Default::default();
        }
        Self::from_text(text).unwrap_or_else(|| (Self::default(), vec![i18n::views_fault_no_list().into()]))
    }

    /// The collection as a text that is read as the same.
    pub fn to_text(&self) -> String {
        let stored = Stored {
            version: self.version.into(),
            views: self.views.iter().map(SavedView::stored).collect(),
            start: self.start.as_str().into(),
            rest: self.rest.clone(),
        };
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Where the view of a name stands.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.views.iter().position(|view| view.name == name)
    }

    /// The name of the view in a place.
    pub fn name(&self, at: usize) -> &str {
        self.views.get(at).map_or("", |view| &view.name)
    }

    /// What the page opens with, if that was chosen.
    pub fn start_search(&self) -> Option<&str> {
        Some(&self.views.get(self.position(&self.start)?)?.search)
    }

    /// Saves a view, in the place of one of the same name or last. Gives its place.
    pub fn save(&mut self, view: SavedView) -> Result<usize, ViewError> {
        let at = self.position(&view.name).unwrap_or(self.views.len());
        match self.views.get_mut(at) {
            Some(old) => *old = view,
            None if at == MAX_VIEWS => return Err(ViewError::TooMany),
            None => self.views.push(view),
        }
        Ok(at)
    }

    /// Gives a view another name, unless that is another view's.
    pub fn rename(&mut self, at: usize, name: &str) -> Result<(), ViewError> {
        let name = checked_name(name)?;
        if self.position(&name).is_some_and(|other| other != at) {
            return Err(ViewError::TakenName);
        }
        if let Some(view) = self.views.get_mut(at) {
            if self.start == view.name {
                self.start.clone_from(&name);
            }
            view.name = name;
        }
        Ok(())
    }

    /// Moves a view to the place before or behind it. Gives its new one.
    pub fn shift(&mut self, at: usize, is_up: bool) -> usize {
        let to = if is_up { at.saturating_sub(1) } else { at + 1 };
        if at.max(to) < self.views.len() {
            self.views.swap(at, to);
            return to;
        }
        at
    }

    /// Takes a view out.
    pub fn remove(&mut self, at: usize) {
        if at < self.views.len() && self.views.remove(at).name == self.start {
            self.start.clear();
        }
    }

    /// Has the page open with this one, or no longer with it. Tells which.
    pub fn toggle_start(&mut self, at: usize) -> bool {
        let name = self.name(at).to_owned();
        let is_start = self.start != name;
        self.start = if is_start { name } else { String::new() };
        is_start
    }

    /// Adds another collection's views; one of the same name replaces. The start page is taken over only where there is
    /// none. Gives what came of it.
    pub fn add(&mut self, other: Self) -> ImportOutcome {
        let mut added = ImportOutcome::default();
        for view in other.views {
            let name = view.name.clone();
            let old = self.position(&name).and_then(|at| self.views.get(at));
            let is_replaced = old.is_some_and(|old| *old != view);
            if let Err(why) = self.save(view) {
                added.faults.push(i18n::views_fault_named(&name, &why.to_string()));
            } else if is_replaced {
                added.replaced.push(name);
            }
        }
        added.start = self.adopt_start(other.start, &added.replaced);
        if self.rest.is_empty() {
            (self.version, self.rest) = (other.version, other.rest);
        }
        added
    }

    fn adopt_start(&mut self, start: String, replaced: &[String]) -> StartChange {
        if self.start_search().is_some() {
            let is_replaced = replaced.contains(&self.start);
            return if is_replaced { StartChange::Replaced } else { StartChange::None };
        }
        if self.position(&start).is_none() {
            return StartChange::None;
        }
        self.start = start;
        StartChange::Set
    }

    /// Whether a newer version has written it.
    pub fn is_newer(&self) -> bool {
        self.version > 1
    }

    fn read(&mut self, entry: Value) -> Result<usize, ViewError> {
        let Entry { name, query, rest } = serde_json::from_value(entry).map_err(|_| ViewError::NoName)?;
        let name = name.as_str().ok_or(ViewError::NoName)?;
        let query = query.as_str().ok_or(ViewError::NoQuery)?;
        let view = SavedView { rest, ..SavedView::new(name, query)? };
        if self.position(&view.name).is_some() {
            return Err(ViewError::TakenName);
        }
        self.save(view)
    }
}

impl SavedView {
    /// A view by its name and its search text, or what is wrong with them.
    pub fn new(name: &str, search: &str) -> Result<Self, ViewError> {
        let name = checked_name(name)?;
        // What else can stand in an address ends the search text or is escaped in it.
        let is_query = |byte: u8| byte.is_ascii_graphic() && !b"\"#<>".contains(&byte);
        if search.len() > MAX_SEARCH_BYTES {
            return Err(ViewError::LongQuery);
        }
        if !search.bytes().all(is_query) {
            return Err(ViewError::NoAddress);
        }
        Ok(Self { name, search: search_params::view_search(search), rest: Map::new() })
    }

    fn stored(&self) -> Entry {
        let Self { name, search, rest } = self;
        Entry { name: name.as_str().into(), query: search.as_str().into(), rest: rest.clone() }
    }
}

fn checked_name(text: &str) -> Result<String, ViewError> {
    if text.chars().count() > EXCERPT_CHARS {
        return Err(ViewError::LongName);
    }
    // Without its marks it can begin or end with a space again.
    let name = sanitize_name(text).trim().to_owned();
    if name.is_empty() { Err(ViewError::NoName) } else { Ok(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saved(name: &str) -> SavedView {
        SavedView::new(name, "?range=today").unwrap()
    }

    fn collection(names: &[&str]) -> Collection {
        let mut all = Collection::default();
        for name in names {
            all.save(saved(name)).unwrap();
        }
        all
    }

    fn names(all: &Collection) -> Vec<&str> {
        all.views.iter().map(|view| view.name.as_str()).collect()
    }

    fn read(text: &str) -> (Collection, Vec<String>) {
        Collection::from_text(text).unwrap()
    }

    #[test]
    fn what_is_written_is_read_back() {
        let mut all = collection(&["a", "ü “b” \"\\", "c"]);
        all.toggle_start(1);
        assert_eq!(read(&all.to_text()), (all, vec![]));
        let written = r#"{"version":1,"views":[{"name":"a","query":"?range=today"}],"start":""}"#;
        assert_eq!(collection(&["a"]).to_text(), written);
    }

    #[test]
    fn what_an_earlier_version_stored_is_understood() {
        let earlier = "{\"version\":1,\"views\":[\n{\"name\":\"a\",\"query\":\"?range=today\"},\n{\"name\":\"ü \\\"b\\\\\",\"query\":\"\",\"colour\":3}],\"start\":\"a\",\"later\":[1]}";
        let (all, faults) = read(earlier);
        assert_eq!((names(&all), faults), (vec!["a", "ü \"b\\"], vec![]));
        assert_eq!((all.start_search(), all.to_text()), (Some("?range=today"), earlier.replace('\n', "")));
    }

    #[test]
    fn what_a_newer_version_added_is_kept() {
        let view =
            r#"{"name":"a","query":"?x=1","colour":[3,-1,0.5,1e300,null,true,{},[],{"\u0007\\\"":"é"}]}"#;
        let text = format!("{{\"version\":2,\"views\":[{view}],\"start\":\"a\",\"later\":[1]}}");
        let text = text.as_str();
        let (all, faults) = read(text);
        assert!(all.is_newer() && faults.is_empty());
        assert_eq!(all.to_text(), text.replace("1e300", "1e+300"));
        assert_eq!(read(&all.to_text()).0, all);
        let mut own = collection(&["b"]);
        assert_eq!(own.add(all), ImportOutcome { start: StartChange::Set, ..ImportOutcome::default() });
        assert!(own.to_text().contains(r#""later":[1]"#) && own.to_text().contains(r#""colour":[3"#));
    }

    #[test]
    fn bad_views_are_reported_and_good_ones_kept() {
        let (long, address) = ("x".repeat(61), "x".repeat(2_001));
        let text = format!(
            r##"{{"views":[7,{{"name":"a","query":""}},{{"query":"?"}},{{"name":" ","query":""}},{{"name":"b"}},
            {{"name":"c","query":"?a b"}},{{"name":"d","query":"#x"}},{{"name":"a","query":""}},
            {{"name":"{long}","query":""}},{{"name":"f","query":"{address}"}},{{"name":"e","query":"?demo=1&token=abc&range=today"}}],"start":"gone"}}"##
        );
        let (all, faults) = read(&text);
        assert_eq!(names(&all), ["a", "e"]);
        assert_eq!((all.views[1].search.as_str(), all.start.as_str()), ("?range=today", ""));
        let expected = [
            "number 1 has no name",
            "number 3 has no name",
            "number 4 has no name",
            "number 5 has no query",
            "number 6 has a query that no address has",
            "number 7 has a query that no address has",
            "number 8 has the name of another view",
            "number 9 has a name of more than 60 letters",
            "number 10 has an address that is too long",
        ];
        assert_eq!(faults, expected);
    }

    #[test]
    fn what_is_no_collection_is_none() {
        let deep = "[".repeat(100_000);
        for text in ["", "7", "[]", "{}", r#"{"views":{}}"#, r#"{"views":"#, deep.as_str()] {
            assert_eq!(Collection::from_text(text), None);
        }
    }

    #[test]
    fn unreadable_stored_views_are_reported() {
        assert_eq!(Collection::from_stored(""), Default::default());
        assert_eq!(Collection::from_stored(&collection(&["a"]).to_text()), (collection(&["a"]), vec![]));
        for text in [" ", "x", r#"{"version":2,"folders":[]}"#] {
            assert_eq!(Collection::from_stored(text).1, ["it is no list of views"]);
        }
        let (all, faults) = Collection::from_stored(r#"{"views":[{"name":"a","query":""},7]}"#);
        assert_eq!((names(&all), faults), (vec!["a"], vec!["number 2 has no name".to_owned()]));
    }

    #[test]
    fn bidi_controls_are_removed_from_an_imported_name() {
        let view = SavedView::new(" a\u{202E}b\n\u{2069} ", "").unwrap();
        assert_eq!(view.name, "ab");
        for name in ["\u{202E} \t", "\u{200B}", "\u{3164}"] {
            assert_eq!(SavedView::new(name, ""), Err(ViewError::NoName));
        }
    }

    #[test]
    fn the_same_name_replaces_in_its_place() {
        let mut all = collection(&["a", "b"]);
        assert_eq!(all.save(SavedView::new("a", "?range=yesterday").unwrap()), Ok(0));
        assert_eq!((names(&all), all.views[0].search.as_str()), (vec!["a", "b"], "?range=yesterday"));
        let full: Vec<String> = (0..MAX_VIEWS).map(|at| at.to_string()).collect();
        let mut full = collection(&full.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(full.save(saved("one more")).is_err() && full.save(saved("99")).is_ok());
    }

    #[test]
    fn a_name_is_one_views_alone_and_the_start_page_follows_it() {
        let mut all = collection(&["a", "b"]);
        assert!(all.toggle_start(0));
        assert_eq!(all.rename(0, "b"), Err(ViewError::TakenName));
        assert_eq!((all.rename(0, " c "), all.rename(0, "c")), (Ok(()), Ok(())));
        assert_eq!((names(&all), all.start_search()), (vec!["c", "b"], Some("?range=today")));
        assert!(!all.toggle_start(0));
        assert_eq!((all.start.as_str(), all.start_search()), ("", None));
        all.save(SavedView::new("b", "").unwrap()).unwrap();
        all.toggle_start(1);
        assert_eq!(all.start_search(), Some(""));
    }

    #[test]
    fn a_view_moves_by_one_place_and_not_beyond_the_ends() {
        let mut all = collection(&["a", "b", "c"]);
        assert_eq!((all.shift(2, true), all.shift(0, true), all.shift(2, false)), (1, 0, 2));
        assert_eq!(names(&all), ["a", "c", "b"]);
        assert_eq!((all.shift(0, false), all.shift(9, true)), (1, 9));
        assert_eq!(names(&all), ["c", "a", "b"]);
    }

    #[test]
    fn a_view_that_goes_is_no_start_page() {
        let mut all = collection(&["a", "b", "c"]);
        all.toggle_start(1);
        all.remove(1);
        all.remove(7);
        assert_eq!((names(&all), all.start.as_str()), (vec!["a", "c"], ""));
    }

    #[test]
    fn views_from_a_file_replace_those_of_their_names_and_leave_the_start_page() {
        let (mut own, mut other) = (collection(&["a", "b"]), collection(&["b", "c"]));
        other.toggle_start(1);
        assert_eq!(own.add(other.clone()).start, StartChange::Set);
        assert_eq!((names(&own), own.start.as_str()), (vec!["a", "b", "c"], "c"));
        own.toggle_start(0);
        assert_eq!(own.add(other), ImportOutcome::default());
        assert_eq!(own.start, "a");
    }

    #[test]
    fn what_a_file_replaces_is_reported_also_where_it_is_the_start_page() {
        let mut own = collection(&["a", "b", "c"]);
        own.toggle_start(1);
        let mut other = collection(&["c"]);
        for name in ["b", "a"] {
            other.save(SavedView::new(name, "?range=yesterday&kiosk=1").unwrap()).unwrap();
        }
        other.toggle_start(2);
        let added = own.add(other);
        assert_eq!((added.replaced, added.start), (vec!["b".into(), "a".into()], StartChange::Replaced));
        assert_eq!((names(&own), own.start.as_str()), (vec!["a", "b", "c"], "b"));
    }
}
