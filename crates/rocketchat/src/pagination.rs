//! Asks until all rows are here. How pages are asked for differs by version, so it is found out by trying.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::capabilities::Paging;
use super::client::{Client, Fetched};
use super::decode_error::{DecodeError, FieldPath, list, read, read_at};
use super::lenient::Object;
use super::request::Request;
use super::response::{self, EndpointError};
use super::response_cache::CachePolicy;
use super::scalar::Count;
use crate::error::ApiError;
use analytics::limits;

/// A list that comes in pages.
#[derive(Clone, Copy)]
pub(super) struct PagedList {
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
pub(super) struct PagedRows<R> {
    /// The rows.
    pub rows: Vec<R>,
    /// How many more the workspace announced than it gave.
    pub missing: u64,
    /// How many more it has than the page takes in.
    pub over_limit: u64,
    /// Of each row that could not be read, its key, if that could be.
    pub unreadable: Vec<Option<String>>,
}

impl<R> PagedRows<R> {
    /// The same, with other rows for those that were sent.
    pub fn map<S>(self, map: impl Fn(R) -> S) -> PagedRows<S> {
        let Self { rows, missing, over_limit, unreadable } = self;
        PagedRows { rows: rows.into_iter().map(map).collect(), missing, over_limit, unreadable }
    }
}

/// Reads a row, which stands at this place of its list, and keeps it.
type ReadRow<'a> = &'a mut dyn FnMut(FieldPath, &Value) -> Result<(), DecodeError>;

/// What is lacking in the rows of all pages, as [`PagedRows`] tells it.
struct MissingRows {
    missing: u64,
    over_limit: u64,
    unreadable: Vec<Option<String>>,
}

/// The largest page that a workspace gives by default.
const LARGEST: usize = 100;

impl Client {
    /// All rows of a paged report: all at once if the workspace allows that, else page by page.
    pub(super) async fn fetch_rows<R: DeserializeOwned>(
        &self,
        request: &Request,
        listing: &PagedList,
        policy: CachePolicy,
    ) -> Result<Fetched<PagedRows<R>>, EndpointError> {
        let invalidate_if_invalid = |error: ApiError| {
            // A spoilt answer is asked for again.
            if matches!(error, ApiError::InvalidResponse { .. } | ApiError::NotAnApi { .. }) {
                self.invalidate(&request.path);
            }
            error
        };
        let mut rows = Vec::new();
        let mut read_row = |place: FieldPath, row: &Value| {
            let Object(row) = read_at(place, row)?;
            rows.push(row);
            Ok(())
        };
        let pages = self.fetch_pages(request, listing, policy, &mut read_row).await;
        let Fetched { value: MissingRows { missing, over_limit, unreadable }, at } =
            pages.map_err(|refusal| match refusal {
                EndpointError::ApiError(error) => EndpointError::ApiError(invalidate_if_invalid(error)),
                absent => absent,
            })?;
        if !unreadable.is_empty() {
            self.invalidate(&request.path);
        }
        Ok(Fetched { value: PagedRows { rows, missing, over_limit, unreadable }, at })
    }

