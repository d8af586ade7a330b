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

    fn size(&self) -> f64 {
        match self {
            Self::Number(number) | Self::Percent(number) => *number,
            Self::Seconds(seconds) => *seconds as f64,
            Self::Text(_) | Self::Nothing => -1.0,
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
    #[serde(alias = "name")]
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

/// The rows of agent-overview: username and value. An unknown chart has no rows.
#[derive(Deserialize)]
struct AgentOverview {
    #[serde(default)]
    data: Vec<Row>,
}

/// They are sorted here, the largest first: the workspace orders durations by their hours alone.
pub fn agent_overview(answer: &Value) -> Result<Vec<(String, Figure)>, String> {
    let mut rows = pairs(read::<AgentOverview>(answer)?.data);
    rows.sort_by(|(_, one), (_, other)| other.size().total_cmp(&one.size()));
    Ok(rows)
}

/// The rows of departments/percentage-abandoned-chats: a department's id, if the row has one, and percent. The vendor's
/// types name the field otherwise than its code.
#[derive(Deserialize)]
struct Abandoned {
    departments: Vec<AbandonedShare>,
}

#[derive(Deserialize)]
struct AbandonedShare {
    #[serde(rename = "_id", deserialize_with = "Option::deserialize")]
    id: Option<String>,
    #[serde(rename = "percentageOfAbandonedChats", alias = "percentageOfAbandonedRooms")]
    percent: f64,
}

pub fn abandoned(answer: &Value) -> Result<Vec<(Option<String>, f64)>, String> {
    let shares = read::<Abandoned>(answer)?.departments;
    Ok(shares.into_iter().map(|share| (share.id, share.percent)).collect())
}

fn read<'de, T: Deserialize<'de>>(answer: &'de Value) -> Result<T, String> {
    T::deserialize(answer).map_err(|error| error.to_string())
}
