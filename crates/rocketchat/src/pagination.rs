//! Requests the rows of all pages. Whether `count` and `offset` are accepted differs by version, so it is found by trying.

use serde::Deserialize;
use serde_json::Value;

use super::capabilities::Paging;
use super::client::Client;
use super::decode_error::{DecodeError, list, read, read_at};
use super::endpoint::{PagedEndpoint, Requirements};
use super::fetched::Fetched;
use super::field_path::FieldPath;
use super::lenient::Object;
use super::request::Request;
use super::response::{self, EndpointError};
use super::response_cache::CachePolicy;
use super::row_collector::{ReadRow, RowCollector};
use super::scalar::Count;
use crate::error::ApiError;
use analytics::limits;

/// What the pages of a list have in common.
#[derive(Clone, Copy)]
pub struct PagedList {
    pub list: &'static str,
    pub key: &'static str,
    is_always_paged: bool,
    requirements: Requirements,
}

impl PagedList {
    const fn of<E: PagedEndpoint>() -> Self {
        Self {
            list: E::LIST,
            key: E::KEY,
            is_always_paged: E::IS_ALWAYS_PAGED,
            requirements: Requirements { permission: E::PERMISSION, timeout: E::TIMEOUT },
        }
    }
}

/// Rows of all pages.
pub struct PagedRows<R> {
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

/// What is lacking in the rows of all pages, as in [`PagedRows`].
struct MissingRows {
    missing: u64,
    over_limit: u64,
    unreadable: Vec<Option<String>>,
}

/// The largest page that a workspace gives by default.
const LARGEST: usize = 100;

impl Client {
    /// All rows of a paged report: all at once if the workspace allows that, else page by page.
    ///
    /// # Errors
    /// [`EndpointError::NotFound`] where the workspace has no such endpoint.
    pub async fn fetch_rows<E: PagedEndpoint>(
        &self,
        endpoint: &E,
        policy: CachePolicy,
    ) -> Result<Fetched<PagedRows<E::Row>>, EndpointError> {
        let (request, listing) = (endpoint.request(), PagedList::of::<E>());
        let invalidate_if_invalid = |error: ApiError| {
            // An invalid answer is not served from the cache.
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
        let pages = self.fetch_pages(&request, &listing, policy, &mut read_row).await;
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
            let answer = match self.fetch_json(&next, listing.requirements, policy).await {
                Err(refusal) if !listing.is_always_paged && is_unknown_parameter(&refusal) => {
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
            // After the last page that is requested, the rest is over the limit.
            is_cut = true;
        }
        let lacking = total.max(all.came).saturating_sub(all.taken as u64);
        let (missing, over_limit) = if is_cut { (0, lacking) } else { (lacking, 0) };
        let unreadable = all.unreadable().map_err(ApiError::from)?;
        Ok(Fetched { value: MissingRows { missing, over_limit, unreadable }, at })
    }

    fn page<'a>(&self, answer: &'a Value, listing: &PagedList) -> Result<(&'a [Value], u64), ApiError> {
        page(answer, listing)
            .map_err(|error| response::classify_decode_error(error, answer, self.error_host()))
    }

    /// Whether pages may be requested at all.
    fn can_page(&self, listing: &PagedList) -> bool {
        listing.is_always_paged || self.capabilities().paging != Paging::Unsupported
    }

    /// Whether the first request has page parameters: where they are known to be accepted, or likely to be.
    fn starts_with_pages(&self, listing: &PagedList) -> bool {
        let capabilities = self.capabilities();
        let is_older = || capabilities.version.as_ref().is_some_and(|version| version.is_before(7, 9));
        match capabilities.paging {
            _ if listing.is_always_paged => true,
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
            let answer =
                self.fetch_json(&request.clone().with("count", 0), listing.requirements, policy).await;
            refused = !listing.is_always_paged && answer.as_ref().is_err_and(is_unknown_parameter);
            if !refused {
                if answer.is_ok() && !listing.is_always_paged {
                    self.update_capabilities(|capabilities| capabilities.paging = Paging::Supported);
                }
                return answer;
            }
        }
        let answer = self.fetch_json(request, listing.requirements, policy).await?;
        if refused {
            // Only now is it sure that the paging was what it refused.
            self.update_capabilities(|capabilities| capabilities.paging = Paging::Unsupported);
        }
        Ok(answer)
    }
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
