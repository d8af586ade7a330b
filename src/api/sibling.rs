//! Readers for reports beside the five that the page asks: they mix texts into numbers, and each in another way.
//! Nothing on the page needs them yet, and what is not used is not shipped.

use std::cmp::Ordering;

use serde_json::Value;

use super::json::Node;
use crate::domain::order::order;
use crate::domain::trouble::Trouble;

/// A value that is a number in one row and a text in the next.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// A number, also one sent as text: `"8.00"`.
    Number(f64),
    /// Seconds, sent as `00:10:22`.
    Seconds(u64),
    /// Percent, sent as `"14%"`.
    Percent(f64),
    /// A text that is none of these: `"9AM - 10AM"`.
    Text(String),
    /// `"-"` or `"NaN"`: there is none.
    Nothing,
}

/// What a text or a number stands for.
pub fn figure(value: &Value) -> Figure {
    let Some(text) = value.as_str() else {
        return value.as_f64().map_or(Figure::Nothing, Figure::Number);
    };
    let number = |text: &str| Node::root(&Value::from(text)).measure().ok();
    if let Some(seconds) = seconds(text) {
        return Figure::Seconds(seconds);
    }
    if let Some(percent) = text.strip_suffix('%') {
        return number(percent).map_or(Figure::Nothing, Figure::Percent);
    }
    match text.trim() {
        "" | "-" | "NaN" | "Infinity" | "NaN:NaN:NaN" => Figure::Nothing,
        text => number(text).map_or_else(|| Figure::Text(text.into()), Figure::Number),
    }
}

/// Seconds of `HH:MM:SS`. The workspace's rounding can make `00:00:60`, and hours can have three digits.
pub fn seconds(text: &str) -> Option<u64> {
    let mut parts = text.trim().split(':').map(|part| part.parse::<u64>().ok());
    let (hours, minutes, seconds) = (parts.next()??, parts.next()??, parts.next()??);
    let is_time = minutes <= 60 && seconds <= 60 && parts.next().is_none();
    if is_time { hours.checked_mul(3_600)?.checked_add(minutes * 60 + seconds) } else { None }
}

/// The rows of analytics/overview: title and value. It is a bare list, and for a name or a date that the workspace
/// cannot read it is an object without any.
pub fn overview(answer: &Value) -> Result<Vec<(String, Figure)>, Trouble> {
    titled(answer, None)
}

/// The totalizers of a dashboard, of whichever kind.
pub fn totalizers(answer: &Value) -> Result<Vec<(String, Figure)>, Trouble> {
    titled(answer, Some("totalizers"))
}

fn titled(answer: &Value, field: Option<&str>) -> Result<Vec<(String, Figure)>, Trouble> {
    let root = Node::root(answer);
    let read = |row: Node<'_>| Ok((row.field("title")?.text()?, figure(row.field("value")?.value())));
    match field {
        Some(name) => root.field(name)?.each(read),
        None if answer.is_object() => Ok(Vec::new()),
        None => root.each(read),
    }
}

/// The rows of agent-overview: username and value, the largest first. The workspace orders durations by their hours
/// alone. An unknown chart has no rows.
pub fn agent_overview(answer: &Value) -> Result<Vec<(String, Figure)>, Trouble> {
    let Some(data) = answer.get("data") else { return Ok(Vec::new()) };
    let read = |row: Node<'_>| Ok((row.field("name")?.text()?, figure(row.field("value")?.value())));
    let rows = Node::list(data, "data").each(read)?;
    let size = |at: usize| rows.get(at).map_or(-1.0, |(_, figure)| size(figure));
    let places = order(rows.len(), &|a, b| size(b).partial_cmp(&size(a)).unwrap_or(Ordering::Equal));
    Ok(places.into_iter().filter_map(|at| rows.get(at).cloned()).collect())
}

fn size(figure: &Figure) -> f64 {
    match figure {
        Figure::Number(number) | Figure::Percent(number) => *number,
        Figure::Seconds(seconds) => *seconds as f64,
        Figure::Text(_) | Figure::Nothing => -1.0,
    }
}

/// The rows of departments/percentage-abandoned-chats: a department's id, if the row has one, and percent. The
/// vendor's types name the field otherwise than its code.
pub fn abandoned(answer: &Value) -> Result<Vec<(Option<String>, f64)>, Trouble> {
    Node::root(answer).field("departments")?.each(|row| {
        let other = row.optional("percentageOfAbandonedRooms");
        let percent = match other {
            Some(percent) => percent.measure()?,
            None => row.field("percentageOfAbandonedChats")?.measure()?,
        };
        Ok((row.field("_id")?.text_or_null()?, percent))
    })
}
