//! Walks through JSON and names the place where it differs from what was documented. One walker for all answers is a
//! fraction of the code that a derived reader for each of them would be.

use std::fmt;

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::domain::limits;
use crate::domain::trouble::Trouble;

/// No number that is sent as text is longer, in bytes.
const LONGEST_NUMBER: usize = 64;

/// A value and the way to it.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    value: &'a Value,
    path: Path<'a>,
}

#[derive(Clone, Copy)]
enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl<'a> Node<'a> {
    /// The whole answer.
    pub fn root(value: &'a Value) -> Self {
        Self { value, path: Path::Root }
    }

    /// A list that was put together from pages, under the name that it has in each.
    pub fn list(value: &'a Value, name: &'a str) -> Self {
        Self { value, path: Path::Field(&Path::Root, name) }
    }

    /// Reads a value that stands in a list of the answer, of this name and at this place in it.
    pub fn in_list<T>(value: &Value, place: (&str, usize), read: impl FnOnce(Node<'_>) -> T) -> T {
        let (name, index) = place;
        read(Node { value, path: Path::Item(&Path::Field(&Path::Root, name), index) })
    }

    /// The value itself.
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// A field that must be there; it may be null.
    pub fn field(&'a self, name: &'a str) -> Result<Node<'a>, Trouble> {
        let value = self.value.get(name);
        let path = Path::Field(&self.path, name);
        value
            .map(|value| Node { value, path })
            .ok_or_else(|| unreadable(words::troubles_place_missing(&path.to_string())))
    }

    /// A field that may be missing or null.
    pub fn optional(&'a self, name: &'a str) -> Option<Node<'a>> {
        self.field(name).ok().filter(|field| !field.value.is_null())
    }

    /// The items of a list, as they came.
    pub fn items(&self) -> Result<&[Value], Trouble> {
        self.value.as_array().map(Vec::as_slice).ok_or_else(|| self.is_not(words::troubles_kind_list))
    }

    /// Refuses a list of more items than these.
    pub fn at_most(self, most: usize) -> Result<Self, Trouble> {
        match self.items()?.len() {
            count if count > most => {
                Err(unreadable(words::troubles_place_too_many(most as f64, &self.path.to_string())))
            }
            _ => Ok(self),
        }
    }

    /// Reads each item of a list.
    pub fn each<T>(&self, read: impl Fn(Node<'_>) -> Result<T, Trouble>) -> Result<Vec<T>, Trouble> {
        let node = |(index, value)| Node { value, path: Path::Item(&self.path, index) };
        self.items()?.iter().enumerate().map(node).map(read).collect()
    }

    /// Reads each item of a list for itself: beside those that can be read, what `lost` tells of each that cannot. Where
    /// none can, the list is not of the documented form, and the first says how.
    pub fn each_readable<T, U>(
        &self,
        read: impl Fn(Node<'_>) -> Result<T, Trouble>,
        lost: impl Fn(Node<'_>) -> U,
    ) -> Result<(Vec<T>, Vec<U>), Trouble> {
        let (mut all, mut unread, mut first) = (Vec::new(), Vec::new(), None);
        for item in self.each(|item| Ok(read(item).map_err(|trouble| (trouble, lost(item)))))? {
            match item {
                Ok(item) => all.push(item),
                Err((trouble, lost)) => {
                    unread.push(lost);
                    first.get_or_insert(trouble);
                }
            }
        }
        match first {
            Some(trouble) if all.is_empty() => Err(trouble),
            _ => Ok((all, unread)),
        }
    }

    /// Reads each field of an object whose names are strangers' text, which an error must not repeat.
    pub fn entries(
        &self,
        read: &mut dyn FnMut(&str, Node<'_>) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let fields = self.value.as_object().ok_or_else(|| self.is_not(words::troubles_kind_object))?;
        for (index, (name, value)) in fields.iter().enumerate() {
            read(name, Node { value, path: Path::Item(&self.path, index) })?;
        }
        Ok(())
    }

    /// A text.
    pub fn text(&self) -> Result<String, Trouble> {
        self.value.as_str().map(str::to_owned).ok_or_else(|| self.is_not(words::troubles_kind_text))
    }

    /// A text that can be an id: a longer one would fill addresses and storages.
    pub fn id(&self) -> Result<String, Trouble> {
        let most = limits::ID_BYTES;
        let is_short = |text: &String| text.len() <= most;
        let too_long = || unreadable(words::troubles_place_too_long(most as f64, &self.path.to_string()));
        self.text().and_then(|text| Some(text).filter(is_short).ok_or_else(too_long))
    }

    /// A text, or nothing where it is null.
    pub fn text_or_null(&self) -> Result<Option<String>, Trouble> {
        if self.value.is_null() { Ok(None) } else { self.text().map(Some) }
    }

    /// A count: `20`, `20.0` or, as some versions send it, `"20"`. A fraction and a negative number are errors.
    pub fn count(&self) -> Result<u64, Trouble> {
        // 2^53: beyond it a double no longer tells whole numbers apart.
        let whole = |number: f64| number.fract() == 0.0 && (0.0..=9_007_199_254_740_992.0).contains(&number);
        let number = self.number().filter(|number| whole(*number));
        number.map(|number| number as u64).ok_or_else(|| self.is_not(words::troubles_kind_whole_number))
    }

    /// A measure: `12.5`, `12` or `"12.5"`.
    pub fn measure(&self) -> Result<f64, Trouble> {
        self.number().ok_or_else(|| self.is_not(words::troubles_kind_number))
    }

    /// An instant as `2026-03-01T08:00:00.000Z`.
    pub fn instant(&self) -> Result<DateTime<Utc>, Trouble> {
        let text = self.value.as_str();
        text.and_then(|text| DateTime::parse_from_rfc3339(text).ok())
            .map(|at| at.to_utc())
            .ok_or_else(|| self.is_not(words::troubles_kind_instant))
    }

    /// A number, sent as one or as text. JSON has no number that is not finite.
    fn number(&self) -> Option<f64> {
        match self.value {
            Value::Number(number) => number.as_f64(),
            // A longer text is none, and may be a list without end.
            Value::String(text) if text.len() <= LONGEST_NUMBER => {
                serde_json::from_str::<Value>(text.trim()).ok().and_then(|number| number.as_f64())
            }
            _ => None,
        }
    }

    fn is_not(&self, wanted: fn() -> &'static str) -> Trouble {
        unreadable(words::troubles_place_not(kind(self.value), &self.path.to_string(), wanted()))
    }
}

fn unreadable(place: String) -> Trouble {
    Trouble::Unreadable { place }
}

/// What a value is, without repeating a stranger's text.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => words::troubles_kind_nothing(),
        Value::Bool(_) => words::troubles_kind_true_or_false(),
        Value::Number(_) => words::troubles_kind_number(),
        Value::String(_) => words::troubles_kind_text(),
        Value::Array(_) => words::troubles_kind_list(),
        Value::Object(_) => words::troubles_kind_object(),
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => f.write_str(words::troubles_answer()),
            Self::Field(Path::Root, name) => f.write_str(name),
            Self::Field(parent, name) => write!(f, "{parent}.{name}"),
            Self::Item(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn place<T>(result: Result<T, Trouble>) -> String {
        match result {
            Err(Trouble::Unreadable { place }) => place,
            _ => "understood".into(),
        }
    }

    #[test]
    fn a_count_may_be_text_but_not_a_guess() {
        let count = |value: Value| Node::root(&value).count().ok();
        assert_eq!(
            [json!(20), json!(20.0), json!("20"), json!(0)].map(count),
            [Some(20), Some(20), Some(20), Some(0)]
        );
        let others = [json!(-1), json!(1.5), json!("-"), json!(null), json!(true), json!(""), json!(1e300)];
        assert_eq!(others.map(count), [None; 7]);
        assert_eq!(count(json!(format!("1.{}", "0".repeat(100)))), None);
    }

    #[test]
    fn a_measure_is_finite() {
        let measure = |value: Value| Node::root(&value).measure().ok();
        let values = [json!(12.5), json!("12.5"), json!(7), json!("NaN"), json!(null)];
        assert_eq!(values.map(measure), [Some(12.5), Some(12.5), Some(7.0), None, None]);
    }

    #[test]
    fn what_is_too_much_is_named_by_its_place() {
        let answer = json!({ "dataLabels": [1, 2, 3], "_id": "x".repeat(limits::ID_BYTES + 1) });
        let root = Node::root(&answer);
        let labels = root.field("dataLabels").unwrap();
        assert_eq!(place(labels.at_most(2)), "dataLabels has more than 2 entries");
        assert!(labels.at_most(3).is_ok());
        assert_eq!(place(root.field("_id").unwrap().id()), "_id has more than 1000 letters");
    }

    #[test]
    fn what_differs_is_named_by_its_place() {
        let answer = json!({ "dataPoints": [1, true], "agents": [{ "stats": {} }] });
        let root = Node::root(&answer);
        let points = root.field("dataPoints").unwrap();
        assert_eq!(
            place(points.each(|point| point.measure())),
            "dataPoints[1] is true or false and not a number"
        );
        assert_eq!(place(root.field("total")), "total is missing");
        let agents = root.field("agents").unwrap();
        let deep = agents.each(|agent| agent.field("stats")?.field("name")?.text());
        assert_eq!(place(deep), "agents[0].stats.name is missing");
        assert_eq!(place(root.text()), "the answer is an object and not text");
    }

    #[test]
    fn one_item_that_cannot_be_read_takes_only_itself_away() {
        let read =
            |list: Value| Node::root(&list).each_readable(|item| item.count(), |item| item.value().clone());
        assert_eq!(read(json!([1, "x", 3, null])), Ok((vec![1, 3], vec![json!("x"), json!(null)])));
        assert_eq!(read(json!([])), Ok((vec![], vec![])));
        assert_eq!(place(read(json!([true, "x"]))), "the answer[0] is true or false and not a whole number");
        assert_eq!(place(read(json!({}))), "the answer is an object and not a list");
    }

    #[test]
    fn null_is_the_same_as_missing_where_a_field_is_optional() {
        let answer = json!({ "name": null });
        assert!(Node::root(&answer).optional("name").is_none());
        assert_eq!(Node::root(&answer).field("name").unwrap().text_or_null(), Ok(None));
    }
}
