//! What the rows and the segments of a breakdown are called.

use analytics::breakdown::{Name, Segment};

use super::name::display_name;

/// The name of a row.
pub fn row_name(name: &Name) -> String {
    match name {
        Name::Given(name) | Name::Id(name) => display_name(name),
        Name::Unnamed => i18n::charts_no_name().into(),
        Name::Unassigned => i18n::charts_unassigned().into(),
        Name::NoDepartment => i18n::charts_no_department().into(),
        Name::Other(count) => i18n::charts_other(*count as f64),
    }
}

/// The name of a segment.
pub fn segment_title(segment: Segment) -> &'static str {
    match segment {
        Segment::Conversations => i18n::metrics_conversations(),
        Segment::Available => i18n::availability_on_service(),
        Segment::Answered => i18n::departments_answered(),
        Segment::Waiting => i18n::departments_waiting(),
        Segment::Open => i18n::charts_open(),
        Segment::OnHold => i18n::charts_on_hold(),
        Segment::Closed => i18n::charts_closed(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_called_as_charts_do_in_english() {
        use charts::labels::{ChartLabels, EnglishLabels};
        let given = ["Ana", "", "\u{202E}"].map(|name| Name::Given(name.into()));
        let others =
            [Name::Id("7".into()), Name::Unnamed, Name::Unassigned, Name::NoDepartment, Name::Other(2)];
        for name in given.iter().chain(&others) {
            assert_eq!(row_name(name), EnglishLabels.row_name(name));
        }
        let titles = others.map(|name| row_name(&name));
        assert_eq!(titles, ["7", "No name", "Unassigned", "No department", "Other (2)"]);
    }

    #[test]
    fn segments_by_status_have_its_name() {
        let titles = [Segment::Open, Segment::OnHold, Segment::Closed].map(segment_title);
        assert_eq!(titles, ["Open", "On hold", "Closed"]);
    }
}
