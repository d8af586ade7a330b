//! The stored and exported form of saved views: one text of JSON. What a newer version has added to it is kept.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::saved_view::{SavedView, ViewError};
use super::saved_view_collection::Collection;

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

    pub(super) fn read(&mut self, entry: Value) -> Result<usize, ViewError> {
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
    fn stored(&self) -> Entry {
        let Self { name, search, rest } = self;
        Entry { name: name.as_str().into(), query: search.as_str().into(), rest: rest.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::filters::saved_view_collection::{ImportOutcome, StartChange};

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
            "view 1 has no name",
            "view 3 has no name",
            "view 4 has no name",
            "view 5 has no query",
            "view 6 has a query that no address can have",
            "view 7 has a query that no address can have",
            "view 8 has the name of another view",
            "view 9 has a name longer than 60 characters",
            "view 10 has an address that is too long",
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
            assert_eq!(Collection::from_stored(text).1, ["it isn't a list of views"]);
        }
        let (all, faults) = Collection::from_stored(r#"{"views":[{"name":"a","query":""},7]}"#);
        assert_eq!((names(&all), faults), (vec!["a"], vec!["view 2 has no name".to_owned()]));
    }

    #[test]
    fn bidi_controls_are_removed_from_an_imported_name() {
        let view = SavedView::new(" a\u{202E}b\n\u{2069} ", "").unwrap();
        assert_eq!(view.name, "ab");
        for name in ["\u{202E} \t", "\u{200B}", "\u{3164}"] {
            assert_eq!(SavedView::new(name, ""), Err(ViewError::NoName));
        }
    }
}