    /// Has the rows of all pages read. Not generic over them, so that all lists share its code.
    async fn fetch_pages(
        &self,
        request: &Request,
        listing: &PagedList,
        policy: CachePolicy,
        read_row: ReadRow<'_>,
    ) -> Result<Fetched<MissingRows>, EndpointError> {
        let Fetched { value: first, at } = self.fetch_first_page(request, listing, policy).await?;
        let (page, mut total) = self.page(&first, listing)?;
        let mut all = RowCollector::new(page, listing, read_row);
        // It can be large, and the others take long.
        drop(first);
        let mut is_cut = true;
        for _ in 0..limits::PAGES {
            if all.is_full() {
                break;
            }
            is_cut = false;
            if all.taken as u64 >= total || all.taken == 0 || !self.can_page(listing) {
                break;
            }
            let next = request.clone().with("count", LARGEST).with("offset", all.taken);
            let answer = match self.fetch_json(&next, listing.permission, policy).await {
                Err(refusal) if !listing.always_paged && is_unknown_parameter(&refusal) => {
                    self.update_capabilities(|capabilities| capabilities.paging = Paging::Unsupported);
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
        let (missing, over_limit) = if is_cut { (0, lacking) } else { (lacking, 0) };
        let unreadable = all.unreadable().map_err(ApiError::from)?;
        Ok(Fetched { value: MissingRows { missing, over_limit, unreadable }, at })
    }

    fn page<'a>(&self, answer: &'a Value, listing: &PagedList) -> Result<(&'a [Value], u64), ApiError> {
        page(answer, listing)
            .map_err(|error| response::classify_decode_error(error.into(), answer, self.error_host()))
    }

    /// Whether pages may be asked for at all.
    fn can_page(&self, listing: &PagedList) -> bool {
        listing.always_paged || self.capabilities().paging != Paging::Unsupported
    }

    /// Whether the first question is one with pages: it is where they are known to be taken, or likely to be.
    fn starts_with_pages(&self, listing: &PagedList) -> bool {
        let capabilities = self.capabilities();
        let is_older = || capabilities.version.as_ref().is_some_and(|version| version.is_before(7, 9));
        match capabilities.paging {
            _ if listing.always_paged => true,
            Paging::Unknown => !is_older(),
            paging => paging == Paging::Supported,
        }
    }

    async fn fetch_first_page(
        &self,
        request: &Request,
        listing: &PagedList,
        policy: CachePolicy,
    ) -> Result<Fetched<std::sync::Arc<Value>>, EndpointError> {
        let mut refused = false;
        if self.starts_with_pages(listing) {
            let answer = self.fetch_json(&request.clone().with("count", 0), listing.permission, policy).await;
            refused = !listing.always_paged && answer.as_ref().is_err_and(is_unknown_parameter);
            if !refused {
                if answer.is_ok() && !listing.always_paged {
                    self.update_capabilities(|capabilities| capabilities.paging = Paging::Supported);
                }
                return answer;
            }
        }
        let answer = self.fetch_json(request, listing.permission, policy).await?;
        if refused {
            // Only now is it sure that the paging was what it refused.
            self.update_capabilities(|capabilities| capabilities.paging = Paging::Unsupported);
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
struct RowCollector<'a> {
    listing: PagedList,
    read_row: ReadRow<'a>,
    /// Of each row that could not be read, its key, if that could be; and why the first could not.
    unreadable: Vec<Option<String>>,
    decode_error: Option<DecodeError>,
    /// How many rows were taken in, those that could not be read among them.
    taken: usize,
    /// How many different rows came, with those that the page does not take in.
    came: u64,
    /// What was sent with the rows so far.
    received_size: ReceivedSize,
    known: BTreeSet<String>,
    /// How many rows have no key, and of the first its place and its text.
    rows_without_key: usize,
    first_without_key: Option<(usize, String)>,
}

impl<'a> RowCollector<'a> {
    /// All rows of the first page.
    fn new(page: &[Value], listing: &PagedList, read_row: ReadRow<'a>) -> Self {
        let mut all = Self {
            listing: *listing,
            read_row,
            unreadable: Vec::new(),
            decode_error: None,
            taken: 0,
            came: 0,
            received_size: ReceivedSize::default(),
            known: BTreeSet::new(),
            rows_without_key: 0,
            first_without_key: None,
        };
        page.iter().for_each(|row| all.push(row));
        all
    }

    fn is_full(&self) -> bool {
        self.taken >= limits::ROWS || self.received_size.is_too_much()
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
        self.received_size.add(row);
        if self.is_full() {
            return;
        }
        match id(row, self.listing.key) {
            Some(id) => drop(self.known.insert(id)),
            None => {
                self.rows_without_key += 1;
                self.first_without_key.get_or_insert_with(|| (self.taken, row.to_string()));
            }
        }
        let place = FieldPath::default().field(self.listing.list).item(self.taken);
        if let Err(decode_error) = (self.read_row)(place, row) {
            self.decode_error.get_or_insert(decode_error);
            let key = row.get(self.listing.key).and_then(Value::as_str);
            self.unreadable.push(key.map(str::to_owned));
        }
        self.taken += 1;
    }

    /// Whether a row is one of those known, of which the first `before` are from earlier pages.
    fn is_repeated(&self, row: &Value, before: usize) -> bool {
        match id(row, self.listing.key) {
            Some(id) => self.known.contains(&id),
            None => {
                let is_comparable = |(place, text): &(usize, String)| {
                    let own = row.to_string();
                    *place < before && *text == own
                };
                self.rows_without_key > 1 || self.first_without_key.as_ref().is_some_and(is_comparable)
            }
        }
    }

    /// The keys of what could not be read. Where nothing could, the list is not of the documented form.
    fn unreadable(self) -> Result<Vec<Option<String>>, DecodeError> {
        match self.decode_error {
            Some(decode_error) if self.unreadable.len() == self.taken => Err(decode_error),
            _ => Ok(self.unreadable),
        }
    }
}

/// What rows weigh together, by the measures of a single answer, which never has more than that: a workspace can fill each
/// of its pages anew.
#[derive(Default)]
struct ReceivedSize {
    values: usize,
    bytes: usize,
}

impl ReceivedSize {
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
fn page<'a>(answer: &'a Value, listing: &PagedList) -> Result<(&'a [Value], u64), DecodeError> {
    let rows = list(answer, listing.list)?;
    let Object(Page { total: Count(total) }) = read(answer)?;
    Ok((rows, total))
}

fn is_unknown_parameter(refusal: &EndpointError) -> bool {
    matches!(refusal, EndpointError::ApiError(ApiError::RequestRejected { why: Some(why) }) if why.contains("additional properties"))
}
