use super::AgentNumber::{Known, NoReport, NoSample, NotApplicable, NotMatched, UnderSharedName, Unknown};
use super::*;
use crate::agent_values::AgentValue;
use crate::availability::AgentAvailability;
use crate::breakdown::{Comparability, Name, Row, Segment};
use crate::metric::Unit;

const ID: &str = "3kJq9ZxPdR7mWcNbT";

fn names(pairs: &[(&str, &str)]) -> AgentNames {
    let pairs = pairs.iter().map(|(username, name)| ((*username).into(), (*name).into())).collect();
    AgentNames { pairs, is_complete: true }
}

fn everybody() -> AgentNames {
    names(&[("ana", "Ana"), ("alex", "Alex Adler"), ("alex2", "Alex Adler"), ("ben", "Ben")])
}

fn given(name: &str, count: f64) -> Row {
    Row::new(Name::Given(name.into()), vec![count])
}

fn counts(rows: Vec<Row>) -> Breakdown {
    Breakdown::new(Unit::Count, &[Segment::Conversations], rows)
}

fn times(metric: Metric, values: &[(&str, f64)]) -> AgentValues {
    let row = |(username, value): &(&str, f64)| AgentValue {
        username: (*username).into(),
        value: ReportedValue::Known(*value),
    };
    AgentValues { metric, rows: values.iter().map(row).collect(), unnamed: 0, over_limit: 0 }
}

fn service(times: &[(&str, u64)]) -> Availability {
    let agent = |(username, seconds): &(&str, u64)| AgentAvailability {
        username: (*username).into(),
        name: None,
        seconds: *seconds,
        sessions: Vec::new(),
        distinct_seconds: None,
    };
    Availability { agents: times.iter().map(agent).collect(), missing: 0, unreadable: 0, over_limit: 0 }
}

fn by_name(names: &AgentNames, data: &Breakdown, metrics: &[AgentValues]) -> AgentTable {
    AgentTable::of(AgentReports {
        names: Some(names),
        conversations: Some((data, CountedBy::Name)),
        metrics,
        ..AgentReports::default()
    })
}

fn row<'a>(table: &'a AgentTable, username: &str) -> &'a AgentRow {
    table.rows.iter().find(|row| row.agent.username() == Some(username)).unwrap()
}

fn apart(table: &AgentTable) -> Vec<(&AgentIdentity, AgentNumber)> {
    let is_apart = |row: &&AgentRow| row.agent.username().is_none();
    table.rows.iter().filter(is_apart).map(|row| (&row.agent, row.conversations)).collect()
}

#[test]
fn a_name_of_one_agent_finds_the_username() {
    let response = [times(Metric::AvgResponseTime, &[("ana", 30.0)])];
    let table = by_name(&everybody(), &counts(vec![given("Ana", 7.0)]), &response);
    let ana = row(&table, "ana");
    assert_eq!((ana.conversations, ana.metric(Metric::AvgResponseTime)), (Known(7.0), Known(30.0)));
    assert_eq!(ana.metric(Metric::AvgReactionTime), NoReport);
    assert_eq!((table.rows.len(), table.share(ana)), (1, Known(1.0)));
}

#[test]
fn a_name_that_two_agents_share_keeps_a_row_and_theirs_have_none_of_it() {
    let response = [times(Metric::AvgResponseTime, &[("alex", 30.0), ("alex2", 50.0)])];
    // Whether one row came or two, and though only one of them may have had conversations.
    for rows in [vec![given("Alex Adler", 9.0)], vec![given("Alex Adler", 5.0), given("Alex Adler", 4.0)]] {
        let table = by_name(&everybody(), &counts(rows), &response);
        let shared = AgentIdentity::Name { name: "Alex Adler".into(), sharing: 2 };
        assert_eq!(apart(&table), [(&shared, Known(9.0))]);
        for (username, time) in [("alex", 30.0), ("alex2", 50.0)] {
            let row = row(&table, username);
            assert_eq!(row.conversations, UnderSharedName);
            assert_eq!(row.metric(Metric::AvgResponseTime), Known(time));
        }
        assert_eq!((table.rows.len(), table.conversations), (3, Some(9.0)));
        let found: Vec<_> = table.rows_of("Alex Adler").iter().map(|row| row.agent.username()).collect();
        assert_eq!(found, [None, Some("alex"), Some("alex2")]);
    }
}

