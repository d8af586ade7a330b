//! What periods are called.

use analytics::calendar_unit::CalendarUnit;
use analytics::parse_context::PeriodWords;
use analytics::period::{Period, PresetGroup};

use super::MessageFn;

/// The name on screen.
pub fn title(period: Period) -> String {
    match period {
        Period::Last(count, unit) => LAST[unit as usize](count.into()),
        Period::Calendar(unit, 0) => RUNNING[unit as usize]().into(),
        Period::Calendar(unit, 1) => WHOLE[unit as usize]().into(),
        Period::Calendar(unit, ago) => AGO[unit as usize](ago.into()),
        Period::Custom(_) => i18n::periods_custom().into(),
    }
}

/// The name of a group in the menu.
pub fn group_title(group: PresetGroup) -> &'static str {
    match group {
        PresetGroup::ToDate => i18n::periods_to_date(),
        PresetGroup::Before => i18n::periods_before(),
        PresetGroup::UpToYesterday => i18n::periods_up_to_yesterday(),
    }
}

/// The words by which typed periods are read, in the language that is open while one is read.
pub fn words() -> PeriodWords {
    PeriodWords { title, menu_line: i18n::period_picker_choice, until: i18n::periods_typed_until }
}

/// The titles of so many last days, weeks and so on, in the order of the units.
const LAST: [fn(f64) -> String; CalendarUnit::ALL.len()] = [
    i18n::periods_last_days,
    i18n::periods_last_weeks,
    i18n::periods_last_months,
    i18n::periods_last_quarters,
    i18n::periods_last_years,
];

/// Those of the unit that runs.
const RUNNING: [MessageFn; CalendarUnit::ALL.len()] = [
    i18n::periods_today,
    i18n::periods_this_week,
    i18n::periods_this_month,
    i18n::periods_this_quarter,
    i18n::periods_this_year,
];

/// Those of the one before it.
const WHOLE: [MessageFn; CalendarUnit::ALL.len()] = [
    i18n::periods_yesterday,
    i18n::periods_last_week,
    i18n::periods_last_month,
    i18n::periods_last_quarter,
    i18n::periods_last_year,
];

/// Those of the ones further back.
const AGO: [fn(f64) -> String; CalendarUnit::ALL.len()] = [
    i18n::periods_days_ago,
    i18n::periods_weeks_ago,
    i18n::periods_months_ago,
    i18n::periods_quarters_ago,
    i18n::periods_years_ago,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_that_people_use() {
        let titles = ["today", "last-week", "2-months-ago", "last-12-months", "last-28-days", "this-quarter"];
        let titles = titles.map(|text| title(text.parse().unwrap()));
        assert_eq!(
            titles,
            ["Today", "Last week", "2 months ago", "Last 12 months", "Last 28 days", "This quarter"]
        );
    }
}
