use super::*;
use crate::test_support::name_text;

fn breakdown(totals: &[f64]) -> Breakdown {
    let rows = totals
        .iter()
        .enumerate()
        .map(|(i, total)| Row::new(Name::Given(format!("agent {i}")), vec![*total, 1.0]));
    Breakdown::new(Unit::Count, &[Segment::Answered, Segment::Waiting], rows.collect())
}

#[test]
fn what_is_hidden_counts_nothing_and_is_compared_with_nothing() {
    let mut row = Row::new(Name::Given("Sales".into()), vec![3.0, 4.0]);
    row.before = Some(5.0);
    let all = Breakdown::new(Unit::Count, &[Segment::Answered, Segment::Waiting], vec![row]);
    let part = all.clone().without(&[1]);
    assert_eq!(
        (part.rows[0].values.clone(), part.rows[0].before, part.comparability),
        (vec![3.0, 0.0], None, Comparability::NotCompared)
    );
    // The compared period alone.
    assert_eq!(all.without(&[2]).rows[0].values, [3.0, 4.0]);
}

#[test]
fn what_could_not_be_read_may_be_anybody_or_one_alone() {
    let named = |name: &str| Row::new(Name::Given(name.into()), vec![1.0]);
    let with_id = Row { id: Some("7".into()), ..named("Sales") };
    let unreadable = |unreadable: Vec<Option<Name>>| Breakdown { unreadable, ..Breakdown::default() };
    let ana = unreadable(vec![Some(Name::Given("Ana".into()))]);
    let may_lack = |data: &Breakdown, row: &Row| data.missing_rows().may_include(row);
    assert!(may_lack(&ana, &named("Ana")) && !may_lack(&ana, &named("Ben")) && !ana.is_complete());
    assert!(may_lack(&unreadable(vec![Some(Name::Id("7".into()))]), &with_id));
    assert!(may_lack(&unreadable(vec![None]), &named("Ben")));
    assert!(may_lack(&Breakdown { missing: 1, ..Breakdown::default() }, &named("Ben")));
    assert!(may_lack(&Breakdown { over_limit: 1, ..Breakdown::default() }, &named("Ben")));
    assert!(!may_lack(&Breakdown::default(), &named("Ben")) && Breakdown::default().is_complete());
}

#[test]
fn the_largest_come_first_and_equals_keep_their_order() {
    let names: Vec<String> = breakdown(&[1.0, 5.0, 5.0]).rows.iter().map(|r| name_text(&r.name)).collect();
    assert_eq!(names, ["agent 1", "agent 2", "agent 0"]);
}

#[test]
fn of_too_many_the_largest_stay_and_the_rest_is_told() {
    let totals: Vec<f64> = (0..limits::ROWS + 30).map(|total| total as f64).collect();
    let mut all = breakdown(&totals);
    all.rows.push(Row::new(Name::Unassigned, vec![7.0, 0.0]));
    let all = all.truncated();
    assert_eq!((all.rows.len(), all.over_limit, all.is_complete()), (limits::ROWS + 1, 30, false));
    assert!(all.rows[limits::ROWS - 1].values[0] == 30.0 && all.rows[limits::ROWS].name.is_unassigned());
    assert_eq!(breakdown(&[3.0]).truncated(), breakdown(&[3.0]));
}

#[test]
fn the_others_keep_the_sum() {
    let all = breakdown(&[9.0, 8.0, 3.0, 2.0, 1.0]);
    let top = all.top(3);
    assert_eq!(top.rows.len(), 3);
    assert_eq!(top.rows[2], Row::new(Name::Other(3), vec![6.0, 3.0]));
    assert_eq!(top.total(), all.total());
}

#[test]
fn what_belongs_to_nobody_comes_last_and_is_never_folded() {
    let mut all = breakdown(&[9.0, 8.0, 3.0]);
    all.rows.insert(0, Row::new(Name::Unassigned, vec![20.0, 0.0]));
    let names = |b: &Breakdown| b.rows.iter().map(|r| name_text(&r.name)).collect::<Vec<_>>();
    let all = Breakdown::new(Unit::Count, &all.segments, all.rows);
    assert_eq!(names(&all), ["agent 0", "agent 1", "agent 2", "Unassigned"]);
    assert_eq!(names(&all.top(2)), ["agent 0", "Unassigned", "Other (2)"]);
}

#[test]
fn nothing_is_folded_that_fits() {
    assert_eq!(breakdown(&[1.0, 2.0]).top(2).rows.len(), 2);
    assert_eq!(breakdown(&[]).top(5).rows.len(), 0);
}
