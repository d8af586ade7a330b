//! What a route's query may contain, as its validator sees it. Only the first broken rule is reported.

use crate::Request;
use crate::Response;
use crate::Version;
use crate::refusal;
use serde_json::Value;

/// The rules of one route's query.
pub struct Schema {
    /// How a broken rule is put into words.
    pub style: Style,
    /// The required parameters, in the order in which a missing one is reported.
    pub required: &'static [&'static str],
    /// The parameters that may be there.
    pub optional: &'static [&'static str],
    /// Whether the answer comes in pages.
    pub paging: Paging,
}

/// How a broken rule is put into words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The route was added the old way.
    Classic,
    /// The route was added the typed way.
    Typed,
    /// The route checks nothing.
    Unchecked,
}

/// Whether `count`, `offset` and `sort` are accepted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Paging {
    /// Never.
    No,
    /// On versions that page reports.
    NewerVersions,
    /// Always.
    Yes,
}

impl Schema {
    /// The rules of a route that checks nothing.
    pub const UNCHECKED: Self =
        Self { style: Style::Unchecked, required: &[], optional: &[], paging: Paging::No };

    /// Checks a query, and words the first problem.
    pub fn check(&self, version: Version, request: &Request) -> Result<(), Response> {
        let refuse = match self.style {
            Style::Unchecked => return Ok(()),
            Style::Classic => refusal::invalid_params,
            Style::Typed => refusal::invalid_params_typed,
        };
        let is_paged =
            self.paging == Paging::Yes || (self.paging == Paging::NewerVersions && version.pages_reports());
        match self.problem(is_paged, request) {
            Some(problem) => Err(refuse(&problem)),
            None => Ok(()),
        }
    }

    fn problem(&self, is_paged: bool, request: &Request) -> Option<String> {
        if let Some(name) = self.required.iter().find(|name| request.parameter(name).is_none()) {
            return Some(format!("must have required property '{name}'"));
        }
        let is_number = |name: &str| is_paged && ["count", "offset"].contains(&name);
        let is_known = |name: &str| {
            let listed =
                self.required.iter().chain(self.optional).any(|known| *known == name.trim_end_matches("[]"));
            listed || is_number(name) || (is_paged && name == "sort")
        };
        if request.query.iter().any(|(name, _)| !is_known(name)) {
            return Some("must NOT have additional properties".to_owned());
        }
        let is_bad = |(name, value): &(String, String)| {
            is_number(name)
                && !serde_json::from_str::<Value>(value.trim()).is_ok_and(|number| number.is_number())
        };
        if request.query.iter().any(is_bad) {
            return Some("must be number".to_owned());
        }
        // What is given twice arrives as a list, which only the ids may be.
        let count = |name: &str| request.query.iter().filter(|(other, _)| other == name).count();
        let is_list = |(name, _): &(String, String)| {
            name.trim_end_matches("[]") != "ids" && (name.ends_with("[]") || count(name) > 1)
        };
        request.query.iter().any(is_list).then(|| "must be string".to_owned())
    }
}
