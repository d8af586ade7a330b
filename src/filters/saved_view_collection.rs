//! Saved views as one text of JSON: read, checked, changed, written. What a newer version has added to it is kept.

use serde_json::{Map, Value};

use super::saved_view::{SavedView, ViewError, checked_name};

/// The most views in a collection.
pub const MAX_VIEWS: usize = 100;

/// As long as a text may be, in bytes.
pub const MAX_BYTES: u32 = 500_000;

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
    pub(super) version: u64,
    /// Fields of a newer version.
    pub(super) rest: Map<String, Value>,
}

impl Default for Collection {
    fn default() -> Self {
        Self { views: Vec::new(), start: String::new(), version: 1, rest: Map::new() }
    }
}

impl Collection {
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
