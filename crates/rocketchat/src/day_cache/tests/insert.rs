//! What is inserted, merged and stored.

use super::*;

#[test]
fn an_answer_that_is_not_the_days_of_its_range_teaches_nothing() {
    let wanted = range("2026-03-01..2026-03-03");
    let answers: [&[&str]; 8] = [
        &[],
        &["3/1", "3/2"],
        &["3/2", "3/3"],
        &["2/28", "3/1", "3/2", "3/3", "3/4"],
        &["3/1", "3/2", "3/3", "3/4", "3/5"],
        &["3/1", "3/3", "3/2"],
        &["12AM-12AM", "1AM-1AM", "2AM-2AM"],
        &["2/27", "2/28", "3/1", "3/2", "3/3"],
    ];
    for labels in answers {
        let mut known = DayCache::default();
        let sent: Vec<(String, f64)> = labels.iter().map(|label| (label.to_string(), 1.0)).collect();
        assert!(!known.insert(wanted, &sent, later()), "{labels:?}");
        assert_eq!(known, DayCache::default());
    }
    let day = range("2026-11-01..2026-11-01");
    assert!(!DayCache::default().insert(day, &[("11/1".into(), 4.0), ("11/2".into(), 5.0)], later()));
}

#[test]
fn what_is_written_is_read_back() {
    for zone in [Tz::UTC, Tz::Europe__London, Tz::America__New_York] {
        let (mut known, mut workspace) = (DayCache::default(), Workspace::new(zone));
        fill(&mut known, &mut workspace, range("2025-06-01..2026-05-03"), later());
        assert_eq!(DayCache::from_text(&known.to_text()).as_ref(), Some(&known), "{zone}");
    }
    let mut known = DayCache::default();
    let sent = [("3/1", 0.29), ("3/2", -12.5), ("3/3", 123_456_789.01)].map(|(l, v)| (l.to_owned(), v));
    assert!(known.insert(range("2026-03-01..2026-03-03"), &sent, later()));
    assert_eq!(
        known.to_text(),
        r#"{"v":3,"is_local":false,"starts":[["2026-03-01",false]],"ends":[["2026-03-03",false]],"#
            .to_owned()
            + r#""days":[["2026-03-01",290,1811808000,true],["2026-03-02",-12500,1811808000,true],"#
            + r#"["2026-03-03",123456789010,1811808000,true]]}"#
    );
    assert_eq!(DayCache::from_text(&known.to_text()), Some(known));
}

#[test]
fn without_a_clock_to_rely_on_the_last_two_days_are_not_final() {
    let mut known = DayCache::default();
    let (wanted, workspace) = (range("2026-03-01..2026-03-31"), Workspace::new(Tz::UTC));
    let came = DatedInstant { at: at("2026-04-01T09:00:00Z"), is_trusted: false };
    assert!(known.insert(wanted, &workspace.sent(wanted), came));
    let read = DayCache::from_text(&known.to_text());
    assert_eq!(read.as_ref(), Some(&known));
    let missing = |known: &DayCache| known.missing_ranges(wanted, later(), later() - MINUTE, None);
    assert_eq!(missing(&known), [range("2026-03-30..2026-03-31")]);
    known.evict_untrusted(DatedInstant { at: later(), is_trusted: false });
    assert_eq!(missing(&known), [range("2026-03-30..2026-03-31")]);
    // Now there is one.
    known.evict_untrusted(later().into());
    assert_eq!(missing(&known), [wanted]);
}

#[test]
fn days_that_were_dated_ahead_make_room_for_what_is_requested_now() {
    let (wanted, noon) = (range("2026-03-19..2026-03-20"), at("2026-03-20T12:00:00Z"));
    let sent = |value| [("3/19".to_owned(), value), ("3/20".to_owned(), value)];
    let mut known = DayCache::default();
    assert!(known.insert(wanted, &sent(1.0), noon + TimeDelta::days(1)));
    known.evict_untrusted(noon.into());
    assert!(known.insert(wanted, &sent(2.0), noon));
    assert_eq!(known.partial(wanted).days[1].1, 2.0);
    // Another tab's clock is ahead by a moment.
    known.evict_untrusted((noon - MINUTE).into());
    assert_eq!(known.partial(wanted).days.len(), 2);
}

#[test]
fn a_number_that_cannot_be_written_exactly_is_requested_again() {
    let mut known = DayCache::default();
    let sent = [("3/1", 1.0), ("3/2", 1.0 / 3.0), ("3/3", 1e300)].map(|(l, v)| (l.to_owned(), v));
    assert!(known.insert(range("2026-03-01..2026-03-03"), &sent, later()));
    let read = DayCache::from_text(&known.to_text()).unwrap();
    assert_eq!(read.partial(range("2026-03-01..2026-03-03")).days, [(date("2026-03-01"), 1.0)]);
}

