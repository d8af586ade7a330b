//! Asks until all rows are here. How pages are asked for differs by version, so it is found out by trying.

use serde_json::Value;

use super::client::{Client, Dated};
use super::json::Node;
use super::kept::Freshness;
use super::memory::Paging;
use super::reply::{self, Refusal};
use super::request::Request;
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
    /// Of each row that could not be read, its key, if that could be.
    pub unread: Vec<Option<String>>,
}

/// The largest page that a workspace gives by default.
const LARGEST: usize = 100;
/// An end for a workspace that keeps announcing more.
const MOST_PAGES: usize = 50;

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
        Ok(Dated { value: Rows { rows, missing: all.value.missing, unread }, at: all.at })
    }

    async fn pages(
        &self,
        request: &Request,
        listing: &Listing,
        freshness: Freshness,
    ) -> Result<Dated<Rows<Value>>, Refusal> {
        let first = self.first_page(request, listing, freshness).await?;
        let (mut rows, mut total) = self.page(&first.value, listing)?;
        for _ in 0..MOST_PAGES {
            if rows.len() as u64 >= total || rows.is_empty() || !self.may_page(listing) {
                break;
            }
            let next = request.clone().with("count", LARGEST).with("offset", rows.len());
            let answer = match self.ask(&next, listing.permission, freshness).await {
                Err(refusal) if !listing.always_paged && is_about_parameters(&refusal) => {
                    self.learn(|memory| memory.paging = Paging::Refused);
                    break;
                }
                answer => answer?,
            };
            let (more, announced) = self.page(&answer.value, listing)?;
            total = announced;
            let before = rows.len();
            for row in more {
                if !is_repeated(&row, &rows, before, listing.key) {
                    rows.push(row);
                }
            }
            if rows.len() == before {
                break;
            }
        }
        let missing = total.saturating_sub(rows.len() as u64);
        Ok(Dated { value: Rows { rows, missing, unread: Vec::new() }, at: first.at })
    }

    fn page(&self, answer: &Value, listing: &Listing) -> Result<(Vec<Value>, u64), Trouble> {
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

/// Whether a row is one of those known, of which the first `before` are from earlier pages.
///
/// Rows without a key cannot be told apart by it, and there can be two of them: what has no department and what has a
/// null are two groups, both sent as a null. Of a page both are meant; from another page one counts where it differs. One
/// that is alike is taken for a repetition, and then missing in the number of rows, which is told.
fn is_repeated(row: &Value, known: &[Value], before: usize, key: &str) -> bool {
    let id = row.get(key).filter(|id| !id.is_null());
    let nameless = |known: &&Value| known.get(key).is_none_or(Value::is_null);
    match id {
        Some(id) => known.iter().any(|known| known.get(key) == Some(id)),
        None => {
            known.iter().filter(nameless).count() > 1
                || known.get(..before).unwrap_or_default().iter().any(|known| known == row)
        }
    }
}

/// The rows of one page, and how many rows there are in all.
fn page(answer: &Value, listing: &Listing) -> Result<(Vec<Value>, u64), Trouble> {
    let root = Node::root(answer);
    let rows = root.field(listing.list)?.each(|row| Ok(row.value().clone()))?;
    Ok((rows, root.field("total")?.count()?))
}

fn is_about_parameters(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::Trouble(Trouble::Rejected { why }) if why.contains("additional properties"))
}
