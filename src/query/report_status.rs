//! How a report stands that a table is made of.

use rocketchat::error::ApiError;

/// How a report stands.
#[derive(Clone, Debug, PartialEq)]
pub enum ReportStatus {
    /// It is not asked for.
    NotAsked,
    /// It is on its way.
    Waiting,
    /// Its numbers are here.
    Here,
    /// Its numbers are here, and newer ones failed.
    Old(ApiError),
    /// There are none.
    Failed(ApiError),
    /// It is exact for one department or for all.
    OneDepartmentOnly,
    /// The workspace does not have it.
    NotOffered,
}

impl ReportStatus {
    /// Of a query: whether it is asked, whether its numbers are here, and its failure.
    pub fn of(is_asked: bool, is_here: bool, error: Option<&ApiError>) -> Self {
        match (is_asked, is_here, error.cloned()) {
            (false, ..) => Self::NotAsked,
            (true, true, None) => Self::Here,
            (true, true, Some(error)) => Self::Old(error),
            (true, false, Some(error)) => Self::Failed(error),
            (true, false, None) => Self::Waiting,
        }
    }

    /// Why there are no numbers, or no newer ones.
    pub fn error(&self) -> Option<&ApiError> {
        match self {
            Self::Old(error) | Self::Failed(error) => Some(error),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_stands_by_its_numbers_and_its_failure() {
        let of = |is_asked, is_here, has_failed: bool| {
            ReportStatus::of(is_asked, is_here, has_failed.then_some(&ApiError::Offline))
        };
        assert_eq!(of(false, true, true), ReportStatus::NotAsked);
        assert_eq!(
            [of(true, false, false), of(true, true, false)],
            [ReportStatus::Waiting, ReportStatus::Here]
        );
        assert_eq!(of(true, true, true), ReportStatus::Old(ApiError::Offline));
        assert_eq!(of(true, false, true), ReportStatus::Failed(ApiError::Offline));
    }
}
