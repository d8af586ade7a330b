//! Asks until all rows are here. How pages are asked for differs by version, so it is found out by trying.

use std::collections::BTreeSet;

use serde_json::Value;

use super::client::{Client, Dated};
use super::json::Node;
use super::kept::Freshness;
use super::memory::Paging;
use super::reply::{self, Refusal};
use super::request::Request;
use crate::domain::limits;
use crate::domain::trouble::Trouble;

/// A list that comes in pages.
pub(super) struct Listing {
    /// The field that holds the rows.
    pub list: &'static str,
    /// The field that tells rows apart: pages can overlap, because the workspace's order is not stable.
    pub key: &'static str,
    /// The permission that it needs.
    pub permission: &'static str,
    /// Whether every version takes pages here; the analytics learnt it late.
    pub always_paged: bool,
}

/// Rows of all pages.
pub(super) struct Rows<R> {
    /// The rows.
    pub rows: Vec<R>,
    /// How many more the workspace announced than it gave.
    pub missing: u64,
    /// How many more it has than the page takes in.
    pub beyond: u64,
    /// Of each row that could not be read, its key, if that could be.
    pub unread: Vec<Option<String>>,
}

/// The largest page that a workspace gives by default.
const LARGEST: usize = 100;

impl Client {
    /// All rows of a paged report: all at once if the workspace allows that, else page by page.
    pub(super) async fn rows<R>(
        &self,
        request: &Request,
        listing: &Listing,
        freshness: Freshness,
        read: fn(Node<'_>) -> Result<R, Trouble>,
    ) -> Result<Dated<Rows<R>>, Refusal> {
        let spoilt = |trouble: Trouble| {
            // A spoilt answer is asked for again.
            if matches!(trouble, Trouble::Unreadable { .. } | Trouble::SomethingElse { .. }) {
                self.forget(&request.path);
            }
            trouble
        };
        let all = self.pages(request, listing, freshness).await.map_err(|refusal| match refusal {
            Refusal::Trouble(trouble) => Refusal::Trouble(spoilt(trouble)),
            absent => absent,
        })?;
        let rows = Value::Array(all.value.rows);
        let key = |row: Node<'_>| row.optional(listing.key)?.text().ok();
        let (rows, unread) = Node::list(&rows, listing.list).each_readable(read, key).map_err(spoilt)?;
        if !unread.is_empty() {
            self.forget(&request.path);
        }
        let (missing, beyond) = (all.value.missing, all.value.beyond);
        Ok(Dated { value: Rows { rows, missing, beyond, unread }, at: all.at })
    }

    async fn pages(
        &self,
        request: &Request,
        listing: &Listing,
        freshness: Freshness,
    ) -> Result<Dated<Rows<Value>>, Refusal> {
        let first = self.first_page(request, listing, freshness).await?;
        let (page, mut total) = self.page(&first.value, listing)?;
        let mut all = Gathered::new(page, listing.key);
        let mut is_cut = true;
        for _ in 0..limits::PAGES {
            if all.is_full() {
                break;
            }
            is_cut = false;
            if all.rows.len() as u64 >= total || all.rows.is_empty() || !self.may_page(listing) {
                break;
            }
            let next = request.clone().with("count", LARGEST).with("offset", all.rows.len());
            let answer = match self.ask(&next, listing.permission, freshness).await {
                Err(refusal) if !listing.always_paged && is_about_parameters(&refusal) => {
                    self.learn(|memory| memory.paging = Paging::Refused);
                    break;
                }
                answer => answer?,
            };
            let (more, announced) = self.page(&answer.value, listing)?;
            total = announced;
            if !all.take(more) {
                break;
            }
            // Where it was the last page that is asked for, what is left is more than the page takes in.
            is_cut = true;
        }
        let lacking = total.max(all.came).saturating_sub(all.rows.len() as u64);
        let (missing, beyond) = if is_cut { (0, lacking) } else { (lacking, 0) };
        Ok(Dated { value: Rows { rows: all.rows, missing, beyond, unread: Vec::new() }, at: first.at })
    }

    fn page<'a>(&self, answer: &'a Value, listing: &Listing) -> Result<(&'a [Value], u64), Trouble> {
        page(answer, listing).map_err(|trouble| reply::explained(trouble, answer, self.host()))
    }

