//! Reads dates as the server does: JavaScript's `Date`, and moment with the format `YYYY-MM-DD`. They differ, and the
//! reports differ by which of them they use.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use crate::COMPLETE;
use crate::Zone;

/// The milliseconds of a day.
pub const DAY: i64 = 86_400_000;

/// The number of a day, counted from the first of 1970.
pub fn epoch_day(day: NaiveDate) -> i64 {
    day.and_time(NaiveTime::MIN).and_utc().timestamp_millis().div_euclid(DAY)
}

/// The day of a number.
pub fn date_from_epoch_day(day: i64) -> NaiveDate {
    instant_from_millis(day * DAY).date_naive()
}

/// The instant so many milliseconds after the first of 1970.
pub fn instant_from_millis(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap_or_default()
}

/// A text as `new Date(text)` reads it: a bare date is midnight in UTC.
pub fn js_instant(text: &str, zone: Zone) -> Option<DateTime<Utc>> {
    iso_date(text).map(|day| Zone::utc().midnight(day)).or_else(|| date_time(text, zone))
}

/// A text as `moment(text)` reads it: a bare date is midnight on the server's clock.
pub fn moment_instant(text: &str, zone: Zone) -> Option<DateTime<Utc>> {
    iso_date(text).map(|day| zone.midnight(day)).or_else(|| date_time(text, zone))
}

fn iso_date(text: &str) -> Option<NaiveDate> {
    date(text, "dddd-dd-dd", [0, 5, 8])
}

fn date_time(text: &str, zone: Zone) -> Option<DateTime<Utc>> {
    if !COMPLETE {
        return utc_time(text);
    }
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        return Some(instant.with_timezone(&Utc));
    }
    local_time(text).map(|time| zone.instant(time))
}

/// `2026-03-01T08:00:30.250Z`, which is how the dashboard writes an instant.
fn utc_time(text: &str) -> Option<DateTime<Utc>> {
    let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
    Some(iso_date(day)?.and_time(clock_time(time)?).and_utc())
}

/// The other forms that both readers know: `2026-03-01T08:00`, with seconds and their fraction or without them, and
/// `3/1/2026` with or without padding, and `2026/03/01`.
fn local_time(text: &str) -> Option<NaiveDateTime> {
    if let Some((day, time)) = text.split_once('T') {
        return Some(iso_date(day)?.and_time(clock_time(time)?));
    }
    let american = || {
        let [month, day, year] = numbers(text)?;
        NaiveDate::from_ymd_opt(year as i32, month, day).filter(|_| year >= 1000)
    };
    let day = date(text, "dddd/dd/dd", [0, 5, 8]).or_else(american)?;
    Some(day.and_time(NaiveTime::MIN))
}

/// `08:00`, `08:00:30` or `08:00:30.250`.
fn clock_time(text: &str) -> Option<NaiveTime> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let form = ["dd:dd:dd", "dd:dd"].into_iter().find(|form| has_form(whole, form))?;
    let part = |at: usize| whole.get(at..at + 2).map_or(Some(0), |digits| digits.parse().ok());
    let seconds = if form.len() == 8 { part(6)? } else { 0 };
    let is_fraction =
        !fraction.is_empty() && fraction.len() <= 9 && fraction.bytes().all(|b| b.is_ascii_digit());
    let nanos = is_fraction.then(|| fraction.parse::<u32>().ok())?? * 10_u32.pow(9 - fraction.len() as u32);
    NaiveTime::from_hms_nano_opt(part(0)?, part(3)?, seconds, nanos)
}

/// A date whose year, month and day begin at these places of the form, in which `d` stands for a digit.
fn date(text: &str, form: &str, [year, month, day]: [usize; 3]) -> Option<NaiveDate> {
    let number = |at: usize, length: usize| text.get(at..at + length)?.parse::<u32>().ok();
    has_form(text, form).then_some(())?;
    NaiveDate::from_ymd_opt(number(year, 4)? as i32, number(month, 2)?, number(day, 2)?)
}

fn has_form(text: &str, form: &str) -> bool {
    let is_like = |(byte, form): (u8, u8)| if form == b'd' { byte.is_ascii_digit() } else { byte == form };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(is_like)
}

/// Three numbers between slashes.
fn numbers(text: &str) -> Option<[u32; 3]> {
    let mut parts = text.split('/').map(|part| {
        let is_number = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| part.parse::<u32>().ok()).flatten()
    });
    let three = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(three)
}

/// A text as `moment(text, 'YYYY-MM-DD')` reads it, forgiving: `01-10-2025` becomes the 20th of October 2001.
pub fn moment_date(text: &str) -> Option<NaiveDate> {
    let mut rest = text;
    let year = digits(&mut rest, 4)?;
    let month = digits(&mut rest, 2).map_or(1, |(number, _)| number);
    let day = digits(&mut rest, 2).map_or(1, |(number, _)| number);
    NaiveDate::from_ymd_opt(full_year(year) as i32, month, day)
}

/// The next number of at most `most` digits, whatever stands before it, and how many digits it had.
fn digits(rest: &mut &str, most: usize) -> Option<(u32, usize)> {
    let start = rest.find(|letter: char| letter.is_ascii_digit())?;
    let length = rest[start..].bytes().take(most).take_while(u8::is_ascii_digit).count();
    let number = rest[start..start + length].parse().ok()?;
    *rest = &rest[start + length..];
    Some((number, length))
}

/// Two digits mean 1969 to 2068.
fn full_year((number, length): (u32, usize)) -> u32 {
    match (length, number) {
        (2, 69..) => 1900 + number,
        (2, _) => 2000 + number,
        _ => number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_accepts_what_javascript_accepts() {
        for text in [
            "2025-10-01",
            "2025-10-01T00:00:00",
            "2020-09-10T23:59:22.345Z",
            "10/1/2025",
            "2025-10-01T02:00:00+02:00",
        ] {
            assert!(js_instant(text, Zone::utc()).is_some(), "{text}");
        }
        for text in ["test", "2020-01-01x", "2020-x01-02", "", "2025-13-01"] {
            assert!(js_instant(text, Zone::utc()).is_none(), "{text}");
        }
    }

    #[test]
    fn an_instant_of_the_dashboard_is_read_without_the_other_forms() {
        for text in ["2026-03-28T23:00:00.000Z", "2025-10-01T23:59:59.999Z"] {
            assert_eq!(utc_time(text), js_instant(text, Zone::utc()), "{text}");
        }
        assert_eq!(utc_time("2025-10-01T02:00:00+02:00"), None);
    }

    #[test]
    fn a_bare_date_is_utc_to_javascript_and_local_to_moment() {
        let zone = Zone::from_hours(2);
        assert_eq!(
            js_instant("2025-10-01", zone).map(|at| at.to_rfc3339()),
            Some("2025-10-01T00:00:00+00:00".into())
        );
        assert_eq!(
            moment_instant("2025-10-01", zone).map(|at| at.to_rfc3339()),
            Some("2025-09-30T22:00:00+00:00".into())
        );
    }

    #[test]
    fn the_charts_read_dates_forgivingly() {
        let read = |text| moment_date(text).map(|day| day.to_string());
        assert_eq!(read("2025-10-01T23:59:59.999Z").as_deref(), Some("2025-10-01"));
        assert_eq!(read("2025/10/01").as_deref(), Some("2025-10-01"));
        assert_eq!(read("01-10-2025").as_deref(), Some("2001-10-20"));
        assert_eq!([read("garbage"), read("2025-02-30")], [None, None]);
    }
}