#[test]
fn two_rows_of_a_name_are_not_one_agents_even_if_one_alone_is_listed() {
    let table = by_name(&everybody(), &counts(vec![given("Ana", 5.0), given("Ana", 4.0)]), &[]);
    assert_eq!(apart(&table), [(&AgentIdentity::Name { name: "Ana".into(), sharing: 2 }, Known(9.0))]);
}

#[test]
fn without_a_whole_list_of_names_nobody_is_matched() {
    let response = [times(Metric::AvgResponseTime, &[("ana", 30.0)])];
    let data = counts(vec![given("Ana", 7.0)]);
    let part = AgentNames { is_complete: false, ..everybody() };
    for names in [Some(&part), None] {
        let conversations = Some((&data, CountedBy::Name));
        let table = AgentTable::of(AgentReports {
            names,
            conversations,
            metrics: &response,
            ..AgentReports::default()
        });
        assert!(matches!(row(&table, "ana").conversations, NotMatched | UnderSharedName));
        assert_eq!(apart(&table)[0].1, Known(7.0));
    }
}

#[test]
fn deleted_unnamed_unassigned_and_former_agents_are_told_apart() {
    let rows = vec![
        given(ID, 3.0),
        Row::new(Name::Unnamed, vec![2.0]),
        Row::new(Name::Unassigned, vec![4.0]),
        given("Zoe", 1.0),
    ];
    let first = [times(Metric::AvgFirstResponseTime, &[("rocket.cat", 2.0), ("former.x", 9.0)])];
    let table = by_name(&everybody(), &counts(rows), &first);
    assert_eq!(
        apart(&table),
        [
            (&AgentIdentity::Deleted(ID.into()), Known(3.0)),
            (&AgentIdentity::Unnamed, Known(2.0)),
            (&AgentIdentity::Name { name: "Zoe".into(), sharing: 0 }, Known(1.0)),
            (&AgentIdentity::Unassigned, Known(4.0)),
        ]
    );
    assert_eq!(row(&table, "rocket.cat").agent, AgentIdentity::Bot("rocket.cat".into()));
    // Its conversations may be those of a deleted one, under the id.
    assert_eq!(row(&table, "former.x").agent, AgentIdentity::Former("former.x".into()));
    assert_eq!(row(&table, "former.x").conversations, NotMatched);
    let nobody = table.rows.last().unwrap();
    assert_eq!(nobody.metric(Metric::AvgFirstResponseTime), NotApplicable);
}

#[test]
fn who_is_in_no_row_had_none_unless_rows_are_missing() {
    let response = [times(Metric::AvgResponseTime, &[("ben", 30.0)])];
    let whole = counts(vec![given("Ana", 7.0)]);
    assert_eq!(row(&by_name(&everybody(), &whole, &response), "ben").conversations, Known(0.0));
    let part = Breakdown { unreadable: vec![None], ..whole };
    let table = by_name(&everybody(), &part, &response);
    assert_eq!(row(&table, "ben").conversations, Unknown);
    assert_eq!((table.conversations, table.share(row(&table, "ana"))), (None, Unknown));
}

#[test]
fn a_comparison_goes_with_its_row() {
    let ana = Row { before: Some(5.0), ..given("Ana", 7.0) };
    let data = Breakdown { comparability: Comparability::Comparable, ..counts(vec![ana]) };
    let table = by_name(&everybody(), &data, &[times(Metric::AvgResponseTime, &[("ben", 1.0)])]);
    assert_eq!((row(&table, "ana").before, row(&table, "ben").before), (Some(5.0), Some(0.0)));
    assert_eq!(table.before(), Some(5.0));
}

#[test]
fn a_report_by_username_needs_no_names() {
    let data = counts(vec![given("alex", 5.0), given("alex2", 4.0), given("former.x", 1.0)]);
    let table = AgentTable::of(AgentReports {
        names: Some(&everybody()),
        conversations: Some((&data, CountedBy::Username)),
        metrics: &[],
        ..AgentReports::default()
    });
    let count = |username| row(&table, username).conversations;
    assert_eq!([count("alex"), count("alex2"), count("former.x")], [Known(5.0), Known(4.0), Known(1.0)]);
    assert_eq!(row(&table, "former.x").agent, AgentIdentity::Former("former.x".into()));
}

fn with_service(available: &Availability) -> AgentTable {
    let data = counts(vec![given("ana", 8.0), given("ben", 3.0), given("rocket.cat", 2.0)]);
    AgentTable::of(AgentReports {
        names: Some(&everybody()),
        conversations: Some((&data, CountedBy::Username)),
        metrics: &[],
        availability: Some(available),
        has_departments: false,
    })
}

