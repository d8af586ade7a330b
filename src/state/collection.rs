//! Saved views as one text of JSON: read, checked, changed, written. What a newer version has added to it is kept.

use serde_json::{Map, Value};

use super::connections::tidy;
use super::query;
use crate::domain::stranger::LONGEST;

/// As many as a person finds her way in.
pub const MOST: usize = 100;
/// As long as a text may be, in bytes.
pub const MOST_BYTES: usize = 500_000;
/// As long as addresses can be that are pasted into messages.
const LONGEST_QUERY: usize = 2_000;

/// A view by name.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedView {
    /// The name that the person gave it.
    pub name: String,
    /// What the address says of it: not the workspace, and never a secret.
    pub query: String,
    rest: Map<String, Value>,
}

/// All saved views, in the person's order. No two have the same name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Collection {
    /// The views.
    pub views: Vec<SavedView>,
    /// The name of the one that the page opens with.
    pub start: Option<String>,
    rest: Map<String, Value>,
}

impl Collection {
    /// Reads a collection, and tells of each view that cannot be read why; nothing where the text is no collection.
    pub fn from_text(text: &str) -> Option<(Self, Vec<String>)> {
        let mut rest = object(serde_json::from_str(text).ok()?)?;
        let Some(Value::Array(entries)) = rest.remove("views") else { return None };
        let start = rest.remove("start");
        let (mut all, mut faults) = (Self { rest, ..Self::default() }, Vec::new());
        for (number, entry) in (1..).zip(entries) {
            if let Err(why) = all.read(entry) {
                faults.push(format!("number {number} {why}"));
            }
        }
        all.start = start
            .as_ref()
            .and_then(Value::as_str)
            .filter(|name| all.place(name).is_some())
            .map(str::to_owned);
        Some((all, faults))
    }

    /// The collection as a text that is read as the same.
    pub fn to_text(&self) -> String {
        let view = |view: &SavedView| {
            let mut fields = view.rest.clone();
            fields.insert("name".into(), view.name.clone().into());
            fields.insert("query".into(), view.query.clone().into());
            Value::Object(fields)
        };
        let mut fields = self.rest.clone();
        // What a newer version has written stays its own.
        if !fields.get("version").is_some_and(Value::is_u64) {
            fields.insert("version".into(), 1.into());
        }
        fields.insert("views".into(), self.views.iter().map(view).collect::<Vec<_>>().into());
        fields.insert("start".into(), self.start.clone().into());
        Value::Object(fields).to_string()
    }

    /// Where the view of a name stands.
    pub fn place(&self, name: &str) -> Option<usize> {
        self.views.iter().position(|view| view.name == name)
    }

    /// What the page opens with, if that is more than its defaults.
    pub fn start_query(&self) -> Option<&str> {
        let at = self.place(self.start.as_deref()?)?;
        Some(self.views[at].query.as_str()).filter(|query| !query.is_empty())
    }

