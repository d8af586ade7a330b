//! Asks until all rows are here. How pages are asked for differs by version, so it is found out by trying.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::client::{Client, Dated};
use super::kept::Freshness;
use super::lenient::Object;
use super::memory::Paging;
use super::misreading::{FieldPath, Misreading, list, read, read_at};
use super::reply::{self, Refusal};
use super::request::Request;
use super::scalar::Count;
use analytics::limits;
use analytics::trouble::Trouble;

/// A list that comes in pages.
#[derive(Clone, Copy)]
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

impl<R> Rows<R> {
    /// The same, with other rows for those that were sent.
    pub fn map<S>(self, map: impl Fn(R) -> S) -> Rows<S> {
        let Self { rows, missing, beyond, unread } = self;
        Rows { rows: rows.into_iter().map(map).collect(), missing, beyond, unread }
    }
}

/// Reads a row, which stands at this place of its list, and keeps it.
type ReadRow<'a> = &'a mut dyn FnMut(FieldPath, &Value) -> Result<(), Misreading>;

/// What is lacking in the rows of all pages, as [`Rows`] tells it.
struct Shortfall {
    missing: u64,
    beyond: u64,
    unread: Vec<Option<String>>,
}

/// The largest page that a workspace gives by default.
const LARGEST: usize = 100;

impl Client {
    /// All rows of a paged report: all at once if the workspace allows that, else page by page.
    pub(super) async fn rows<R: DeserializeOwned>(
        &self,
        request: &Request,
        listing: &Listing,
        freshness: Freshness,
    ) -> Result<Dated<Rows<R>>, Refusal> {
        let spoilt = |trouble: Trouble| {
            // A spoilt answer is asked for again.
            if matches!(trouble, Trouble::Unreadable { .. } | Trouble::SomethingElse { .. }) {
                self.forget(&request.path);
            }
            trouble
        };
        let mut rows = Vec::new();
        let mut read_row = |place: FieldPath, row: &Value| {
            let Object(row) = read_at(place, row)?;
            rows.push(row);
            Ok(())
        };
        let pages = self.pages(request, listing, freshness, &mut read_row).await;
        let Dated { value: Shortfall { missing, beyond, unread }, at } =
            pages.map_err(|refusal| match refusal {
                Refusal::Trouble(trouble) => Refusal::Trouble(spoilt(trouble)),
                absent => absent,
            })?;
        if !unread.is_empty() {
            self.forget(&request.path);
        }
        Ok(Dated { value: Rows { rows, missing, beyond, unread }, at })
    }

    /// Has the rows of all pages read. Not generic over them, so that all lists share its code.
    async fn pages(
        &self,
        request: &Request,
        listing: &Listing,
        freshness: Freshness,
        read_row: ReadRow<'_>,
    ) -> Result<Dated<Shortfall>, Refusal> {
        let Dated { value: first, at } = self.first_page(request, listing, freshness).await?;
        let (page, mut total) = self.page(&first, listing)?;
        let mut all = Gathered::new(page, listing, read_row);
        // It can be large, and the others take long.
        drop(first);
        let mut is_cut = true;
        for _ in 0..limits::PAGES {
            if all.is_full() {
                break;
            }
            is_cut = false;
            if all.taken as u64 >= total || all.taken == 0 || !self.may_page(listing) {
                break;
            }
            let next = request.clone().with("count", LARGEST).with("offset", all.taken);
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
        let lacking = total.max(all.came).saturating_sub(all.taken as u64);
        let (missing, beyond) = if is_cut { (0, lacking) } else { (lacking, 0) };
        let unread = all.unread().map_err(Trouble::from)?;
        Ok(Dated { value: Shortfall { missing, beyond, unread }, at })
    }

    fn page<'a>(&self, answer: &'a Value, listing: &Listing) -> Result<(&'a [Value], u64), Trouble> {
        page(answer, listing).map_err(|error| reply::explained(error.into(), answer, self.host()))
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

/// The rows of several pages, each once, and each read when it comes: a row can carry a thousand times what is read of it.
/// Before that it is weighed and told from others as it came, so that a page's rows are JSON of any form here.
///
/// Rows without a key cannot be told apart by it, and there can be two of them: what has no department and what has a
/// null are two groups, both sent as a null. Of a page both are meant; from another page one counts where it differs. One
/// that is alike is taken for a repetition, and then missing in the number of rows, which is told.
struct Gathered<'a> {
    listing: Listing,
    read_row: ReadRow<'a>,
    /// Of each row that could not be read, its key, if that could be; and why the first could not.
    unread: Vec<Option<String>>,
    misreading: Option<Misreading>,
    /// How many rows were taken in, those that could not be read among them.
    taken: usize,
    /// How many different rows came, with those that the page does not take in.
    came: u64,
    /// What was sent with the rows so far.
    weight: Weight,
    known: BTreeSet<String>,
    /// How many rows have no key, and of the first its place and its text.
    nameless: usize,
    first_nameless: Option<(usize, String)>,
}

impl<'a> Gathered<'a> {
    /// All rows of the first page.
    fn new(page: &[Value], listing: &Listing, read_row: ReadRow<'a>) -> Self {
        let mut all = Self {
            listing: *listing,
            read_row,
            unread: Vec::new(),
            misreading: None,
            taken: 0,
            came: 0,
            weight: Weight::default(),
            known: BTreeSet::new(),
            nameless: 0,
            first_nameless: None,
        };
        page.iter().for_each(|row| all.push(row));
        all
    }

