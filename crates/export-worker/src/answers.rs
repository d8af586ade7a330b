//! The workspace's answers as JSON: each as it came, beside what it was asked.

use std::collections::BTreeMap;

use export::book::{Answer, Answers};
use export::instant::instant;
use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::value::RawValue;

/// A file of answers. A body stands in it letter by letter as it came.
#[derive(Serialize)]
struct File<'a> {
    receipt: &'a [(String, String)],
    answers: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    reports: &'a [String],
    path: &'a str,
    /// The parameters, unescaped.
    query: BTreeMap<String, String>,
    /// What a call was asked that only reads.
    #[serde(skip_serializing_if = "Option::is_none")]
    call: Option<&'a str>,
    answered: String,
    is_cached: bool,
    is_old: bool,
    /// `answered`, `failed`, or `not kept`.
    state: &'static str,
    body: Option<&'a RawValue>,
}

/// The bytes of the file.
pub fn json(answers: &Answers) -> serde_json::Result<Vec<u8>> {
    let answers_of = answers.answers.iter().map(entry).collect();
    serde_json::to_vec_pretty(&File { receipt: &answers.receipt, answers: answers_of })
}

fn entry(answer: &Answer) -> Entry<'_> {
    let (target, call) = match answer.request.split_once(' ') {
        Some((target, call)) => (target, Some(call)),
        None => (answer.request.as_str(), None),
    };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    // What is no JSON is not kept either.
    let body = answer.body.as_deref().and_then(|body| serde_json::from_str(body).ok());
    let state = match body {
        _ if !answer.is_answered => "failed",
        Some(_) => "answered",
        None => "not kept",
    };
    Entry {
        reports: &answer.reports,
        path,
        query: query.split('&').filter_map(parameter).collect(),
        call,
        answered: instant(answer.at),
        is_cached: answer.is_cached,
        is_old: answer.is_old,
        state,
        body,
    }
}

fn parameter(pair: &str) -> Option<(String, String)> {
    let (name, value) = pair.split_once('=')?;
    let [name, value] = [name, value].map(|text| percent_decode_str(text).decode_utf8_lossy().into_owned());
    Some((name, value))
}