    /// Saves a view, in the place of one of the same name or last. Gives its place and whether it replaced one.
    pub fn save(&mut self, view: SavedView) -> Result<(usize, bool), &'static str> {
        match self.place(&view.name) {
            Some(at) => {
                self.views[at] = view;
                Ok((at, true))
            }
            None if self.views.len() == MOST => Err("is one more than the 100 that are kept"),
            None => {
                self.views.push(view);
                Ok((self.views.len() - 1, false))
            }
        }
    }

    /// Gives a view another name, unless that is another view's.
    pub fn rename(&mut self, at: usize, name: &str) -> Result<(), &'static str> {
        let name = named(name)?;
        let is_start = self.is_start(at);
        match (self.place(&name), self.views.get_mut(at)) {
            (Some(other), _) if other != at => return Err("has the name of another view"),
            (_, Some(view)) => view.name.clone_from(&name),
            _ => {}
        }
        if is_start {
            self.start = Some(name);
        }
        Ok(())
    }

    /// Moves a view up or down by one place. Gives its new one.
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
        if self.is_start(at) {
            self.start = None;
        }
        if at < self.views.len() {
            self.views.remove(at);
        }
    }

    /// Brings back what an earlier state has and this one lacks, each where it stood. Gives the place of the last.
    pub fn restore(&mut self, earlier: Self) -> usize {
        let mut place = 0;
        for (at, view) in earlier.views.into_iter().enumerate() {
            if self.place(&view.name).is_none() {
                place = at.min(self.views.len());
                self.views.insert(place, view);
            }
        }
        self.start = self.start.take().or(earlier.start);
        place
    }

    /// Whether a newer version has written it.
    pub fn is_newer(&self) -> bool {
        self.rest.get("version").and_then(Value::as_u64).is_some_and(|version| version > 1)
    }

    /// Whether the page opens with this one.
    pub fn is_start(&self, at: usize) -> bool {
        self.views.get(at).is_some_and(|view| self.start.as_ref() == Some(&view.name))
    }

    /// Has the page open with this one, or no longer with it. Tells which.
    pub fn toggle_start(&mut self, at: usize) -> bool {
        let is_start = self.is_start(at);
        self.start = self.views.get(at).filter(|_| !is_start).map(|view| view.name.clone());
        !is_start
    }

    /// Adds another collection's views; one of the same name replaces. Gives why some were not.
    pub fn add(&mut self, other: Self) -> Vec<String> {
        let mut faults = Vec::new();
        for view in other.views {
            let name = view.name.clone();
            if let Err(why) = self.save(view) {
                faults.push(format!("“{name}” {why}"));
            }
        }
        let start = other.start.filter(|name| self.place(name).is_some());
        self.start = self.start.take().or(start);
        for (key, value) in other.rest {
            self.rest.entry(key).or_insert(value);
        }
        faults
    }

    fn read(&mut self, entry: Value) -> Result<(), &'static str> {
        let mut rest = object(entry).ok_or("is no view")?;
        let (name, search) = (rest.remove("name"), rest.remove("query"));
        let view = SavedView {
            rest,
            ..SavedView::new(
                name.as_ref().and_then(Value::as_str).ok_or("has no name")?,
                search.as_ref().and_then(Value::as_str).ok_or("has no query")?,
            )?
        };
        if self.place(&view.name).is_some() {
            return Err("has the name of one before");
        }
        self.save(view).map(drop)
    }
}

impl SavedView {
    /// A view by its name and its query, or what is wrong with them.
    pub fn new(name: &str, search: &str) -> Result<Self, &'static str> {
        // What else can stand in an address ends the query or is escaped in it.
        let is_query = |byte: u8| byte.is_ascii_graphic() && !b"\"#<>".contains(&byte);
        if search.len() > LONGEST_QUERY || !search.bytes().all(is_query) {
            return Err("has a query that no address has");
        }
        Ok(Self { name: named(name)?, query: query::of_view(search), rest: Map::new() })
    }
}

fn named(text: &str) -> Result<String, &'static str> {
    if text.chars().count() > LONGEST {
        return Err("has a name of more than 60 letters");
    }
    // Cut of its marks it can begin or end with a space again.
    Some(tidy(text).trim().to_owned()).filter(|name| !name.is_empty()).ok_or("has no name")
}