#[test]
fn the_latest_days_are_written() {
    let (mut known, mut workspace) = (DayCache::default(), Workspace::new(Tz::UTC));
    for wanted in ["2022-01-01..2022-12-31", "2024-01-01..2024-12-31", "2023-01-01..2023-12-31"] {
        fill(&mut known, &mut workspace, range(wanted), later());
    }
    fill(&mut known, &mut workspace, range("2025-01-01..2025-12-31"), later());
    let text = known.to_text();
    assert_eq!(StoredDays::from_text(&text).unwrap().days.len(), MAX_STORED_DAYS);
    assert!(text.contains("2025-12-31") && !text.contains(r#"["2022-01-01",1"#));
}

#[test]
fn anything_else_is_read_as_nothing() {
    let days = |days: &str| format!(r#"{{"v":3,"is_local":false,"starts":[],"ends":[],"days":[{days}]}}"#);
    let day = r#"["2026-03-01",1,2,true]"#;
    assert!(DayCache::from_text(&days(day)).is_some());
    let texts = [
        "",
        "{}",
        &days(day).replace("\"v\":3", "\"v\":4"),
        &days(day).replace("[]", "[[\"2026-03-01\",2]]"),
        &days("[]"),
        &days(r#"["2026-03-01",1,2]"#),
        &days(r#"["2026-02-30",1,2,true]"#),
        &days(r#"["+12026-03-01",1,2,true]"#),
        &days(r#"["2026-03-01",1.5,2,true]"#),
        &days(r#"["2026-03-01",1,999999999999999,true]"#),
        &days(r#"["2026-03-01",9999999999999999,2,true]"#),
        &days(r#"["2026-03-01",-9223372036854775808,2,true]"#),
    ];
    for text in texts {
        assert_eq!(DayCache::from_text(text), None, "{text:?}");
    }
}

#[test]
fn the_lines_of_an_earlier_version_are_understood() {
    let lines = "days 2\n@ local days\n< 2026-03-01 0\n> 2026-03-02 1\n2026-03-01 290 1811808000 ?\n2026-03-02 5 1811808000";
    let now = r#"{"v":3,"is_local":true,"starts":[["2026-03-01",false]],"ends":[["2026-03-02",true]],"days":[["2026-03-01",290,1811808000,false],["2026-03-02",5,1811808000,true]]}"#;
    assert!(DayCache::from_text(now).is_some());
    assert_eq!(DayCache::from_text(lines), DayCache::from_text(now));
    for broken in ["days 2\n= 2026-03-01 1", "days 2\n2026-03-01 1", "days 2\n2026-02-30 1 2", "days 1"] {
        assert_eq!(DayCache::from_text(broken), None, "{broken}");
    }
}

/// Three days as a server east of UTC sends them that cuts its own days, each with this number.
fn early(value: f64) -> [(String, f64); 3] {
    ["2/28", "3/1", "3/2"].map(|label| (label.to_owned(), value))
}

#[test]
fn days_of_the_servers_zone_are_stored_as_such() {
    let (wanted, mut known) = (range("2026-03-01..2026-03-03"), DayCache::default());
    assert!(known.insert(wanted, &early(4.0), later()));
    let part = known.partial(wanted);
    assert_eq!(
        (part.days[0], part.days.len(), part.clock),
        ((date("2026-03-01"), 4.0), 3, DayBoundary::ServerZone)
    );
    assert!(known.to_text().starts_with(r#"{"v":3,"is_local":true,"#));
    assert_eq!(DayCache::from_text(&known.to_text()).as_ref(), Some(&known));
    // A narrower range and a wider one are requested and answered as if each day stood alone.
    assert!(
        known.missing_ranges(range("2026-03-02..2026-03-03"), later(), later() - MINUTE, None).is_empty()
    );
    let wider = known.missing_ranges(range("2026-02-20..2026-03-03"), later(), later() - MINUTE, None);
    assert_eq!(wider, [range("2026-02-20..2026-02-28")]);
}

#[test]
fn days_of_two_clocks_are_never_mixed() {
    let wanted = range("2026-03-01..2026-03-03");
    let utc = ["3/1", "3/2", "3/3"].map(|label| (label.to_owned(), 1.0));
    let (before, after) = (later() - MINUTE, later());
    let (mut old, mut new) = (DayCache::default(), DayCache::default());
    assert!(old.insert(range("2026-02-01..2026-02-02"), &[("2/1".into(), 1.0), ("2/2".into(), 1.0)], before));
    assert!(old.insert(wanted, &utc, before) && new.insert(wanted, &early(4.0), after));
    // Whichever window knows more, the workspace cuts its days now as it did last.
    for (mut mine, theirs) in [(old.clone(), new.clone()), (new.clone(), old.clone())] {
        mine.merge(theirs);
        assert_eq!(mine, new);
    }
    assert!(old.insert(wanted, &early(4.0), after));
    assert_eq!(
        (old.clock(), old.partial(range("2026-02-01..2026-02-02")).days),
        (Some(DayBoundary::ServerZone), vec![])
    );
    assert_eq!(old, new);
}

#[test]
fn of_two_windows_the_newer_day_counts() {
    let (wanted, sent) = (range("2026-03-01..2026-03-02"), |first, second| {
        [("3/1".to_owned(), first), ("3/2".to_owned(), second)]
    });
    let (mut mine, mut theirs) = (DayCache::default(), DayCache::default());
    assert!(mine.insert(wanted, &sent(1.0, 2.0), at("2026-03-02T10:00:00Z")));
    assert!(theirs.insert(wanted, &sent(1.0, 3.0), at("2026-03-02T11:00:00Z")));
    let mut merged = mine.clone();
    merged.merge(theirs.clone());
    theirs.merge(mine);
    assert_eq!(merged, theirs);
    assert_eq!(merged.partial(wanted).days[1].1, 3.0);
}