#[test]
fn a_rate_needs_both_and_some_time() {
    let table = with_service(&service(&[("ana", 7_200), ("alex", 1_800)]));
    let rate = |username| row(&table, username).per_available_hour();
    // Ben was never there, the bot cannot be, and Alex had no conversations.
    assert_eq!([rate("ana"), rate("ben"), rate("rocket.cat")], [Known(4.0), NoSample, NotApplicable]);
    assert_eq!((rate("alex"), row(&table, "alex").has_short_time()), (Known(0.0), true));
    assert!(!row(&table, "ana").has_short_time());
    assert_eq!(table.available, Some(9_000.0));
}

#[test]
fn time_that_may_be_missing_is_not_zero() {
    let part = Availability { missing: 3, ..service(&[("ana", 7_200)]) };
    let table = with_service(&part);
    assert_eq!((row(&table, "ben").available, table.available), (Unknown, None));
    assert_eq!(table.per_available_hour(), None);
}

#[test]
fn a_mean_of_means_needs_the_weight_of_each() {
    let metric = Metric::AvgResponseTime;
    let of = |values: &[(&str, f64)]| {
        let data = counts(vec![given("ana", 3.0), given("ben", 1.0)]);
        AgentTable::of(AgentReports {
            names: Some(&everybody()),
            conversations: Some((&data, CountedBy::Username)),
            metrics: &[times(metric, values)],
            ..AgentReports::default()
        })
    };
    assert_eq!(of(&[("ana", 10.0), ("ben", 50.0)]).weighted_mean(metric), Some(20.0));
    // A time without conversations of one's own rests on others'.
    assert_eq!(of(&[("ana", 10.0), ("rocket.cat", 50.0)]).weighted_mean(metric), None);
    assert_eq!(of(&[]).weighted_mean(metric), None);
}

#[test]
fn a_sum_needs_each_part() {
    let metric = Metric::TotalMessages;
    let data = counts(vec![given("Ana", 3.0), Row::new(Name::Unassigned, vec![1.0])]);
    let messages = times(metric, &[("ana", 10.0), ("ben", 4.0)]);
    assert_eq!(by_name(&everybody(), &data, std::slice::from_ref(&messages)).sum(metric), Some(14.0));
    let part = AgentValues { unnamed: 1, ..messages };
    assert_eq!(by_name(&everybody(), &data, &[part]).sum(metric), None);
}

#[test]
fn the_middle_and_the_place_of_a_number() {
    assert_eq!([median(&[]), median(&[3.0]), median(&[1.0, 3.0])], [None, Some(3.0), Some(2.0)]);
    assert_eq!(median(&[1.0, 3.0, 9.0]), Some(3.0));
    let ordered = [1.0, 3.0, 3.0, 9.0];
    assert_eq!([9.0, 3.0, 1.0].map(|number| rank(&ordered, number)), [1, 2, 4]);
}

/// It would take minutes if each were looked for among all others.
#[test]
fn twenty_thousand_agents_are_joined_in_one_pass() {
    let numbers = 0..20_000_u32;
    let pairs = numbers.clone().map(|number| (format!("user{number}"), format!("Name {number}"))).collect();
    let names = AgentNames { pairs, is_complete: true };
    let mut data = counts(numbers.clone().map(|number| given(&format!("Name {number}"), 1.0)).collect());
    data.unreadable = numbers.map(|number| Some(Name::Given(format!("Lost {number}")))).collect();
    let table = by_name(&names, &data, &[]);
    assert_eq!((table.rows.len(), apart(&table).len()), (20_000, 0));
}

#[test]
fn who_was_only_there_is_no_agent_of_chosen_departments() {
    let (data, names) = (counts(vec![given("ana", 8.0)]), everybody());
    let times = service(&[("ana", 7_200), ("alex", 1_800)]);
    let usernames = |has_departments| {
        let table = AgentTable::of(AgentReports {
            names: Some(&names),
            conversations: Some((&data, CountedBy::Username)),
            metrics: &[],
            availability: Some(&times),
            has_departments,
        });
        table.rows.iter().filter_map(|row| row.agent.username().map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(usernames(true), ["ana"]);
    assert_eq!(usernames(false), ["ana", "alex"]);
}

#[test]
fn medians_and_places_are_of_agents_with_conversations() {
    let table = with_service(&service(&[("ana", 7_200), ("alex", 1_800)]));
    assert_eq!(table.numbers(|row| row.conversations), [3.0, 8.0]);
    assert_eq!(table.numbers(|row| row.available), [0.0, 7_200.0]);
}