    /// Whether pages may be asked for at all.
    fn may_page(&self, listing: &Listing) -> bool {
        listing.always_paged || self.memory().paging != Paging::Refused
    }

    /// Whether the first question is one with pages: it is where they are known to be taken, or likely to be.
    fn begins_with_pages(&self, listing: &Listing) -> bool {
        let memory = self.memory();
        let is_older = || memory.version.as_ref().is_some_and(|version| version.is_before(7, 9));
        match memory.paging {
            _ if listing.always_paged => true,
            Paging::Unknown => !is_older(),
            paging => paging == Paging::Taken,
        }
    }

    async fn first_page(
        &self,
        request: &Request,
        listing: &Listing,
        freshness: Freshness,
    ) -> Result<Dated<std::sync::Arc<Value>>, Refusal> {
        let mut refused = false;
        if self.begins_with_pages(listing) {
            let answer = self.ask(&request.clone().with("count", 0), listing.permission, freshness).await;
            refused = !listing.always_paged && answer.as_ref().is_err_and(is_about_parameters);
            if !refused {
                if answer.is_ok() && !listing.always_paged {
                    self.learn(|memory| memory.paging = Paging::Taken);
                }
                return answer;
            }
        }
        let answer = self.ask(request, listing.permission, freshness).await?;
        if refused {
            // Only now is it sure that the paging was what it refused.
            self.learn(|memory| memory.paging = Paging::Refused);
        }
        Ok(answer)
    }
}

/// The rows of several pages, each once.
///
/// Rows without a key cannot be told apart by it, and there can be two of them: what has no department and what has a
/// null are two groups, both sent as a null. Of a page both are meant; from another page one counts where it differs. One
/// that is alike is taken for a repetition, and then missing in the number of rows, which is told.
struct Gathered {
    rows: Vec<Value>,
    /// How many different rows came, with those that the page does not take in.
    came: u64,
    key: &'static str,
    known: BTreeSet<String>,
    /// The places of rows without a key.
    nameless: Vec<usize>,
}

impl Gathered {
    /// All rows of the first page.
    fn new(page: &[Value], key: &'static str) -> Self {
        let mut all = Self { rows: Vec::new(), came: 0, key, known: BTreeSet::new(), nameless: Vec::new() };
        page.iter().for_each(|row| all.push(row));
        all
    }

    fn is_full(&self) -> bool {
        self.rows.len() >= limits::ROWS
    }

    /// Takes what is new of another page; tells whether anything was.
    fn take(&mut self, page: &[Value]) -> bool {
        let (came, before) = (self.came, self.rows.len());
        for row in page {
            if !self.is_repeated(row, before) {
                self.push(row);
            }
        }
        self.came > came
    }

    fn push(&mut self, row: &Value) {
        self.came += 1;
        if self.is_full() {
            return;
        }
        match id(row, self.key) {
            Some(id) => drop(self.known.insert(id)),
            None => self.nameless.push(self.rows.len()),
        }
        self.rows.push(row.clone());
    }

    /// Whether a row is one of those known, of which the first `before` are from earlier pages.
    fn is_repeated(&self, row: &Value, before: usize) -> bool {
        match id(row, self.key) {
            Some(id) => self.known.contains(&id),
            None => {
                let earlier = self.nameless.iter().filter(|place| **place < before);
                self.nameless.len() > 1 || earlier.into_iter().any(|place| self.rows.get(*place) == Some(row))
            }
        }
    }
}

/// What tells a row from others, as it is written; none where it has nothing of the kind.
fn id(row: &Value, key: &str) -> Option<String> {
    row.get(key).filter(|id| !id.is_null()).map(Value::to_string)
}

/// The rows of one page, and how many rows there are in all.
fn page<'a>(answer: &'a Value, listing: &Listing) -> Result<(&'a [Value], u64), Trouble> {
    let root = Node::root(answer);
    root.field(listing.list)?.items()?;
    let rows = answer[listing.list].as_array().map(Vec::as_slice).unwrap_or_default();
    Ok((rows, root.field("total")?.count()?))
}

fn is_about_parameters(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::Trouble(Trouble::Rejected { why }) if why.contains("additional properties"))
}
