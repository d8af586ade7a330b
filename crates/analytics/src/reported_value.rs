//! One number of a report by agent or department, where "none" and "not known" are no zero.

/// What such a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportedUnit {
    /// Whole things.
    Count,
    /// Seconds.
    Seconds,
    /// A part of 1.
    Share,
}

/// One number of a report.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ReportedValue {
    /// The workspace sent it, or sent all others and so left out a zero.
    Known(f64),
    /// There was nothing to measure.
    NoSample,
    /// It did not come, or could not be read.
    Unknown,
}

impl ReportedValue {
    /// The number, where there is one.
    pub fn known(self) -> Option<f64> {
        match self {
            Self::Known(value) => Some(value),
            Self::NoSample | Self::Unknown => None,
        }
    }

    /// A time as it was sent: the workspace sends 0 for no sample, and a negative one measures nothing.
    pub fn of_seconds(seconds: f64) -> Self {
        match seconds {
            _ if seconds > 0.0 => Self::Known(seconds),
            _ if seconds == 0.0 => Self::NoSample,
            _ => Self::Unknown,
        }
    }

    /// The value of who is not listed: zero of what is added up and nothing to measure of the rest, or not known where
    /// the list lacks rows.
    pub fn of_unlisted(is_sum: bool, is_complete: bool) -> Self {
        match (is_complete, is_sum) {
            (false, _) => Self::Unknown,
            (true, true) => Self::Known(0.0),
            (true, false) => Self::NoSample,
        }
    }

    /// Two values as one. A part that is not known makes the whole unknown; one without a sample adds nothing to it.
    pub fn combined(self, other: Self, combine: fn(f64, f64) -> f64) -> Self {
        match (self, other) {
            (Self::Known(one), Self::Known(two)) => Self::Known(combine(one, two)),
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::NoSample, rest) | (rest, Self::NoSample) => rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ReportedValue::{Known, NoSample, Unknown};
    use super::*;

    #[test]
    fn zero_seconds_are_no_sample_and_fewer_are_none() {
        let values = [90.0, 0.5, 0.0, -0.0, -1.0, f64::NAN].map(ReportedValue::of_seconds);
        assert_eq!(values, [Known(90.0), Known(0.5), NoSample, NoSample, Unknown, Unknown]);
    }

    #[test]
    fn a_whole_with_an_unknown_part_is_unknown() {
        let sum = |one: ReportedValue, other| one.combined(other, |a, b| a + b);
        assert_eq!(sum(Known(1.0), Known(2.0)), Known(3.0));
        assert_eq!([sum(Known(1.0), NoSample), sum(NoSample, NoSample)], [Known(1.0), NoSample]);
        assert_eq!([sum(Known(1.0), Unknown), sum(Unknown, NoSample)], [Unknown, Unknown]);
    }

    #[test]
    fn who_is_not_listed_has_nothing_only_where_all_others_are() {
        let unlisted = ReportedValue::of_unlisted;
        assert_eq!([unlisted(true, true), unlisted(false, true)], [Known(0.0), NoSample]);
        assert_eq!([unlisted(true, false), unlisted(false, false)], [Unknown, Unknown]);
    }
}
