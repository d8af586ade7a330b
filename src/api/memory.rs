//! What a workspace was found to be like, so that nothing has to be found out twice.

/// The findings about one workspace.
#[derive(Default)]
pub struct Memory {
    /// The path of charts-data to try first.
    pub chart_path: ChartPath,
    /// How the analytics endpoints page.
    pub paging: Paging,
    /// Whether the licence holds the premium reports, once known.
    pub premium: Option<bool>,
}

/// The two paths under which charts-data is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChartPath {
    /// As in the source.
    #[default]
    Single,
    /// As in the published page.
    Doubled,
}

impl ChartPath {
    /// The one to try when this one is not there.
    pub fn other(self) -> Self {
        match self {
            Self::Single => Self::Doubled,
            Self::Doubled => Self::Single,
        }
    }
}

/// Whether the workspace takes `count` and `offset` on its analytics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paging {
    /// It does, so far.
    #[default]
    Taken,
    /// It does not (older than about 7.9): its first page is all there is.
    Refused,
}
