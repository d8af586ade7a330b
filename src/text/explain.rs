//! Why a text is not valid, in the reader's language.

use analytics::comparison::ComparisonError;
use analytics::department::{Departments, DepartmentsError};
use analytics::granularity::UnknownGranularity;
use analytics::heatmap_columns::UnknownHeatmapColumns;
use analytics::metric::UnknownMetric;
use analytics::period::PeriodError;
use analytics::range::{DateRange, RangeError};
use analytics::scale::UnknownScale;
use analytics::target::UnknownTarget;

/// An error that says why.
pub trait Explain {
    /// Why the text is not valid; reads after "Ignored `…`: ".
    fn explain(&self) -> String;
}

impl Explain for RangeError {
    fn explain(&self) -> String {
        let years = DateRange::YEARS;
        match self {
            Self::Form => i18n::periods_form().into(),
            Self::Reversed => i18n::periods_reversed().into(),
            Self::TooLong => i18n::periods_too_long(&DateRange::MAX_DAYS.to_string()),
            Self::Year => i18n::periods_year(&years.start().to_string(), &years.end().to_string()),
        }
    }
}

impl Explain for PeriodError {
    fn explain(&self) -> String {
        match self {
            Self::Unknown => i18n::periods_unknown().into(),
            Self::Length => i18n::periods_length(&DateRange::MAX_DAYS.to_string()),
            Self::Range(error) => error.explain(),
        }
    }
}

impl Explain for ComparisonError {
    fn explain(&self) -> String {
        match self {
            Self::Unknown => i18n::comparisons_unknown().into(),
            Self::Range(error) => error.explain(),
        }
    }
}

impl Explain for DepartmentsError {
    fn explain(&self) -> String {
        match self {
            Self::InvalidId => i18n::notices_no_department().into(),
            Self::TooMany => i18n::notices_too_many_departments(Departments::MOST as f64),
        }
    }
}

impl Explain for UnknownGranularity {
    fn explain(&self) -> String {
        i18n::notices_no_grouping().into()
    }
}

impl Explain for UnknownHeatmapColumns {
    fn explain(&self) -> String {
        i18n::notices_no_fold().into()
    }
}

impl Explain for UnknownMetric {
    fn explain(&self) -> String {
        i18n::notices_no_chart().into()
    }
}

impl Explain for UnknownScale {
    fn explain(&self) -> String {
        i18n::notices_no_scale().into()
    }
}

impl Explain for UnknownTarget {
    fn explain(&self) -> String {
        i18n::notices_no_target().into()
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Display;
    use std::str::FromStr;

    use analytics::comparison::Comparison;
    use analytics::granularity::Granularity;
    use analytics::heatmap_columns::HeatmapColumns;
    use analytics::metric::Metric;
    use analytics::period::Period;
    use analytics::scale::Scale;
    use analytics::target::Targets;

    use super::*;

    /// Why a text is no value of a type. In English the page says what the crate's own error does.
    fn why<T: FromStr<Err: Explain + Display>>(text: &str) -> String {
        let error = text.parse::<T>().err().unwrap();
        assert_eq!(error.explain(), error.to_string());
        error.explain()
    }

    #[test]
    fn nonsense_is_told_from_a_slip() {
        for text in ["last-0-days", "last-1097-days", "last-x-days", "last-13-quarters"] {
            assert_eq!(why::<Period>(text), "it must be 1 to 1096 days long", "{text}");
        }
        for text in ["now-7x", "", "this", "last--days", "1-weeks-ago", "-"] {
            assert_eq!(why::<Period>(text), "no such period", "{text}");
        }
        assert_eq!(why::<Comparison>("last-year"), "no such comparison");
        assert_eq!(why::<Comparison>("2026-01-02..2026-01-01"), "it ends before it starts");
    }

    #[test]
    fn what_is_no_range_says_why() {
        let cases = [
            ("2026-03-02..2026-03-01", "it ends before it starts"),
            ("2026-13", "use the form 2026-03-01..2026-03-28"),
            ("2024-01-01..2027-01-01", "it is longer than 1096 days"),
            ("1999-01-01..1999-01-02", "the year must be between 2010 and 2100"),
        ];
        for (text, expected) in cases {
            assert_eq!(why::<DateRange>(text), expected, "{text}");
            assert_eq!(why::<Period>(text), expected, "{text}");
        }
    }

    #[test]
    fn departments_that_mean_everybody_or_too_much_are_told() {
        assert_eq!(why::<Departments>("a,undefined"), "no department has that ID");
        let many: Vec<String> = (0..=Departments::MOST).map(|id| id.to_string()).collect();
        assert_eq!(why::<Departments>(&many.join(",")), "select up to 20 departments");
    }

    #[test]
    fn a_value_that_there_is_not_says_what_there_is() {
        assert_eq!(why::<Granularity>("x"), "group by hour, day, week, or month");
        assert_eq!(why::<HeatmapColumns>("x"), "columns are days or week");
        assert_eq!(why::<Metric>("x"), "no such chart");
        assert_eq!(why::<Scale>("x"), "a scale is linear or log");
        assert_eq!(
            why::<Targets>("x"),
            "a target is a chart's name and a whole number, such as Avg_first_response_time:60"
        );
    }
}
