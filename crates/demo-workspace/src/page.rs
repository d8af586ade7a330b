//! Cuts a list into pages, and sorts it, by the server's rules.

use std::cmp::Ordering;

use serde_json::{Value, json};

use crate::COMPLETE;
use crate::Request;
use crate::Response;
use crate::refusal;

const DEFAULT_COUNT: usize = 50;
const MAX_COUNT: usize = 100;

/// One page of a list under its name, with `count`, `offset` and `total` beside it.
pub fn page(name: &str, list: Vec<Value>, request: &Request) -> Response {
    let total = list.len();
    let offset = number(request, "offset").unwrap_or(0);
    let limit = match number(request, "count") {
        None => DEFAULT_COUNT,
        // The setting that allows infinite counts is on unless somebody turned it off.
        Some(0) => usize::MAX,
        Some(count) => count.min(MAX_COUNT),
    };
    let rows: Vec<Value> = list.into_iter().skip(offset).take(limit).collect();
    Response::success(json!({ "count": rows.len(), "offset": offset, "total": total, name: rows }))
}

fn number(request: &Request, name: &str) -> Option<usize> {
    let text = request.parameter(name)?;
    if !COMPLETE {
        return text.parse().ok();
    }
    serde_json::from_str::<Value>(text.trim()).ok()?.as_f64().map(|number| number.max(0.0) as usize)
}

/// The parameter `sort`: field names, in their order, and whether each ascends.
pub fn sort_keys(request: &Request) -> Result<Vec<(String, bool)>, Response> {
    let text = request.parameter("sort").filter(|text| COMPLETE && !text.is_empty());
    let Some(text) = text else { return Ok(Vec::new()) };
    let Ok(Value::Object(keys)) = serde_json::from_str(text) else {
        return Err(refusal::invalid_sort(text));
    };
    let direction =
        |value: &Value| value.as_i64().filter(|number| number.abs() == 1).map(|number| number == 1);
    let read = |(name, value): (String, Value)| direction(&value).map(|ascends| (name, ascends));
    let keys: Option<Vec<_>> = keys.into_iter().map(read).collect();
    let mut keys = keys.ok_or_else(|| refusal::invalid_sort(text))?;
    // In the order of the query: serde_json's map does not keep it.
    keys.sort_by_key(|(name, _)| text.find(&format!("\"{name}\"")));
    Ok(keys)
}

/// Sorts rows by one of their fields, in binary order; rows that are equal keep their places. By insertion, because the
/// library's own sort would weigh as much as a report.
pub fn sort(rows: &mut Vec<Value>, keys: &[(String, bool)], default: &str) {
    let fallback = [(default.to_owned(), true)];
    let keys = if keys.is_empty() { &fallback } else { keys };
    for (name, ascends) in keys.iter().rev() {
        for row in std::mem::take(rows) {
            let is_before = |other: &Value| {
                let (first, second) = if *ascends { (other, &row) } else { (&row, other) };
                let order = sort_rank(&first[name]).partial_cmp(&sort_rank(&second[name]));
                order != Some(Ordering::Greater)
            };
            let index = rows.partition_point(is_before);
            rows.insert(index, row);
        }
    }
}

/// A value's rank in a sort: numbers before texts.
fn sort_rank(value: &Value) -> (f64, &str) {
    match value {
        Value::Number(number) => (number.as_f64().unwrap_or_default(), ""),
        Value::Bool(truth) => (f64::from(u8::from(*truth)), ""),
        Value::String(text) => (f64::INFINITY, text),
        _ => (f64::NEG_INFINITY, ""),
    }
}