fn object(value: Value) -> Option<Map<String, Value>> {
    if let Value::Object(fields) = value { Some(fields) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saved(name: &str) -> SavedView {
        SavedView::new(name, "?range=today").unwrap()
    }

    fn collection(names: &[&str]) -> Collection {
        let mut all = Collection::default();
        names.iter().for_each(|name| drop(all.save(saved(name))));
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
        let mut all = collection(&["a", "ü “b”", "c"]);
        all.toggle_start(1);
        assert_eq!(read(&all.to_text()), (all_with_version(&all), vec![]));
        assert!(all.to_text().contains(r#""query":"?range=today""#));
    }

    fn all_with_version(all: &Collection) -> Collection {
        let mut all = all.clone();
        all.rest.insert("version".into(), 1.into());
        all
    }

    #[test]
    fn what_a_newer_version_added_is_kept() {
        let text =
            r#"{"later":[1],"start":null,"version":2,"views":[{"colour":3,"name":"a","query":"?x=1"}]}"#;
        let (all, faults) = read(text);
        assert!(all.is_newer() && faults.is_empty());
        assert_eq!(all.to_text(), text);
        let mut own = collection(&["b"]);
        assert_eq!(own.add(all), [""; 0]);
        assert!(own.to_text().contains(r#""later":[1]"#) && own.to_text().contains(r#""colour":3"#));
    }

    #[test]
    fn bad_views_are_told_and_good_ones_kept() {
        let long = "x".repeat(61);
        let text = format!(
            r##"{{"views":[7,{{"name":"a","query":""}},{{"query":"?"}},{{"name":" ","query":""}},{{"name":"b"}},
            {{"name":"c","query":"?a b"}},{{"name":"d","query":"#x"}},{{"name":"a","query":""}},
            {{"name":"{long}","query":""}},{{"name":"e","query":"?demo=1&token=abc&range=today"}}],"start":"gone"}}"##
        );
        let (all, faults) = read(&text);
        assert_eq!(names(&all), ["a", "e"]);
        assert_eq!((all.views[1].query.as_str(), &all.start), ("?range=today", &None));
        let expected = [
            "number 1 is no view",
            "number 3 has no name",
            "number 4 has no name",
            "number 5 has no query",
            "number 6 has a query that no address has",
            "number 7 has a query that no address has",
            "number 8 has the name of one before",
            "number 9 has a name of more than 60 letters",
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
    fn a_name_of_a_stranger_turns_nothing_round() {
        let view = SavedView::new(" a\u{202E}b\n\u{2069} ", "").unwrap();
        assert_eq!(view.name, "ab");
        assert_eq!(SavedView::new("\u{202E} \t", ""), Err("has no name"));
    }

    #[test]
    fn the_same_name_replaces_in_its_place() {
        let mut all = collection(&["a", "b"]);
        assert_eq!(all.save(SavedView::new("a", "?range=yesterday").unwrap()), Ok((0, true)));
        assert_eq!((names(&all), all.views[0].query.as_str()), (vec!["a", "b"], "?range=yesterday"));
        let full: Vec<String> = (0..MOST).map(|at| at.to_string()).collect();
        let mut full = collection(&full.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(full.save(saved("one more")).is_err() && full.save(saved("99")).is_ok());
    }

    #[test]
    fn a_name_is_one_views_alone_and_the_start_page_follows_it() {
        let mut all = collection(&["a", "b"]);
        assert!(all.toggle_start(0));
        assert_eq!(all.rename(0, "b"), Err("has the name of another view"));
        assert_eq!((all.rename(0, " c "), all.rename(0, "c")), (Ok(()), Ok(())));
        assert_eq!((names(&all), all.start_query()), (vec!["c", "b"], Some("?range=today")));
        assert!(!all.toggle_start(0));
        assert_eq!(all.start, None);
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
    fn a_view_that_goes_is_no_start_page_until_it_comes_back() {
        let mut all = collection(&["a", "b", "c"]);
        all.toggle_start(1);
        let before = all.clone();
        all.remove(1);
        all.remove(7);
        assert_eq!((names(&all), &all.start), (vec!["a", "c"], &None));
        assert_eq!(all.restore(before.clone()), 1);
        assert_eq!(all, before);
    }

    #[test]
    fn what_came_meanwhile_stays_when_a_view_comes_back() {
        let before = collection(&["a", "b"]);
        let mut all = collection(&["c", "a"]);
        all.restore(before);
        assert_eq!(names(&all), ["c", "b", "a"]);
    }

    #[test]
    fn views_from_a_file_replace_those_of_their_names_and_leave_the_start_page() {
        let (mut own, mut other) = (collection(&["a", "b"]), collection(&["b", "c"]));
        other.toggle_start(1);
        own.add(other.clone());
        assert_eq!((names(&own), own.start.as_deref()), (vec!["a", "b", "c"], Some("c")));
        own.toggle_start(0);
        own.add(other);
        assert_eq!(own.start.as_deref(), Some("a"));
    }
}
