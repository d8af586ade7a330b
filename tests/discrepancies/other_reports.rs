//! Readers for reports beside those that the page asks: they mix texts into numbers, and each in another way. The page
//! needs none of them; they show that such answers can be read by structs.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

/// A value that is a number in one row and a text in the next.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(from = "Sent")]
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

#[derive(Deserialize)]
#[serde(untagged)]
enum Sent {
    Number(f64),
    Text(String),
    Other(IgnoredAny),
}

impl From<Sent> for Figure {
    fn from(sent: Sent) -> Self {
        match sent {
            Sent::Number(number) => Self::Number(number),
            Sent::Text(text) => Self::of_text(text.trim()),
            Sent::Other(_) => Self::Nothing,
        }
    }
}

impl Figure {
    fn of_text(text: &str) -> Self {
        let number = |text: &str| serde_json::from_str::<f64>(text.trim()).ok();
        if let Some(seconds) = seconds(text) {
            return Self::Seconds(seconds);
        }
        if let Some(percent) = text.strip_suffix('%') {
            return number(percent).map_or(Self::Nothing, Self::Percent);
        }
        match text {
            "" | "-" | "NaN" | "Infinity" | "NaN:NaN:NaN" => Self::Nothing,
            text => number(text).map_or_else(|| Self::Text(text.into()), Self::Number),
        }
    }
}

/// Seconds of `HH:MM:SS`. The workspace's rounding can make `00:00:60`, and hours can have three digits.
pub fn seconds(text: &str) -> Option<u64> {
    let mut parts = text.trim().split(':').map(|part| part.parse::<u64>().ok());
    let (hours, minutes, seconds) = (parts.next()??, parts.next()??, parts.next()??);
    let is_time = minutes <= 60 && seconds <= 60 && parts.next().is_none();
    if is_time { hours.checked_mul(3_600)?.checked_add(minutes * 60 + seconds) } else { None }
}

#[derive(Deserialize)]
struct Row {
    title: String,
    value: Figure,
}

fn pairs(rows: Vec<Row>) -> Vec<(String, Figure)> {
    rows.into_iter().map(|row| (row.title, row.value)).collect()
}

/// The rows of analytics/overview: title and value. It is a bare list, and for a name or a date that the workspace
/// cannot read it is an object without any.
#[derive(Deserialize)]
#[serde(untagged)]
enum Overview {
    Rows(Vec<Row>),
    Nothing {},
}

pub fn overview(answer: &Value) -> Result<Vec<(String, Figure)>, String> {
    Ok(match read(answer)? {
        Overview::Rows(rows) => pairs(rows),
        Overview::Nothing {} => Vec::new(),
    })
}

/// The totalizers of a dashboard, of whichever kind.
#[derive(Deserialize)]
struct Totalizers {
    totalizers: Vec<Row>,
}

pub fn totalizers(answer: &Value) -> Result<Vec<(String, Figure)>, String> {
    read(answer).map(|answer: Totalizers| pairs(answer.totalizers))
}

fn read<'de, T: Deserialize<'de>>(answer: &'de Value) -> Result<T, String> {
    T::deserialize(answer).map_err(|error| error.to_string())
}
