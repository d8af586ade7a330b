//! Which columns of a table have no numbers, or no newer ones, why, and another try for them.

use leptos::prelude::*;
use rocketchat::error::ApiError;

use crate::text::api_error;

/// Reports that failed for one reason.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnFailure<S> {
    /// The reports.
    pub sources: Vec<S>,
    /// The heads of the columns that need them.
    pub heads: Vec<&'static str>,
    /// The reason.
    pub error: ApiError,
}

impl<S> ColumnFailure<S> {
    /// Those of one reason together, without the error that the panel or the page shows for all numbers.
    pub fn merged(failures: impl IntoIterator<Item = Self>, panel_error: Option<&ApiError>) -> Vec<Self> {
        let is_shown = |error: &ApiError| error.is_page_wide() || panel_error == Some(error);
        let mut all: Vec<Self> = Vec::new();
        for failure in failures.into_iter().filter(|failure| !is_shown(&failure.error)) {
            match all.iter_mut().find(|known| known.error == failure.error) {
                Some(known) => {
                    known.sources.extend(failure.sources);
                    known.heads.extend(failure.heads);
                }
                None => all.push(failure),
            }
        }
        all
    }

    /// The columns, and why they are empty or old.
    pub fn sentence(&self) -> String {
        i18n::agents_column_failed(
            &self.heads.join(i18n::covering_between_names()),
            &api_error::sentence(&self.error),
        )
    }
}

/// The failures, a line each.
#[component]
pub fn ColumnFailures<S: Clone + PartialEq + Send + Sync + 'static>(
    /// What failed.
    failures: Memo<Vec<ColumnFailure<S>>>,
    /// Called with the reports that are to be asked for again.
    on_retry: Callback<Vec<S>>,
) -> impl IntoView {
    let line = move |failure: ColumnFailure<S>| {
        let sentence = failure.sentence();
        let retry = failure.error.is_retryable().then(|| {
            let name = i18n::agents_retry(&sentence);
            let on_click = move |_| on_retry.run(failure.sources.clone());
            view! { <button type="button" aria-label=name on:click=on_click>{i18n::tiles_retry()}</button> }
        });
        let is_lasting = failure.error.is_permanent().to_string();
        view! { <p class="note column-failure" data-lasting=is_lasting>{sentence}" "{retry}</p> }
    };
    view! {
        <div role="status" class="column-failures">
            {move || failures.get().into_iter().map(line).collect_view()}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_one_reason_stand_together_without_what_the_panel_or_the_page_says() {
        let failure =
            |source: u8, head, error| ColumnFailure { sources: vec![source], heads: vec![head], error };
        let premium = || ApiError::PremiumRequired;
        let all = [
            failure(1, "Response", premium()),
            failure(2, "Messages", ApiError::Offline),
            failure(3, "Waiting", ApiError::NotCached),
            failure(4, "Chat duration", premium()),
        ];
        let merged = ColumnFailure::merged(all.clone(), Some(&ApiError::NotCached));
        assert_eq!(merged.iter().map(|failure| &failure.sources[..]).collect::<Vec<_>>(), [&[1, 4]]);
        let merged = ColumnFailure::merged(all, None);
        assert_eq!([&merged[0].sources[..], &merged[1].sources[..]], [&[1, 4][..], &[3]]);
        assert!(merged[0].sentence().starts_with("Response, Chat duration: "), "{}", merged[0].sentence());
    }
}