    fn is_full(&self) -> bool {
        self.taken >= limits::ROWS || self.weight.is_too_much()
    }

    /// Takes what is new of another page; tells whether anything was.
    fn take(&mut self, page: &[Value]) -> bool {
        let (came, before) = (self.came, self.taken);
        for row in page {
            if !self.is_repeated(row, before) {
                self.push(row);
            }
        }
        self.came > came
    }

    fn push(&mut self, row: &Value) {
        self.came += 1;
        self.weight.add(row);
        if self.is_full() {
            return;
        }
        match id(row, self.listing.key) {
            Some(id) => drop(self.known.insert(id)),
            None => {
                self.nameless += 1;
                self.first_nameless.get_or_insert_with(|| (self.taken, row.to_string()));
            }
        }
        let place = FieldPath::default().field(self.listing.list).item(self.taken);
        if let Err(misreading) = (self.read_row)(place, row) {
            self.misreading.get_or_insert(misreading);
            let key = row.get(self.listing.key).and_then(Value::as_str);
            self.unread.push(key.map(str::to_owned));
        }
        self.taken += 1;
    }

    /// Whether a row is one of those known, of which the first `before` are from earlier pages.
    fn is_repeated(&self, row: &Value, before: usize) -> bool {
        match id(row, self.listing.key) {
            Some(id) => self.known.contains(&id),
            None => {
                let is_alike = |(place, text): &(usize, String)| {
                    let own = row.to_string();
                    *place < before && *text == own
                };
                self.nameless > 1 || self.first_nameless.as_ref().is_some_and(is_alike)
            }
        }
    }

    /// The keys of what could not be read. Where nothing could, the list is not of the documented form.
    fn unread(self) -> Result<Vec<Option<String>>, Misreading> {
        match self.misreading {
            Some(misreading) if self.unread.len() == self.taken => Err(misreading),
            _ => Ok(self.unread),
        }
    }
}

/// What rows weigh together, by the measures of a single answer, which never has more than that: a workspace can fill each
/// of its pages anew.
#[derive(Default)]
struct Weight {
    values: usize,
    bytes: usize,
}

impl Weight {
    fn is_too_much(&self) -> bool {
        self.values > limits::VALUES || self.bytes > limits::BODY_BYTES
    }

    fn add(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.bytes += text.len(),
            Value::Array(items) => {
                self.values += items.len().max(1);
                items.iter().for_each(|item| self.add(item));
            }
            Value::Object(fields) => {
                self.values += fields.len().max(1);
                for (name, value) in fields {
                    self.bytes += name.len();
                    self.add(value);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

/// What tells a row from others, as it is written; none where it has nothing of the kind.
fn id(row: &Value, key: &str) -> Option<String> {
    row.get(key).filter(|id| !id.is_null()).map(Value::to_string)
}

/// What a page has beside its rows, which each list calls otherwise.
#[derive(Deserialize)]
struct Page {
    total: Count,
}

/// The rows of one page, and how many rows there are in all.
fn page<'a>(answer: &'a Value, listing: &Listing) -> Result<(&'a [Value], u64), Misreading> {
    let rows = list(answer, listing.list)?;
    let Object(Page { total: Count(total) }) = read(answer)?;
    Ok((rows, total))
}

fn is_about_parameters(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::Trouble(Trouble::Rejected { why }) if why.contains("additional properties"))
}
